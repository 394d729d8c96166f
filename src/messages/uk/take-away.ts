/** What citations and cards say, in Ukrainian. */
import type { Section } from '../messages.ts';

/** The sentences of citations and cards. */
export const takeAway: Section<'takeAway'> = {
  cite: 'Цитувати',
  card: 'Картка',
  which: 'Який уривок?',
  changed: 'Стаття відтоді змінилася. Запитайте ще раз.',
  plainText: 'Звичайний текст',
  quotedIn: (speaker) => `${speaker}, цит. за:`,
  tooLong: 'Для читабельної картки це задовго. Ось ці слова.',
  noFont: (letters) => `У мене немає шрифту для ${letters}. Ось ці слова.`,
  unsure: 'На картці зазначено, хто каже, а зі статті це тут не зрозуміло. Ось ці слова.',
  noDrawing: 'Не вдалося намалювати картку. Ось ці слова.',
};
