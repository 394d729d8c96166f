/** Every sentence that the bot says to its readers, in Ukrainian. */
import { complete } from './messages.ts';
import { shorten } from './shorten.ts';
import { article } from './uk/article.ts';
import { commands } from './uk/commands.ts';
import { flaws } from './uk/flaws.ts';
import { articleList, help } from './uk/help.ts';
import { library } from './uk/library.ts';
import { playground } from './uk/playground.ts';
import { takeAway } from './uk/take-away.ts';
import { terminal } from './uk/terminal.ts';
import { ukrainianWording } from './uk/wording.ts';

const { number, quote, short, count, some, listed, languageName, date } = ukrainianWording;

const verdicts = {
  exact: '✅ Точно: це слова статті',
  'exact words': '✅ Точні слова: різняться лише розділові знаки, пробіли, регістр або діакритичні знаки',
  cut: '✂️ Обрізано: слово в слово, але не все речення',
  spliced: '🧩 Склеєно: слова з різних місць',
  altered: '✏️ Змінено: у статті сказано не так',
  'wrong speaker': '👤 Не та особа: слова правильні, ім’я — ні',
  elsewhere: '📍 В іншому місці: не в цій статті, а в іншій',
  ambiguous: '❓ Неоднозначно: це каже більш ніж одна особа',
  'not found': '✖ Не знайдено: цих слів там немає',
};

const quotationForms = { one: 'цитата', few: 'цитати', many: 'цитат', other: 'цитати' };

