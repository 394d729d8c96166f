/** What /help, /article and the terminal say, and how the commands are described, in Italian. */
import type { Section, Translation } from '../messages.ts';
import { wordingIn } from '../wording.ts';

const { quote, short, count, titles } = wordingIn('it', {
  quotes: ['«', '»'],
  andMore: (more) => `e altri ${more}`,
});

/** Descriptions have at most 100 characters, names in menus 32. */
export const commands: Section<'commands'> = {
  ask: {
    description: 'Fai una domanda all’articolo',
    menu: 'Cerca nell’articolo',
    question: 'Che cosa vuoi sapere?',
  },
  quote: 'Chi dice che cosa, parola per parola',
  summary: {
    description: 'L’articolo in alcune delle sue frasi',
    length: 'breve: 1 frase, medio: 3, lungo: 5',
    lengths: { short: 'breve', medium: 'medio', long: 'lungo' },
  },
  verify: {
    description: 'Controlla se una citazione è ciò che dice l’articolo',
    menu: 'Controlla citazione',
    text: 'La citazione, o un messaggio che ne contiene',
    speaker: 'A chi è attribuita',
  },
  speakers: 'Chi parla nell’articolo',
  article: 'Che articolo è e come è stato letto',
  help: 'Che cosa puoi chiedere, con esempi dagli articoli caricati',
  privacy: 'Che cosa viene salvato e perché',
  options: {
    article: 'Quale articolo; tutti se lo ometti',
    speaker: 'Solo le parole di questa persona',
    about: 'Solo ciò che tratta di questo',
    private: 'Mostra la risposta solo a te',
  },
  library: {
    description: 'Gestisci gli articoli di questo server',
    article: 'Quale articolo',
    add: 'Aggiungi un articolo da un file o da un testo',
    addFile: 'L’articolo come file',
    addLink: 'L’indirizzo dell’articolo sul web',
    replace: 'Sostituisci un articolo con una nuova versione',
    replaceFile: 'La nuova versione come file',
    remove: 'Rimuovi un articolo',
    list: 'Elenca gli articoli',
    listFind: 'Parole del titolo o dell’autore',
    default: 'Scegli l’articolo a cui si riferiscono le domande',
    defaultChannel: 'Solo in questo canale',
    settings: 'Mostra o cambia le impostazioni',
    settingsLanguage: 'La lingua delle risposte che tutti vedono',
    settingsPrivate: 'Mostra le risposte solo a chi chiede, salvo diversa indicazione nella domanda',
    correct: 'Correggi chi è inteso o chi parla',
    correctName: 'Un nome nel testo, come Ruan',
    correctIs: 'Chi è, come Joe Nguyen; nobody se non si sa',
    correctWords: 'Parole di una citazione attribuita alla persona sbagliata',
    erase: 'Cancella per sempre tutti gli articoli e le impostazioni',
    export: 'Salva gli articoli come file',
    import: 'Aggiungi gli articoli di un file esportato',
    importFile: 'Un file di /library export',
  },
};

/** /help */
export const help: Section<'help'> = {
  askWhatSaid: (speaker) => `Che cosa ha detto ${speaker}?`,
  askWhatAbout: (topic) => `Che cosa si dice di ${topic}?`,
  heading: 'Fai domande su un articolo. Ogni risposta usa le sue stesse parole.',
  directMessage: 'Rispondo ai comandi, non ai messaggi. Scrivi / e scegline uno:',
  menusHeading: 'Nel menu di un messaggio, in App',
  menus: 'Solo tu vedi la risposta; con un pulsante puoi condividerla.',
  wordsHeading: 'Che cosa significano le parole',
  words: [
    ['private', 'solo tu vedi la risposta'],
    ['Condividi', 'mostra una volta la tua risposta privata a tutto il canale'],
    ['testuale', 'le parole della persona, tra virgolette'],
    ['indiretto', 'ciò che dice la persona, con le parole dell’articolo'],
    ['in parte testuale', 'indiretto, con alcune parole della persona tra virgolette'],
    ['probabilmente', 'l’articolo non dice chiaramente chi parla; è la persona più probabile'],
    ['¶', 'il paragrafo dell’articolo, contato da 1'],
  ],
  verdictsHeading: 'Che cosa può risultare dal controllo di una citazione',
  articlesHeading: (total) => (total === 1 ? 'L’articolo' : `I ${total} articoli`),
  privacy: 'Privacy e dati',
  articles: 'Articoli',
  source: 'Codice sorgente',
  support: 'Assistenza',
  moreArticles: (more) => `e altri ${more}: /article li mostra tutti`,
};

/** The list of articles. */
export const articleList: Section<'articleList'> = {
  heading: (from, to, total) =>
    total <= to - from + 1
      ? `${total} articoli, prima i più recenti`
      : `Articoli da ${from} a ${to} di ${total}, prima i più recenti`,
  undated: 'senza data',
  speakers: (total) =>
    total === 0 ? 'nessuno è citato per nome' : count(total, { one: 'persona', other: 'persone' }),
  open: 'Aprine uno',
};

/** The chat of the terminal. */
export const terminal: Section<'terminal'> = {
  saved: (path) => `Salvato come ${path}.`,
  notSaved: (path) => `${path}: impossibile scrivere un nuovo file lì. Sposta quello vecchio e riprova.`,
  formField: ({ label, description, value }) =>
    `${label}${description === undefined ? '' : ` (${description})`}${value === undefined ? '' : ` [${value}]`}: scrivi una riga; una vuota prosegue, /cancel annulla.`,
  connect: 'Pullquote nel terminale. Per Discord, metti DISCORD_TOKEN in .env: vedi README.md.',
  loaded: (names, example) =>
    `${count(names.length, { one: 'articolo', other: 'articoli' })}: ${titles(names)} · Prova: ${example}`,
  playground: (address) => `Nel browser, come lo mostra Discord: ${address}`,
  keys: 'Un numero esegue l’azione con quel numero, Tab completa, /help elenca i comandi, /quit termina.',
  didYouMean: (name) => `Intendevi ${quote(name)}?`,
  quoteIt: 'Metti il valore tra virgolette se ne fa parte.',
  optionsOf: (command, names) =>
    names.length === 0 ? `/${command} non ha opzioni.` : `/${command} ha ${names.join(', ')}.`,
  strayWords: (text) => `${short(text)} non appartiene a nessuna opzione.`,
  noSuchAction: (action, offered) =>
    offered.length === 0
      ? `Non c’è l’azione ${action}: non è ancora offerto nulla.`
      : `Non c’è l’azione ${action}. Offerte: ${offered.join(', ')}.`,
  setAsideLines: (file, line, reason) => `${file}, riga ${line} del testo, messa da parte: ${reason}`,
  noneSetAside: 'Nessuna riga è stata messa da parte.',
};

/** /article */
export const article = {
  title: 'Titolo',
  author: 'Autore',
  publisher: 'Pubblicato da',
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
  setAside: 'Messo da parte',
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
