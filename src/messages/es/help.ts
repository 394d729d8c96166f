/** What /help and the list of articles say, in Spanish. */
import type { Section } from '../messages.ts';
import type { Wording } from '../wording.ts';

/** /help */
export const helpIn = (_: Wording): Section<'help'> => ({
  askWhatSaid: (speaker) => `¿Qué dijo ${speaker}?`,
  askWhatAbout: (topic) => `¿Qué se dice de ${topic}?`,
  welcome: 'De nada.',
  heading: 'Pregunta sobre un artículo. Cada respuesta son sus propias palabras.',
  directMessage: 'Respondo a comandos, no a mensajes. Escribe / y elige uno:',
  menusHeading: 'En el menú de un mensaje, en Aplicaciones',
  menus: 'Solo tú ves la respuesta; con un botón puedes compartirla.',
  wordsHeading: 'Qué significan las palabras',
  words: [
    ['private', 'solo tú ves la respuesta'],
    ['Compartir', 'muestra una vez tu respuesta privada a todo el canal'],
    ['textual', 'las palabras de la persona, entre comillas'],
    ['indirecto', 'lo que dice la persona, con las palabras del artículo'],
    ['en parte textual', 'indirecto, con algunas palabras de la persona entre comillas'],
    ['probablemente', 'el artículo no nombra con claridad a quien habla; es la persona más probable'],
    ['¶', 'el párrafo del artículo, contado desde 1'],
  ],
  verdictsHeading: 'Qué puede salir al comprobar una cita',
  articlesHeading: (total) => (total === 1 ? 'El artículo' : `Los ${total} artículos`),
  privacy: 'Privacidad',
  articles: 'Artículos',
  source: 'Código fuente',
  support: 'Ayuda',
  moreArticles: (more) => `y ${more} más: /article los muestra todos`,
});

/** The list of articles. */
export const articleListIn = ({ count }: Wording): Section<'articleList'> => ({
  heading: (from, to, total) =>
    total <= to - from + 1
      ? `${total} artículos, primero los más recientes`
      : `Artículos ${from} a ${to} de ${total}, primero los más recientes`,
  undated: 'sin fecha',
  speakers: (total) =>
    total === 0 ? 'no se cita a nadie por su nombre' : count(total, { one: 'persona', other: 'personas' }),
  open: 'Abrir uno',
});
