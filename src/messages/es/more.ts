/** What /help, /article and the terminal say, and how the commands are described, in Spanish. */
import type { Section } from '../messages.ts';
import type { Wording } from '../wording.ts';
import type { Adding } from './adding.ts';

/** Descriptions have at most 100 characters, names in menus 32. */
export const commandsIn = (adding: Adding): Section<'commands'> => ({
  ask: {
    description: 'Hazle una pregunta al artículo',
    menu: 'Buscar en el artículo',
    question: '¿Qué quieres saber?',
  },
  quote: 'Quién dice qué, palabra por palabra',
  summary: {
    description: 'El artículo en unas pocas de sus propias frases',
    length: 'corto: 1 frase, medio: 3, largo: 5',
    lengths: { short: 'corto', medium: 'medio', long: 'largo' },
  },
  verify: {
    description: 'Comprueba si una cita es lo que dice el artículo',
    menu: 'Comprobar cita',
    text: 'La cita, o un mensaje que contenga alguna',
    speaker: 'A quién se le atribuye',
  },
  speakers: 'Quién habla en el artículo',
  article: 'Qué artículo es y cómo se ha leído',
  help: 'Qué puedes preguntar, con ejemplos de los artículos cargados',
  privacy: 'Qué se guarda y por qué',
  options: {
    article: 'Qué artículo; todos si lo omites',
    speaker: 'Solo las palabras de esta persona',
    about: 'Solo lo que trata de esto',
    private: 'Mostrarte la respuesta solo a ti',
  },
  library: {
    description: 'Gestionar los artículos de este servidor',
    article: 'Qué artículo',
    add: `${adding.Add} un artículo desde un archivo o un texto`,
    addFile: 'El artículo como archivo',
    addLink: 'La dirección del artículo en la web',
    replace: 'Reemplazar un artículo por una versión nueva',
    replaceFile: 'La versión nueva como archivo',
    remove: 'Eliminar un artículo',
    list: 'Listar los artículos',
    listFind: 'Palabras del título o del autor',
    default: 'Elegir el artículo del que tratan las preguntas',
    defaultChannel: 'Solo en este canal',
    settings: 'Mostrar o cambiar los ajustes',
    settingsLanguage: 'El idioma de las respuestas que ve todo el mundo',
    settingsPrivate: 'Mostrar las respuestas solo a quien pregunta, salvo que la pregunta diga otra cosa',
    correct: 'Corregir a quién se refiere o quién habla',
    correctName: 'Un nombre del texto, como Ruan',
    correctIs: 'Quién es, como Joe Nguyen; nobody si no se sabe',
    correctWords: 'Palabras de una cita atribuida a quien no es',
    erase: 'Borrar para siempre todos los artículos y ajustes',
    export: 'Guardar los artículos como archivos',
    import: `${adding.Add} los artículos de un archivo exportado`,
    importFile: 'Un archivo de /library export',
  },
});

/** /help */
export const helpIn = (_: Wording): Section<'help'> => ({
  askWhatSaid: (speaker) => `¿Qué dijo ${speaker}?`,
  askWhatAbout: (topic) => `¿Qué se dice de ${topic}?`,
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
  setAsideLines: (file, line, reason) => `${file}, línea ${line} del texto, apartada: ${reason}`,
  noneSetAside: 'No se apartó ninguna línea.',
});

/** /article */
export const articleIn = ({ count }: Wording) => ({
  title: 'Título',
  author: 'Autor',
  publisher: 'Publicado por',
  published: 'Publicado el',
  licence: 'Licencia',
  form: 'Género',
  forms: {
    news: 'noticia',
    feature: 'reportaje',
    interview: 'entrevista o mesa redonda',
    speech: 'discurso',
    guide: 'guía o preguntas frecuentes',
    tale: 'relato',
    encyclopaedia: 'artículo de enciclopedia',
    'press-release': 'comunicado de prensa',
  },
  length: 'Extensión',
  lengthOf: (words: number, paragraphs: number) =>
    `${count(words, { one: 'palabra', other: 'palabras' })}, ${count(paragraphs, { one: 'párrafo', other: 'párrafos' })}`,
  speakersLabel: 'Personas citadas',
  setAside: 'Apartado',
  linesSetAside: (lines: number, reasons: readonly string[]) =>
    lines === 0
      ? 'ninguna línea'
      : `${count(lines, { one: 'línea', other: 'líneas' })} (${reasons.join(', ')})`,
  setAsideReasons: {
    'site notice': 'aviso del sitio',
    subscription: 'suscripción',
    sharing: 'botones para compartir',
    advertisement: 'publicidad',
    'cookie notice': 'aviso de cookies',
    'image credit': 'crédito de imagen',
    'read more': 'leer más',
    navigation: 'navegación',
    sidebar: 'barra lateral',
    caption: 'pie de foto',
    form: 'formulario',
    'outside the article': 'fuera del artículo',
    comments: 'comentarios',
    'related stories': 'artículos relacionados',
    references: 'referencias',
    byline: 'firma',
    title: 'título',
    frame: 'marco',
    'page number': 'número de página',
    'copyright notice': 'derechos de autor',
  },
  noSuchPassage: 'Ese pasaje ya no está en el artículo.',
});
