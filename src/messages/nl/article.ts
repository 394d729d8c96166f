/** What /article says, in Dutch. */
import type { Translation } from '../messages.ts';
import { dutchWording } from './wording.ts';

const { count } = dutchWording;

/** /article */
export const article = {
  title: 'Titel',
  author: 'Auteur',
  publisher: 'Uitgever',
  link: 'Link',
  published: 'Verschenen',
  licence: 'Licentie',
  form: 'Soort',
  forms: {
    news: 'nieuws',
    feature: 'reportage',
    interview: 'interview of gesprek',
    speech: 'toespraak',
    guide: 'gids of veelgestelde vragen',
    tale: 'verhaal',
    encyclopaedia: 'encyclopedieartikel',
    'press-release': 'persbericht',
  },
  length: 'Lengte',
  lengthOf: (words: number, paragraphs: number) =>
    `${count(words, { one: 'woord', other: 'woorden' })}, ${count(paragraphs, { one: 'alinea', other: 'alinea’s' })}`,
  speakersLabel: 'Geciteerde personen',
  setAside: 'Weggelaten',
  linesSetAside: (lines: number, reasons: readonly string[]) =>
    lines === 0
      ? 'geen regels'
      : `${count(lines, { one: 'regel', other: 'regels' })} (${reasons.join(', ')})`,
  setAsideReasons: {
    'site notice': 'mededeling van de site',
    subscription: 'abonnement',
    sharing: 'delen',
    advertisement: 'reclame',
    'cookie notice': 'cookiemelding',
    'image credit': 'fotocredit',
    'read more': 'lees meer',
    navigation: 'navigatie',
    sidebar: 'zijbalk',
    caption: 'bijschrift',
    form: 'formulier',
    'outside the article': 'buiten het artikel',
    comments: 'reacties',
    'related stories': 'verwante artikelen',
    references: 'bronnen',
    byline: 'auteursregel',
    title: 'titel',
    frame: 'kader',
    'page number': 'paginanummer',
    'copyright notice': 'auteursrecht',
  },
  noSuchPassage: 'Die passage staat niet meer in het artikel.',
} satisfies Partial<Translation>;
