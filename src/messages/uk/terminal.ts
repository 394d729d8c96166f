/** What the bot says in the terminal alone, in Ukrainian. */
import type { Section } from '../messages.ts';
import { ukrainianWording } from './wording.ts';

const { quote, short, count, titles } = ukrainianWording;
const articles = { one: 'стаття', few: 'статті', many: 'статей', other: 'статті' };

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
    names.length === 0
      ? `/${command} не має параметрів.`
      : `/${command} має такі параметри: ${names.join(', ')}.`,
  strayWords: (text) => `${short(text)} не належить до жодного параметра.`,
  noSuchAction: (action, offered) =>
    offered.length === 0
      ? `Дії ${action} немає: ще нічого не запропоновано.`
      : `Дії ${action} немає. Доступні: ${offered.join(', ')}.`,
  setAsideLines: (file, line, reason) => `${file}, рядок ${line} тексту, пропущено: ${reason}`,
  noneSetAside: 'Жодного рядка не пропущено.',
};
