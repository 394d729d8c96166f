/** What the lists of commands say about each command, in Dutch. */
import type { Section } from '../messages.ts';

/** Descriptions have at most 100 characters, names in menus 32. */
export const commands: Section<'commands'> = {
  ask: {
    description: 'Stel het artikel een vraag',
    menu: 'Zoeken in artikel',
    question: 'Wat wil je weten?',
  },
  quote: 'Wie zegt wat, woord voor woord',
  summary: {
    description: 'Het artikel in een paar van zijn eigen zinnen',
    length: 'kort: 1 zin, middellang: 3, lang: 5',
    lengths: { short: 'kort', medium: 'middellang', long: 'lang' },
  },
  verify: {
    description: 'Controleer of een citaat zo in het artikel staat',
    menu: 'Citaat controleren',
    text: 'Het citaat, of een bericht met citaten',
    speaker: 'Wie het gezegd zou hebben',
  },
  speakers: 'Wie er in het artikel aan het woord is',
  article: 'Wat het artikel is en hoe het is gelezen',
  help: 'Wat je kunt vragen, met voorbeelden uit de geladen artikelen',
  privacy: 'Wat er wordt bewaard en waarom',
  options: {
    article: 'Welk artikel; allemaal als je het weglaat',
    speaker: 'Alleen de woorden van deze persoon',
    about: 'Alleen wat hierover gaat',
    private: 'Het antwoord alleen aan jou tonen',
  },
  library: {
    description: 'De artikelen van deze server beheren',
    article: 'Welk artikel',
    add: 'Een artikel toevoegen uit een bestand of tekst',
    addFile: 'Het artikel als bestand',
    addLink: 'Het adres van het artikel op het web',
    replace: 'Een artikel vervangen door een nieuwe versie',
    replaceFile: 'De nieuwe versie als bestand',
    remove: 'Een artikel verwijderen',
    list: 'De artikelen tonen',
    listFind: 'Woorden uit de titel of van de auteur',
    default: 'Het artikel kiezen waar vragen over gaan',
    defaultChannel: 'Alleen in dit kanaal',
    settings: 'De instellingen tonen of wijzigen',
    settingsLanguage: 'De taal van antwoorden die iedereen ziet',
    settingsPrivate: 'Antwoorden alleen aan de vrager tonen, tenzij de vraag iets anders aangeeft',
    correct: 'Corrigeren wie er wordt bedoeld of wie er spreekt',
    correctName: 'Een naam in de tekst, zoals Ruan',
    correctIs: 'Wie het is, zoals Joe Nguyen; nobody als dat niet bekend is',
    correctWords: 'Woorden van een citaat dat aan de verkeerde persoon is toegeschreven',
    erase: 'Alle artikelen en instellingen voorgoed wissen',
    export: 'De artikelen als bestanden opslaan',
    import: 'De artikelen uit een geëxporteerd bestand toevoegen',
    importFile: 'Een bestand van /library export',
  },
};
