/** What /help, /article and the terminal say, and how the commands are described, in French. */
import type { Section, Translation } from '../messages.ts';
import { wordingIn } from '../wording.ts';

const { quote, short, count, titles } = wordingIn('fr', {
  quotes: ['«\u00a0', '\u00a0»'],
  andMore: (more) => `et ${more} de plus`,
});

const articles = { one: 'article', other: 'articles' };
const people = { one: 'personne', other: 'personnes' };

/** Descriptions have at most 100 characters, names in menus 32. */
export const commands: Section<'commands'> = {
  ask: {
    description: 'Pose une question à l’article',
    menu: 'Chercher dans l’article',
    question: 'Que veux-tu savoir\u202f?',
  },
  quote: 'Qui dit quoi, mot pour mot',
  summary: {
    description: 'L’article en quelques-unes de ses propres phrases',
    length: 'court\u00a0: 1 phrase, moyen\u00a0: 3, long\u00a0: 5',
    lengths: { short: 'court', medium: 'moyen', long: 'long' },
  },
  verify: {
    description: 'Vérifie si une citation est bien ce que dit l’article',
    menu: 'Vérifier la citation',
    text: 'La citation, ou un message qui en contient',
    speaker: 'La personne à qui on l’attribue',
  },
  speakers: 'Qui parle dans l’article',
  article: 'Ce qu’est l’article, et comment il a été lu',
  help: 'Ce que tu peux demander, avec des exemples tirés des articles',
  privacy: 'Ce qui est enregistré, et pourquoi',
  options: {
    article: 'Quel article\u202f; tous si tu l’omets',
    speaker: 'Seulement les mots de cette personne',
    about: 'Seulement ce qui parle de cela',
    private: 'Afficher la réponse pour toi uniquement',
  },
  library: {
    description: 'Gérer les articles de ce serveur',
    article: 'Quel article',
    add: 'Ajouter un article à partir d’un fichier ou d’un texte',
    addFile: 'L’article dans un fichier',
    addLink: 'L’adresse de l’article sur le web',
    replace: 'Remplacer un article par une nouvelle version',
    replaceFile: 'La nouvelle version dans un fichier',
    remove: 'Retirer un article',
    list: 'Lister les articles',
    listFind: 'Des mots du titre ou de l’auteur',
    default: 'Choisir l’article sur lequel portent les questions',
    defaultChannel: 'Dans ce salon seulement',
    settings: 'Afficher ou modifier les paramètres',
    settingsLanguage: 'La langue des réponses que tout le monde voit',
    settingsPrivate: 'Montrer les réponses à la seule personne qui demande, sauf indication contraire',
    correct: 'Corriger qui est désigné ou qui parle',
    correctName: 'Un nom du texte, comme Ruan',
    correctIs: 'Qui c’est, comme Joe Nguyen\u202f; nobody si on ne sait pas',
    correctWords: 'Des mots d’une citation mal attribuée',
    erase: 'Effacer définitivement tous les articles et paramètres',
    export: 'Enregistrer les articles dans des fichiers',
    import: 'Ajouter les articles d’un fichier exporté',
    importFile: 'Un fichier de /library export',
  },
};

/** /help */
export const help: Section<'help'> = {
  askWhatSaid: (speaker) => `Qu’est-ce que ${speaker} a dit ?`,
  askWhatAbout: (topic) => `Qu’en est-il de ${topic} ?`,
  heading: 'Pose des questions sur un article. Chaque réponse reprend ses propres mots.',
  directMessage: 'Je réponds aux commandes, pas aux messages. Tape / et choisis-en une\u00a0:',
  menusHeading: 'Dans le menu d’un message, sous Applications',
  menus: 'La réponse n’est visible que par toi\u202f; un bouton permet de la partager.',
  wordsHeading: 'Ce que les mots veulent dire',
  words: [
    ['private', 'la réponse n’est visible que par toi'],
    ['Partager', 'montre une fois ta réponse privée à tout le salon'],
    ['direct', 'les mots mêmes de la personne, entre guillemets'],
    ['rapporté', 'ce que dit la personne, avec les mots de l’article'],
    ['en partie direct', 'rapporté, avec quelques mots de la personne entre guillemets'],
    ['probablement', 'l’article ne nomme pas clairement qui parle\u202f; c’est la personne la plus probable'],
    ['¶', 'le paragraphe de l’article, compté à partir de 1'],
  ],
  verdictsHeading: 'Ce que peut donner la vérification d’une citation',
  articlesHeading: (total) => (total === 1 ? 'L’article' : `Les ${total} articles`),
  privacy: 'Confidentialité',
  articles: 'Liste des articles',
  source: 'Code source',
  support: 'Assistance',
  moreArticles: (more) => `et ${more} de plus\u00a0: /article les montre tous`,
};

