/** What /article says, in Italian. */
import type { Translation } from '../messages.ts';
import { italianWording } from './wording.ts';

const { count } = italianWording;

/** /article */
export const article = {
  title: 'Titolo',
  author: 'Autore',
  publisher: 'Pubblicato da',
  link: 'Link',
  published: 'Pubblicato il',
  licence: 'Licenza',
  form: 'Genere',
  forms: {
    news: 'notizia',
    feature: 'reportage',
    interview: 'intervista o dibattito',
    speech: 'discorso',
    guide: 'guida o FAQ',
    tale: 'racconto',
    encyclopaedia: 'voce di enciclopedia',
    'press-release': 'comunicato stampa',
  },
  length: 'Lunghezza',
  lengthOf: (words: number, paragraphs: number) =>
    `${count(words, { one: 'parola', other: 'parole' })}, ${count(paragraphs, { one: 'paragrafo', other: 'paragrafi' })}`,
  speakersLabel: 'Persone citate',
  setAside: 'Escluso',
  linesSetAside: (lines: number, reasons: readonly string[]) =>
    lines === 0 ? 'nessuna riga' : `${count(lines, { one: 'riga', other: 'righe' })} (${reasons.join(', ')})`,
  setAsideReasons: {
    'site notice': 'avviso del sito',
    subscription: 'abbonamento',
    sharing: 'condivisione',
    advertisement: 'pubblicità',
    'cookie notice': 'avviso sui cookie',
    'image credit': 'credito dell’immagine',
    'read more': 'leggi anche',
    navigation: 'navigazione',
    sidebar: 'barra laterale',
    caption: 'didascalia',
    form: 'modulo',
    'outside the article': 'fuori dall’articolo',
    comments: 'commenti',
    'related stories': 'articoli correlati',
    references: 'riferimenti',
    byline: 'firma',
    title: 'titolo',
    frame: 'cornice',
    'page number': 'numero di pagina',
    'copyright notice': 'diritti d’autore',
  },
  noSuchPassage: 'Quel passaggio non è più nell’articolo.',
} satisfies Partial<Translation>;
