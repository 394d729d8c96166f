/** Every sentence that the bot says to its readers, in French. */

import { article } from './fr/article.ts';
import { commands } from './fr/commands.ts';
import { flaws } from './fr/flaws.ts';
import { articleList, help } from './fr/help.ts';
import { library } from './fr/library.ts';
import { playground } from './fr/playground.ts';
import { takeAway } from './fr/take-away.ts';
import { terminal } from './fr/terminal.ts';
import { frenchWording } from './fr/wording.ts';
import { complete } from './messages.ts';
import { shorten } from './shorten.ts';

const { number, quote, short, count, some, listed, languageName, date } = frenchWording;

const verdicts = {
  exact: '✅ Exact\u00a0: ce sont les mots de l’article',
  'exact words': '✅ Mots exacts\u00a0: seuls les signes, les espaces, la casse ou les accents diffèrent',
  cut: '✂️ Coupé\u00a0: mot pour mot, mais pas toute la phrase',
  spliced: '🧩 Assemblé\u00a0: des mots pris à des endroits différents',
  altered: '✏️ Modifié\u00a0: l’article ne dit pas cela ainsi',
  'wrong speaker': '👤 Mauvaise personne\u00a0: les mots sont justes, pas le nom',
  elsewhere: '📍 Ailleurs\u00a0: pas dans cet article, mais dans un autre',
  ambiguous: '❓ Ambigu\u00a0: plusieurs personnes disent cela',
  'not found': '✖ Introuvable\u00a0: ces mots n’y sont pas',
};

const quotationForms = { one: 'citation', other: 'citations' };

