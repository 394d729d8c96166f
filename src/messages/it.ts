/** Every sentence that the bot says to its readers, in Italian. */

import { article } from './it/article.ts';
import { commands } from './it/commands.ts';
import { flaws } from './it/flaws.ts';
import { articleList, help } from './it/help.ts';
import { library } from './it/library.ts';
import { playground } from './it/playground.ts';
import { takeAway } from './it/take-away.ts';
import { terminal } from './it/terminal.ts';
import { italianWording } from './it/wording.ts';
import { complete } from './messages.ts';
import { shorten } from './shorten.ts';

const { number, quote, short, count, some, listed, languageName, date } = italianWording;

const verdicts = {
  exact: '✅ Esatto: sono le parole dell’articolo',
  'exact words': '✅ Parole esatte: cambiano solo segni, spazi, maiuscole o accenti',
  cut: '✂️ Tagliato: parola per parola, ma non tutta la frase',
  spliced: '🧩 Montato: parole prese da punti diversi',
  altered: '✏️ Modificato: l’articolo non dice così',
  'wrong speaker': '👤 Persona sbagliata: le parole sono giuste, il nome no',
  elsewhere: '📍 Altrove: non in questo articolo, ma in un altro',
  ambiguous: '❓ Ambiguo: lo dice più di una persona',
  'not found': '✖ Non trovato: queste parole non ci sono',
};

const quotationForms = { one: 'citazione', other: 'citazioni' };

