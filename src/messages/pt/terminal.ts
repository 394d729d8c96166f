/** What the bot says in the terminal alone, in Brazilian Portuguese. */
import type { Section } from '../messages.ts';
import { portugueseWording } from './wording.ts';

const { quote, short, count, titles } = portugueseWording;

/** The chat of the terminal. */
export const terminal: Section<'terminal'> = {
  saved: (path) => `Salvo como ${path}.`,
  notSaved: (path) => `${path}: não dá para gravar um arquivo novo aí. Mova o antigo e tente de novo.`,
  formField: ({ label, description, value }) =>
    `${label}${description === undefined ? '' : ` (${description})`}${value === undefined ? '' : ` [${value}]`}: digite uma linha; uma vazia continua, /cancel cancela.`,
  connect: 'Pullquote no terminal. Para o Discord, ponha DISCORD_TOKEN no .env: veja README.md.',
  loaded: (names, example) =>
    `${count(names.length, { one: 'artigo', other: 'artigos' })}: ${titles(names)} · Tente: ${example}`,
  playground: (address) => `No navegador, como o Discord mostra: ${address}`,
  keys: 'Um número faz a ação com esse número, Tab completa, /help lista os comandos, /quit encerra.',
  didYouMean: (name) => `Você quis dizer ${quote(name)}?`,
  quoteIt: 'Ponha o valor entre aspas se isso fizer parte dele.',
  optionsOf: (command, names) =>
    names.length === 0 ? `/${command} não tem opções.` : `/${command} tem ${names.join(', ')}.`,
  strayWords: (text) => `${short(text)} não pertence a nenhuma opção.`,
  noSuchAction: (action, offered) =>
    offered.length === 0
      ? `Não há ação ${action}: nada foi oferecido ainda.`
      : `Não há ação ${action}. Oferecidas: ${offered.join(', ')}.`,
  setAsideLines: (file, line, reason) => `${file}, linha ${line} do texto, descartada: ${reason}`,
  noneSetAside: 'Nenhuma linha foi descartada.',
};
