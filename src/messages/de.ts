/** Every sentence that the bot says to its readers, in German. */

import { article } from './de/article.ts';
import { commands } from './de/commands.ts';
import { flaws } from './de/flaws.ts';
import { articleList, help } from './de/help.ts';
import { library } from './de/library.ts';
import { playground } from './de/playground.ts';
import { takeAway } from './de/take-away.ts';
import { terminal } from './de/terminal.ts';
import { germanWording } from './de/wording.ts';
import { complete } from './messages.ts';
import { shorten } from './shorten.ts';

const { number, quote, short, count, some, listed, languageName, date } = germanWording;

const verdicts = {
  exact: '✅ Exakt: Das sind die Worte des Artikels',
  'exact words':
    '✅ Exakte Worte: Nur Satzzeichen, Leerzeichen, Groß- und Kleinschreibung oder Akzente weichen ab',
  cut: '✂️ Gekürzt: Wort für Wort, aber nicht der ganze Satz',
  spliced: '🧩 Zusammengesetzt: Worte von verschiedenen Stellen',
  altered: '✏️ Verändert: So steht es nicht im Artikel',
  'wrong speaker': '👤 Falsche Person: Die Worte stimmen, der Name nicht',
  elsewhere: '📍 Woanders: Nicht in diesem Artikel, aber in einem anderen',
  ambiguous: '❓ Mehrdeutig: Mehrere Personen sagen das',
  'not found': '✖ Nicht gefunden: Diese Worte kommen dort nicht vor',
};

const quotationForms = { one: 'Zitat', other: 'Zitate' };

