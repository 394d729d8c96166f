/** Every sentence that the bot says to its readers, in Polish. */
import { complete } from './messages.ts';
import { article } from './pl/article.ts';
import { commands } from './pl/commands.ts';
import { flaws } from './pl/flaws.ts';
import { articleList, help } from './pl/help.ts';
import { library } from './pl/library.ts';
import { playground } from './pl/playground.ts';
import { takeAway } from './pl/take-away.ts';
import { terminal } from './pl/terminal.ts';
import { polishWording } from './pl/wording.ts';
import { shorten } from './shorten.ts';

const { number, quote, short, count, some, listed, languageName, date } = polishWording;

const verdicts = {
  exact: '✅ Dokładnie: to słowa artykułu',
  'exact words': '✅ Dokładne słowa: różnią się tylko znaki, odstępy, wielkość liter lub akcenty',
  cut: '✂️ Ucięte: słowo w słowo, ale nie całe zdanie',
  spliced: '🧩 Posklejane: słowa z różnych miejsc',
  altered: '✏️ Zmienione: w artykule jest inaczej',
  'wrong speaker': '👤 Nie ta osoba: słowa się zgadzają, nazwisko nie',
  elsewhere: '📍 Gdzie indziej: nie w tym artykule, ale w innym',
  ambiguous: '❓ Niejednoznaczne: mówi to więcej niż jedna osoba',
  'not found': '✖ Nie znaleziono: tych słów tam nie ma',
};

const quotationForms = { one: 'cytat', few: 'cytaty', many: 'cytatów', other: 'cytatu' };

