/** What stands around an author's name on pages, in the languages that are common there. Parts of patterns. */

/** Before the name: "By", "Von", "Posted by". */
export const beforeAuthor =
  'by|written by|posted by|published by|story by|words by|text by|reported by|author|authors|from|' +
  'von|durch|autor|autorin|autor/in|text|geschrieben von|veröffentlicht von|verfasst von|eingestellt von|' +
  'ein artikel von|artikel von|ein beitrag von|beitrag von|ein gastbeitrag von|eine analyse von|ein kommentar von|' +
  'par|auteur|publié par|écrit par|por|escrito por|publicado por|di|a cura di|door|przez';

/** After it, when it goes on: a date, an office, what the page asks. */
export const afterAuthor =
  '\\s[-–—|·•/]\\s|\\s@|\\s?\\(|\\d|\\s(?:am|at|on|le|um|updated|published|veröffentlicht|sagt|says|said|schreibt|stand)\\b|' +
  '\\s(?:mo|di|mi|do|fr|sa|so|mon|tue|wed|thu|fri|sat|sun),\\s|:\\s|;|…';

/** Words that no author's name begins with. */
export const noAuthors: ReadonlySet<string> = new Set(
  (
    'name admin administrator about über alle all zeige view see show more mehr weitere autoren autor authors author ' +
    'follow guest gast redaktion kommentare comments comment published veröffentlicht posted updated stand date datum ' +
    'unknown e-mail email share teilen menu home kontakt the your dein ihr search suche web team'
  ).split(' '),
);

/** What opens a line of a text that gives its author. */
export const authorMarks =
  'by|written by|story by|words by|text by|reported by|interview by|author|authors|von|autor|autorin|ein interview von|' +
  'par|auteur|por|escrito por|di|a cura di|door|av|af|przez';

/** What opens a line of a text that gives its date. */
export const dateMarks =
  'published|first published|last updated|updated|posted|date|dated|veröffentlicht|veröffentlicht am|stand|datum|' +
  'publié le|mis à jour le|publicado|publicado el|publicado em|pubblicato il|gepubliceerd op|publicerad|publiceret|publisert';
