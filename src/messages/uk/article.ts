/** What /article says, in Ukrainian. */
import type { Translation } from '../messages.ts';
import { ukrainianWording } from './wording.ts';

const { count } = ukrainianWording;

/** /article */
export const article = {
  title: 'Заголовок',
  author: 'Автор',
  publisher: 'Видавець',
  link: 'Посилання',
  published: 'Опубліковано',
  licence: 'Ліцензія',
  form: 'Жанр',
  forms: {
    news: 'новина',
    feature: 'репортаж',
    interview: 'інтерв’ю або дискусія',
    speech: 'промова',
    guide: 'порадник або FAQ',
    tale: 'оповідання',
    encyclopaedia: 'енциклопедична стаття',
    'press-release': 'пресреліз',
  },
  length: 'Обсяг',
  lengthOf: (words: number, paragraphs: number) =>
    `${count(words, { one: 'слово', few: 'слова', many: 'слів', other: 'слова' })}, ${count(paragraphs, { one: 'абзац', few: 'абзаци', many: 'абзаців', other: 'абзацу' })}`,
  speakersLabel: 'Цитовані особи',
  setAside: 'Пропущено',
  linesSetAside: (lines: number, reasons: readonly string[]) =>
    lines === 0
      ? 'нічого'
      : `${count(lines, { one: 'рядок', few: 'рядки', many: 'рядків', other: 'рядка' })} (${reasons.join(', ')})`,
  setAsideReasons: {
    'site notice': 'повідомлення сайту',
    subscription: 'підписка',
    sharing: 'поширення',
    advertisement: 'реклама',
    'cookie notice': 'повідомлення про файли cookie',
    'image credit': 'автор зображення',
    'read more': 'читати далі',
    navigation: 'навігація',
    sidebar: 'бічна панель',
    caption: 'підпис до зображення',
    form: 'форма',
    'outside the article': 'поза статтею',
    comments: 'коментарі',
    'related stories': 'пов’язані статті',
    references: 'джерела',
    byline: 'ім’я автора',
    title: 'заголовок',
    frame: 'рамка',
    'page number': 'номер сторінки',
    'copyright notice': 'авторські права',
  },
  noSuchPassage: 'Цього уривка у статті вже немає.',
} satisfies Partial<Translation>;
