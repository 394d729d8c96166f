/** What the bot says in the terminal alone, in Dutch. */
import type { Section } from '../messages.ts';
import { dutchWording } from './wording.ts';

const { quote, short, count, titles } = dutchWording;

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
