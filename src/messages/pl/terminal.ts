/** What the bot says in the terminal alone, in Polish. */
import type { Section } from '../messages.ts';
import { polishWording } from './wording.ts';

const { quote, short, count, titles } = polishWording;
const articles = { one: 'artykuł', few: 'artykuły', many: 'artykułów', other: 'artykułu' };

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
