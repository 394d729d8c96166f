/** What the bot says in the terminal alone, in French. */
import type { Section } from '../messages.ts';
import { frenchWording } from './wording.ts';

const { quote, short, count, titles } = frenchWording;
const articles = { one: 'article', other: 'articles' };

/** The chat of the terminal. */
export const terminal: Section<'terminal'> = {
  action: (label, choice) => `${label}\u00a0: ${choice}`,
  saved: (path) => `Enregistré sous ${path}.`,
  notSaved: (path) =>
    `${path}\u00a0: impossible d’y écrire un nouveau fichier. Déplace l’ancien, puis réessaie.`,
  formField: ({ label, description, value }) =>
    `${label}${description === undefined ? '' : ` (${description})`}${value === undefined ? '' : ` [${value}]`}\u00a0: tape une ligne\u202f; une ligne vide continue, /cancel abandonne.`,
  connect: 'Pullquote dans le terminal. Pour Discord, mets DISCORD_TOKEN dans .env\u00a0: voir README.md.',
  loaded: (names, example) =>
    `${count(names.length, articles)}\u00a0: ${titles(names)} · Essaie\u00a0: ${example}`,
  playground: (address) => `Dans le navigateur, comme Discord le montre\u00a0: ${address}`,
  keys: 'Un nombre lance l’action de ce numéro, Tab complète, /help liste les commandes, /quit termine.',
  didYouMean: (name) => `Voulais-tu dire ${quote(name)}\u202f?`,
  quoteIt: 'Mets la valeur entre guillemets si cela en fait partie.',
  optionsOf: (command, names) =>
    names.length === 0 ? `/${command} n’a pas d’options.` : `/${command} a ${names.join(', ')}.`,
  strayWords: (text) => `${short(text)} n’appartient à aucune option.`,
  noSuchAction: (action, offered) =>
    offered.length === 0
      ? `Il n’y a pas d’action ${action}\u00a0: rien n’est encore proposé.`
      : `Il n’y a pas d’action ${action}. Proposées\u00a0: ${offered.join(', ')}.`,
  setAsideLines: (file, line, reason) => `${file}, ligne ${line} du texte, écartée\u00a0: ${reason}`,
  noneSetAside: 'Aucune ligne n’a été écartée.',
};
