/** What the lists of commands say about each command, in Ukrainian. */
import type { Section } from '../messages.ts';

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
    description: 'Перевірити, чи справді так сказано в статті',
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
    addLink: 'Вебадреса статті',
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
    correct: 'Виправити, про кого йдеться або хто це каже',
    correctName: 'Ім’я в тексті, наприклад Ruan',
    correctIs: 'Хто це, наприклад Joe Nguyen; nobody, якщо невідомо',
    correctWords: 'Слова цитати, яку приписано не тій особі',
    erase: 'Назавжди стерти всі статті й налаштування',
    export: 'Зберегти статті у файли',
    import: 'Додати статті з експортованого файлу',
    importFile: 'Файл із /library export',
  },
};
