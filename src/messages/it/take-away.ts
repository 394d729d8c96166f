/** What citations and cards say, in Italian. */
import type { Section } from '../messages.ts';

/** The sentences of citations and cards. */
export const takeAway: Section<'takeAway'> = {
  cite: 'Cita',
  card: 'Immagine',
  which: 'Quale passaggio?',
  changed: 'Nel frattempo l’articolo è cambiato. Fai di nuovo la domanda.',
  plainText: 'Testo semplice',
  quotedIn: (speaker) => `${speaker}, in`,
  tooLong: 'È troppo lungo per un’immagine leggibile. Ecco le parole.',
  noFont: (letters) => `Non ho un carattere per ${letters}. Ecco le parole.`,
  unsure: 'Un’immagine dice chi parla, e qui l’articolo non lo chiarisce. Ecco le parole.',
  noDrawing: 'Non è stato possibile disegnare l’immagine. Ecco le parole.',
};
