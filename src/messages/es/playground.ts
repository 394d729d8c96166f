/** What the page of the playground says, in Spanish. */
import type { Section } from '../messages.ts';
import type { Adding } from './adding.ts';

/** Returns the texts of the playground’s page for a variant of Spanish; `adding` has the words that differ. */
export const playgroundIn = (adding: Adding): Section<'playground'> => ({
  tagline: 'Lo que mostraría Discord, sin Discord',
  room: 'El chat',
  theArticle: 'El artículo',
  welcome: 'Haz una pregunta al artículo o escribe / para ver los comandos.',
  gone: 'El programa no responde. ¿Sigue en marcha?',
  drop: `Suelta el archivo para ${adding.add}lo como artículo.`,
  view: 'Vista',
  phoneWidth: 'Ancho de teléfono',
  theme: 'Tema',
  themeSystem: 'Sistema',
  themeLight: 'Claro',
  themeDark: 'Oscuro',
  asModerator: 'Como moderador',
  language: 'Idioma',
  article: 'Artículo',
  speakers: 'Quién habla',
  setAside: 'descartado',
  inText: 'en el texto',
  commands: 'Comandos',
  ask: 'Pregunta al artículo o escribe / para ver los comandos',
  send: 'Enviar',
  cancel: 'Cancelar',
  submit: 'Enviar',
  part: 'qué',
  required: 'obligatorio',
  yes: 'Verdadero',
  no: 'Falso',
  choose: 'Elegir',
  you: 'Tú',
  apps: 'Aplicaciones para este mensaje',
  onlyYou: 'Solo tú puedes ver esto',
  dismiss: 'Descartar mensaje',
});