/** Polish, complete with English where a sentence is for operators. */
export const polish = complete({
  language: 'pl',
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

  unknownCommand: (name) => `Nie ma polecenia ${quote(name)}. /help pokazuje wszystkie.`,
  unknownOption: (command, name) => `/${command} nie ma opcji ${quote(name)}.`,
  missingOption: (name, example) => `Brakuje wartości dla ${quote(name)}. Na przykład: ${example}`,
  wrongValue: (name, expected, given) => `${quote(name)} to ma być ${expected}, a nie ${shorten(given)}.`,
  expectedOneOf: (choices) => `jedno z: ${choices.join(', ')}`,
  expectedText: (maxChars) => `tekst o długości do ${number(maxChars)} znaków`,
  expectedInteger: ({ min }) => (min === undefined ? 'liczba całkowita' : `liczba całkowita od ${min}`),
  expectedBoolean: 'true lub false',
  expectedFile: 'plik',
  unknownArticle: (asked, titles) => `Nie ma artykułu ${short(asked)}. ${listed('Artykuły to', titles)}`,
  severalArticles: (asked, titles) =>
    `${short(asked)} pasuje do kilku artykułów. ${listed('Są to:', titles)}`,
  unknownSpeaker: (asked, names) =>
    `Nie wypowiada się tam nikt o nazwisku ${short(asked)}. ${listed('Wypowiadają się:', names)}`,
  severalSpeakers: (asked, names) => `${short(asked)} pasuje do kilku osób. ${listed('Są to:', names)}`,
  busy: 'Mam teraz dużo pracy. Spróbuj ponownie za chwilę.',
  stillReading: (unread, total) =>
    `Trwa jeszcze czytanie artykułów (${unread} z ${total}). Jeśli brakuje twojego, zapytaj ponownie za kilka sekund.`,
  storeAway: 'Bot nie może teraz połączyć się ze swoją bazą danych. Spróbuj ponownie za minutę.',
  tooFast: 'Pytasz bardzo szybko. Poczekaj kilka sekund i spróbuj ponownie.',
  failed: (id) => `Coś poszło nie tak po naszej stronie. Jeśli się powtórzy, zgłoś ${id}.`,
  chooseArticle: 'Wybierz artykuł',
  everyArticle: 'Wszystkie artykuły',
  whichArticle:
    'Który artykuł? Wybierz go poniżej. Możesz też powtórzyć polecenie z article: i częścią tytułu.',
  more: 'Więcej',
  back: 'Wstecz',
  longer: 'Dłużej',
  shorter: 'Krócej',
  showInContext: 'Pokaż w kontekście',
  showNearest: 'Pokaż najbliższe',
  earlier: 'Wcześniej',
  later: 'Dalej',
  openArticle: 'Otwórz artykuł',
  fullText: 'Pełny tekst',
  whatTheySay: 'Wypowiedzi',
  paragraph: (paragraph) => `ak.\u00a0${paragraph}`,
  contextHeadings: { before: 'Przed fragmentem', passage: 'Wybrany fragment', after: 'Po fragmencie' },
  manners: { direct: 'dosłownie', reported: 'z relacji', partly: 'częściowo dosłownie' },
  probably: 'prawdopodobnie',
  namedHere: (name) => `w tekście: ${name}`,
  namedButSilent: ({ name, namedHere }) => `${quote(namedHere)} to ${name}`,
  place: ({ paragraph, paragraphs }) => (paragraph === 0 ? 'tytuł' : `ak.\u00a0${paragraph} z ${paragraphs}`),
  wordForWord: (title, details) => `Słowo w słowo z ${[quote(title), ...details].join(', ')}`,
  fullDate: date,
  publishedOn: date,
  open: 'otwórz',
  attached: 'Za długie, żeby pokazać tutaj: dołączone w całości.',
  outdated: 'Ten przycisk już nie działa. Zapytaj ponownie.',
  deleteAnswer: 'Usuń',
  notYourAnswer: 'Tę odpowiedź może usunąć tylko osoba, która zapytała.',
  notYours: 'Może tego użyć tylko osoba, która to otworzyła.',
  alreadyShared: 'To już zostało udostępnione.',
  articleNotHere: 'Artykuł z tego przycisku został usunięty albo nie jest tu dostępny. Zapytaj ponownie.',
  noWordsInMessage: 'W tej wiadomości nie ma słów.',
  notInArticle: (articles) => (articles === 1 ? 'Artykuł o tym nie mówi.' : 'Artykuły o tym nie mówią.'),
  noMore: 'Nie ma na ten temat nic więcej.',
  nothingToSearch: 'Nie ma tu słowa, którego można szukać.',
  unknownTerms: (terms) => `Nie ma w tekście: ${some(terms.map((term) => short(term, 40)))}.`,
  notInPassage: (terms) => `Nie ma w tym fragmencie: ${some(terms.map((term) => short(term, 40)))}.`,
  speaksOf: (topics) => `Tematy tekstu to ${some(topics.map((topic) => short(topic, 60)))}.`,
  doubts: {
    reason: 'Może nie mówić dlaczego.',
    number: 'Może nie podawać tej liczby.',
    names: 'Może podawać tylko liczbę.',
    other: 'Może chodzić o coś innego.',
  },
  askForWords: 'Jakich słów mam szukać? Zadaj całe pytanie albo zobacz /help.',
  wordsToCheck: (example) => `Jakie słowa mam sprawdzić? Na przykład: ${example}`,
  followUp: (question) => `Zrozumiane jako dalszy ciąg: ${short(question)}`,
  answeredBy: (command) => `Odpowiedź polecenia ${command}`,
  authorUnknown: 'Plik artykułu nie podaje autora.',
  dateUnknown: 'Plik artykułu nie podaje, kiedy się ukazał.',
  sourceUnknown: 'Plik artykułu nie podaje źródła.',
  nextSteps: {
    anySpeaker: 'Dowolna osoba',
    anyTopic: 'Dowolny temat',
    allArticles: 'Wszystkie artykuły',
    summary: 'Streszczenie',
    articles: 'Artykuły',
  },
  nearest: 'Najbliższe fragmenty, ale to nie odpowiedź',
  closest: (passages) =>
    passages === 1
      ? 'Najbliższy fragment; może nie być odpowiedzią'
      : 'Najbliższe fragmenty; mogą nie być odpowiedzią',
  searchedFor: (terms) => `Szukano: ${some(terms.map((term) => short(term, 40)))}.`,
  moreOn: (part) => `Więcej o ${part}`,
  onlyFirst: (questions) => `Odpowiadam naraz tylko na pierwsze pytania, najwyżej ${questions}.`,
  takenToMean: (name) => `Chodzi zapewne o: ${name}.`,
  articleIsIn: (language) => `Język artykułu: ${languageName(language)}. Jego słowa są pokazane bez zmian.`,
  scoreOf: (paragraph, score) => `ak.\u00a0${paragraph}: ocena ${score.toFixed(2)}`,
  noQuotations: 'Nikt nie jest tam cytowany.',
  noQuotationsAbout: (topic) => `Nie ma tam cytatów na temat ${short(topic)}.`,
  quotationsShown: (from, to, total) =>
    total === 1
      ? 'Jedyny cytat'
      : from === to
        ? `Cytat ${from} z ${total}`
        : `Cytaty ${from}–${to} z ${total}`,
  sentencesShown: (shown, total) =>
    `Zdania: ${shown} z ${total}, w kolejności artykułu, żadne nie jest zmienione`,
  wholeArticle: 'Artykuł jest tak krótki, że jest tu w całości.',
  keyQuotations: 'Najważniejsze cytaty',
  whoIsWho: 'Kto jest kim',
  figures: 'Liczby i daty',
  noKeyQuotations: 'Nikt nie jest tam dłużej cytowany z nazwiska.',
  notTreated: (topic) => `Artykuł nie porusza tematu ${short(topic)}.`,
  saysNothing: ({ name, about }) =>
    about === undefined
      ? `W artykule nie ma całego zdania tej osoby: ${name}.`
      : `W artykule nie ma słów tej osoby (${name}) na temat ${short(about)}.`,
  verdictLine: ({ verdict, claim }) =>
    `${verdicts[verdict]}${claim.count === 1 ? '' : ` · ${claim.number} z ${claim.count}`}`,
  claims: { typed: 'Twój tekst', shared: 'Twierdzenie', message: 'W wiadomości jest' },
  claimedBy: (source, speaker) => `${source}, przypisywane: ${shorten(speaker)}`,
  articleSays: 'W artykule jest',
  ofClaim: (claim, line) => (claim.count === 1 ? line : `${claim.number} z ${claim.count} · ${line}`),
  unchecked: (left) =>
    left === 1
      ? 'Jeszcze jeden cytat nie został sprawdzony. Wyślij go osobno.'
      : `Niesprawdzone cytaty: ${number(left)}. Wyślij je osobno.`,
  messageBy: 'Z wiadomości od',
  openMessage: 'otwórz wiadomość',
  nearestNotMatch: 'Najbliższe, ale nie to samo',
  nothingToCheck: 'Nie ma tu słów do sprawdzenia.',
  share: 'Udostępnij',
  matters: {
    negation: 'Przeczenie',
    number: 'Liczba',
    name: 'Nazwa własna',
    date: 'Data',
    modal: 'Czasownik modalny',
  },
  wording: 'Brzmienie',
  otherLetters: 'Litery',
  differs: ({ article: said, claim }) =>
    said === ''
      ? `${quote(claim)}: tego nie ma w artykule`
      : claim === ''
        ? `pominięto ${quote(said)}`
        : `${quote(said)} w artykule, ${quote(claim)} w twierdzeniu`,
  looksTheSame: ({ article: said, claim }) =>
    `${quote(claim)} tylko przypomina ${quote(said)}: ma litery innego alfabetu`,
  turns: {
    negation: 'Ucięto: przeczenie',
    condition: 'Ucięto: warunek',
    contrast: 'Ucięto: przeciwstawienie',
  },
  quoted: quote,
  speakerLabel: 'Kto mówi',
  saidBy: ({ claimed, speaker }) => `mówi to ${speaker ?? 'sam artykuł'}, a nie ${shorten(claimed)}`,
  saidByThem: ({ claimed, speaker }) =>
    speaker.toLowerCase() === claimed.toLowerCase()
      ? `mówi to ${speaker}`
      : `mówi to ${speaker} (${short(claimed)} w twierdzeniu)`,
  saidByAuthor: (claimed) => `to słowa samego artykułu, który jako źródło podaje: ${shorten(claimed)}`,
  openSpeaker: ({ claimed, speaker }) =>
    `być może mówi to ${speaker ?? shorten(claimed)}, ale z artykułu nie wynika to jasno`,
  authorsWords: 'To słowa samego artykułu, a nie cytowanej osoby.',
  onlyReported: 'Artykuł tylko to relacjonuje własnymi słowami: to nie jest cytat dosłowny.',
  noSpeakers: 'W tym artykule nikt nie jest cytowany z nazwiska.',
  speakers: (total) => count(total, { one: 'osoba', few: 'osoby', many: 'osób', other: 'osoby' }),
  speakerUnknown: 'Bez nazwiska',
  alsoCalled: (names) => `w tekście też ${names.map(quote).join(', ')}`,
  quotations: (total) => count(total, quotationForms),
  quotationsOf: ({ count: total, probable }) => {
    const all = count(total, quotationForms);
    if (probable === 0) return all;
    return probable === total ? `prawdopodobnie ${all}` : `${all}, w tym prawdopodobnie: ${probable}`;
  },
});
