/** What the bot says in the terminal alone, in German. */
import type { Section } from '../messages.ts';
import { germanWording } from './wording.ts';

const { quote, short, count, titles } = germanWording;
const articles = { one: 'Artikel', other: 'Artikel' };

/** The chat of the terminal. */
export const terminal: Section<'terminal'> = {
  saved: (path) => `Gespeichert als ${path}.`,
  notSaved: (path) =>
    `${path}: lässt sich nicht als neue Datei schreiben. Verschieb die alte und versuch es noch einmal.`,
  formField: ({ label, description, value }) =>
    `${label}${description === undefined ? '' : ` (${description})`}${value === undefined ? '' : ` [${value}]`}: gib eine Zeile ein; mit einer leeren geht es weiter, /cancel bricht ab.`,
  connect: 'Pullquote im Terminal. Für Discord trag DISCORD_TOKEN in .env ein: siehe README.md.',
  loaded: (names, example) => `${count(names.length, articles)}: ${titles(names)} · Versuch: ${example}`,
  playground: (address) => `Im Browser, so wie Discord es zeigt: ${address}`,
  keys: 'Eine Zahl wählt die Aktion mit dieser Nummer, Tab ergänzt, /help zeigt die Befehle, /quit beendet.',
  didYouMean: (name) => `Meintest du ${quote(name)}?`,
  quoteIt: 'Setz den ganzen Wert in Anführungszeichen, wenn das dazugehört.',
  optionsOf: (command, names) =>
    names.length === 0
      ? `/${command} hat keine Optionen.`
      : `/${command} hat diese Optionen: ${names.join(', ')}.`,
  strayWords: (text) => `${short(text)} gehört zu keiner Option.`,
  noSuchAction: (action, offered) =>
    offered.length === 0
      ? `Es gibt keine Aktion ${action}: Noch wird nichts angeboten.`
      : `Es gibt keine Aktion ${action}. Angeboten: ${offered.join(', ')}.`,
  setAsideLines: (file, line, reason) => `${file}, Zeile ${line} des Textes, ausgelassen: ${reason}`,
  noneSetAside: 'Es wurden keine Zeilen ausgelassen.',
};
