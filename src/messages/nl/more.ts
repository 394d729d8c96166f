/** What /help, /article and the terminal say, and how the commands are described, in Dutch. */
import type { Section, Translation } from '../messages.ts';
import { wordingIn } from '../wording.ts';

const { quote, short, count, titles } = wordingIn('nl', {
  quotes: ['‘', '’'],
  andMore: (more) => `en nog ${more}`,
});

/** Descriptions have at most 100 characters, names in menus 32. */
export const commands: Section<'commands'> = {
  ask: {
    description: 'Stel het artikel een vraag',
    menu: 'Zoeken in artikel',
    question: 'Wat wil je weten?',
  },
  quote: 'Wie zegt wat, woord voor woord',
  summary: {
    description: 'Het artikel in een paar van zijn eigen zinnen',
    length: 'kort: 1 zin, middellang: 3, lang: 5',
    lengths: { short: 'kort', medium: 'middellang', long: 'lang' },
  },
  verify: {
    description: 'Controleer of een citaat zo in het artikel staat',
    menu: 'Citaat controleren',
    text: 'Het citaat, of een bericht met citaten',
    speaker: 'Wie het gezegd zou hebben',
  },
  speakers: 'Wie er in het artikel aan het woord is',
  article: 'Wat het artikel is en hoe het is gelezen',
  help: 'Wat je kunt vragen, met voorbeelden uit de geladen artikelen',
  privacy: 'Wat er wordt bewaard en waarom',
  options: {
    article: 'Welk artikel; allemaal als je het weglaat',
    speaker: 'Alleen de woorden van deze persoon',
    about: 'Alleen wat hierover gaat',
    private: 'Het antwoord alleen aan jou tonen',
  },
  library: {
    description: 'De artikelen van deze server beheren',
    article: 'Welk artikel',
    add: 'Een artikel toevoegen uit een bestand of tekst',
    addFile: 'Het artikel als bestand',
    addLink: 'Het adres van het artikel op het web',
    replace: 'Een artikel vervangen door een nieuwe versie',
    replaceFile: 'De nieuwe versie als bestand',
    remove: 'Een artikel verwijderen',
    list: 'De artikelen tonen',
    listFind: 'Woorden uit de titel of van de auteur',
    default: 'Het artikel kiezen waar vragen over gaan',
    defaultChannel: 'Alleen in dit kanaal',
    settings: 'De instellingen tonen of wijzigen',
    settingsLanguage: 'De taal van antwoorden die iedereen ziet',
    settingsPrivate: 'Antwoorden alleen aan de vrager tonen, tenzij de vraag iets anders aangeeft',
    correct: 'Corrigeren wie er wordt bedoeld of wie er spreekt',
    correctName: 'Een naam in de tekst, zoals Ruan',
    correctIs: 'Wie het is, zoals Joe Nguyen; nobody als dat niet bekend is',
    correctWords: 'Woorden van een citaat dat aan de verkeerde persoon is toegeschreven',
    erase: 'Alle artikelen en instellingen voorgoed wissen',
    export: 'De artikelen als bestanden opslaan',
    import: 'De artikelen uit een geëxporteerd bestand toevoegen',
    importFile: 'Een bestand van /library export',
  },
};

/** /help */
export const help: Section<'help'> = {
  askWhatSaid: (speaker) => `Wat zei ${speaker}?`,
  askWhatAbout: (topic) => `Hoe zit het met ${topic}?`,
  heading: 'Vraag iets over een artikel. Elk antwoord bestaat uit de woorden van het artikel zelf.',
  directMessage: 'Ik reageer op opdrachten, niet op berichten. Typ / en kies er een:',
  menusHeading: 'In het menu van een bericht, onder Apps',
  menus: 'Alleen jij ziet het antwoord; met een knop kun je het delen.',
  wordsHeading: 'Wat de woorden betekenen',
  words: [
    ['private', 'alleen jij ziet het antwoord'],
    ['Delen', 'toont je privéantwoord één keer aan iedereen in het kanaal'],
    ['letterlijk', 'de eigen woorden van de persoon, tussen aanhalingstekens'],
    ['indirect', 'wat de persoon zegt, in de woorden van het artikel'],
    ['deels letterlijk', 'indirect, met enkele eigen woorden tussen aanhalingstekens'],
    ['waarschijnlijk', 'het artikel zegt niet duidelijk wie spreekt; dit is de waarschijnlijkste persoon'],
    ['al.', 'de alinea van het artikel, geteld vanaf 1'],
  ],
  verdictsHeading: 'Wat een controle van een citaat kan opleveren',
  articlesHeading: (total) => (total === 1 ? 'Het artikel' : `De ${total} artikelen`),
  privacy: 'Privacybeleid',
  articles: 'Artikelen',
  source: 'Broncode',
  support: 'Hulp',
  moreArticles: (more) => `en nog ${more}: /article toont ze allemaal`,
};

/** The list of articles. */
export const articleList: Section<'articleList'> = {
  heading: (from, to, total) =>
    total <= to - from + 1
      ? `${total} artikelen, de nieuwste eerst`
      : `Artikelen ${from} t/m ${to} van ${total}, de nieuwste eerst`,
  undated: 'geen datum',
  speakers: (total) =>
    total === 0 ? 'niemand wordt met naam geciteerd' : count(total, { one: 'persoon', other: 'personen' }),
  open: 'Er een openen',
};

/** The chat of the terminal. */
export const terminal: Section<'terminal'> = {
  saved: (path) => `Opgeslagen als ${path}.`,
  notSaved: (path) =>
    `${path}: daar kan geen nieuw bestand worden geschreven. Verplaats het oude en probeer het opnieuw.`,
  formField: ({ label, description, value }) =>
    `${label}${description === undefined ? '' : ` (${description})`}${value === undefined ? '' : ` [${value}]`}: typ een regel; een lege gaat verder, /cancel breekt af.`,
  connect: 'Pullquote in de terminal. Zet voor Discord DISCORD_TOKEN in .env: zie README.md.',
  loaded: (names, example) =>
    `${count(names.length, { one: 'artikel', other: 'artikelen' })}: ${titles(names)} · Probeer: ${example}`,
  playground: (address) => `In de browser, zoals Discord het toont: ${address}`,
  keys: 'Een getal voert de actie met dat nummer uit, Tab vult aan, /help toont de opdrachten, /quit stopt.',
  didYouMean: (name) => `Bedoelde je ${quote(name)}?`,
  quoteIt: 'Zet de waarde tussen aanhalingstekens als het erbij hoort.',
  optionsOf: (command, names) =>
    names.length === 0 ? `/${command} heeft geen opties.` : `/${command} heeft ${names.join(', ')}.`,
  strayWords: (text) => `${short(text)} hoort bij geen enkele optie.`,
  noSuchAction: (action, offered) =>
    offered.length === 0
      ? `Er is geen actie ${action}: er wordt nog niets aangeboden.`
      : `Er is geen actie ${action}. Aangeboden: ${offered.join(', ')}.`,
  setAsideLines: (file, line, reason) => `${file}, regel ${line} van de tekst, weggelaten: ${reason}`,
  noneSetAside: 'Er zijn geen regels weggelaten.',
};

/** /article */
export const article = {
  title: 'Titel',
  author: 'Auteur',
  publisher: 'Uitgever',
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
