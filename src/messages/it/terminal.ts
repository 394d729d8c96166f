/** What the bot says in the terminal alone, in Italian. */
import type { Section } from '../messages.ts';
import { italianWording } from './wording.ts';

const { quote, short, count, titles } = italianWording;

/** The chat of the terminal. */
export const terminal: Section<'terminal'> = {
  saved: (path) => `Salvato come ${path}.`,
  notSaved: (path) => `${path}: impossibile scrivere un nuovo file lì. Sposta quello vecchio e riprova.`,
  formField: ({ label, description, value }) =>
    `${label}${description === undefined ? '' : ` (${description})`}${value === undefined ? '' : ` [${value}]`}: scrivi una riga; una vuota prosegue, /cancel annulla.`,
  connect: 'Pullquote nel terminale. Per Discord, metti DISCORD_TOKEN in .env: vedi README.md.',
  loaded: (names, example) =>
    `${count(names.length, { one: 'articolo', other: 'articoli' })}: ${titles(names)} · Prova: ${example}`,
  playground: (address) => `Nel browser, come lo mostra Discord: ${address}`,
  keys: 'Un numero esegue l’azione con quel numero, Tab completa, /help elenca i comandi, /quit termina.',
  didYouMean: (name) => `Intendevi ${quote(name)}?`,
  quoteIt: 'Metti il valore tra virgolette se ne fa parte.',
  optionsOf: (command, names) =>
    names.length === 0 ? `/${command} non ha opzioni.` : `/${command} ha ${names.join(', ')}.`,
  strayWords: (text) => `${short(text)} non appartiene a nessuna opzione.`,
  noSuchAction: (action, offered) =>
    offered.length === 0
      ? `Non c’è l’azione ${action}: non è ancora offerto nulla.`
      : `Non c’è l’azione ${action}. Offerte: ${offered.join(', ')}.`,
  setAsideLines: (file, line, reason) => `${file}, riga ${line} del testo, esclusa: ${reason}`,
  noneSetAside: 'Nessuna riga è stata esclusa.',
};
