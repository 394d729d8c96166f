/** Why a file cannot be read, in German. */
import type { Section } from '../messages.ts';
import { germanWording } from './wording.ts';

const { number, quote, either } = germanWording;

const kinds = {
  nothing: 'nichts',
  list: 'eine Liste',
  mapping: 'eine Zuordnung von Namen zu Werten',
  text: 'Text',
  number: 'eine Zahl',
  true: 'true',
  false: 'false',
};

const openings = {
  missing: 'Eine Datei mit diesem Namen gibt es nicht',
  'no permission': 'Die Berechtigung zum Lesen fehlt',
  'link loop': 'Die Verknüpfungen führen im Kreis',
  device: 'Das ist keine gewöhnliche Datei',
  error: 'Die Datei lässt sich nicht öffnen',
};

/** Each sentence follows the file's name and has no full stop. */
export const flaws: Section<'flaws'> = {
  'unknown ending': ({ endings }) => `Der Name muss auf ${either(endings)} enden`,
  'too large': ({ bytes, maxBytes }) =>
    `Die Datei hat ${number(bytes)} Bytes, erlaubt sind höchstens ${number(maxBytes)}. Speichere nur den Text oder teile ihn auf`,
  'not a file': ({ what }) =>
    what === 'folder' ? 'Das ist ein Ordner, keine Datei' : 'Das ist keine gewöhnliche Datei',
  'not readable': ({ reason, code }) => `${openings[reason]} (${code})`,
  'binary file': 'Das ist kein Text, sondern eine Binärdatei',
  'no text': ({ isPage }) =>
    `Darin ist kein Artikeltext. ${
      isPage
        ? 'Öffne die Seite im Browser und speichere sie, wenn der Text zu sehen ist'
        : 'Schreib den Text in die Datei oder füg ihn dort ein'
    }`,
  'front matter unclosed': ({ maxChars }) =>
    `Die Angaben am Anfang müssen innerhalb von ${number(maxChars)} Zeichen mit einer Zeile „---“ enden`,
  'front matter syntax': ({ format }) => `Die Angaben am Anfang sind kein gültiges ${format}`,
  'front matter without keys': 'Die Angaben am Anfang müssen aus Namen und Werten bestehen',
  'field is no text': ({ field, got }) =>
    `Bei ${quote(field)} muss Text stehen, dort steht aber ${kinds[got]}`,
  'field is no list': ({ field, got }) =>
    `Bei ${quote(field)} muss eine Liste stehen, dort steht aber ${kinds[got]}`,
  'field is no date': ({ field, given }) =>
    `Bei ${quote(field)} muss ein Datum wie 2025-11-03 stehen, nicht ${quote(given)}`,
  'field is no address': ({ field, given }) =>
    `Bei ${quote(field)} muss eine Adresse stehen, die mit https:// beginnt, nicht ${quote(given)}`,
  'field is no language': ({ field, given }) =>
    `Bei ${quote(field)} muss ein Sprachkürzel wie de oder pt-BR stehen, nicht ${quote(given)}`,
  'field too long': ({ field, chars, maxChars }) =>
    `${quote(field)} hat ${number(chars)} Zeichen, erlaubt sind höchstens ${number(maxChars)}`,
  'field with too many names': ({ field, names, maxNames }) =>
    `${quote(field)} hat ${number(names)} Namen, erlaubt sind höchstens ${number(maxNames)}`,
  'field with a bad alias': ({ field }) =>
    `Schreib den Wert von ${quote(field)} aus: Der Verweis dort führt ins Leere oder zu zu viel`,
  'login wall':
    'Die Seite verlangt eine Anmeldung oder ein Abo. Melde dich an und speichere sie noch einmal, wenn der ganze Text zu sehen ist',
  'browser wall':
    'Die Seite muss erst in einem Browser geöffnet werden. Speichere sie dort, wenn der Text zu sehen ist',
  'error page':
    'Das ist eine Fehlerseite („nicht gefunden“). Öffne die Adresse im Browser und speichere den Artikel',
  'nested too deep': ({ depth }) =>
    `Auf der Seite sind ${number(depth)} Elemente ineinander verschachtelt. Speichere ihren Text als .txt`,
  'damaged document': ({ format }) =>
    `Die Datei ist kein gültiges ${format} oder beschädigt. Öffne sie und speichere sie neu, oder speichere ihren Text als .txt`,
  'encrypted PDF': 'Das PDF ist mit einem Passwort geschützt. Speichere es ohne Passwort',
  'old Word document':
    'Das ist ein altes oder verschlüsseltes Word-Dokument. Speichere es als DOCX ohne Passwort',
  'document unpacks too large': ({ maxMegabytes }) =>
    `Das DOCX ist entpackt größer als ${maxMegabytes} MB. Speichere seinen Text als .txt`,
  'PDF too long': ({ maxChars }) =>
    `Das PDF hat mehr als ${number(maxChars)} Zeichen. Teile es in mehrere Dateien auf`,
  'scanned PDF': 'Das PDF besteht aus Bildern, ohne Text. Lass eine Texterkennung (OCR) den Text hinzufügen',
  'garbled PDF':
    'Aus dem PDF lassen sich keine Buchstaben lesen, nur Zeichen ohne Bedeutung. Drucke es noch einmal als PDF oder lass eine Texterkennung (OCR) den Text hinzufügen',
  'read too slowly': ({ seconds }) =>
    `Das Lesen dauert länger als ${number(seconds)} Sekunden. Teile den Artikel auf oder speichere seinen Text als .txt`,
  'too much memory':
    'Das Lesen braucht zu viel Speicher. Teile den Artikel auf oder speichere seinen Text als .txt',
  'too many waiting': 'Gerade werden zu viele Artikel gelesen. Versuch es in einer Minute noch einmal',
  'not kept': ({ reason }) => `Der Artikel lässt sich nicht speichern: ${reason}`,
  'encoding guessed': ({ encoding }) =>
    `Als ${encoding} gelesen, denn die Datei ist kein UTF-8 und nennt keine Kodierung. Prüfe, ob die Buchstaben stimmen, oder speichere die Datei als UTF-8`,
};
