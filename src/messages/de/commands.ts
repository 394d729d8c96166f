/** What the lists of commands say about each command, in German. */
import type { Section } from '../messages.ts';

/** Descriptions have at most 100 characters, names in menus 32. */
export const commands: Section<'commands'> = {
  ask: {
    description: 'Stell dem Artikel eine Frage',
    menu: 'Im Artikel suchen',
    question: 'Was möchtest du wissen?',
  },
  quote: 'Wer sagt was, Wort für Wort',
  summary: {
    description: 'Der Artikel in wenigen seiner eigenen Sätze',
    length: 'kurz: 1 Satz, mittel: 3, lang: 5',
    lengths: { short: 'kurz', medium: 'mittel', long: 'lang' },
  },
  verify: {
    description: 'Prüfe, ob ein Zitat so im Artikel steht',
    menu: 'Zitat prüfen',
    text: 'Das Zitat oder eine Nachricht mit Zitaten',
    speaker: 'Wer es gesagt haben soll',
  },
  speakers: 'Wer im Artikel spricht',
  article: 'Was der Artikel ist und wie er gelesen wurde',
  help: 'Was du fragen kannst, mit Beispielen aus den geladenen Artikeln',
  privacy: 'Was gespeichert wird und warum',
  options: {
    article: 'Welcher Artikel; alle, wenn du es weglässt',
    speaker: 'Nur die Worte dieser Person',
    about: 'Nur, was dieses Thema betrifft',
    private: 'Die Antwort nur dir zeigen',
  },
  library: {
    description: 'Die Artikel dieses Servers verwalten',
    article: 'Welcher Artikel',
    add: 'Einen Artikel aus einer Datei oder einem Text hinzufügen',
    addFile: 'Der Artikel als Datei',
    addLink: 'Die Adresse des Artikels im Web',
    replace: 'Einen Artikel durch eine neue Fassung ersetzen',
    replaceFile: 'Die neue Fassung als Datei',
    remove: 'Einen Artikel entfernen',
    list: 'Die Artikel auflisten',
    listFind: 'Wörter aus dem Titel oder dem Namen des Autors',
    default: 'Den Artikel wählen, auf den sich Fragen beziehen',
    defaultChannel: 'Nur in diesem Kanal',
    settings: 'Die Einstellungen zeigen oder ändern',
    settingsLanguage: 'Die Sprache der Antworten, die alle sehen',
    settingsPrivate: 'Antworten nur der fragenden Person zeigen, sofern die Frage nichts anderes vorgibt',
    correct: 'Berichtigen, wer gemeint ist oder wer spricht',
    correctName: 'Ein Name im Text, etwa Ruan',
    correctIs: 'Wer das ist, etwa Joe Nguyen; nobody, wenn es unbekannt ist',
    correctWords: 'Worte eines Zitats, das der falschen Person zugeschrieben ist',
    erase: 'Alle Artikel und Einstellungen endgültig löschen',
    export: 'Die Artikel als Dateien sichern',
    import: 'Die Artikel aus einer exportierten Datei hinzufügen',
    importFile: 'Eine Datei aus /library export',
  },
};
