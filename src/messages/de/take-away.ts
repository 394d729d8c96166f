/** What citations and cards say, in German. */
import type { Section } from '../messages.ts';

/** The sentences of citations and cards. */
export const takeAway: Section<'takeAway'> = {
  cite: 'Zitieren',
  card: 'Bild',
  which: 'Welche Stelle?',
  changed: 'Der Artikel hat sich inzwischen geändert. Bitte frag noch einmal.',
  plainText: 'Klartext',
  quotedIn: (speaker) => `${speaker}, zitiert in`,
  tooLong: 'Das ist zu lang für ein lesbares Bild. Hier sind die Worte.',
  noFont: (letters) => `Für ${letters} habe ich keine Schrift. Hier sind die Worte.`,
  unsure: 'Ein Bild nennt, wer spricht, und das macht der Artikel hier nicht klar. Hier sind die Worte.',
  noDrawing: 'Das Bild konnte nicht gezeichnet werden. Hier sind die Worte.',
};