/** French, complete with English where a sentence is for operators. */
export const fr = complete({
  language: 'fr',
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

  unknownCommand: (name) => `La commande ${quote(name)} n’existe pas. /help les montre toutes.`,
  unknownOption: (command, name) => `/${command} n’a pas d’option ${quote(name)}.`,
  missingOption: (name, example) => `Il manque une valeur pour ${quote(name)}. Par exemple\u00a0: ${example}`,
  wrongValue: (name, expected, given) => `${quote(name)} doit être ${expected}, et non ${shorten(given)}.`,
  expectedOneOf: (choices) => `l’une de ces valeurs\u00a0: ${choices.join(', ')}`,
  expectedText: (maxChars) => `un texte de ${number(maxChars)} caractères au plus`,
  expectedInteger: ({ min }) =>
    min === undefined ? 'un nombre entier' : `un nombre entier à partir de ${min}`,
  expectedBoolean: 'true ou false',
  expectedFile: 'un fichier',
  unknownArticle: (asked, titles) =>
    `Il n’y a pas d’article ${short(asked)}. ${listed('Les articles sont', titles)}`,
  severalArticles: (asked, titles) =>
    `${short(asked)} peut désigner plusieurs articles. ${listed('Ce sont', titles)}`,
  unknownSpeaker: (asked, names) =>
    `Personne du nom de ${short(asked)} n’y parle. ${listed('Y parlent\u00a0:', names)}`,
  severalSpeakers: (asked, names) =>
    `${short(asked)} peut désigner plusieurs personnes. ${listed('Il y a', names)}`,
  busy: 'Je suis occupé pour le moment. Réessaie dans un instant.',
  stillReading: (unread, total) =>
    `Articles encore en cours de lecture\u00a0: ${unread} sur ${total}. S’il manque le tien, redemande dans quelques secondes.`,
  storeAway: 'Le bot n’arrive pas à joindre sa base de données. Réessaie dans une minute.',
  tooFast: 'Tu poses tes questions très vite. Attends quelques secondes, puis réessaie.',
  failed: (id) => `Une erreur s’est produite de notre côté. Si elle se répète, signale ${id}.`,

  chooseArticle: 'Choisis un article',
  everyArticle: 'Tous les articles',
  whichArticle:
    'Quel article\u202f? Choisis-en un ci-dessous. Tu peux aussi relancer la commande avec article: et une partie de son titre.',
  more: 'Plus',
  back: 'Retour',
  longer: 'Plus long',
  shorter: 'Plus court',
  showInContext: 'Voir dans le contexte',
  showNearest: 'Voir le plus proche',
  earlier: 'Avant',
  later: 'Après',
  openArticle: 'Ouvrir l’article',
  fullText: 'Texte intégral',
  whatTheySay: 'Propos',
  contextHeadings: { before: 'Avant le passage', passage: 'Le passage choisi', after: 'Après le passage' },

  manners: { direct: 'direct', reported: 'rapporté', partly: 'en partie direct' },
  probably: 'probablement',
  namedHere: (name) => `dans le texte\u00a0: ${name}`,
  namedButSilent: ({ name, namedHere }) => `${quote(namedHere)} est ${name}`,
  place: ({ paragraph, paragraphs }) => (paragraph === 0 ? 'titre' : `¶\u00a0${paragraph} sur ${paragraphs}`),
  wordForWord: (title, details) => `Mot pour mot d’après ${[quote(title), ...details].join(', ')}`,
  fullDate: date,
  publishedOn: date,
  open: 'ouvrir',
  attached: 'Trop long pour être affiché ici\u00a0: joint en entier.',
  outdated: 'Ce bouton ne fonctionne plus. Pose ta question à nouveau.',
  deleteAnswer: 'Supprimer',
  notYourAnswer: 'Seule la personne qui a posé la question peut supprimer cette réponse.',
  notYours: 'Seule la personne qui a ouvert ceci peut l’utiliser.',
  alreadyShared: 'Cela a déjà été partagé.',
  articleNotHere:
    'L’article de ce bouton a été supprimé ou n’est pas disponible ici. Pose ta question à nouveau.',
  noWordsInMessage: 'Il n’y a pas de mots dans ce message.',

  notInArticle: (articles) =>
    articles === 1 ? 'L’article ne le dit pas.' : 'Les articles ne le disent pas.',
  noMore: 'Il n’y a rien de plus à ce sujet.',
  nothingToSearch: 'Il n’y a aucun mot à chercher là-dedans.',
  unknownTerms: (terms) => `Absent du texte\u00a0: ${some(terms.map((term) => short(term, 40)))}.`,
  notInPassage: (terms) => `Absent de ce passage\u00a0: ${some(terms.map((term) => short(term, 40)))}.`,
  speaksOf: (topics) => `On y parle de ${some(topics.map((topic) => short(topic, 60)))}.`,
  doubts: {
    reason: 'Le pourquoi n’y est peut-être pas dit.',
    number: 'Le nombre demandé n’y est peut-être pas.',
    names: 'Seul le nombre y est peut-être donné.',
    other: 'Il y est peut-être question d’autre chose.',
  },
  askForWords: 'Quels mots dois-je chercher\u202f? Pose une question entière, ou regarde /help.',
  wordsToCheck: (example) => `Quels mots dois-je vérifier\u202f? Par exemple\u00a0: ${example}`,
  followUp: (question) => `Compris comme la suite\u00a0: ${short(question)}`,
  answeredBy: (command) => `Réponse de ${command}`,
  authorUnknown: 'Le fichier de l’article ne dit pas qui l’a écrit.',
  dateUnknown: 'Le fichier de l’article ne dit pas quand il a été publié.',
  sourceUnknown: 'Le fichier de l’article ne donne pas de source.',
  nextSteps: {
    anySpeaker: 'Toutes les personnes',
    anyTopic: 'Tous les sujets',
    allArticles: 'Tous les articles',
    summary: 'Résumé',
    articles: 'Liste des articles',
  },
  nearest: 'Passages les plus proches, pas une réponse',
  closest: (passages) =>
    passages === 1
      ? 'Passage le plus proche\u202f; ce n’est peut-être pas une réponse'
      : 'Passages les plus proches\u202f; ce ne sont peut-être pas des réponses',
  searchedFor: (terms) => `Recherche de ${some(terms.map((term) => short(term, 40)))}.`,
  moreOn: (part) => `Plus sur ${part}`,
  onlyFirst: (questions) => `Je ne réponds qu’aux ${questions} premières questions à la fois.`,
  takenToMean: (name) => `Il s’agit sans doute de ${name}.`,
  articleIsIn: (language) => `L’article est en ${languageName(language)}. Ses mots sont montrés tels quels.`,
  scoreOf: (paragraph, score) => `¶\u00a0${paragraph}\u00a0: note ${score.toFixed(2)}`,

  noQuotations: 'Personne n’y est cité.',
  noQuotationsAbout: (topic) => `Il n’y a pas de citation sur ${short(topic)}.`,
  quotationsShown: (from, to, total) =>
    total === 1
      ? 'La seule citation'
      : from === to
        ? `Citation ${from} sur ${total}`
        : `Citations ${from} à ${to} sur ${total}`,
  sentencesShown: (shown, total) =>
    `${count(shown, { one: 'phrase', other: 'phrases' })} sur ${number(total)}, dans l’ordre de l’article, aucune réécrite`,
  wholeArticle: 'L’article est si court que le voici en entier.',
  keyQuotations: 'Citations clés',
  whoIsWho: 'Qui est qui',
  figures: 'Chiffres et dates',
  noKeyQuotations: 'Personne n’y est cité à la fois nommément et longuement.',
  notTreated: (topic) => `L’article ne traite pas de ${short(topic)}.`,
  saysNothing: ({ name, about }) =>
    about === undefined
      ? `L’article n’a aucune phrase entière de ${name}.`
      : `L’article n’a rien de ${name} sur ${short(about)}.`,

  verdictLine: ({ verdict, claim }) =>
    `${verdicts[verdict]}${claim.count === 1 ? '' : ` · ${claim.number} sur ${claim.count}`}`,
  claims: { typed: 'Ton texte', shared: 'L’affirmation', message: 'Le message dit' },
  claimedBy: (source, speaker) => `${source} (attribution\u00a0: ${shorten(speaker)})`,
  articleSays: 'L’article dit',
  ofClaim: (claim, line) => (claim.count === 1 ? line : `${claim.number} sur ${claim.count} · ${line}`),
  unchecked: (left) =>
    left === 1
      ? 'Une autre citation n’a pas été vérifiée. Envoie-la seule.'
      : `${number(left)} autres citations n’ont pas été vérifiées. Envoie-les une par une.`,
  messageBy: 'D’après un message de',
  openMessage: 'ouvrir le message',
  nearestNotMatch: 'Le plus proche, mais différent',
  nothingToCheck: 'Il n’y a pas de mots à vérifier là-dedans.',
  share: 'Partager',
  matters: { negation: 'Négation', number: 'Nombre', name: 'Nom', date: 'Date', modal: 'Verbe modal' },
  wording: 'Formulation',
  otherLetters: 'Lettres',
  differs: ({ article: said, claim }) =>
    said === ''
      ? `${quote(claim)} n’est pas dans l’article`
      : claim === ''
        ? `${quote(said)} a été omis`
        : `${quote(said)} dans l’article, ${quote(claim)} dans l’affirmation`,
  looksTheSame: ({ article: said, claim }) =>
    `${quote(claim)} ressemble seulement à ${quote(said)}\u00a0: il contient des lettres d’un autre alphabet`,
  turns: {
    negation: 'Coupé\u00a0: une négation',
    condition: 'Coupé\u00a0: une condition',
    contrast: 'Coupé\u00a0: une opposition',
  },
  colon: '\u00a0: ',
  quoted: quote,
  speakerLabel: 'Qui parle',
  saidBy: ({ claimed, speaker }) => `${speaker ?? 'l’article lui-même'} dit cela, et non ${shorten(claimed)}`,
  saidByThem: ({ claimed, speaker }) =>
    speaker.toLowerCase() === claimed.toLowerCase()
      ? `${speaker} dit cela`
      : `${speaker} dit cela (${short(claimed)} dans l’affirmation)`,
  saidByAuthor: (claimed) => `ce sont les mots de l’article, qui cite ${shorten(claimed)} comme source`,
  openSpeaker: ({ claimed, speaker }) =>
    speaker === undefined
      ? `l’article ne dit pas clairement qui parle\u202f; c’est peut-être ${shorten(claimed)}`
      : `c’est peut-être ${speaker}, mais l’article ne dit pas clairement qui parle`,
  authorsWords: 'Ce sont les mots de l’article, pas ceux d’une personne citée.',
  onlyReported:
    'L’article le rapporte seulement avec ses propres mots\u00a0: ce n’est pas une citation directe.',

  noSpeakers: 'Personne n’est cité nommément dans cet article.',
  speakers: (total) => (total === 1 ? 'Une personne' : `${total} personnes`),
  speakerUnknown: 'Personne non nommée',
  alsoCalled: (names) => `aussi dans le texte\u00a0: ${names.map(quote).join(', ')}`,
  quotations: (total) => count(total, quotationForms),
  quotationsOf: ({ count: total, probable }) => {
    const all = count(total, quotationForms);
    if (probable === 0) return all;
    return probable === total
      ? `probablement ${all}`
      : `${all}, dont ${probable} ${probable === 1 ? 'probable' : 'probables'}`;
  },
});
