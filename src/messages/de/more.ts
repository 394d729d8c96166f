/** What /help, /article and the terminal say, and how the commands are described, in German. */
import type { Section, Translation } from '../messages.ts';
import { wordingIn } from '../wording.ts';

const { quote, short, count, titles } = wordingIn('de', {
  quotes: ['„', '“'],
  andMore: (more) => `und ${more} weitere`,
});

const articles = { one: 'Artikel', other: 'Artikel' };
const people = { one: 'Person', other: 'Personen' };

/** Descriptions have at most 100 characters, names in menus 32. */
export const commands: Section<'commands'> = {
  ask: {
    description: 'Stell dem Artikel eine Frage',
    menu: 'Im Artikel suchen',
    question: 'Was möchtest du wissen?',
  },
  quote: 'Wer sagt was, Wort für Wort',
  summary: {
    description: 'Der Artikel in wenigen seiner eigenen Sätze',
    length: 'kurz: 1 Satz, mittel: 3, lang: 5',
    lengths: { short: 'kurz', medium: 'mittel', long: 'lang' },
  },
  verify: {
    description: 'Prüf, ob ein Zitat so im Artikel steht',
    menu: 'Zitat prüfen',
    text: 'Das Zitat oder eine Nachricht mit Zitaten',
    speaker: 'Wer es gesagt haben soll',
  },
  speakers: 'Wer im Artikel spricht',
  article: 'Was der Artikel ist und wie er gelesen wurde',
  help: 'Was du fragen kannst, mit Beispielen aus den geladenen Artikeln',
  privacy: 'Was gespeichert wird und warum',
  options: {
    article: 'Welcher Artikel; alle, wenn du es weglässt',
    speaker: 'Nur die Worte dieser Person',
    about: 'Nur was davon handelt',
    private: 'Die Antwort nur dir zeigen',
  },
  library: {
    description: 'Die Artikel dieses Servers verwalten',
    article: 'Welcher Artikel',
    add: 'Einen Artikel aus einer Datei oder einem Text hinzufügen',
    addFile: 'Der Artikel als Datei',
    addLink: 'Die Adresse des Artikels im Web',
    replace: 'Einen Artikel durch eine neue Fassung ersetzen',
    replaceFile: 'Die neue Fassung als Datei',
    remove: 'Einen Artikel entfernen',
    list: 'Die Artikel auflisten',
    listFind: 'Worte aus Titel oder Autor',
    default: 'Den Artikel wählen, um den es in Fragen geht',
    defaultChannel: 'Nur in diesem Kanal',
    settings: 'Die Einstellungen zeigen oder ändern',
    settingsLanguage: 'Die Sprache der Antworten, die alle sehen',
    settingsPrivate: 'Antworten nur der fragenden Person zeigen, wenn die Frage nichts anderes sagt',
    correct: 'Berichtigen, wer gemeint ist oder wer spricht',
    correctName: 'Ein Name im Text, etwa Ruan',
    correctIs: 'Wer das ist, etwa Joe Nguyen; nobody, wenn es unbekannt ist',
    correctWords: 'Worte eines Zitats, das der falschen Person zugeschrieben ist',
    erase: 'Alle Artikel und Einstellungen endgültig löschen',
    export: 'Die Artikel als Dateien sichern',
    import: 'Die Artikel aus einer exportierten Datei hinzufügen',
    importFile: 'Eine Datei aus /library export',
  },
};

/** /help */
export const help: Section<'help'> = {
  askWhatSaid: (speaker) => `Was sagt ${speaker}?`,
  askWhatAbout: (topic) => `Was ist mit ${topic}?`,
  heading: 'Frag etwas über einen Artikel. Jede Antwort sind seine eigenen Worte.',
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
    ['wahrscheinlich', 'der Artikel nennt nicht klar, wer spricht; das ist am wahrscheinlichsten'],
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
  speakers: (total) => (total === 0 ? 'niemand wird mit Namen zitiert' : count(total, people)),
  open: 'Einen öffnen',
};

/** The chat of the terminal. */
export const terminal: Section<'terminal'> = {
  saved: (path) => `Gespeichert als ${path}.`,
  notSaved: (path) =>
    `${path}: lässt sich nicht als neue Datei schreiben. Verschieb die alte und versuch es noch einmal.`,
  formField: ({ label, description, value }) =>
    `${label}${description === undefined ? '' : ` (${description})`}${value === undefined ? '' : ` [${value}]`}: tippe eine Zeile; eine leere geht weiter, /cancel bricht ab.`,
  connect: 'Pullquote im Terminal. Für Discord schreib DISCORD_TOKEN in .env: siehe README.md.',
  loaded: (names, example) => `${count(names.length, articles)}: ${titles(names)} · Versuch: ${example}`,
  playground: (address) => `Im Browser, so wie Discord es zeigt: ${address}`,
  keys: 'Eine Zahl wählt die Aktion mit dieser Zahl, Tab ergänzt, /help zeigt die Befehle, /quit beendet.',
  didYouMean: (name) => `Meintest du ${quote(name)}?`,
  quoteIt: 'Setz Anführungszeichen um den Wert, wenn es zu ihm gehört.',
  optionsOf: (command, names) =>
    names.length === 0 ? `/${command} hat keine Optionen.` : `/${command} hat ${names.join(', ')}.`,
  strayWords: (text) => `${short(text)} gehört zu keiner Option.`,
  noSuchAction: (action, offered) =>
    offered.length === 0
      ? `Es gibt keine Aktion ${action}: Noch wird nichts angeboten.`
      : `Es gibt keine Aktion ${action}. Angeboten: ${offered.join(', ')}.`,
  setAsideLines: (file, line, reason) => `${file}, Zeile ${line} des Textes, ausgelassen: ${reason}`,
  noneSetAside: 'Es wurden keine Zeilen ausgelassen.',
};

/** /article */
export const article = {
  title: 'Titel',
  author: 'Autor',
  publisher: 'Erschienen bei',
  published: 'Datum',
  licence: 'Lizenz',
  form: 'Form',
  forms: {
    news: 'Nachricht',
    feature: 'Reportage',
    interview: 'Interview oder Gespräch',
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