/** German, complete with English where a sentence is for operators. */
export const de = complete({
  language: 'de',
  commands,
  help,
  articleList,
  library,
  takeAway,
  playground,
  flaws,
  terminal,
  verdicts,

  unknownCommand: (name) => `Den Befehl ${quote(name)} gibt es nicht. /help zeigt alle.`,
  unknownOption: (command, name) => `/${command} hat keine Option ${quote(name)}.`,
  missingOption: (name, example) => `Für ${quote(name)} fehlt ein Wert. Zum Beispiel: ${example}`,
  wrongValue: (name, expected, given) => `${quote(name)} muss ${expected} sein, nicht ${shorten(given)}.`,
  expectedOneOf: (choices) => `eines von ${choices.join(', ')}`,
  expectedText: (maxChars) => `ein Text mit höchstens ${number(maxChars)} Zeichen`,
  expectedInteger: ({ min }) => (min === undefined ? 'eine ganze Zahl' : `eine ganze Zahl ab ${min}`),
  expectedBoolean: 'true oder false',
  expectedFile: 'eine Datei',
  unknownArticle: (asked, titles) =>
    `Einen Artikel ${short(asked)} gibt es nicht. ${listed('Es gibt:', titles)}`,
  severalArticles: (asked, titles) =>
    `${short(asked)} passt auf mehrere Artikel. ${listed('Nämlich:', titles)}`,
  unknownSpeaker: (asked, names) =>
    `Dort spricht niemand namens ${short(asked)}. ${listed('Zu Wort kommen:', names)}`,
  severalSpeakers: (asked, names) =>
    `${short(asked)} passt auf mehrere Personen. ${listed('Nämlich:', names)}`,
  busy: 'Ich bin gerade ausgelastet. Bitte versuch es gleich noch einmal.',
  stillReading: (unread, total) =>
    `${unread} von ${total} Artikeln werden noch gelesen. Fehlt deiner, frag in ein paar Sekunden noch einmal.`,
  storeAway: 'Der Bot erreicht seine Datenbank gerade nicht. Bitte versuch es in einer Minute noch einmal.',
  tooFast: 'Du fragst sehr schnell. Bitte warte ein paar Sekunden und versuch es dann noch einmal.',
  failed: (id) => `Bei uns ist etwas schiefgelaufen. Wenn es wieder passiert, melde bitte ${id}.`,

  chooseArticle: 'Wähle einen Artikel',
  everyArticle: 'Alle Artikel',
  whichArticle:
    'Welcher Artikel? Wähle unten einen aus. Du kannst den Befehl auch noch einmal mit article: und einem Teil des Titels schicken.',

  more: 'Mehr',
  back: 'Zurück',
  longer: 'Länger',
  shorter: 'Kürzer',
  showInContext: 'Im Zusammenhang zeigen',
  showNearest: 'Ähnliches zeigen',
  earlier: 'Davor',
  later: 'Danach',
  openArticle: 'Artikel öffnen',
  fullText: 'Ganzer Text',
  whatTheySay: 'Aussagen',
  paragraph: (paragraph) => `Abs. ${paragraph}`,
  contextHeadings: { before: 'Vor der Stelle', passage: 'Deine Stelle', after: 'Nach der Stelle' },

  manners: { direct: 'wörtlich', reported: 'indirekt', partly: 'teils wörtlich' },
  probably: 'wahrscheinlich',
  namedHere: (name) => `im Text: ${name}`,
  namedButSilent: ({ name, namedHere }) => `${quote(namedHere)} ist ${name}`,
  place: ({ paragraph, paragraphs }) => (paragraph === 0 ? 'Titel' : `Abs. ${paragraph} von ${paragraphs}`),
  wordForWord: (title, details) => `Wort für Wort aus ${[quote(title), ...details].join(', ')}`,
  fullDate: date,
  publishedOn: date,
  open: 'öffnen',

  attached: 'Zu lang, um es hier zu zeigen: vollständig angehängt.',
  outdated: 'Dieser Button funktioniert nicht mehr. Bitte frag noch einmal.',
  deleteAnswer: 'Löschen',
  notYourAnswer: 'Nur wer gefragt hat, kann diese Antwort löschen.',
  notYours: 'Nur wer das geöffnet hat, kann es benutzen.',
  alreadyShared: 'Das wurde schon geteilt.',
  articleNotHere:
    'Der Artikel zu diesem Button wurde entfernt oder ist hier nicht verfügbar. Bitte frag noch einmal.',
  noWordsInMessage: 'In dieser Nachricht stehen keine Worte.',

  notInArticle: (articles) =>
    articles === 1 ? 'Das steht nicht im Artikel.' : 'Das steht nicht in den Artikeln.',
  noMore: 'Mehr gibt es dazu nicht.',
  nothingToSearch: 'Darin ist kein Wort, nach dem ich suchen kann.',
  unknownTerms: (terms) => `Nicht im Text: ${some(terms.map((term) => short(term, 40)))}.`,
  notInPassage: (terms) => `Nicht an dieser Stelle: ${some(terms.map((term) => short(term, 40)))}.`,
  speaksOf: (topics) => `Um diese Themen geht es dort: ${some(topics.map((topic) => short(topic, 60)))}.`,
  doubts: {
    reason: 'Vielleicht steht dort nicht, warum.',
    number: 'Die gesuchte Zahl steht dort vielleicht nicht.',
    names: 'Vielleicht steht dort nur, wie viele es sind.',
    other: 'Vielleicht geht es dort um etwas anderes.',
  },
  askForWords: 'Wonach soll ich suchen? Stell eine ganze Frage oder sieh dir /help an.',
  wordsToCheck: (example) => `Welche Wörter soll ich prüfen? Zum Beispiel: ${example}`,
  followUp: (question) => `Als Nachfrage gelesen: ${short(question)}`,
  answeredBy: (command) => `Das ist ${command}`,
  authorUnknown: 'Die Datei des Artikels nennt niemanden, der ihn geschrieben hat.',
  dateUnknown: 'Die Datei des Artikels sagt nicht, wann er erschienen ist.',
  sourceUnknown: 'Die Datei des Artikels nennt keine Quelle.',
  nextSteps: {
    anySpeaker: 'Alle Personen',
    anyTopic: 'Alle Themen',
    allArticles: 'Alle Artikel',
    summary: 'Zusammenfassung',
    articles: 'Artikel',
  },
  nearest: 'Ähnliche Stellen, keine Antwort',
  closest: (passages) =>
    passages === 1
      ? 'Die nächstliegende Stelle; vielleicht ist es keine Antwort'
      : 'Die nächstliegenden Stellen; vielleicht sind es keine Antworten',
  searchedFor: (terms) => `Gesucht wurde ${some(terms.map((term) => short(term, 40)))}.`,
  moreOn: (part) => `Mehr zu Frage ${part}`,
  onlyFirst: (questions) => `Ich beantworte nur die ersten ${questions} Fragen auf einmal.`,
  takenToMean: (name) => `Gemeint ist wohl ${name}.`,
  articleIsIn: (language) =>
    `Der Artikel ist auf ${languageName(language)}. Seine Worte zeige ich so, wie sie sind.`,
  scoreOf: (paragraph, score) => `Abs. ${paragraph}: Wert ${score.toFixed(2)}`,

  noQuotations: 'Dort wird niemand zitiert.',
  noQuotationsAbout: (topic) => `Dort gibt es kein Zitat zu ${short(topic)}.`,
  quotationsShown: (from, to, total) =>
    total === 1
      ? 'Das einzige Zitat'
      : from === to
        ? `Zitat ${from} von ${total}`
        : `Zitate ${from} bis ${to} von ${total}`,

  sentencesShown: (shown, total) =>
    `${shown} von ${count(total, { one: 'Satz', other: 'Sätzen' })}, in der Reihenfolge des Artikels, alle unverändert`,
  wholeArticle: 'Der Artikel ist so kurz, dass er hier ganz steht.',
  keyQuotations: 'Wichtige Zitate',
  whoIsWho: 'Wer ist wer',
  figures: 'Zahlen und Datumsangaben',
  noKeyQuotations: 'Dort wird niemand namentlich und länger zitiert.',
  notTreated: (topic) => `Um ${short(topic)} geht es im Artikel nicht.`,
  saysNothing: ({ name, about }) =>
    about === undefined
      ? `Im Artikel steht kein ganzer Satz von ${name}.`
      : `Im Artikel sagt ${name} nichts zu ${short(about)}.`,

  verdictLine: ({ verdict, claim }) =>
    `${verdicts[verdict]}${claim.count === 1 ? '' : ` · ${claim.number} von ${claim.count}`}`,
  claims: { typed: 'Deine Worte', shared: 'Die Behauptung', message: 'In der Nachricht steht' },
  claimedBy: (source, speaker) => `${source}, angeblich von ${shorten(speaker)}`,
  articleSays: 'Im Artikel steht',
  ofClaim: (claim, line) => (claim.count === 1 ? line : `${claim.number} von ${claim.count} · ${line}`),
  unchecked: (left) =>
    left === 1
      ? 'Ein weiteres Zitat wurde nicht geprüft. Bitte schick es einzeln.'
      : `${number(left)} weitere Zitate wurden nicht geprüft. Bitte schick sie einzeln.`,
  messageBy: 'Aus einer Nachricht von',
  openMessage: 'Nachricht öffnen',
  nearestNotMatch: 'Am ähnlichsten, aber nicht gleich',
  nothingToCheck: 'Darin stehen keine Worte, die ich prüfen kann.',
  share: 'Teilen',
  matters: { negation: 'Verneinung', number: 'Zahl', name: 'Name', date: 'Datum', modal: 'Modalverb' },
  wording: 'Wortlaut',
  otherLetters: 'Buchstaben',
  differs: ({ article, claim }) =>
    article === ''
      ? `${quote(claim)} steht nicht im Artikel`
      : claim === ''
        ? `${quote(article)} wurde weggelassen`
        : `${quote(article)} im Artikel, ${quote(claim)} in der Behauptung`,
  looksTheSame: ({ article, claim }) =>
    `${quote(claim)} sieht nur aus wie ${quote(article)}: Es enthält Buchstaben einer anderen Schrift`,
  turns: {
    negation: 'Weggeschnitten: ein „nicht“',
    condition: 'Weggeschnitten: eine Bedingung',
    contrast: 'Weggeschnitten: ein Gegensatz',
  },
  quoted: quote,
  speakerLabel: 'Wer spricht',
  saidBy: ({ claimed, speaker }) =>
    speaker === undefined
      ? `Das sagt der Artikel selbst, nicht ${shorten(claimed)}`
      : `Das sagt ${speaker}, nicht ${shorten(claimed)}`,
  saidByThem: ({ claimed, speaker }) =>
    speaker.toLowerCase() === claimed.toLowerCase()
      ? `Das sagt ${speaker}`
      : `Das sagt ${speaker} (${short(claimed)} in der Behauptung)`,
  saidByAuthor: (claimed) => `Das sind die Worte des Artikels, der ${shorten(claimed)} als Quelle nennt`,
  openSpeaker: ({ claimed, speaker }) =>
    speaker === undefined
      ? `Aus dem Artikel geht nicht klar hervor, wer das sagt; es kann ${shorten(claimed)} sein`
      : `Es kann ${speaker} sein, aber aus dem Artikel geht nicht klar hervor, wer das sagt`,
  authorsWords: 'Das sind die Worte des Artikels, nicht die einer Person.',
  onlyReported: 'Der Artikel gibt das nur mit eigenen Worten wieder: Es ist kein wörtliches Zitat.',

  noSpeakers: 'In diesem Artikel wird niemand namentlich zitiert.',
  speakers: (total) => (total === 1 ? 'Eine Person' : `${total} Personen`),
  speakerUnknown: 'Ohne Namen',
  alsoCalled: (names) => `im Text auch ${names.map(quote).join(', ')}`,
  quotations: (total) => count(total, quotationForms),
  quotationsOf: ({ count: total, probable }) => {
    const all = count(total, quotationForms);
    if (probable === 0) return all;
    return probable === total ? `wahrscheinlich ${all}` : `${all}, davon ${probable} wahrscheinlich`;
  },

  ...article,
});
