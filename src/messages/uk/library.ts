/** What /library and /privacy say, in Ukrainian. */
import type { Section } from '../messages.ts';
import { ukrainianWording } from './wording.ts';

const { number, quote, short, count, either, megabytes } = ukrainianWording;

const articles = { one: 'стаття', few: 'статті', many: 'статей', other: 'статті' };

/** /library and /privacy. */
export const library: Section<'library'> = {
  unavailable: 'Бібліотеку тут не можна змінювати.',
  unusable: (why) => `Бібліотекою не можна користуватися. ${why}`,
  notDurable:
    'Бот не може зберігати статті: він не може записувати у свою папку даних. Попросіть оператора бота встановити DATA_DIR.',
  addTitle: 'Додати статтю',
  fileField: 'Файл',
  fileHint: 'Текст, Markdown, вебсторінка або інший формат, який читає бот',
  textField: 'Або її текст',
  textHint: 'Щонайбільше 4000 символів. Довший текст надішліть файлом.',
  oneOfThem: 'Вкажіть file, link або text — лише щось одне.',
  tooLarge: (maxBytes) =>
    `Файл перевищує обмеження для статті: ${megabytes(maxBytes)}. Надішліть менший файл або поділіть його.`,
  linksOff:
    'Посилання вимкнено: бот не завантажує жодних адрес. Надішліть статтю файлом або попросіть оператора встановити ALLOW_LINKS=true.',
  linkFaults: {
    refused: 'Можна читати лише адреси загальнодоступної мережі: http або https, на звичайних портах.',
    'too large': 'Сторінка перевищує обмеження для посилання: 5 МБ. Надішліть статтю файлом.',
    'wrong type': 'За цією адресою немає тексту, Markdown чи вебсторінки. Надішліть статтю файлом.',
    failed:
      'За цією адресою не вдалося отримати сторінку протягом 10 секунд. Спробуйте ще раз або надішліть статтю файлом.',
  },
  fileGone: 'Не вдалося отримати файл. Надішліть його ще раз.',
  unreadable: (message) => `Не вдалося прочитати статтю: ${message}.`,
  tooFast: (limit) =>
    `Тут можна додавати щонайбільше ${count(limit, { one: 'статтю', few: 'статті', many: 'статей', other: 'статті' })} за хвилину. Зачекайте хвилину й спробуйте ще раз.`,
  full: ({ articles: held, bytes, maxArticles, maxBytes }) =>
    `Бібліотека повна: статей ${number(held)} з ${number(maxArticles)}, обсяг ${megabytes(bytes)} з ${megabytes(maxBytes)}. Видаліть статті через /library remove й додайте цю знову.`,
  draftGone: 'Цієї чернетки вже немає. Додайте статтю ще раз.',
  known: (title) => `${short(title)} вже тут є.`,
  guessedEncoding: (encoding) =>
    `У файлі не вказано кодування: його прочитано як ${encoding}. Перевірте літери або збережіть його в UTF-8.`,
  preview: 'Попередній перегляд: ще нічого не додано',
  previewReplaces: (title) => `Попередній перегляд: це замінить ${short(title)}`,
  added: (title) => `Додано: ${quote(title)}. Запитуйте про неї через /ask.`,
  replaced: (title) => `Замінено: ${quote(title)}.`,
  canceled: 'Скасовано. Нічого не додано.',
  add: 'Додати',
  replace: 'Замінити',
  change: 'Змінити дані',
  cancel: 'Скасувати',
  paragraphs: 'Абзаци',
  language: 'Мова',
  address: 'Адреса',
  moreSpeakers: (more) => `і ще ${more}`,
  nothingSetAside: 'нічого',
  detailsTitle: 'Змінити дані',
  titleField: 'Заголовок',
  authorField: 'Автор',
  dateField: 'Дата',
  dateHint: 'РРРР-ММ-ДД',
  addressField: 'Адреса',
  speakersField: 'Імена тих, хто висловлюється',
  speakersHint: 'Одна особа на рядок: повне ім’я, далі інші імена через кому',
  wrongDate: (given) => `Дата має бути на зразок 2026-03-14, а не ${short(given)}.`,
  wrongAddress: (given) => `Адреса має починатися з https:// або http://, а не так: ${short(given)}.`,
  removed: (title) => `Видалено: ${quote(title)}. Це можна скасувати протягом 15 хвилин.`,
  undo: 'Скасувати',
  restored: (title) => `${quote(title)} знову тут.`,
  undoOver: 'Це вже не можна скасувати: минуло 15 хвилин. Додайте статтю ще раз.',
  builtIn: (title) => `Стаття ${short(title)} вбудована: це частина бота, тож змінити її тут не можна.`,
  noArticle: (asked) => `Статті ${short(asked)} тут немає. /library list показує всі.`,
  severalArticles: (asked, found) =>
    `${short(asked)} може бути ${either(found.slice(0, 5).map((title) => short(title)))}. Назвіть одну з них.`,
  listHeading: (total) => count(total, articles),
  noneFound: (find) => `Жодна стаття не має ${short(find)} у заголовку чи в імені автора.`,
  empty: 'Тут ще немає статей. Додайте першу через /library add.',
  builtInLabel: 'вбудована',
  speakersCount: (total) => count(total, { one: 'особа', few: 'особи', many: 'осіб', other: 'особи' }),
  defaultSet: ({ title, inChannel }) =>
    `Відтепер запитання ${inChannel ? 'в цьому каналі' : 'тут'} стосуються статті ${quote(title)}, якщо не вказують іншу.`,
  defaultCleared: 'Відтепер запитання стосуються всіх статей.',
  settingsHeading: 'Налаштування',
  privateLabel: 'Приватні відповіді',
  privateOn: 'так, якщо в запитанні не вказано інше',
  privateOff: 'ні',
  defaultLabel: 'Типова стаття',
  defaultHereLabel: 'Типова стаття в цьому каналі',
  defaultNone: 'немає, запитання стосуються всіх статей',
  languageLabel: 'Мова',
  languageAutomatic: 'мова спільноти або того, хто питає',
  corrected: 'Виправлено. Наступна відповідь це покаже.',
  correctHow:
    'Вкажіть name та is («Ruan» — це «Joe Nguyen») або words та is (хто сказав цитату; «nobody», якщо невідомо).',
  noSuchWords: (words) => `Жодна цитата статті не містить слів ${short(words)}.`,
  noSuchName: (name) => `Імені ${short(name)} у статті немає.`,
  corrections: (total) =>
    count(total, { one: 'виправлення', few: 'виправлення', many: 'виправлень', other: 'виправлення' }),
  noCorrections: 'Тут нічого не виправляли.',
  samePerson: (mention, name) => `${quote(mention)} — це ${name}`,
  saidBy: (words, name) => `${short(words)}: ${name ?? 'невідомо, хто це каже'}`,
  undoCorrection: 'Скасувати виправлення',
  notApplying: (correction) => `${correction} (більше не діє: у статті вже немає цих слів)`,
  correctionUndone: 'Виправлення скасовано.',
  nobody: 'ніхто',
  eraseTitle: 'Стерти все',
  eraseWord: 'СТЕРТИ',
  eraseField: 'Введіть СТЕРТИ, щоб підтвердити',
  eraseHint: 'Усі статті, виправлення й налаштування. Цього не можна скасувати.',
  erased: 'Усе, що тут зберігалося, стерто.',
  notErased: 'Нічого не стерто: слово не введено.',
  exported: ({ part, parts, articles: total }) =>
    parts === 1
      ? `У цьому файлі: ${count(total, articles)}.`
      : `Файл ${part} з ${parts}; разом ${count(total, articles)}. Кожен файл можна імпортувати окремо.`,
  nextFile: 'Наступний файл',
  nothingToExport: 'Тут немає ваших статей для експорту.',
  imported: ({ added, replaced }) => `Імпортовано. Додано: ${added}, замінено: ${replaced}.`,
  importFull: ({ unit, file, room, limit }) => {
    const amount = (value: number) => (unit === 'articles' ? count(value, articles) : megabytes(value));
    return `У цьому файлі: ${amount(file)}; тут є місце: ${amount(room)}; обмеження: ${amount(limit)}. Нічого не імпортовано. Видаліть статті через /library remove або імпортуйте менший файл.`;
  },
  notImportable: 'Це не повний файл із /library export. Нічого не імпортовано.',
  newerImport: 'Цей файл створено новішою версією бота. Нічого не імпортовано.',
  privacyHeading: 'Що зберігається й чому',
  privacy: [
    'Статті, додані через /library: файл, прочитаний із нього вміст, хто додав (ID користувача) і коли. Вони зберігаються, щоб учасники цього сервера, а в особистих повідомленнях лише ви, могли про них питати. Видалену статтю буде стерто через 15 хвилин, а надіслану, але не додану — через годину.',
    'Виклики, задовгі для кнопок Discord: 7 днів, без відомостей про те, хто питав.',
    'Два ваші останні запитання та імена, про які ви питали, щоб розуміти «чому?» й «вона»: 10 хвилин.',
    'Відповідь на зміну бібліотеки, щоб двічі доставлений виклик виконати лише один раз: 15 хвилин.',
    'Налаштування бібліотеки й виправлення разом із тим, хто їх зробив.',
    'Те, що на сервері зі статтями викликали бота, без відомостей про те, хто саме: 36 годин. Лише для неактивних серверів перевіряємо, чи вилучено бота.',
    'Інших запитань і відповідей ми не зберігаємо. Статті сервера буде стерто через 30 днів після вилучення бота із сервера, щойно бот про це дізнається.',
  ],
  eraseMine: 'Стерти мої статті',
  eraseMineAsk: 'Це зітре кожну статтю, яку ви додали, на всіх серверах. Цього не можна скасувати.',
  erasedMine: (total) => (total === 0 ? 'Ви не додали жодної статті.' : `Стерто: ${count(total, articles)}.`),
};
