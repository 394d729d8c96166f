/** What /library and /privacy say, in German. */
import type { Section } from '../messages.ts';
import { germanWording } from './wording.ts';

const { number, quote, short, count, either, megabytes } = germanWording;

const articles = { one: 'Artikel', other: 'Artikel' };
const people = { one: 'Person', other: 'Personen' };

/** /library and /privacy. */
export const library: Section<'library'> = {
  unavailable: 'Hier kann die Bibliothek nicht geändert werden.',
  unusable: (why) => `Die Bibliothek kann nicht benutzt werden. ${why}`,
  notDurable:
    'Der Bot kann keine Artikel speichern, weil er nicht in seinen Datenordner schreiben kann. Bitte den Betreiber des Bots, DATA_DIR zu setzen.',
  addTitle: 'Artikel hinzufügen',
  fileField: 'Datei',
  fileHint: 'Text, Markdown, eine Webseite oder ein anderes Format, das der Bot liest',
  textField: 'Oder der Text',
  textHint: 'Höchstens 4.000 Zeichen. Schick einen längeren Text als Datei.',
  oneOfThem: 'Gib genau eines an: file, link oder text.',
  tooLarge: (maxBytes) =>
    `Die Datei ist größer als ${megabytes(maxBytes)}, das Limit für einen Artikel. Schick eine kleinere Datei oder teile sie auf.`,
  linksOff:
    'Links sind ausgeschaltet: Der Bot ruft keine Adresse ab. Schick den Artikel als Datei oder bitte den Betreiber, ALLOW_LINKS=true zu setzen.',
  linkFaults: {
    refused:
      'Nur Adressen im öffentlichen Web können gelesen werden: http oder https, an den üblichen Ports.',
    'too large': 'Die Seite ist größer als 5 MB, das Limit für einen Link. Schick den Artikel als Datei.',
    'wrong type':
      'Unter dieser Adresse ist kein Text, kein Markdown und keine Webseite. Schick den Artikel als Datei.',
    failed:
      'Unter dieser Adresse kam innerhalb von 10 Sekunden keine Seite. Versuch es noch einmal oder schick den Artikel als Datei.',
  },
  fileGone: 'Die Datei konnte nicht abgerufen werden. Bitte schick sie noch einmal.',
  unreadable: (message) => `Der Artikel konnte nicht gelesen werden: ${message}.`,
  tooFast: (limit) =>
    `Hier können höchstens ${limit} Artikel pro Minute hinzugefügt werden. Warte eine Minute und versuch es noch einmal.`,
  full: ({ articles: held, bytes, maxArticles, maxBytes }) =>
    `Die Bibliothek ist voll: Sie enthält ${number(held)} von ${number(maxArticles)} Artikeln und belegt ${megabytes(bytes)} von ${megabytes(maxBytes)}. Entferne Artikel mit /library remove und füge diesen dann noch einmal hinzu.`,
  draftGone: 'Diesen Entwurf gibt es nicht mehr. Bitte füg den Artikel noch einmal hinzu.',
  known: (title) => `${short(title)} ist schon hier.`,
  guessedEncoding: (encoding) =>
    `Die Datei nennt keine Kodierung: Ich habe sie als ${encoding} gelesen. Prüfe bitte, ob die Buchstaben stimmen, oder speichere die Datei als UTF-8.`,
  preview: 'Vorschau: Noch ist nichts hinzugefügt',
  previewReplaces: (title) => `Vorschau: Das wird ${short(title)} ersetzen`,
  added: (title) => `Hinzugefügt: ${quote(title)}. Frag mit /ask danach.`,
  replaced: (title) => `Ersetzt: ${quote(title)}.`,
  canceled: 'Abgebrochen. Es wurde nichts hinzugefügt.',
  add: 'Hinzufügen',
  replace: 'Ersetzen',
  change: 'Angaben ändern',
  cancel: 'Abbrechen',
  paragraphs: 'Absätze',
  language: 'Sprache',
  address: 'Adresse',
  moreSpeakers: (more) => `und ${more} weitere`,
  nothingSetAside: 'nichts',
  detailsTitle: 'Angaben ändern',
  titleField: 'Titel',
  authorField: 'Autor',
  dateField: 'Datum',
  dateHint: 'JJJJ-MM-TT',
  addressField: 'Adresse',
  speakersField: 'Namen der Personen',
  speakersHint: 'Pro Zeile: voller Name, dann weitere Namen, mit Kommas getrennt',
  wrongDate: (given) => `Das Datum muss wie 2026-03-14 aussehen, nicht wie ${short(given)}.`,
  wrongAddress: (given) =>
    `Die Adresse muss mit https:// oder http:// beginnen; angegeben ist ${short(given)}.`,
  removed: (title) => `Entfernt: ${quote(title)}. 15 Minuten lang kannst du es rückgängig machen.`,
  undo: 'Rückgängig',
  restored: (title) => `${quote(title)} ist wieder da.`,
  undoOver: 'Das geht nicht mehr: 15 Minuten sind vorbei. Bitte füg den Artikel noch einmal hinzu.',
  builtIn: (title) => `${short(title)} ist eingebaut: Er gehört zum Bot und kann hier nicht geändert werden.`,
  noArticle: (asked) => `Einen Artikel ${short(asked)} gibt es hier nicht. /library list zeigt alle.`,
  severalArticles: (asked, found) =>
    `${short(asked)} kann ${either(found.slice(0, 5).map((title) => short(title)))} sein. Nenn einen davon.`,
  listHeading: (total) => (total === 1 ? 'Ein Artikel' : count(total, articles)),
  noneFound: (find) => `Bei keinem Artikel steht ${short(find)} im Titel oder im Namen des Autors.`,
  empty: 'Hier gibt es noch keinen Artikel. Füg einen mit /library add hinzu.',
  builtInLabel: 'eingebaut',
  speakersCount: (total) => count(total, people),
  defaultSet: ({ title, inChannel }) =>
    `Fragen ${inChannel ? 'in diesem Kanal' : 'hier'} beziehen sich ab jetzt auf ${quote(title)}, wenn sie keinen anderen Artikel nennen.`,
  defaultCleared: 'Fragen beziehen sich ab jetzt auf alle Artikel.',
  settingsHeading: 'Einstellungen',
  privateLabel: 'Private Antworten',
  privateOn: 'ja, sofern die Frage nichts anderes vorgibt',
  privateOff: 'nein',
  defaultLabel: 'Standardartikel',
  defaultHereLabel: 'Standardartikel in diesem Kanal',
  defaultNone: 'keiner, Fragen beziehen sich auf alle Artikel',
  languageLabel: 'Sprache',
  languageAutomatic: 'die der Community, sonst die der fragenden Person',
  corrected: 'Berichtigt. Die nächste Antwort zeigt es.',
  correctHow:
    'Gib name und is an („Ruan“ ist „Joe Nguyen“) oder words und is (wer das Zitat gesagt hat; „nobody“, wenn das unbekannt ist).',
  noSuchWords: (words) => `Kein Zitat des Artikels enthält die Worte ${short(words)}.`,
  noSuchName: (name) => `Der Name ${short(name)} kommt im Artikel nicht vor.`,
  corrections: (total) => (total === 1 ? 'Eine Berichtigung' : `${total} Berichtigungen`),
  noCorrections: 'Hier wurde nichts berichtigt.',
  samePerson: (mention, name) => `${quote(mention)} ist ${name}`,
  saidBy: (words, name) => `${short(words)}: ${name ?? 'unbekannt, wer es sagt'}`,
  undoCorrection: 'Eine Berichtigung zurücknehmen',
  notApplying: (correction) => `${correction} (gilt nicht mehr: Der Artikel enthält diese Wörter nicht mehr)`,
  correctionUndone: 'Die Berichtigung wurde zurückgenommen.',
  nobody: 'niemand',
  eraseTitle: 'Alles löschen',
  eraseWord: 'LÖSCHEN',
  eraseField: 'Tippe LÖSCHEN zur Bestätigung',
  eraseHint: 'Alle Artikel, Berichtigungen und Einstellungen. Das ist endgültig.',
  erased: 'Alles, was hier gespeichert war, wurde gelöscht.',
  notErased: 'Es wurde nichts gelöscht: Das Bestätigungswort wurde nicht eingegeben.',
  exported: ({ part, parts, articles: total }) =>
    parts === 1
      ? `${count(total, articles)} in dieser Datei.`
      : `Datei ${part} von ${parts}; insgesamt ${count(total, articles)}. Jede Datei lässt sich einzeln importieren.`,
  nextFile: 'Nächste Datei',
  nothingToExport: 'Hier gibt es keinen eigenen Artikel zum Exportieren.',
  imported: ({ added, replaced }) => `Importiert: ${added} hinzugefügt, ${replaced} ersetzt.`,
  importFull: ({ unit, file, room, limit }) => {
    const amount = (value: number) => (unit === 'articles' ? count(value, articles) : megabytes(value));
    return `Diese Datei enthält ${amount(file)}, und hier ist Platz für ${amount(room)}: Das Limit ist ${amount(limit)}. Es wurde nichts importiert. Entferne Artikel mit /library remove oder importiere eine kleinere Datei.`;
  },
  notImportable: 'Das ist keine vollständige Datei aus /library export. Es wurde nichts importiert.',
  newerImport: 'Diese Datei stammt aus einer neueren Version des Bots. Es wurde nichts importiert.',
  privacyHeading: 'Was gespeichert wird und warum',
  privacy: [
    'Artikel, die mit /library hinzugefügt werden: die Datei, was daraus gelesen wurde, wer sie hinzugefügt hat (Benutzer-ID) und wann. Sie werden gespeichert, damit dieser Server, oder in Direktnachrichten nur du, Fragen dazu stellen kann. Ein entfernter Artikel wird nach 15 Minuten gelöscht, ein gesendeter, aber nicht hinzugefügter nach einer Stunde.',
    'Aufrufe, die für die Buttons von Discord zu lang sind: 7 Tage, ohne Angabe, wer gefragt hat.',
    'Deine letzten beiden Fragen und die Namen der Personen, nach denen du zuletzt gefragt hast, damit „warum?“ und „sie“ verstanden werden: 10 Minuten.',
    'Die Antwort auf eine Änderung der Bibliothek, damit ein doppelt zugestellter Aufruf nur einmal ausgeführt wird: 15 Minuten.',
    'Einstellungen der Bibliothek und Berichtigungen, dazu wer sie vorgenommen hat.',
    'Dass ein Server mit Artikeln den Bot aufgerufen hat, aber nicht, wer: 36 Stunden. Nur bei Servern ohne Aufrufe wird geprüft, ob der Bot entfernt wurde.',
    'Andere Fragen und Antworten werden nicht gespeichert. Die Artikel eines Servers werden 30 Tage nach dem Entfernen des Bots gelöscht, sobald der Bot davon erfahren hat.',
  ],
  eraseMine: 'Meine Artikel löschen',
  eraseMineAsk: 'Das löscht jeden Artikel, den du hinzugefügt hast, auf jedem Server. Das ist endgültig.',
  erasedMine: (total) =>
    total === 0 ? 'Du hast keinen Artikel hinzugefügt.' : `Gelöscht: ${count(total, articles)}.`,
};
