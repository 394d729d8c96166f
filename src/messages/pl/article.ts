/** What /article says, in Polish. */
import type { Translation } from '../messages.ts';
import { polishWording } from './wording.ts';

const { count } = polishWording;

/** /article */
export const article = {
  title: 'Tytuł',
  author: 'Autor',
  publisher: 'Wydawca',
  link: 'Link',
  published: 'Opublikowano',
  licence: 'Licencja',
  form: 'Gatunek',
  forms: {
    news: 'wiadomość',
    feature: 'reportaż',
    interview: 'wywiad lub debata',
    speech: 'przemówienie',
    guide: 'poradnik lub FAQ',
    tale: 'opowiadanie',
    encyclopaedia: 'hasło encyklopedyczne',
    'press-release': 'komunikat prasowy',
  },
  length: 'Długość',
  lengthOf: (words: number, paragraphs: number) =>
    `${count(words, { one: 'słowo', few: 'słowa', many: 'słów', other: 'słowa' })}, ${count(paragraphs, { one: 'akapit', few: 'akapity', many: 'akapitów', other: 'akapitu' })}`,
  speakersLabel: 'Cytowane osoby',
  setAside: 'Pominięte',
  linesSetAside: (lines: number, reasons: readonly string[]) =>
    lines === 0
      ? 'nic'
      : `${count(lines, { one: 'wiersz', few: 'wiersze', many: 'wierszy', other: 'wiersza' })} (${reasons.join(', ')})`,
  setAsideReasons: {
    'site notice': 'komunikat strony',
    subscription: 'subskrypcja',
    sharing: 'udostępnianie',
    advertisement: 'reklama',
    'cookie notice': 'informacja o plikach cookie',
    'image credit': 'autor zdjęcia',
    'read more': 'czytaj więcej',
    navigation: 'nawigacja',
    sidebar: 'pasek boczny',
    caption: 'podpis',
    form: 'formularz',
    'outside the article': 'poza artykułem',
    comments: 'komentarze',
    'related stories': 'powiązane artykuły',
    references: 'źródła',
    byline: 'podpis autora',
    title: 'tytuł',
    frame: 'ramka',
    'page number': 'numer strony',
    'copyright notice': 'prawa autorskie',
  },
  noSuchPassage: 'Tego fragmentu nie ma już w artykule.',
} satisfies Partial<Translation>;
