/** What /help and the list of articles say, in Ukrainian. */
import type { Section } from '../messages.ts';
import { ukrainianWording } from './wording.ts';

const { count } = ukrainianWording;
const articles = { one: 'стаття', few: 'статті', many: 'статей', other: 'статті' };

/** /help */
export const help: Section<'help'> = {
  askWhatSaid: (speaker) => `Що каже ${speaker}?`,
  askWhatAbout: (topic) => `Що відомо про таке: ${topic}?`,
  welcome: 'Будь ласка.',
  heading: 'Ставте запитання про статтю. Кожна відповідь — її власними словами.',
  directMessage: 'Я відповідаю на команди, а не на повідомлення. Введіть / і виберіть:',
  menusHeading: 'У меню повідомлення, розділ «Застосунки»',
  menus: 'Відповідь бачите лише ви; поділитися нею можна кнопкою.',
  wordsHeading: 'Що означають слова',
  words: [
    ['private', 'відповідь бачите лише ви'],
    ['Поділитися', 'один раз показує вашу приватну відповідь усім у каналі'],
    ['дослівно', 'власні слова особи, у лапках'],
    ['у переказі', 'що каже особа, словами статті'],
    ['частково дослівно', 'у переказі, з деякими власними словами в лапках'],
    ['імовірно', 'зі статті не зрозуміло, хто це каже; ця особа найімовірніша'],
    ['абз.', 'абзац статті, рахуючи від 1'],
  ],
  verdictsHeading: 'Що може показати перевірка цитати',
  articlesHeading: (total) => (total === 1 ? 'Стаття' : `Статті (${total})`),
  privacy: 'Конфіденційність',
  articles: 'Статті',
  source: 'Вихідний код',
  support: 'Підтримка',
  moreArticles: (more) => `і ще ${more}: /article показує всі`,
};

/** The list of articles. */
export const articleList: Section<'articleList'> = {
  heading: (from, to, total) =>
    total <= to - from + 1
      ? `${count(total, articles)}, від найновішої`
      : `Статті ${from}–${to} з ${total}, від найновішої`,
  undated: 'без дати',
  speakers: (total) =>
    total === 0
      ? 'нікого не цитують поіменно'
      : count(total, { one: 'особа', few: 'особи', many: 'осіб', other: 'особи' }),
  open: 'Відкрити одну',
};
