/** What /library and /privacy say, in Italian. */
import type { Section } from '../messages.ts';
import { italianWording } from './wording.ts';

const { number, quote, short, count, either, megabytes } = italianWording;

const articles = { one: 'articolo', other: 'articoli' };

/** /library and /privacy. */
export const library: Section<'library'> = {
  unavailable: 'Qui la biblioteca non si può modificare.',
  unusable: (why) => `La biblioteca non si può usare. ${why}`,
  notDurable:
    'Il bot non può salvare articoli: non può scrivere nella sua cartella dei dati. Chiedi a chi gestisce il bot di impostare DATA_DIR.',
  addTitle: 'Aggiungi un articolo',
  fileField: 'File dell’articolo',
  fileHint: 'Testo, Markdown, una pagina web o un altro formato che il bot legge',
  textField: 'Oppure il testo',
  textHint: 'Al massimo 4.000 caratteri. Invia un testo più lungo come file.',
  oneOfThem: 'Indica file, link o text, e solo uno di questi.',
  tooLarge: (maxBytes) =>
    `Il file supera ${megabytes(maxBytes)}, il limite per un articolo. Inviane uno più piccolo o dividilo.`,
  linksOff:
    'I link sono disattivati: il bot non apre nessun indirizzo. Invia l’articolo come file o chiedi a chi gestisce il bot di impostare ALLOW_LINKS=true.',
  linkFaults: {
    refused: 'Si possono leggere solo indirizzi del web pubblico: http o https, sulle porte usuali.',
    'too large': 'La pagina supera 5 MB, il limite per un link. Invia l’articolo come file.',
    'wrong type': 'A quell’indirizzo non c’è testo, Markdown o una pagina web. Invia l’articolo come file.',
    failed: 'L’indirizzo non ha dato una pagina entro 10 secondi. Riprova o invia l’articolo come file.',
  },
  fileGone: 'Non è stato possibile ottenere il file. Invialo di nuovo.',
  unreadable: (message) => `Non è stato possibile leggere l’articolo: ${message}.`,
  tooFast: (limit) =>
    `Qui si possono aggiungere al massimo ${limit} articoli al minuto. Aspetta un minuto e riprova.`,
  full: ({ articles: held, bytes, maxArticles, maxBytes }) =>
    `La biblioteca è piena: contiene ${number(held)} articoli su ${number(maxArticles)} e ${megabytes(bytes)} su ${megabytes(maxBytes)}. Rimuovi articoli con /library remove, poi aggiungi di nuovo questo.`,
  draftGone: 'Questa bozza non c’è più. Aggiungi di nuovo l’articolo.',
  known: (title) => `${short(title)} è già qui.`,
  guessedEncoding: (encoding) =>
    `Il file non indica la codifica: l’ho letto come ${encoding}. Controlla le lettere, oppure salvalo come UTF-8.`,
  preview: 'Anteprima: non è ancora stato aggiunto nulla',
  previewReplaces: (title) => `Anteprima: sostituirà ${short(title)}`,
  added: (title) => `Aggiunto: ${quote(title)}. Fagli domande con /ask.`,
  replaced: (title) => `Sostituito: ${quote(title)}.`,
  canceled: 'Annullato. Non è stato aggiunto nulla.',
  add: 'Aggiungi',
  replace: 'Sostituisci',
  change: 'Modifica i dettagli',
  cancel: 'Annulla',
  paragraphs: 'Paragrafi',
  language: 'Lingua',
  address: 'Indirizzo',
  moreSpeakers: (more) => `e altri ${more}`,
  nothingSetAside: 'nulla',
  detailsTitle: 'Modifica i dettagli',
  titleField: 'Titolo',
  authorField: 'Autore',
  dateField: 'Data',
  dateHint: 'AAAA-MM-GG',
  addressField: 'Indirizzo',
  speakersField: 'Nomi di chi parla',
  speakersHint: 'Uno per riga: nome completo, poi altri nomi dopo virgole',
  wrongDate: (given) => `La data deve essere come 2026-03-14, non ${short(given)}.`,
  wrongAddress: (given) => `L’indirizzo deve iniziare con https:// o http://, non come ${short(given)}.`,
  removed: (title) => `Rimosso: ${quote(title)}. Puoi ripristinarlo per 15 minuti.`,
  undo: 'Ripristina',
  restored: (title) => `${quote(title)} è tornato.`,
  undoOver: 'Non si può più ripristinare: sono passati 15 minuti. Aggiungi di nuovo l’articolo.',
  builtIn: (title) => `${short(title)} è incluso: fa parte del bot e non si può modificare qui.`,
  noArticle: (asked) => `Qui non c’è nessun articolo ${short(asked)}. /library list li mostra tutti.`,
  severalArticles: (asked, found) =>
    `${short(asked)} può essere ${either(found.slice(0, 5).map((title) => short(title)))}. Indica quale.`,
  listHeading: (total) => (total === 1 ? 'Un articolo' : count(total, articles)),
  noneFound: (find) => `Nessun articolo ha ${short(find)} nel titolo o come autore.`,
  empty: 'Qui non ci sono ancora articoli. Aggiungine uno con /library add.',
  builtInLabel: 'incluso',
  speakersCount: (total) => count(total, { one: 'persona', other: 'persone' }),
  defaultSet: ({ title, inChannel }) =>
    `Da ora le domande ${inChannel ? 'in questo canale' : 'qui'} riguardano ${quote(title)}, a meno che non indichino un altro articolo.`,
  defaultCleared: 'Da ora le domande riguardano tutti gli articoli.',
  settingsHeading: 'Impostazioni',
  privateLabel: 'Risposte private',
  privateOn: 'sì, salvo diversa indicazione nella domanda',
  privateOff: 'no, le vedono tutti',
  defaultLabel: 'Articolo predefinito',
  defaultHereLabel: 'Articolo predefinito in questo canale',
  defaultNone: 'nessuno, quindi le domande riguardano tutti gli articoli',
  languageLabel: 'Lingua',
  languageAutomatic: 'quella della community, o di chi chiede',
  corrected: 'Corretto. La prossima risposta lo mostra.',
  correctHow:
    'Indica name e is («Ruan» è «Joe Nguyen»), oppure words e is (chi ha detto la citazione; «nobody» se non si sa).',
  noSuchWords: (words) => `Nessuna citazione dell’articolo ha le parole ${short(words)}.`,
  noSuchName: (name) => `Il nome ${short(name)} non compare nell’articolo.`,
  corrections: (total) => (total === 1 ? 'Una correzione' : `${total} correzioni`),
  noCorrections: 'Qui non è stato corretto nulla.',
  samePerson: (mention, name) => `${quote(mention)} è ${name}`,
  saidBy: (words, name) => `${short(words)}: ${name ?? 'non si sa chi lo dice'}`,
  undoCorrection: 'Annulla una correzione',
  notApplying: (correction) => `${correction} (non vale più: l’articolo non contiene più queste parole)`,
  correctionUndone: 'La correzione è stata annullata.',
  nobody: 'nessuno',
  eraseTitle: 'Cancella tutto',
  eraseWord: 'CANCELLA',
  eraseField: 'Scrivi CANCELLA per confermare',
  eraseHint: 'Tutti gli articoli, le correzioni e le impostazioni. Non si può annullare.',
  erased: 'Tutto ciò che era salvato qui è stato cancellato.',
  notErased: 'Non è stato cancellato nulla: la parola non è stata scritta.',
  exported: ({ part, parts, articles: total }) =>
    parts === 1
      ? `${count(total, articles)} in questo file.`
      : `File ${part} di ${parts}; ${count(total, articles)} in tutto. Ogni file si può importare da solo.`,
  nextFile: 'File successivo',
  nothingToExport: 'Qui non c’è nessun tuo articolo da esportare.',
  imported: ({ added, replaced }) =>
    `Importazione completata. Articoli nuovi: ${added}; sostituiti: ${replaced}.`,
  importFull: ({ unit, file, room, limit }) => {
    const amount = (value: number) => (unit === 'articles' ? count(value, articles) : megabytes(value));
    return `Questo file contiene ${amount(file)} e qui c’è posto per ${amount(room)}: il limite è di ${amount(limit)}. Non è stato importato nulla. Rimuovi articoli con /library remove o importa un file più piccolo.`;
  },
  notImportable: 'Non è un file intero di /library export. Non è stato importato nulla.',
  newerImport: 'Questo file viene da una versione più recente del bot. Non è stato importato nulla.',
  privacyHeading: 'Che cosa viene salvato e perché',
  privacy: [
    'Gli articoli aggiunti con /library: il file, ciò che ne è stato letto, chi l’ha aggiunto (ID utente) e quando. Sono salvati perché questo server, o solo tu nei messaggi diretti, possa interrogarli. Un articolo rimosso viene cancellato dopo 15 minuti, uno inviato ma non aggiunto, dopo un’ora.',
    'Le chiamate troppo lunghe per i pulsanti di Discord: 7 giorni, senza indicare chi ha chiesto.',
    'Le tue ultime due domande e i nomi delle ultime persone di cui hai chiesto, per capire «perché?» e «lei»: 10 minuti.',
    'Che cosa ha risposto una modifica della biblioteca, perché una chiamata ricevuta due volte sia eseguita una volta sola: 15 minuti.',
    'Le impostazioni della biblioteca e le correzioni, e chi le ha fatte.',
    'Il fatto che un server con articoli ha usato il bot, senza indicare chi: 36 ore. Solo per i server inattivi si controlla se il bot è stato rimosso.',
    'Le altre domande e le risposte non sono salvate. Gli articoli di un server vengono cancellati 30 giorni dopo la rimozione del bot, una volta che il bot l’ha saputo.',
  ],
  eraseMine: 'Cancella i miei articoli',
  eraseMineAsk: 'Questo cancella ogni articolo che hai aggiunto, in ogni server. Non si può annullare.',
  erasedMine: (total) =>
    total === 0 ? 'Non hai aggiunto nessun articolo.' : `Cancellato: ${count(total, articles)}.`,
};
