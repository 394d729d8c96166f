/** What /help, /article and the terminal say, and how the commands are described, in Polish. */
import type { Section, Translation } from '../messages.ts';
import { wordingIn } from '../wording.ts';

const { quote, short, count, titles } = wordingIn('pl', {
  quotes: ['„', '”'],
  andMore: (more) => `i jeszcze ${more}`,
});

const articles = { one: 'artykuł', few: 'artykuły', many: 'artykułów', other: 'artykułu' };

/** Descriptions have at most 100 characters, names in menus 32. */
export const commands: Section<'commands'> = {
  ask: {
    description: 'Zadaj artykułowi pytanie',
    menu: 'Szukaj w artykule',
    question: 'Czego chcesz się dowiedzieć?',
  },
  quote: 'Kto co mówi, słowo w słowo',
  summary: {
    description: 'Artykuł w kilku zdaniach wziętych z jego tekstu',
    length: 'krótko: 1 zdanie, średnio: 3, długo: 5',
    lengths: { short: 'krótko', medium: 'średnio', long: 'długo' },
  },
  verify: {
    description: 'Sprawdź, czy artykuł naprawdę tak mówi',
    menu: 'Sprawdź cytat',
    text: 'Cytat albo wiadomość z cytatami',
    speaker: 'Kto miał to powiedzieć',
  },
  speakers: 'Kto wypowiada się w artykule',
  article: 'Co to za artykuł i jak został odczytany',
  help: 'O co możesz pytać, z przykładami z wczytanych artykułów',
  privacy: 'Co jest przechowywane i dlaczego',
  options: {
    article: 'Który artykuł; wszystkie, jeśli pominiesz',
    speaker: 'Tylko słowa tej osoby',
    about: 'Tylko to, co dotyczy tego tematu',
    private: 'Odpowiedź widoczna tylko dla ciebie',
  },
  library: {
    description: 'Zarządzaj artykułami tego serwera',
    article: 'Który artykuł',
    add: 'Dodaj artykuł z pliku lub tekstu',
    addFile: 'Artykuł jako plik',
    addLink: 'Adres artykułu w sieci',
    replace: 'Zastąp artykuł nową wersją',
    replaceFile: 'Nowa wersja jako plik',
    remove: 'Usuń artykuł',
    list: 'Pokaż listę artykułów',
    listFind: 'Słowa z tytułu lub nazwiska autora',
    default: 'Wybierz artykuł, którego dotyczą pytania',
    defaultChannel: 'Tylko na tym kanale',
    settings: 'Pokaż lub zmień ustawienia',
    settingsLanguage: 'Język odpowiedzi, które widzą wszyscy',
    settingsPrivate: 'Pokazuj odpowiedzi tylko pytającym, chyba że pytanie mówi inaczej',
    correct: 'Popraw, o kogo chodzi lub kto mówi',
    correctName: 'Imię lub nazwisko z tekstu, na przykład Ruan',
    correctIs: 'Kto to jest, na przykład Joe Nguyen; nobody, jeśli nie wiadomo',
    correctWords: 'Słowa cytatu przypisanego niewłaściwej osobie',
    erase: 'Usuń na zawsze wszystkie artykuły i ustawienia',
    export: 'Zapisz artykuły jako pliki',
    import: 'Dodaj artykuły z wyeksportowanego pliku',
    importFile: 'Plik z /library export',
  },
};

/** /help */
export const help: Section<'help'> = {
  askWhatSaid: (speaker) => `Co mówi ${speaker}?`,
  askWhatAbout: (topic) => `Co wiadomo na temat: ${topic}?`,
  heading: 'Pytaj o artykuł. Każda odpowiedź to jego własne słowa.',
  directMessage: 'Odpowiadam na polecenia, nie na wiadomości. Wpisz / i wybierz:',
  menusHeading: 'W menu wiadomości, w sekcji Aplikacje',
  menus: 'Odpowiedź widzisz tylko ty; przyciskiem możesz ją udostępnić.',
  wordsHeading: 'Co znaczą słowa',
  words: [
    ['private', 'odpowiedź widzisz tylko ty'],
    ['Udostępnij', 'pokazuje twoją prywatną odpowiedź raz wszystkim na kanale'],
    ['dosłownie', 'własne słowa tej osoby, w cudzysłowie'],
    ['z relacji', 'to, co mówi ta osoba, słowami artykułu'],
    ['częściowo dosłownie', 'z relacji, z niektórymi własnymi słowami w cudzysłowie'],
    ['prawdopodobnie', 'artykuł nie mówi jasno, kto to mówi; ta osoba jest najbardziej prawdopodobna'],
    ['ak.', 'akapit artykułu, liczony od 1'],
  ],
  verdictsHeading: 'Co może wyjść ze sprawdzenia cytatu',
  articlesHeading: (total) => (total === 1 ? 'Artykuł' : `Artykuły (${total})`),
  privacy: 'Prywatność',
  articles: 'Artykuły',
  source: 'Kod źródłowy',
  support: 'Pomoc',
  moreArticles: (more) => `i jeszcze ${more}: /article pokazuje wszystkie`,
};

/** The list of articles. */
export const articleList: Section<'articleList'> = {
  heading: (from, to, total) =>
    total <= to - from + 1
      ? `${count(total, articles)}, od najnowszego`
      : `Artykuły ${from}–${to} z ${total}, od najnowszego`,
  undated: 'bez daty',
  speakers: (total) =>
    total === 0
      ? 'nikt nie jest cytowany z nazwiska'
      : count(total, { one: 'osoba', few: 'osoby', many: 'osób', other: 'osoby' }),
  open: 'Otwórz jeden',
};

/** The chat of the terminal. */
export const terminal: Section<'terminal'> = {
  saved: (path) => `Zapisano jako ${path}.`,
  notSaved: (path) => `${path}: nie można tam zapisać nowego pliku. Przenieś stary i spróbuj ponownie.`,
  formField: ({ label, description, value }) =>
    `${label}${description === undefined ? '' : ` (${description})`}${value === undefined ? '' : ` [${value}]`}: wpisz wiersz; pusty przechodzi dalej, /cancel przerywa.`,
  connect: 'Pullquote w terminalu. Dla Discorda wpisz DISCORD_TOKEN do .env: zobacz README.md.',
  loaded: (names, example) => `${count(names.length, articles)}: ${titles(names)} · Spróbuj: ${example}`,
  playground: (address) => `W przeglądarce, tak jak pokazuje to Discord: ${address}`,
  keys: 'Liczba wykonuje akcję o tym numerze, Tab uzupełnia, /help pokazuje polecenia, /quit kończy.',
  didYouMean: (name) => `Czy chodziło o ${quote(name)}?`,
  quoteIt: 'Umieść wartość w cudzysłowie, jeśli to jej część.',
  optionsOf: (command, names) =>
    names.length === 0 ? `/${command} nie ma opcji.` : `/${command} ma ${names.join(', ')}.`,
  strayWords: (text) => `${short(text)} nie należy do żadnej opcji.`,
  noSuchAction: (action, offered) =>
    offered.length === 0
      ? `Nie ma akcji ${action}: nic jeszcze nie jest oferowane.`
      : `Nie ma akcji ${action}. Dostępne: ${offered.join(', ')}.`,
  setAsideLines: (file, line, reason) => `${file}, wiersz ${line} tekstu, pominięty: ${reason}`,
  noneSetAside: 'Nie pominięto żadnych wierszy.',
};

/** /article */
export const article = {
  title: 'Tytuł',
  author: 'Autor',
  publisher: 'Wydawca',
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
