/** What /help and the list of articles say, in German. */
import type { Section } from '../messages.ts';
import { germanWording } from './wording.ts';

const { count } = germanWording;
const people = { one: 'Person', other: 'Personen' };

/** /help */
export const help: Section<'help'> = {
  askWhatSaid: (speaker) => `Was sagt ${speaker}?`,
  askWhatAbout: (topic) => `Was ist mit ${topic}?`,
  welcome: 'Gern geschehen.',
  heading: 'Frag etwas zu einem Artikel. Jede Antwort besteht aus seinen eigenen Worten.',
  directMessage: 'Ich antworte auf Befehle, nicht auf Nachrichten. Tippe / und wähle einen:',
  menusHeading: 'Im Menü einer Nachricht, unter Apps',
  menus: 'Nur du siehst die Antwort; mit einem Button kannst du sie teilen.',
  wordsHeading: 'Was die Wörter bedeuten',
  words: [
    ['private', 'nur du siehst die Antwort'],
    ['Teilen', 'zeigt deine private Antwort einmal allen im Kanal'],
    ['wörtlich', 'die eigenen Worte der Person, in Anführungszeichen'],
    ['indirekt', 'was die Person sagt, in den Worten des Artikels'],
    ['teils wörtlich', 'indirekt, mit einigen eigenen Worten der Person in Anführungszeichen'],
    ['wahrscheinlich', 'der Artikel sagt nicht klar, wer spricht; diese Person ist am wahrscheinlichsten'],
    ['Abs.', 'der Absatz des Artikels, von 1 an gezählt'],
  ],
  verdictsHeading: 'Was bei der Prüfung eines Zitats herauskommen kann',
  articlesHeading: (total) => (total === 1 ? 'Der Artikel' : `Die ${total} Artikel`),
  privacy: 'Datenschutz',
  articles: 'Artikel',
  source: 'Quellcode',
  support: 'Hilfe',
  moreArticles: (more) => `und ${more} weitere: /article zeigt alle`,
};

/** The list of articles. */
export const articleList: Section<'articleList'> = {
  heading: (from, to, total) =>
    total <= to - from + 1
      ? `${total} Artikel, die neuesten zuerst`
      : `Artikel ${from} bis ${to} von ${total}, die neuesten zuerst`,
  undated: 'ohne Datum',
  speakers: (total) => (total === 0 ? 'niemand wird namentlich zitiert' : count(total, people)),
  open: 'Einen öffnen',
};