/** Italian, complete with English where a sentence is for operators. */
export const italian = complete({
  language: 'it',
  commands,
  help,
  articleList,
  library,
  takeAway,
  playground,
  flaws,
  terminal,
  verdicts,
  ...article,

  unknownCommand: (name) => `Il comando ${quote(name)} non esiste. /help li mostra tutti.`,
  unknownOption: (command, name) => `/${command} non ha l’opzione ${quote(name)}.`,
  missingOption: (name, example) => `Manca un valore per ${quote(name)}. Per esempio: ${example}`,
  wrongValue: (name, expected, given) => `${quote(name)} deve essere ${expected}, non ${shorten(given)}.`,
  expectedOneOf: (choices) => `uno tra ${choices.join(', ')}`,
  expectedText: (maxChars) => `un testo di al massimo ${number(maxChars)} caratteri`,
  expectedInteger: ({ min }) => (min === undefined ? 'un numero intero' : `un numero intero da ${min}`),
  expectedBoolean: 'true o false',
  expectedFile: 'un file',
  unknownArticle: (asked, titles) =>
    `Non c’è nessun articolo ${short(asked)}. ${listed('Gli articoli sono', titles)}`,
  severalArticles: (asked, titles) =>
    `${short(asked)} può indicare più di un articolo. ${listed('Corrispondono:', titles)}`,
  unknownSpeaker: (asked, names) =>
    `Lì non parla nessuno che si chiami ${short(asked)}. ${listed('Parlano:', names)}`,
  severalSpeakers: (asked, names) =>
    `${short(asked)} può indicare più di una persona. ${listed('Corrispondono:', names)}`,
  busy: 'Al momento sono occupato. Riprova tra poco.',
  stillReading: (unread, total) =>
    `Articoli ancora in lettura: ${unread} su ${total}. Se manca il tuo, chiedi di nuovo tra qualche secondo.`,
  storeAway: 'Il bot non riesce a raggiungere il suo database. Riprova tra un minuto.',
  tooFast: 'Stai chiedendo molto in fretta. Aspetta qualche secondo e riprova.',
  failed: (id) => `Qualcosa è andato storto da parte nostra. Se succede ancora, segnala ${id}.`,
  chooseArticle: 'Scegli un articolo',
  everyArticle: 'Tutti gli articoli',
  whichArticle:
    'Quale articolo? Scegline uno qui sotto. Puoi anche ripetere il comando con article: e una parte del titolo.',
  more: 'Altro',
  back: 'Indietro',
  longer: 'Più lungo',
  shorter: 'Più corto',
  showInContext: 'Mostra nel contesto',
  showNearest: 'Mostra il più vicino',
  earlier: 'Prima',
  later: 'Dopo',
  openArticle: 'Apri l’articolo',
  fullText: 'Testo completo',
  whatTheySay: 'Dichiarazioni',
  contextHeadings: {
    before: 'Prima del passaggio',
    passage: 'Il passaggio scelto',
    after: 'Dopo il passaggio',
  },
  manners: { direct: 'testuale', reported: 'indiretto', partly: 'in parte testuale' },
  probably: 'probabilmente',
  namedHere: (name) => `nel testo: ${name}`,
  namedButSilent: ({ name, namedHere }) => `${quote(namedHere)} è ${name}`,
  place: ({ paragraph, paragraphs }) => (paragraph === 0 ? 'titolo' : `¶\u00a0${paragraph} di ${paragraphs}`),
  wordForWord: (title, details) => `Parola per parola da ${[quote(title), ...details].join(', ')}`,
  fullDate: date,
  publishedOn: date,
  open: 'apri',
  attached: 'Troppo lungo da mostrare qui: allegato per intero.',
  outdated: 'Questo pulsante non funziona più. Chiedi di nuovo.',
  deleteAnswer: 'Elimina',
  notYourAnswer: 'Solo chi ha chiesto può eliminare questa risposta.',
  notYours: 'Solo chi lo ha aperto può usarlo.',
  alreadyShared: 'È già stato condiviso.',
  articleNotHere: 'L’articolo di questo pulsante è stato rimosso o non è disponibile qui. Chiedi di nuovo.',
  noWordsInMessage: 'In quel messaggio non ci sono parole.',
  notInArticle: (articles) => (articles === 1 ? 'L’articolo non lo dice.' : 'Gli articoli non lo dicono.'),
  noMore: 'Non c’è altro sull’argomento.',
  nothingToSearch: 'Lì non c’è nessuna parola da cercare.',
  unknownTerms: (terms) => `Non è nel testo: ${some(terms.map((term) => short(term, 40)))}.`,
  notInPassage: (terms) => `Non è in questo passaggio: ${some(terms.map((term) => short(term, 40)))}.`,
  speaksOf: (topics) => `Parla invece di ${some(topics.map((topic) => short(topic, 60)))}.`,
  doubts: {
    reason: 'Forse non dice perché.',
    number: 'Forse non dà quel numero.',
    names: 'Forse dice solo quanti sono.',
    other: 'Può trattarsi di altro.',
  },
  askForWords: 'Quali parole devo cercare? Fai una domanda intera o guarda /help.',
  wordsToCheck: (example) => `Quali parole devo verificare? Per esempio: ${example}`,
  followUp: (question) => `Inteso come seguito: ${short(question)}`,
  answeredBy: (command) => `Risposta di ${command}`,
  authorUnknown: 'Il file dell’articolo non dice chi l’ha scritto.',
  dateUnknown: 'Il file dell’articolo non dice quando è uscito.',
  sourceUnknown: 'Il file dell’articolo non indica la fonte.',
  nextSteps: {
    anySpeaker: 'Qualsiasi persona',
    anyTopic: 'Qualsiasi tema',
    allArticles: 'Tutti gli articoli',
    summary: 'Riassunto',
    articles: 'Articoli',
  },
  nearest: 'Passaggi più vicini, non una risposta',
  closest: (passages) =>
    passages === 1
      ? 'Passaggio più vicino; forse non è una risposta'
      : 'Passaggi più vicini; forse non sono risposte',
  searchedFor: (terms) => `Ho cercato ${some(terms.map((term) => short(term, 40)))}.`,
  moreOn: (part) => `Altro su ${part}`,
  onlyFirst: (questions) => `Rispondo solo alle prime ${questions} domande alla volta.`,
  takenToMean: (name) => `Inteso come ${name}.`,
  articleIsIn: (language) =>
    `L’articolo è in ${languageName(language)}. Le sue parole sono mostrate così come sono.`,
  scoreOf: (paragraph, score) => `¶\u00a0${paragraph}: punteggio ${score.toFixed(2)}`,
  noQuotations: 'Lì non è citato nessuno.',
  noQuotationsAbout: (topic) => `Lì non ci sono citazioni su ${short(topic)}.`,
  quotationsShown: (from, to, total) =>
    total === 1
      ? 'L’unica citazione'
      : from === to
        ? `Citazione ${from} di ${total}`
        : `Citazioni da ${from} a ${to} di ${total}`,
  sentencesShown: (shown, total) =>
    `${count(shown, { one: 'frase', other: 'frasi' })} su ${number(total)}, nell’ordine dell’articolo, nessuna riscritta`,
  wholeArticle: 'L’articolo è così breve che eccolo per intero.',
  keyQuotations: 'Citazioni chiave',
  whoIsWho: 'Chi è chi',
  figures: 'Numeri e date',
  noKeyQuotations: 'Lì nessuno è citato per nome abbastanza a lungo.',
  notTreated: (topic) => `L’articolo non tratta di ${short(topic)}.`,
  saysNothing: ({ name, about }) =>
    about === undefined
      ? `Nell’articolo non c’è nessuna frase intera di ${name}.`
      : `L’articolo non ha nulla di ${name} su ${short(about)}.`,
  verdictLine: ({ verdict, claim }) =>
    `${verdicts[verdict]}${claim.count === 1 ? '' : ` · ${claim.number} di ${claim.count}`}`,
  claims: { typed: 'Il tuo testo', shared: 'L’affermazione', message: 'Il messaggio dice' },
  claimedBy: (source, speaker) => `${source} (attribuzione: ${shorten(speaker)})`,
  articleSays: 'L’articolo dice',
  ofClaim: (claim, line) => (claim.count === 1 ? line : `${claim.number} di ${claim.count} · ${line}`),
  unchecked: (left) =>
    left === 1
      ? 'Un’altra citazione non è stata controllata. Inviala da sola.'
      : `Altre ${number(left)} citazioni non sono state controllate. Inviale una alla volta.`,
  messageBy: 'Da un messaggio di',
  openMessage: 'apri il messaggio',
  nearestNotMatch: 'Il più vicino, ma non uguale',
  nothingToCheck: 'Lì non ci sono parole da controllare.',
  share: 'Condividi',
  matters: { negation: 'Negazione', number: 'Numero', name: 'Nome', date: 'Data', modal: 'Verbo modale' },
  wording: 'Formulazione',
  otherLetters: 'Lettere',
  differs: ({ article: said, claim }) =>
    said === ''
      ? `${quote(claim)} non è nell’articolo`
      : claim === ''
        ? `manca ${quote(said)}`
        : `${quote(said)} nell’articolo, ${quote(claim)} nell’affermazione`,
  looksTheSame: ({ article: said, claim }) =>
    `${quote(claim)} somiglia soltanto a ${quote(said)}: ha lettere di un altro alfabeto`,
  turns: {
    negation: 'Tagliata: una negazione',
    condition: 'Tagliata: una condizione',
    contrast: 'Tagliato: un contrasto',
  },
  quoted: quote,
  speakerLabel: 'Chi parla',
  saidBy: ({ claimed, speaker }) => `lo dice ${speaker ?? 'l’articolo stesso'}, non ${shorten(claimed)}`,
  saidByThem: ({ claimed, speaker }) =>
    speaker.toLowerCase() === claimed.toLowerCase()
      ? `lo dice ${speaker}`
      : `lo dice ${speaker} (${short(claimed)} nell’affermazione)`,
  saidByAuthor: (claimed) => `sono parole dell’articolo, che indica ${shorten(claimed)} come fonte`,
  openSpeaker: ({ claimed, speaker }) =>
    speaker === undefined
      ? `l’articolo non chiarisce chi lo dice; può essere ${shorten(claimed)}`
      : `può essere ${speaker}, ma l’articolo non chiarisce chi lo dice`,
  authorsWords: 'Sono parole dell’articolo stesso, non di una persona citata.',
  onlyReported: 'L’articolo lo riporta solo con parole sue: non è una citazione testuale.',
  noSpeakers: 'In questo articolo nessuno è citato per nome.',
  speakers: (total) => (total === 1 ? 'Una persona' : `${total} persone`),
  speakerUnknown: 'Persona non identificata',
  alsoCalled: (names) => `nel testo anche ${names.map(quote).join(', ')}`,
  quotations: (total) => count(total, quotationForms),
  quotationsOf: ({ count: total, probable }) => {
    const all = count(total, quotationForms);
    if (probable === 0) return all;
    return probable === total
      ? `probabilmente ${all}`
      : `${all}, di cui ${probable} ${probable === 1 ? 'probabile' : 'probabili'}`;
  },
});
