/** What /library and /privacy say, in Spanish. */
import type { Section } from '../messages.ts';
import type { Wording } from '../wording.ts';
import type { Adding } from './adding.ts';

const articles = { one: 'artículo', other: 'artículos' };

/** /library and /privacy. */
export const libraryIn = (wording: Wording, adding: Adding): Section<'library'> => ({
  ...addingIn(wording, adding),
  ...keepingIn(wording, adding),
  ...erasingIn(wording, adding),
});

/** Adding and changing. */
const addingIn = ({ number, quote, short, megabytes }: Wording, adding: Adding) =>
  ({
    unavailable: 'Aquí no se puede cambiar la biblioteca.',
    unusable: (why) => `No se puede usar la biblioteca. ${why}`,
    notDurable:
      'El bot no puede guardar artículos: no puede escribir en su carpeta de datos. Pide a quien opera el bot que defina DATA_DIR.',
    addTitle: `${adding.Add} un artículo`,
    fileField: 'Archivo',
    fileHint: 'Texto, Markdown, una página web u otro formato que lea el bot',
    textField: 'O su texto',
    textHint: 'Como máximo 4000 caracteres. Envía un texto más largo como archivo.',
    oneOfThem: 'Indica file, link o text, y solo uno de ellos.',
    tooLarge: (maxBytes) =>
      `El archivo supera ${megabytes(maxBytes)}, el límite de un artículo. Envía uno más pequeño o divídelo.`,
    linksOff:
      'Los enlaces están desactivados: el bot no abre ninguna dirección. Envía el artículo como archivo o pide a quien opera el bot que ponga ALLOW_LINKS=true.',
    linkFaults: {
      refused: 'Solo se pueden leer direcciones de la web pública: http o https, en los puertos habituales.',
      'too large': 'La página supera 5 MB, el límite de un enlace. Envía el artículo como archivo.',
      'wrong type': 'En esa dirección no hay texto, Markdown ni página web. Envía el artículo como archivo.',
      failed:
        'La dirección no dio ninguna página en 10 segundos. Inténtalo de nuevo o envía el artículo como archivo.',
    },
    fileGone: 'No se pudo obtener el archivo. Envíalo de nuevo.',
    unreadable: (message) => `No se pudo leer el artículo: ${message}.`,
    tooFast: (limit) =>
      `Aquí se pueden ${adding.add} como máximo ${limit} artículos por minuto. Espera un minuto e inténtalo de nuevo.`,
    full: ({ articles: held, bytes, maxArticles, maxBytes }) =>
      `La biblioteca está llena: tiene ${number(held)} de ${number(maxArticles)} artículos y ${megabytes(bytes)} de ${megabytes(maxBytes)}. Elimina artículos con /library remove y ${adding.do} este de nuevo.`,
    draftGone: `Ese borrador ya no existe. ${adding.Do} el artículo de nuevo.`,
    known: (title) => `${short(title)} ya está aquí.`,
    guessedEncoding: (encoding) =>
      `El archivo no indica su codificación: lo he leído como ${encoding}. Comprueba sus letras o guárdalo como UTF-8.`,
    preview: `Vista previa: todavía no se ha ${adding.done} nada`,
    previewReplaces: (title) => `Vista previa: esto reemplazará ${short(title)}`,
    added: (title) => `${adding.Done}: ${quote(title)}. Pregúntale con /ask.`,
    replaced: (title) => `Reemplazado: ${quote(title)}.`,
    canceled: `Cancelado. No se ha ${adding.done} nada.`,
    add: adding.Add,
    replace: 'Reemplazar',
    change: 'Cambiar los datos',
    cancel: 'Cancelar',
    paragraphs: 'Párrafos',
    language: 'Idioma',
    address: 'Dirección',
    moreSpeakers: (more) => `y ${more} más`,
    nothingSetAside: 'nada',
    detailsTitle: 'Cambiar los datos',
    titleField: 'Título',
    authorField: 'Autor',
    dateField: 'Fecha',
    dateHint: 'AAAA-MM-DD',
    addressField: 'Dirección',
    speakersField: 'Nombres de quienes hablan',
    speakersHint: 'Uno por línea: nombre completo y otros nombres tras comas',
    wrongDate: (given) => `La fecha debe ser como 2026-03-14, no ${short(given)}.`,
    wrongAddress: (given) => `La dirección debe empezar por https:// o http://, no como ${short(given)}.`,
  }) satisfies Partial<Section<'library'>>;

