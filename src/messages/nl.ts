/** Every sentence that the bot says to its readers, in Dutch. */
import { complete } from './messages.ts';
import { article } from './nl/article.ts';
import { commands } from './nl/commands.ts';
import { flaws } from './nl/flaws.ts';
import { articleList, help } from './nl/help.ts';
import { library } from './nl/library.ts';
import { playground } from './nl/playground.ts';
import { takeAway } from './nl/take-away.ts';
import { terminal } from './nl/terminal.ts';
import { dutchWording } from './nl/wording.ts';
import { shorten } from './shorten.ts';

const { number, quote, short, count, some, listed, languageName, date } = dutchWording;

const verdicts = {
  exact: '✅ Exact: dit zijn de woorden van het artikel',
  'exact words': '✅ Exacte woorden: alleen tekens, spaties, hoofdletters of accenten verschillen',
  cut: '✂️ Ingekort: woord voor woord, maar niet de hele zin',
  spliced: '🧩 Samengesteld: woorden van verschillende plekken',
  altered: '✏️ Gewijzigd: zo staat het niet in het artikel',
  'wrong speaker': '👤 Verkeerde persoon: de woorden kloppen, de naam niet',
  elsewhere: '📍 Ergens anders: niet in dit artikel, maar in een ander',
  ambiguous: '❓ Onduidelijk: meer dan één persoon zegt dit',
  'not found': '✖ Niet gevonden: deze woorden staan er niet',
};

const quotationForms = { one: 'citaat', other: 'citaten' };

