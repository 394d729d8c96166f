/** Why a file cannot be read, in Ukrainian. */
import type { Section } from '../messages.ts';
import { ukrainianWording } from './wording.ts';

const { number, quote, either } = ukrainianWording;

const kinds = {
  nothing: 'там нічого немає',
  list: 'там список',
  mapping: 'там ключі та значення',
  text: 'там текст',
  number: 'там число',
  true: 'там true',
  false: 'там false',
};

const openings = {
  missing: 'файлу з такою назвою немає',
  'no permission': 'немає дозволу на читання',
  'link loop': 'посилання ведуть по колу',
  device: 'це не звичайний файл',
  error: 'файл не відкривається',
};

/** Each sentence follows the file's name and has no full stop. */
export const flaws: Section<'flaws'> = {
  'unknown ending': ({ endings }) => `назва має закінчуватися на ${either(endings)}`,
  'too large': ({ bytes, maxBytes }) =>
    `розмір файлу ${number(bytes)} Б, а дозволено ${number(maxBytes)} Б. Збережіть лише текст або поділіть його`,
  'not a file': ({ what }) => (what === 'folder' ? 'це папка, а не файл' : 'це не звичайний файл'),
  'not readable': ({ reason, code }) => `${openings[reason]} (${code})`,
  'binary file': 'це не текст, а двійковий файл',
  'no text': ({ isPage }) =>
    `у ньому немає тексту статті. ${
      isPage
        ? 'Відкрийте сторінку в браузері та збережіть її, коли буде видно текст'
        : 'Напишіть або вставте текст у файл'
    }`,
  'front matter unclosed': ({ maxChars }) =>
    `дані на початку мають закінчуватися рядком «---» у перших ${number(maxChars)} символах`,
  'front matter syntax': ({ format }) => `дані на початку — некоректний ${format}`,
  'front matter without keys': 'дані на початку мають складатися з ключів і значень',
  'field is no text': ({ field, got }) => `у полі ${quote(field)} має бути текст, а ${kinds[got]}`,
  'field is no list': ({ field, got }) => `у полі ${quote(field)} має бути список, а ${kinds[got]}`,
  'field is no date': ({ field, given }) =>
    `у полі ${quote(field)} має бути дата на зразок 2025-11-03, а не ${quote(given)}`,
  'field is no address': ({ field, given }) =>
    `у полі ${quote(field)} має бути адреса, що починається з https://, а не ${quote(given)}`,
  'field is no language': ({ field, given }) =>
    `у полі ${quote(field)} має бути код мови, наприклад uk або pt-BR, а не ${quote(given)}`,
  'field too long': ({ field, chars, maxChars }) =>
    `поле ${quote(field)} задовге (символів: ${number(chars)}, дозволено: ${number(maxChars)})`,
  'field with too many names': ({ field, names, maxNames }) =>
    `у полі ${quote(field)} забагато імен (${number(names)}, дозволено: ${number(maxNames)})`,
  'field with a bad alias': ({ field }) =>
    `запишіть значення поля ${quote(field)} повністю: псевдонім нікуди не веде або веде до надто багатьох даних`,
  'login wall':
    'сторінка просить увійти або оформити підписку. Увійдіть і збережіть її ще раз, коли буде видно весь текст',
  'browser wall': 'сторінку спершу треба відкрити в браузері. Збережіть її з браузера, коли буде видно текст',
  'error page': 'це сторінка помилки («не знайдено»). Відкрийте адресу в браузері та збережіть статтю',
  'nested too deep': ({ depth }) =>
    `елементи сторінки вкладено надто глибоко (рівнів: ${number(depth)}). Збережіть її текст як .txt`,
  'damaged document': ({ format }) =>
    `це не справжній ${format}, або файл пошкоджено. Відкрийте його та збережіть знову або збережіть лише текст як .txt`,
  'encrypted PDF': 'PDF захищено паролем. Збережіть його без пароля',
  'old Word document': 'це старий або зашифрований документ Word. Збережіть його як DOCX без пароля',
  'document unpacks too large': ({ maxMegabytes }) =>
    `розпакований DOCX більший за ${maxMegabytes} МБ. Збережіть його текст як .txt`,
  'PDF too long': ({ maxChars }) =>
    `PDF задовгий (дозволено символів: ${number(maxChars)}). Поділіть його на кілька файлів`,
  'scanned PDF': 'PDF складається із зображень, без тексту. Додайте текст програмою розпізнавання (OCR)',
  'garbled PDF':
    'із PDF не вдається прочитати літери, лише знаки без змісту. Надрукуйте його в PDF ще раз або скористайтеся програмою розпізнавання тексту (OCR)',
  'read too slowly': ({ seconds }) =>
    `читання триває задовго (дозволено секунд: ${number(seconds)}). Поділіть статтю або збережіть її текст як .txt`,
  'too much memory': 'для читання потрібно забагато пам’яті. Поділіть статтю або збережіть її текст як .txt',
  'too many waiting': 'зараз читається забагато статей. Спробуйте ще раз за хвилину',
  'not kept': ({ reason }) => `статтю не вдалося зберегти: ${reason}`,
  'encoding guessed': ({ encoding }) =>
    `прочитано як ${encoding}, бо це не UTF-8 і кодування не вказано. Перевірте літери або збережіть файл як UTF-8`,
};