/** Removing, listing, settings and corrections. */
const keepingIn = ({ quote, short, count, either }: Wording, adding: Adding) =>
  ({
    removed: (title) => `Eliminado: ${quote(title)}. Puedes deshacerlo durante 15 minutos.`,
    undo: 'Deshacer',
    restored: (title) => `${quote(title)} ha vuelto.`,
    undoOver: `Ya no se puede recuperar: han pasado 15 minutos. ${adding.Do} el artículo de nuevo.`,
    builtIn: (title) => `${short(title)} viene incluido: es parte del bot y no se puede cambiar aquí.`,
    noArticle: (asked) => `Aquí no hay ningún artículo ${short(asked)}. /library list los muestra todos.`,
    severalArticles: (asked, found) =>
      `${short(asked)} puede ser ${either(found.slice(0, 5).map((title) => short(title)))}. Di cuál.`,
    listHeading: (total) => (total === 1 ? 'Un artículo' : count(total, articles)),
    noneFound: (find) => `Ningún artículo tiene ${short(find)} en el título o como autor.`,
    empty: `Todavía no hay artículos aquí. ${adding.Do} uno con /library add.`,
    builtInLabel: 'incluido',
    speakersCount: (total) => count(total, { one: 'persona', other: 'personas' }),
    defaultSet: ({ title, inChannel }) =>
      `Desde ahora, las preguntas ${inChannel ? 'en este canal' : 'aquí'} tratan de ${quote(title)}, salvo que nombren otro artículo.`,
    defaultCleared: 'Desde ahora, las preguntas tratan de todos los artículos.',
    settingsHeading: 'Ajustes',
    privateLabel: 'Respuestas privadas',
    privateOn: 'sí, salvo que la pregunta diga otra cosa',
    privateOff: 'no, las ve todo el mundo',
    defaultLabel: 'Artículo predeterminado',
    defaultHereLabel: 'Artículo predeterminado en este canal',
    defaultNone: 'ninguno, así que las preguntas tratan de todos los artículos',
    languageLabel: 'Idioma',
    languageAutomatic: 'el de la comunidad o el de quien pregunta',
    corrected: 'Corregido. La próxima respuesta lo mostrará.',
    correctHow: `Indica name e is (${quote('Ruan')} es ${quote('Joe Nguyen')}), o words e is (quién dijo la cita; ${quote('nobody')} si no se sabe).`,
    noSuchWords: (words) => `Ninguna cita del artículo tiene las palabras ${short(words)}.`,
    noSuchName: (name) => `El nombre ${short(name)} no aparece en el artículo.`,
    corrections: (total) => (total === 1 ? 'Una corrección' : `${total} correcciones`),
    noCorrections: 'Aquí no se ha corregido nada.',
    samePerson: (mention, name) => `${quote(mention)} es ${name}`,
    saidBy: (words, name) => `${short(words)}: ${name ?? 'no se sabe quién lo dice'}`,
    undoCorrection: 'Deshacer una corrección',
    notApplying: (correction) => `${correction} (ya no se aplica: el artículo ya no tiene esas palabras)`,
    correctionUndone: 'Se ha deshecho la corrección.',
    nobody: 'nadie',
  }) satisfies Partial<Section<'library'>>;

/** Erasing, export, import and /privacy. */
const erasingIn = ({ count, quote, megabytes }: Wording, adding: Adding) =>
  ({
    eraseTitle: 'Borrar todo',
    eraseWord: 'BORRAR',
    eraseField: 'Escribe BORRAR para confirmar',
    eraseHint: 'Todos los artículos, correcciones y ajustes. No se puede deshacer.',
    erased: 'Se ha borrado todo lo que se guardaba aquí.',
    notErased: 'No se ha borrado nada: no se escribió la palabra.',
    exported: ({ part, parts, articles: total }) =>
      parts === 1
        ? `${count(total, articles)} en este archivo.`
        : `Archivo ${part} de ${parts}; ${count(total, articles)} en total. Cada archivo se puede importar por separado.`,
    nextFile: 'Archivo siguiente',
    nothingToExport: 'Aquí no hay ningún artículo tuyo que exportar.',
    imported: ({ added, replaced }) =>
      `Importación terminada. Artículos nuevos: ${added}; reemplazados: ${replaced}.`,
    importFull: ({ unit, file, room, limit }) => {
      const amount = (value: number) => (unit === 'articles' ? count(value, articles) : megabytes(value));
      return `Este archivo tiene ${amount(file)} y aquí hay sitio para ${amount(room)}: el límite es de ${amount(limit)}. No se ha importado nada. Elimina artículos con /library remove o importa un archivo más pequeño.`;
    },
    notImportable: 'No es un archivo completo de /library export. No se ha importado nada.',
    newerImport: 'Este archivo es de una versión más nueva del bot. No se ha importado nada.',
    privacyHeading: 'Qué se guarda y por qué',
    privacy: [
      `Los artículos que se ${adding.areAdded} con /library: el archivo, lo que se leyó de él, quién lo ${adding.whoDid} (ID de usuario) y cuándo. Se guardan para que este servidor, o solo tú en mensajes directos, pueda consultarlos. Un artículo eliminado se borra a los 15 minutos, y uno enviado pero no ${adding.done}, al cabo de una hora.`,
      'Las llamadas demasiado largas para los botones de Discord: 7 días, sin indicar quién preguntó.',
      `Tus dos últimas preguntas y los nombres de las últimas personas por las que preguntaste, para entender ${quote('¿por qué?')} y ${quote('ella')}: 10 minutos.`,
      'Lo que respondió un cambio de la biblioteca, para que una llamada que llega dos veces se haga una sola vez: 15 minutos.',
      'Los ajustes de la biblioteca y las correcciones, y quién los hizo.',
      'Que el bot se usó en un servidor con artículos, sin indicar quién lo hizo: 36 horas. Solo en los servidores inactivos se comprueba si se quitó el bot.',
      'Las demás preguntas y las respuestas no se guardan. Los artículos de un servidor se borran 30 días después de quitar el bot, una vez que este lo detecta.',
    ],
    eraseMine: 'Borrar mis artículos',
    eraseMineAsk: `Esto borra todos los artículos que ${adding.youDid}, en todos los servidores. No se puede deshacer.`,
    erasedMine: (total) =>
      total === 0 ? `No has ${adding.done} ningún artículo.` : `Borrado: ${count(total, articles)}.`,
  }) satisfies Partial<Section<'library'>>;