/** Ukrainian, complete with English where a sentence is for operators. */
export const ukrainian = complete({
  language: 'uk',
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

  unknownCommand: (name) => `Команди ${quote(name)} немає. /help показує всі.`,
  unknownOption: (command, name) => `/${command} не має параметра ${quote(name)}.`,
  missingOption: (name, example) => `Бракує значення для ${quote(name)}. Наприклад: ${example}`,
  wrongValue: (name, expected, given) => `${quote(name)} має бути ${expected}, а не ${shorten(given)}.`,
  expectedOneOf: (choices) => `одним із таких: ${choices.join(', ')}`,
  expectedText: (maxChars) => `текстом до ${number(maxChars)} символів`,
  expectedInteger: ({ min }) => (min === undefined ? 'цілим числом' : `цілим числом від ${min}`),
  expectedBoolean: 'true або false',
  expectedFile: 'файлом',
  unknownArticle: (asked, titles) => `Статті ${short(asked)} немає. ${listed('Є такі статті:', titles)}`,
  severalArticles: (asked, titles) => `${short(asked)} відповідає кільком статтям. ${listed('Це:', titles)}`,
  unknownSpeaker: (asked, names) =>
    `Там не висловлюється ніхто на ім’я ${short(asked)}. ${listed('Висловлюються:', names)}`,
  severalSpeakers: (asked, names) => `${short(asked)} може стосуватися кількох осіб. ${listed('Це:', names)}`,
  busy: 'Зараз у мене багато роботи. Спробуйте ще раз за мить.',
  stillReading: (unread, total) =>
    `Статті ще читаються (${unread} з ${total}). Якщо вашої бракує, запитайте ще раз за кілька секунд.`,
  storeAway: 'Бот зараз не має доступу до своєї бази даних. Спробуйте ще раз за хвилину.',
  tooFast: 'Ви питаєте дуже швидко. Зачекайте кілька секунд і спробуйте ще раз.',
  failed: (id) => `Щось пішло не так з нашого боку. Якщо це повториться, повідомте цей код: ${id}.`,
  chooseArticle: 'Виберіть статтю',
  everyArticle: 'Усі статті',
  whichArticle:
    'Яка стаття? Виберіть її нижче. Або повторіть команду з параметром article: і частиною заголовка.',
  more: 'Більше',
  back: 'Назад',
  longer: 'Довше',
  shorter: 'Коротше',
  showInContext: 'Показати в контексті',
  showNearest: 'Показати найближче',
  earlier: 'Раніше',
  later: 'Далі',
  openArticle: 'Відкрити статтю',
  fullText: 'Повний текст',
  whatTheySay: 'Висловлювання',
  paragraph: (paragraph) => `абз. ${paragraph}`,
  contextHeadings: { before: 'Перед уривком', passage: 'Вибраний уривок', after: 'Після уривка' },
  manners: { direct: 'дослівно', reported: 'у переказі', partly: 'частково дослівно' },
  probably: 'імовірно',
  namedHere: (name) => `у тексті: ${name}`,
  namedButSilent: ({ name, namedHere }) => `${quote(namedHere)} — це ${name}`,
  place: ({ paragraph, paragraphs }) => (paragraph === 0 ? 'заголовок' : `абз. ${paragraph} з ${paragraphs}`),
  wordForWord: (title, details) => `Слово в слово зі статті ${[quote(title), ...details].join(', ')}`,
  fullDate: date,
  publishedOn: date,
  open: 'відкрити',
  attached: 'Задовге, щоб показати тут: повний текст у вкладенні.',
  outdated: 'Ця кнопка більше не працює. Запитайте ще раз.',
  deleteAnswer: 'Видалити',
  notYourAnswer: 'Видалити цю відповідь може лише той, хто питав.',
  notYours: 'Цим може скористатися лише той, хто це відкрив.',
  alreadyShared: 'Цим уже поділилися.',
  articleNotHere: 'Статтю цієї кнопки видалено, або вона тут недоступна. Запитайте ще раз.',
  noWordsInMessage: 'У цьому повідомленні немає слів.',
  notInArticle: (articles) =>
    articles === 1 ? 'У статті про це не сказано.' : 'У статтях про це не сказано.',
  noMore: 'Більше про це нічого немає.',
  nothingToSearch: 'Тут немає слова, яке можна шукати.',
  unknownTerms: (terms) => `Немає в тексті: ${some(terms.map((term) => short(term, 40)))}.`,
  notInPassage: (terms) => `Немає в цьому уривку: ${some(terms.map((term) => short(term, 40)))}.`,
  speaksOf: (topics) =>
    `Натомість у тексті йдеться про таке: ${some(topics.map((topic) => short(topic, 60)))}.`,
  doubts: {
    reason: 'Може не пояснювати чому.',
    number: 'Може не називати цього числа.',
    names: 'Може називати лише кількість.',
    other: 'Може йтися про щось інше.',
  },
  askForWords: 'Які слова шукати? Поставте повне запитання або відкрийте /help.',
  wordsToCheck: (example) => `Які слова перевірити? Наприклад: ${example}`,
  followUp: (question) => `Сприйнято як продовження: ${short(question)}`,
  answeredBy: (command) => `Це ${command}`,
  authorUnknown: 'У файлі статті не вказано автора.',
  dateUnknown: 'У файлі статті не вказано, коли її опубліковано.',
  sourceUnknown: 'У файлі статті не вказано джерела.',
  nextSteps: {
    anySpeaker: 'Будь-хто',
    anyTopic: 'Будь-яка тема',
    allArticles: 'Усі статті',
    summary: 'Короткий зміст',
    articles: 'Статті',
  },
  nearest: 'Найближчі уривки, але не відповідь',
  closest: (passages) =>
    passages === 1
      ? 'Найближчий уривок; може не бути відповіддю'
      : 'Найближчі уривки; можуть не бути відповіддю',
  searchedFor: (terms) => `Пошук за словами: ${some(terms.map((term) => short(term, 40)))}.`,
  moreOn: (part) => `Докладніше: запитання ${part}`,
  onlyFirst: (questions) => `За раз відповідаю лише на перші запитання, щонайбільше ${questions}.`,
  takenToMean: (name) => `Ідеться, мабуть, про: ${name}.`,
  articleIsIn: (language) => `Мова статті: ${languageName(language)}. Її слова показано без змін.`,
  scoreOf: (paragraph, score) => `абз. ${paragraph}: оцінка ${score.toFixed(2)}`,
  noQuotations: 'Там нікого не цитують.',
  noQuotationsAbout: (topic) => `Цитат на тему ${short(topic)} там немає.`,
  quotationsShown: (from, to, total) =>
    total === 1
      ? 'Єдина цитата'
      : from === to
        ? `Цитата ${from} з ${total}`
        : `Цитати ${from}–${to} з ${total}`,
  sentencesShown: (shown, total) => `Речення: ${shown} з ${total}, у порядку статті, жодного не змінено`,
  wholeArticle: 'Стаття коротка, тож ось вона повністю.',
  keyQuotations: 'Головні цитати',
  whoIsWho: 'Хто є хто',
  figures: 'Числа й дати',
  noKeyQuotations: 'Там немає розлогих цитат із зазначенням імені.',
  notTreated: (topic) => `У статті немає теми ${short(topic)}.`,
  saysNothing: ({ name, about }) =>
    about === undefined
      ? `У статті немає жодного повного речення, яке сказала б ця особа: ${name}.`
      : `У статті немає слів цієї особи (${name}) на тему ${short(about)}.`,
  verdictLine: ({ verdict, claim }) =>
    `${verdicts[verdict]}${claim.count === 1 ? '' : ` · ${claim.number} з ${claim.count}`}`,
  claims: { typed: 'Ваш текст', shared: 'Твердження', message: 'У повідомленні' },
  claimedBy: (source, speaker) => `${source}, нібито це каже ${shorten(speaker)}`,
  articleSays: 'У статті',
  ofClaim: (claim, line) => (claim.count === 1 ? line : `${claim.number} з ${claim.count} · ${line}`),
  unchecked: (left) =>
    left === 1
      ? 'Ще одну цитату не перевірено. Надішліть її окремо.'
      : `Не перевірено цитат: ${number(left)}. Надішліть їх окремо.`,
  messageBy: 'З повідомлення від',
  openMessage: 'відкрити повідомлення',
  nearestNotMatch: 'Найближче, але не те саме',
  nothingToCheck: 'Тут немає слів для перевірки.',
  share: 'Поділитися',
  matters: {
    negation: 'Заперечення',
    number: 'Число',
    name: 'Ім’я',
    date: 'Дата',
    modal: 'Модальне дієслово',
  },
  wording: 'Формулювання',
  otherLetters: 'Літери',
  differs: ({ article: said, claim }) =>
    said === ''
      ? `${quote(claim)}: цього в статті немає`
      : claim === ''
        ? `пропущено ${quote(said)}`
        : `${quote(said)} у статті, ${quote(claim)} у твердженні`,
  looksTheSame: ({ article: said, claim }) =>
    `${quote(claim)} лише схоже на ${quote(said)}: там літери іншої абетки`,
  turns: {
    negation: 'Відрізано: заперечення',
    condition: 'Відрізано: умову',
    contrast: 'Відрізано: протиставлення',
  },
  quoted: quote,
  speakerLabel: 'Хто каже',
  saidBy: ({ claimed, speaker }) => `це каже ${speaker ?? 'сама стаття'}, а не ${shorten(claimed)}`,
  saidByThem: ({ claimed, speaker }) =>
    speaker.toLowerCase() === claimed.toLowerCase()
      ? `це каже ${speaker}`
      : `це каже ${speaker} (${short(claimed)} у твердженні)`,
  saidByAuthor: (claimed) => `це слова самої статті, а джерелом названо: ${shorten(claimed)}`,
  openSpeaker: ({ claimed, speaker }) =>
    `можливо, це каже ${speaker ?? shorten(claimed)}, але зі статті це не зрозуміло`,
  authorsWords: 'Це слова самої статті, а не цитованої особи.',
  onlyReported: 'Стаття лише переказує це своїми словами: це не пряма цитата.',
  noSpeakers: 'У цій статті нікого не цитують поіменно.',
  speakers: (total) => count(total, { one: 'особа', few: 'особи', many: 'осіб', other: 'особи' }),
  speakerUnknown: 'Без імені',
  alsoCalled: (names) => `у тексті також ${names.map(quote).join(', ')}`,
  quotations: (total) => count(total, quotationForms),
  quotationsOf: ({ count: total, probable }) => {
    const all = count(total, quotationForms);
    if (probable === 0) return all;
    return probable === total ? `імовірно, ${all}` : `${all}, з них імовірних: ${probable}`;
  },
});
