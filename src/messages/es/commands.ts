/** What the lists of commands say about each command, in Spanish. */
import type { Section } from '../messages.ts';
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
