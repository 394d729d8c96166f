/** What citations and cards say, in Dutch. */
import type { Section } from '../messages.ts';

/** The sentences of citations and cards. */
export const takeAway: Section<'takeAway'> = {
  cite: 'Citeren',
  card: 'Afbeelding',
  which: 'Welke passage?',
  changed: 'Het artikel is sindsdien veranderd. Stel je vraag opnieuw.',
  plainText: 'Platte tekst',
  quotedIn: (speaker) => `${speaker}, geciteerd in`,
  tooLong: 'Dit is te lang voor een leesbare afbeelding. Hier zijn de woorden.',
  noFont: (letters) => `Voor ${letters} heb ik geen lettertype. Hier zijn de woorden.`,
  unsure:
    'Een afbeelding noemt wie er spreekt, en dat maakt het artikel hier niet duidelijk. Hier zijn de woorden.',
  noDrawing: 'De afbeelding kon niet worden getekend. Hier zijn de woorden.',
};