/** The list of articles. */
export const articleList: Section<'articleList'> = {
  heading: (from, to, total) =>
    total <= to - from + 1
      ? `${total} articles, du plus récent au plus ancien`
      : `Articles ${from} à ${to} sur ${total}, du plus récent au plus ancien`,
  undated: 'sans date',
  speakers: (total) => (total === 0 ? 'personne n’y est cité nommément' : count(total, people)),
  open: 'En ouvrir un',
};

/** The chat of the terminal. */
export const terminal: Section<'terminal'> = {
  action: (label, choice) => `${label}\u00a0: ${choice}`,
  saved: (path) => `Enregistré sous ${path}.`,
  notSaved: (path) =>
    `${path}\u00a0: impossible d’y écrire un nouveau fichier. Déplace l’ancien, puis réessaie.`,
  formField: ({ label, description, value }) =>
    `${label}${description === undefined ? '' : ` (${description})`}${value === undefined ? '' : ` [${value}]`}\u00a0: tape une ligne\u202f; une ligne vide continue, /cancel abandonne.`,
  connect: 'Pullquote dans le terminal. Pour Discord, mets DISCORD_TOKEN dans .env\u00a0: voir README.md.',
  loaded: (names, example) =>
    `${count(names.length, articles)}\u00a0: ${titles(names)} · Essaie\u00a0: ${example}`,
  playground: (address) => `Dans le navigateur, comme Discord le montre\u00a0: ${address}`,
  keys: 'Un nombre lance l’action de ce numéro, Tab complète, /help liste les commandes, /quit termine.',
  didYouMean: (name) => `Voulais-tu dire ${quote(name)}\u202f?`,
  quoteIt: 'Mets la valeur entre guillemets si cela en fait partie.',
  optionsOf: (command, names) =>
    names.length === 0 ? `/${command} n’a pas d’options.` : `/${command} a ${names.join(', ')}.`,
  strayWords: (text) => `${short(text)} n’appartient à aucune option.`,
  noSuchAction: (action, offered) =>
    offered.length === 0
      ? `Il n’y a pas d’action ${action}\u00a0: rien n’est encore proposé.`
      : `Il n’y a pas d’action ${action}. Proposées\u00a0: ${offered.join(', ')}.`,
  setAsideLines: (file, line, reason) => `${file}, ligne ${line} du texte, écartée\u00a0: ${reason}`,
  noneSetAside: 'Aucune ligne n’a été écartée.',
};

/** /article */
export const article = {
  title: 'Titre',
  author: 'Auteur',
  publisher: 'Publié par',
  published: 'Publié le',
  form: 'Genre',
  licence: 'Licence d’utilisation',
  forms: {
    news: 'actualité',
    feature: 'reportage',
    interview: 'entretien ou débat',
    speech: 'discours',
    guide: 'guide ou FAQ',
    tale: 'récit',
    encyclopaedia: 'article d’encyclopédie',
    'press-release': 'communiqué de presse',
  },
  length: 'Longueur',
  lengthOf: (words: number, paragraphs: number) =>
    `${count(words, { one: 'mot', other: 'mots' })}, ${count(paragraphs, { one: 'paragraphe', other: 'paragraphes' })}`,
  speakersLabel: 'Personnes citées',
  setAside: 'Écarté',
  linesSetAside: (lines: number, reasons: readonly string[]) =>
    lines === 0
      ? 'aucune ligne'
      : `${count(lines, { one: 'ligne', other: 'lignes' })} (${reasons.join(', ')})`,
  setAsideReasons: {
    'site notice': 'avis du site',
    subscription: 'abonnement',
    sharing: 'partage',
    advertisement: 'publicité',
    'cookie notice': 'avis de cookies',
    'image credit': 'crédit photo',
    'read more': 'à lire aussi',
    navigation: 'menu du site',
    sidebar: 'colonne latérale',
    caption: 'légende',
    form: 'formulaire',
    'outside the article': 'hors de l’article',
    comments: 'commentaires',
    'related stories': 'articles liés',
    references: 'références',
    byline: 'signature',
    title: 'titre',
    frame: 'cadre',
    'page number': 'numéro de page',
    'copyright notice': 'droits d’auteur',
  },
  noSuchPassage: 'Ce passage n’est plus dans l’article.',
} satisfies Partial<Translation>;
