/** What /help, /article and the terminal say, and how the commands are described, in Ukrainian. */
import type { Section, Translation } from '../messages.ts';
import { wordingIn } from '../wording.ts';

const { quote, short, count, titles } = wordingIn('uk', {
  quotes: ['«', '»'],
  andMore: (more) => `і ще ${more}`,
});

const articles = { one: 'стаття', few: 'статті', many: 'статей', other: 'статті' };

/** Descriptions have at most 100 characters, names in menus 32. */
export const commands: Section<'commands'> = {
  ask: {
    description: 'Поставити запитання до статті',
    menu: 'Знайти у статті',
    question: 'Про що ви хочете дізнатися?',
  },
  quote: 'Хто що каже, слово в слово',
  summary: {
    description: 'Стаття в кількох її власних реченнях',
    length: 'коротко: 1 речення, середньо: 3, довго: 5',
    lengths: { short: 'коротко', medium: 'середньо', long: 'довго' },
  },
  verify: {
    description: 'Перевірити, чи стаття справді так каже',
    menu: 'Перевірити цитату',
    text: 'Цитата або повідомлення з цитатами',
    speaker: 'Хто нібито це сказав',
  },
  speakers: 'Хто висловлюється у статті',
  article: 'Що це за стаття і як її прочитано',
  help: 'Про що можна питати, з прикладами із завантажених статей',
  privacy: 'Що зберігається й чому',
  options: {
    article: 'Яка стаття; усі, якщо не вказати',
    speaker: 'Лише слова цієї особи',
    about: 'Лише те, що стосується цієї теми',
    private: 'Показати відповідь лише вам',
  },
  library: {
    description: 'Керувати статтями цього сервера',
    article: 'Яка стаття',
    add: 'Додати статтю з файлу або тексту',
    addFile: 'Стаття як файл',
    addLink: 'Адреса статті в мережі',
    replace: 'Замінити статтю новою версією',
    replaceFile: 'Нова версія як файл',
    remove: 'Видалити статтю',
    list: 'Показати список статей',
    listFind: 'Слова із заголовка чи імені автора',
    default: 'Вибрати статтю, якої стосуються запитання',
    defaultChannel: 'Лише в цьому каналі',
    settings: 'Показати або змінити налаштування',
    settingsLanguage: 'Мова відповідей, які бачать усі',
    settingsPrivate: 'Показувати відповіді лише тим, хто питає, якщо не вказано інше',
    correct: 'Виправити, про кого мова або хто каже',
    correctName: 'Ім’я в тексті, наприклад Ruan',
    correctIs: 'Хто це, наприклад Joe Nguyen; nobody, якщо невідомо',
    correctWords: 'Слова цитати, яку приписано не тій особі',
    erase: 'Назавжди стерти всі статті й налаштування',
    export: 'Зберегти статті у файли',
    import: 'Додати статті з експортованого файлу',
    importFile: 'Файл із /library export',
  },
};

/** /help */
export const help: Section<'help'> = {
  askWhatSaid: (speaker) => `Що каже ${speaker}?`,
  askWhatAbout: (topic) => `Що відомо про таке: ${topic}?`,
  heading: 'Запитуйте про статтю. Кожна відповідь — її власні слова.',
  directMessage: 'Я відповідаю на команди, а не на повідомлення. Введіть / і виберіть:',
  menusHeading: 'У меню повідомлення, розділ «Застосунки»',
  menus: 'Відповідь бачите лише ви; кнопкою можна нею поділитися.',
  wordsHeading: 'Що означають слова',
  words: [
    ['private', 'відповідь бачите лише ви'],
    ['Поділитися', 'один раз показує вашу приватну відповідь усім у каналі'],
    ['дослівно', 'власні слова особи, у лапках'],
    ['у переказі', 'що каже особа, словами статті'],
    ['частково дослівно', 'у переказі, з деякими власними словами в лапках'],
    ['імовірно', 'зі статті не зрозуміло, хто це каже; ця особа найімовірніша'],
    ['абз.', 'абзац статті, рахуючи від 1'],
  ],
  verdictsHeading: 'Що може показати перевірка цитати',
  articlesHeading: (total) => (total === 1 ? 'Стаття' : `Статті (${total})`),
  privacy: 'Конфіденційність',
  articles: 'Статті',
  source: 'Вихідний код',
  support: 'Підтримка',
  moreArticles: (more) => `і ще ${more}: /article показує всі`,
};

