/** What /article says, in Spanish. */
import type { Wording } from '../wording.ts';

/** /article */
export const articleIn = ({ count }: Wording) => ({
  title: 'Título',
  author: 'Autor',
  publisher: 'Publicado por',
  link: 'Enlace',
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
  setAside: 'Descartado',
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
