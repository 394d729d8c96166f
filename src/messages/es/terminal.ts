/** What the bot says in the terminal alone, in Spanish. */
import type { Section } from '../messages.ts';
import type { Wording } from '../wording.ts';

/** The chat of the terminal. */
export const terminalIn = ({ count, titles, quote, short }: Wording): Section<'terminal'> => ({
  saved: (path) => `Guardado como ${path}.`,
  notSaved: (path) =>
    `${path}: no se puede escribir ahí un archivo nuevo. Mueve el anterior e inténtalo de nuevo.`,
  formField: ({ label, description, value }) =>
    `${label}${description === undefined ? '' : ` (${description})`}${value === undefined ? '' : ` [${value}]`}: escribe una línea; una vacía sigue, /cancel cancela.`,
  connect: 'Pullquote en la terminal. Para Discord, pon DISCORD_TOKEN en .env: consulta README.md.',
  loaded: (names, example) =>
    `${count(names.length, { one: 'artículo', other: 'artículos' })}: ${titles(names)} · Prueba: ${example}`,
  playground: (address) => `En el navegador, como lo muestra Discord: ${address}`,
  keys: 'Un número ejecuta la acción con ese número, Tab completa, /help muestra los comandos, /quit termina.',
  didYouMean: (name) => `¿Querías decir ${quote(name)}?`,
  quoteIt: 'Pon el valor entre comillas si eso forma parte de él.',
  optionsOf: (command, names) =>
    names.length === 0 ? `/${command} no tiene opciones.` : `/${command} tiene ${names.join(', ')}.`,
  strayWords: (text) => `${short(text)} no pertenece a ninguna opción.`,
  noSuchAction: (action, offered) =>
    offered.length === 0
      ? `No hay ninguna acción ${action}: aún no se ofrece nada.`
      : `No hay ninguna acción ${action}. Se ofrecen: ${offered.join(', ')}.`,
  setAsideLines: (file, line, reason) => `${file}, línea ${line} del texto, descartada: ${reason}`,
  noneSetAside: 'No se descartó ninguna línea.',
});