/** The list of articles. */
export const articleList: Section<'articleList'> = {
  heading: (from, to, total) =>
    total <= to - from + 1
      ? `${count(total, articles)}, від найновішої`
      : `Статті ${from}–${to} з ${total}, від найновішої`,
  undated: 'без дати',
  speakers: (total) =>
    total === 0
      ? 'нікого не цитують на ім’я'
      : count(total, { one: 'особа', few: 'особи', many: 'осіб', other: 'особи' }),
  open: 'Відкрити одну',
};

/** The chat of the terminal. */
export const terminal: Section<'terminal'> = {
  saved: (path) => `Збережено як ${path}.`,
  notSaved: (path) => `${path}: тут не можна записати новий файл. Перемістіть старий і спробуйте ще раз.`,
  formField: ({ label, description, value }) =>
    `${label}${description === undefined ? '' : ` (${description})`}${value === undefined ? '' : ` [${value}]`}: введіть рядок; порожній — далі, /cancel — вийти.`,
  connect: 'Pullquote в терміналі. Для Discord впишіть DISCORD_TOKEN у .env: див. README.md.',
  loaded: (names, example) => `${count(names.length, articles)}: ${titles(names)} · Спробуйте: ${example}`,
  playground: (address) => `У браузері, як це показує Discord: ${address}`,
  keys: 'Число виконує дію з цим номером, Tab доповнює, /help показує команди, /quit завершує.',
  didYouMean: (name) => `Може, ${quote(name)}?`,
  quoteIt: 'Візьміть значення в лапки, якщо це його частина.',
  optionsOf: (command, names) =>
    names.length === 0 ? `/${command} не має параметрів.` : `/${command} має ${names.join(', ')}.`,
  strayWords: (text) => `${short(text)} не належить до жодного параметра.`,
  noSuchAction: (action, offered) =>
    offered.length === 0
      ? `Дії ${action} немає: ще нічого не запропоновано.`
      : `Дії ${action} немає. Доступні: ${offered.join(', ')}.`,
  setAsideLines: (file, line, reason) => `${file}, рядок ${line} тексту, пропущено: ${reason}`,
  noneSetAside: 'Жодного рядка не пропущено.',
};

/** /article */
export const article = {
  title: 'Заголовок',
  author: 'Автор',
  publisher: 'Видавець',
  published: 'Опубліковано',
  licence: 'Ліцензія',
  form: 'Жанр',
  forms: {
    news: 'новина',
    feature: 'репортаж',
    interview: 'інтерв’ю або дискусія',
    speech: 'промова',
    guide: 'порадник або FAQ',
    tale: 'оповідання',
    encyclopaedia: 'енциклопедична стаття',
    'press-release': 'пресреліз',
  },
  length: 'Обсяг',
  lengthOf: (words: number, paragraphs: number) =>
    `${count(words, { one: 'слово', few: 'слова', many: 'слів', other: 'слова' })}, ${count(paragraphs, { one: 'абзац', few: 'абзаци', many: 'абзаців', other: 'абзацу' })}`,
  speakersLabel: 'Цитовані особи',
  setAside: 'Пропущено',
  linesSetAside: (lines: number, reasons: readonly string[]) =>
    lines === 0
      ? 'нічого'
      : `${count(lines, { one: 'рядок', few: 'рядки', many: 'рядків', other: 'рядка' })} (${reasons.join(', ')})`,
  setAsideReasons: {
    'site notice': 'повідомлення сайту',
    subscription: 'підписка',
    sharing: 'поширення',
    advertisement: 'реклама',
    'cookie notice': 'повідомлення про файли cookie',
    'image credit': 'автор зображення',
    'read more': 'читати далі',
    navigation: 'навігація',
    sidebar: 'бічна панель',
    caption: 'підпис до зображення',
    form: 'форма',
    'outside the article': 'поза статтею',
    comments: 'коментарі',
    'related stories': 'пов’язані статті',
    references: 'джерела',
    byline: 'ім’я автора',
    title: 'заголовок',
    frame: 'рамка',
    'page number': 'номер сторінки',
    'copyright notice': 'авторські права',
  },
  noSuchPassage: 'Цього уривка у статті вже немає.',
} satisfies Partial<Translation>;