/** Dutch, complete with English where a sentence is for operators. */
export const dutch = complete({
  language: 'nl',
  commands,
  help,
  articleList,
  library,
  takeAway,
  playground,
  flaws,
  terminal,
  verdicts,
  ...article,

  unknownCommand: (name) => `De opdracht ${quote(name)} bestaat niet. /help toont ze allemaal.`,
  unknownOption: (command, name) => `/${command} heeft geen optie ${quote(name)}.`,
  missingOption: (name, example) => `Er ontbreekt een waarde voor ${quote(name)}. Bijvoorbeeld: ${example}`,
  wrongValue: (name, expected, given) => `${quote(name)} moet ${expected} zijn, niet ${shorten(given)}.`,
  expectedOneOf: (choices) => `een van ${choices.join(', ')}`,
  expectedText: (maxChars) => `een tekst van hoogstens ${number(maxChars)} tekens`,
  expectedInteger: ({ min }) => (min === undefined ? 'een geheel getal' : `een geheel getal vanaf ${min}`),
  expectedBoolean: 'true of false',
  expectedFile: 'een bestand',
  unknownArticle: (asked, titles) =>
    `Er is geen artikel ${short(asked)}. ${listed('De artikelen zijn', titles)}`,
  severalArticles: (asked, titles) =>
    `${short(asked)} past bij meerdere artikelen. ${listed('Dat zijn', titles)}`,
  unknownSpeaker: (asked, names) =>
    `Daar is niemand aan het woord die ${short(asked)} heet. ${listed('Aan het woord zijn:', names)}`,
  severalSpeakers: (asked, names) =>
    `${short(asked)} past bij meerdere personen. ${listed('Dat zijn', names)}`,
  busy: 'Ik heb het nu even druk. Probeer het zo meteen opnieuw.',
  stillReading: (unread, total) =>
    `Er worden nog artikelen gelezen (${unread} van ${total}). Ontbreekt het jouwe, vraag het dan over een paar seconden opnieuw.`,
  storeAway: 'De bot kan zijn database nu niet bereiken. Probeer het over een minuut opnieuw.',
  tooFast: 'Je vraagt erg snel. Wacht een paar seconden en probeer het dan opnieuw.',
  failed: (id) => `Er ging aan onze kant iets mis. Gebeurt het weer, meld dan ${id}.`,
  chooseArticle: 'Kies een artikel',
  everyArticle: 'Alle artikelen',
  whichArticle:
    'Welk artikel? Kies er hieronder een. Je kunt de opdracht ook herhalen met article: en een deel van de titel.',
  more: 'Meer',
  back: 'Terug',
  longer: 'Langer',
  shorter: 'Korter',
  showInContext: 'In context tonen',
  showNearest: 'Dichtstbijzijnde tonen',
  earlier: 'Ervoor',
  later: 'Erna',
  openArticle: 'Artikel openen',
  fullText: 'Volledige tekst',
  whatTheySay: 'Uitspraken',
  paragraph: (paragraph) => `al.\u00a0${paragraph}`,
  contextHeadings: { before: 'Voor de passage', passage: 'De gekozen passage', after: 'Na de passage' },
  manners: { direct: 'letterlijk', reported: 'indirect', partly: 'deels letterlijk' },
  probably: 'waarschijnlijk',
  namedHere: (name) => `in de tekst: ${name}`,
  namedButSilent: ({ name, namedHere }) => `${quote(namedHere)} is hier ${name}`,
  place: ({ paragraph, paragraphs }) =>
    paragraph === 0 ? 'titel' : `al.\u00a0${paragraph} van ${paragraphs}`,
  wordForWord: (title, details) => `Woord voor woord uit ${[quote(title), ...details].join(', ')}`,
  fullDate: date,
  publishedOn: date,
  open: 'openen',
  attached: 'Te lang om hier te tonen: volledig bijgevoegd.',
  outdated: 'Deze knop werkt niet meer. Stel je vraag opnieuw.',
  deleteAnswer: 'Verwijderen',
  notYourAnswer: 'Alleen wie de vraag stelde, kan dit antwoord verwijderen.',
  notYours: 'Alleen wie dit heeft geopend, kan het gebruiken.',
  alreadyShared: 'Dit is al gedeeld.',
  articleNotHere: 'Het artikel van deze knop is verwijderd of hier niet beschikbaar. Stel je vraag opnieuw.',
  noWordsInMessage: 'Er staan geen woorden in dat bericht.',
  notInArticle: (articles) =>
    articles === 1 ? 'Dat staat niet in het artikel.' : 'Dat staat niet in de artikelen.',
  noMore: 'Meer is daar niet over te vinden.',
  nothingToSearch: 'Daar staat geen woord in om naar te zoeken.',
  unknownTerms: (terms) => `Niet in de tekst: ${some(terms.map((term) => short(term, 40)))}.`,
  notInPassage: (terms) => `Niet in deze passage: ${some(terms.map((term) => short(term, 40)))}.`,
  speaksOf: (topics) => `Het gaat wel over ${some(topics.map((topic) => short(topic, 60)))}.`,
  doubts: {
    reason: 'Misschien staat er niet waarom.',
    number: 'Misschien staat dat getal er niet.',
    names: 'Misschien staat er alleen hoeveel het er zijn.',
    other: 'Het kan over iets anders gaan.',
  },
  askForWords: 'Naar welke woorden moet ik zoeken? Stel een hele vraag of kijk in /help.',
  wordsToCheck: (example) => `Welke woorden moet ik nagaan? Bijvoorbeeld: ${example}`,
  followUp: (question) => `Opgevat als vervolgvraag: ${short(question)}`,
  answeredBy: (command) => `Antwoord van ${command}`,
  authorUnknown: 'Het bestand van het artikel noemt geen auteur.',
  dateUnknown: 'Het bestand van het artikel zegt niet wanneer het is verschenen.',
  sourceUnknown: 'Het bestand van het artikel noemt geen bron.',
  nextSteps: {
    anySpeaker: 'Alle personen',
    anyTopic: 'Alle onderwerpen',
    allArticles: 'Alle artikelen',
    summary: 'Samenvatting',
    articles: 'Artikelen',
  },
  nearest: 'Dichtstbijzijnde passages, geen antwoord',
  closest: (passages) =>
    passages === 1
      ? 'Dichtstbijzijnde passage; misschien is het geen antwoord'
      : 'Dichtstbijzijnde passages; misschien zijn het geen antwoorden',
  searchedFor: (terms) => `Gezocht naar ${some(terms.map((term) => short(term, 40)))}.`,
  moreOn: (part) => `Meer over ${part}`,
  onlyFirst: (questions) => `Ik beantwoord alleen de eerste ${questions} vragen tegelijk.`,
  takenToMean: (name) => `Opgevat als ${name}.`,
  articleIsIn: (language) =>
    `Het artikel is in het ${languageName(language)}. De woorden ervan staan hier zoals ze zijn.`,
  scoreOf: (paragraph, score) => `al.\u00a0${paragraph}: waarde ${score.toFixed(2)}`,
  noQuotations: 'Daar wordt niemand geciteerd.',
  noQuotationsAbout: (topic) => `Daar staat geen citaat over ${short(topic)}.`,
  quotationsShown: (from, to, total) =>
    total === 1
      ? 'Het enige citaat'
      : from === to
        ? `Citaat ${from} van ${total}`
        : `Citaten ${from} t/m ${to} van ${total}`,
  sentencesShown: (shown, total) =>
    `${shown} van ${total} zinnen, in de volgorde van het artikel, geen ervan herschreven`,
  wholeArticle: 'Het artikel is zo kort dat het hier helemaal staat.',
  keyQuotations: 'Belangrijkste citaten',
  whoIsWho: 'Wie is wie',
  figures: 'Cijfers en data',
  noKeyQuotations: 'Daar wordt niemand met naam uitvoeriger geciteerd.',
  notTreated: (topic) => `Het artikel gaat niet over ${short(topic)}.`,
  saysNothing: ({ name, about }) =>
    about === undefined
      ? `In het artikel staat geen hele zin van ${name}.`
      : `In het artikel staat niets van ${name} over ${short(about)}.`,
  verdictLine: ({ verdict, claim }) =>
    `${verdicts[verdict]}${claim.count === 1 ? '' : ` · ${claim.number} van ${claim.count}`}`,
  claims: { typed: 'Jouw tekst', shared: 'De bewering', message: 'In het bericht staat' },
  claimedBy: (source, speaker) => `${source}, toegeschreven aan ${shorten(speaker)}`,
  articleSays: 'In het artikel staat',
  ofClaim: (claim, line) => (claim.count === 1 ? line : `${claim.number} van ${claim.count} · ${line}`),
  unchecked: (left) =>
    left === 1
      ? 'Nog één citaat is niet gecontroleerd. Stuur het apart.'
      : `Nog ${number(left)} citaten zijn niet gecontroleerd. Stuur ze apart.`,
  messageBy: 'Uit een bericht van',
  openMessage: 'bericht openen',
  nearestNotMatch: 'Het dichtst erbij, maar niet gelijk',
  nothingToCheck: 'Daar staan geen woorden in om te controleren.',
  share: 'Delen',
  matters: {
    negation: 'Ontkenning',
    number: 'Getal',
    name: 'Naam',
    date: 'Datum',
    modal: 'Modaal werkwoord',
  },
  wording: 'Bewoording',
  otherLetters: 'Letters van een ander schrift',
  differs: ({ article: said, claim }) =>
    said === ''
      ? `${quote(claim)} staat niet in het artikel`
      : claim === ''
        ? `${quote(said)} is weggelaten`
        : `${quote(said)} in het artikel, ${quote(claim)} in de bewering`,
  looksTheSame: ({ article: said, claim }) =>
    `${quote(claim)} lijkt alleen op ${quote(said)}: het heeft letters van een ander schrift`,
  turns: {
    negation: 'Weggelaten: een ‘niet’',
    condition: 'Weggelaten: een voorwaarde',
    contrast: 'Weggelaten: een tegenstelling',
  },
  quoted: quote,
  speakerLabel: 'Wie het zegt',
  saidBy: ({ claimed, speaker }) => `${speaker ?? 'het artikel zelf'} zegt dit, niet ${shorten(claimed)}`,
  saidByThem: ({ claimed, speaker }) =>
    speaker.toLowerCase() === claimed.toLowerCase()
      ? `${speaker} zegt dit`
      : `${speaker} zegt dit (${short(claimed)} in de bewering)`,
  saidByAuthor: (claimed) => `dit zijn woorden van het artikel, dat ${shorten(claimed)} als bron noemt`,
  openSpeaker: ({ claimed, speaker }) =>
    speaker === undefined
      ? `het artikel maakt niet duidelijk wie dit zegt; het kan ${shorten(claimed)} zijn`
      : `het kan ${speaker} zijn, maar het artikel maakt niet duidelijk wie dit zegt`,
  authorsWords: 'Dit zijn woorden van het artikel zelf, niet van een geciteerde persoon.',
  onlyReported: 'Het artikel geeft dit alleen in eigen woorden weer: het is geen letterlijk citaat.',
  noSpeakers: 'In dit artikel wordt niemand met naam geciteerd.',
  speakers: (total) => (total === 1 ? 'Eén persoon' : `${total} personen`),
  speakerUnknown: 'Niet bij naam genoemd',
  alsoCalled: (names) => `in de tekst ook ${names.map(quote).join(', ')}`,
  quotations: (total) => count(total, quotationForms),
  quotationsOf: ({ count: total, probable }) => {
    const all = count(total, quotationForms);
    if (probable === 0) return all;
    return probable === total ? `waarschijnlijk ${all}` : `${all}, waarvan ${probable} waarschijnlijk`;
  },
});
