/** What citations and cards say, in Polish. */
import type { Section } from '../messages.ts';

/** The sentences of citations and cards. */
export const takeAway: Section<'takeAway'> = {
  cite: 'Cytuj',
  card: 'Obrazek',
  which: 'Który fragment?',
  changed: 'Artykuł zmienił się w międzyczasie. Zapytaj jeszcze raz.',
  plainText: 'Zwykły tekst',
  quotedIn: (speaker) => `${speaker}, cyt. za:`,
  tooLong: 'To za długie na czytelny obrazek. Oto te słowa.',
  noFont: (letters) => `Nie mam czcionki dla ${letters}. Oto te słowa.`,
  unsure: 'Obrazek podaje, kto mówi, a artykuł tego tu nie wyjaśnia. Oto te słowa.',
  noDrawing: 'Nie udało się narysować obrazka. Oto te słowa.',
};
