/** The words around an author's name on web pages, in common languages. Parts of patterns. */

/** Before the name: "By", "Von", "Posted by". */
export const beforeAuthor =
  'by|written by|posted by|published by|story by|words by|text by|reported by|author|authors|from|' +
  'von|durch|autor|autorin|autor/in|text|geschrieben von|veröffentlicht von|verfasst von|eingestellt von|' +
  'ein artikel von|artikel von|ein beitrag von|beitrag von|ein gastbeitrag von|eine analyse von|ein kommentar von|' +
  'par|auteur|publié par|écrit par|por|escrito por|publicado por|di|a cura di|door|przez';

/** After the name: a date, an office, or a request of the page. */
export const afterAuthor =
  '\\s[-–—|·•/]\\s|\\s@|\\s?\\(|\\d|\\s(?:am|at|on|le|um|updated|published|veröffentlicht|sagt|says|said|schreibt|stand)\\b|' +
  '\\s(?:mo|di|mi|do|fr|sa|so|mon|tue|wed|thu|fri|sat|sun),\\s|:\\s|;|…';

/** Words that never begin an author's name. */
export const noAuthors: ReadonlySet<string> = new Set(
  (
    'name admin administrator about über alle all zeige view see show more mehr weitere autoren autor authors author ' +
    'follow guest gast redaktion kommentare comments comment published veröffentlicht posted updated stand date datum ' +
    'unknown e-mail email share teilen menu home kontakt the your dein ihr search suche web team'
  ).split(' '),
);

/** The start of a line that names the author. */
export const authorMarks =
  'by|written by|story by|words by|text by|reported by|interview by|author|authors|von|autor|autorin|ein interview von|' +
  'par|auteur|por|escrito por|di|a cura di|door|av|af|przez';

/** The start of a line that gives the date. */
export const dateMarks =
  'published|first published|last updated|updated|posted|date|dated|veröffentlicht|veröffentlicht am|stand|datum|' +
  'publié le|mis à jour le|publicado|publicado el|publicado em|pubblicato il|gepubliceerd op|publicerad|publiceret|publisert';
