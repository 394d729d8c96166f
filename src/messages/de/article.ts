/** What /article says, in German. */
import type { Translation } from '../messages.ts';
import { germanWording } from './wording.ts';

const { count } = germanWording;

/** /article */
export const article = {
  title: 'Titel',
  author: 'Autor',
  publisher: 'Erschienen bei',
  link: 'Link',
  published: 'Datum',
  licence: 'Lizenz',
  form: 'Form',
  forms: {
    news: 'Nachricht',
    feature: 'Reportage',
    interview: 'Interview oder Podiumsgespräch',
    speech: 'Rede',
    guide: 'Ratgeber oder FAQ',
    tale: 'Erzählung',
    encyclopaedia: 'Lexikonartikel',
    'press-release': 'Pressemitteilung',
  },
  length: 'Länge',
  lengthOf: (words: number, paragraphs: number) =>
    `${count(words, { one: 'Wort', other: 'Wörter' })}, ${count(paragraphs, { one: 'Absatz', other: 'Absätze' })}`,
  speakersLabel: 'Zitierte Personen',
  setAside: 'Ausgelassen',
  linesSetAside: (lines: number, reasons: readonly string[]) =>
    lines === 0
      ? 'keine Zeilen'
      : `${count(lines, { one: 'Zeile', other: 'Zeilen' })} (${reasons.join(', ')})`,
  setAsideReasons: {
    'site notice': 'Hinweis der Website',
    subscription: 'Abo',
    sharing: 'Teilen',
    advertisement: 'Werbung',
    'cookie notice': 'Cookie-Hinweis',
    'image credit': 'Bildnachweis',
    'read more': 'Lesetipp',
    navigation: 'Navigation',
    sidebar: 'Seitenleiste',
    caption: 'Bildunterschrift',
    form: 'Formular',
    'outside the article': 'außerhalb des Artikels',
    comments: 'Kommentare',
    'related stories': 'verwandte Artikel',
    references: 'Quellen',
    byline: 'Autorenzeile',
    title: 'Titel',
    frame: 'Rahmen',
    'page number': 'Seitenzahl',
    'copyright notice': 'Urheberrecht',
  },
  noSuchPassage: 'Diese Stelle steht nicht mehr im Artikel.',
} satisfies Partial<Translation>;
