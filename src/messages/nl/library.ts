/** What /library and /privacy say, in Dutch. */
import type { Section } from '../messages.ts';
import { dutchWording } from './wording.ts';

const { number, quote, short, count, either, megabytes } = dutchWording;

const articles = { one: 'artikel', other: 'artikelen' };

/** /library and /privacy. */
export const library: Section<'library'> = {
  unavailable: 'De bibliotheek kan hier niet worden gewijzigd.',
  unusable: (why) => `De bibliotheek kan niet worden gebruikt. ${why}`,
  notDurable:
    'De bot kan geen artikelen opslaan: hij kan niet in zijn datamap schrijven. Vraag de beheerder van de bot om DATA_DIR in te stellen.',
  addTitle: 'Een artikel toevoegen',
  fileField: 'Bestand',
  fileHint: 'Tekst, Markdown, een webpagina of een ander formaat dat de bot leest',
  textField: 'Of de tekst',
  textHint: 'Hoogstens 4.000 tekens. Stuur een langere tekst als bestand.',
  oneOfThem: 'Geef file, link of text, en maar één daarvan.',
  tooLarge: (maxBytes) =>
    `Het bestand is groter dan ${megabytes(maxBytes)}, de limiet voor een artikel. Stuur een kleiner bestand of splits het.`,
  linksOff:
    'Links staan uit: de bot haalt geen adres op. Stuur het artikel als bestand, of vraag de beheerder om ALLOW_LINKS=true in te stellen.',
  linkFaults: {
    refused:
      'Alleen adressen op het openbare web kunnen worden gelezen: http of https, op de gewone poorten.',
    'too large': 'De pagina is groter dan 5 MB, de limiet voor een link. Stuur het artikel als bestand.',
    'wrong type': 'Op dat adres staat geen tekst, Markdown of webpagina. Stuur het artikel als bestand.',
    failed:
      'Het adres gaf binnen 10 seconden geen pagina. Probeer het opnieuw of stuur het artikel als bestand.',
  },
  fileGone: 'Het bestand kon niet worden opgehaald. Stuur het opnieuw.',
  unreadable: (message) => `Het artikel kon niet worden gelezen: ${message}.`,
  tooFast: (limit) =>
    `Hier kunnen hoogstens ${limit} artikelen per minuut worden toegevoegd. Wacht een minuut en probeer het opnieuw.`,
  full: ({ articles: held, bytes, maxArticles, maxBytes }) =>
    `De bibliotheek is vol: ${number(held)} van ${number(maxArticles)} artikelen en ${megabytes(bytes)} van ${megabytes(maxBytes)}. Verwijder artikelen met /library remove en voeg dit dan opnieuw toe.`,
  draftGone: 'Dit concept is er niet meer. Voeg het artikel opnieuw toe.',
  known: (title) => `${short(title)} is hier al.`,
  guessedEncoding: (encoding) =>
    `Het bestand noemt geen codering: ik heb het gelezen als ${encoding}. Controleer de letters, of sla het op als UTF-8.`,
  preview: 'Voorbeeld: er is nog niets toegevoegd',
  previewReplaces: (title) => `Voorbeeld: dit vervangt ${short(title)}`,
  added: (title) => `Toegevoegd: ${quote(title)}. Stel er met /ask vragen over.`,
  replaced: (title) => `Vervangen: ${quote(title)}.`,
  canceled: 'Geannuleerd. Er is niets toegevoegd.',
  add: 'Toevoegen',
  replace: 'Vervangen',
  change: 'Gegevens wijzigen',
  cancel: 'Annuleren',
  paragraphs: 'Alinea’s',
  language: 'Taal',
  address: 'Adres',
  moreSpeakers: (more) => `en nog ${more}`,
  nothingSetAside: 'niets',
  detailsTitle: 'Gegevens wijzigen',
  titleField: 'Titel',
  authorField: 'Auteur',
  dateField: 'Datum',
  dateHint: 'JJJJ-MM-DD',
  addressField: 'Adres',
  speakersField: 'Namen van de sprekers',
  speakersHint: 'Eén per regel: volledige naam, dan andere namen na komma’s',
  wrongDate: (given) => `De datum moet eruitzien als 2026-03-14, niet als ${short(given)}.`,
  wrongAddress: (given) => `Het adres moet beginnen met https:// of http://, niet zoals ${short(given)}.`,
  removed: (title) => `Verwijderd: ${quote(title)}. Je kunt dit 15 minuten lang ongedaan maken.`,
  undo: 'Ongedaan maken',
  restored: (title) => `${quote(title)} is terug.`,
  undoOver: 'Dat kan niet meer: er zijn 15 minuten voorbij. Voeg het artikel opnieuw toe.',
  builtIn: (title) => `${short(title)} is ingebouwd: het hoort bij de bot en kan hier niet worden gewijzigd.`,
  noArticle: (asked) => `Hier is geen artikel ${short(asked)}. /library list toont ze allemaal.`,
  severalArticles: (asked, found) =>
    `${short(asked)} kan ${either(found.slice(0, 5).map((title) => short(title)))} zijn. Noem er een.`,
  listHeading: (total) => (total === 1 ? 'Eén artikel' : count(total, articles)),
  noneFound: (find) => `Geen artikel heeft ${short(find)} in de titel of als auteur.`,
  empty: 'Hier zijn nog geen artikelen. Voeg er een toe met /library add.',
  builtInLabel: 'ingebouwd',
  speakersCount: (total) => count(total, { one: 'persoon', other: 'personen' }),
  defaultSet: ({ title, inChannel }) =>
    `Vragen ${inChannel ? 'in dit kanaal' : 'hier'} gaan vanaf nu over ${quote(title)}, tenzij ze een ander artikel noemen.`,
  defaultCleared: 'Vragen gaan vanaf nu over alle artikelen.',
  settingsHeading: 'Instellingen',
  privateLabel: 'Privéantwoorden',
  privateOn: 'ja, tenzij een vraag iets anders aangeeft',
  privateOff: 'nee',
  defaultLabel: 'Standaardartikel',
  defaultHereLabel: 'Standaardartikel in dit kanaal',
  defaultNone: 'geen, dus vragen gaan over alle artikelen',
  languageLabel: 'Taal',
  languageAutomatic: 'die van de community, of van wie vraagt',
  corrected: 'Gecorrigeerd. Het volgende antwoord toont het.',
  correctHow:
    'Geef name en is (‘Ruan’ is ‘Joe Nguyen’), of words en is (wie het citaat zei; ‘nobody’ als dat niet bekend is).',
  noSuchWords: (words) => `Geen enkel citaat in het artikel bevat de woorden ${short(words)}.`,
  noSuchName: (name) => `De naam ${short(name)} komt niet voor in het artikel.`,
  corrections: (total) => (total === 1 ? 'Eén correctie' : `${total} correcties`),
  noCorrections: 'Hier is niets gecorrigeerd.',
  samePerson: (mention, name) => `${quote(mention)} is dezelfde als ${name}`,
  saidBy: (words, name) => `${short(words)}: ${name ?? 'niet bekend wie het zegt'}`,
  undoCorrection: 'Een correctie ongedaan maken',
  notApplying: (correction) => `${correction} (geldt niet meer: het artikel bevat deze woorden niet meer)`,
  correctionUndone: 'De correctie is ongedaan gemaakt.',
  nobody: 'niemand',
  eraseTitle: 'Alles wissen',
  eraseWord: 'WISSEN',
  eraseField: 'Typ WISSEN om te bevestigen',
  eraseHint: 'Alle artikelen, correcties en instellingen. Dit kan niet ongedaan worden gemaakt.',
  erased: 'Alles wat hier was bewaard, is gewist.',
  notErased: 'Er is niets gewist: het woord is niet getypt.',
  exported: ({ part, parts, articles: total }) =>
    parts === 1
      ? `${count(total, articles)} in dit bestand.`
      : `Bestand ${part} van ${parts}; ${count(total, articles)} in totaal. Elk bestand kan apart worden geïmporteerd.`,
  nextFile: 'Volgend bestand',
  nothingToExport: 'Hier is geen eigen artikel om te exporteren.',
  imported: ({ added, replaced }) => `Geïmporteerd: ${added} toegevoegd, ${replaced} vervangen.`,
  importFull: ({ unit, file, room, limit }) => {
    const amount = (value: number) => (unit === 'articles' ? count(value, articles) : megabytes(value));
    return `Dit bestand bevat ${amount(file)} en hier is plaats voor ${amount(room)}: de limiet is ${amount(limit)}. Er is niets geïmporteerd. Verwijder artikelen met /library remove of importeer een kleiner bestand.`;
  },
  notImportable: 'Dit is geen volledig bestand van /library export. Er is niets geïmporteerd.',
  newerImport: 'Dit bestand komt uit een nieuwere versie van de bot. Er is niets geïmporteerd.',
  privacyHeading: 'Wat er wordt bewaard en waarom',
  privacy: [
    'Artikelen die met /library worden toegevoegd: het bestand, wat eruit is gelezen, wie het toevoegde (gebruikers-ID) en wanneer. Ze worden bewaard zodat deze server, of alleen jij in privéberichten, er vragen over kan stellen. Een verwijderd artikel wordt na 15 minuten gewist, een verzonden maar niet toegevoegd artikel na een uur.',
    'Aanroepen die te lang zijn voor de knoppen van Discord: 7 dagen, zonder te vermelden wie het vroeg.',
    'Je laatste twee vragen en de namen van de laatste personen naar wie je vroeg, zodat ‘waarom?’ en ‘zij’ worden begrepen: 10 minuten.',
    'Wat een wijziging van de bibliotheek antwoordde, zodat een aanroep die twee keer aankomt één keer wordt uitgevoerd: 15 minuten.',
    'Instellingen van de bibliotheek en correcties, en wie ze heeft gemaakt.',
    'Dat de bot op een server met artikelen is gebruikt, zonder te vermelden door wie: 36 uur. Alleen bij inactieve servers wordt gecontroleerd of de bot is verwijderd.',
    'Andere vragen worden niet bewaard, en antwoorden ook niet. De artikelen van een server worden 30 dagen nadat de bot is verwijderd gewist, zodra de bot dat weet.',
  ],
  eraseMine: 'Mijn artikelen wissen',
  eraseMineAsk:
    'Dit wist elk artikel dat je hebt toegevoegd, op elke server. Dit kan niet ongedaan worden gemaakt.',
  erasedMine: (total) =>
    total === 0 ? 'Je hebt geen artikel toegevoegd.' : `Gewist: ${count(total, articles)}.`,
};
