/** What /library and /privacy say, in French. */
import type { Section } from '../messages.ts';
import { frenchWording } from './wording.ts';

const { number, quote, short, count, either, megabytes } = frenchWording;

const articles = { one: 'article', other: 'articles' };

/** /library and /privacy. */
export const library: Section<'library'> = {
  unavailable: 'La bibliothèque ne peut pas être modifiée ici.',
  unusable: (why) => `La bibliothèque ne peut pas être utilisée. ${why}`,
  notDurable:
    'Le bot ne peut pas enregistrer d’articles\u00a0: il ne peut pas écrire dans son dossier de données. Demande à l’opérateur du bot de définir DATA_DIR.',
  addTitle: 'Ajouter un article',
  fileField: 'Fichier',
  fileHint: 'Texte, Markdown, page web, ou un autre format que le bot lit',
  textField: 'Ou son texte',
  textHint: '4\u202f000 caractères au plus. Envoie un texte plus long en fichier.',
  oneOfThem: 'Donne soit file, soit link, soit text, et un seul des trois.',
  tooLarge: (maxBytes) =>
    `Le fichier dépasse ${megabytes(maxBytes)}, la limite pour un article. Envoie un fichier plus petit, ou divise-le.`,
  linksOff:
    'Les liens sont désactivés\u00a0: le bot n’ouvre aucune adresse. Envoie l’article en fichier, ou demande à l’opérateur de définir ALLOW_LINKS=true.',
  linkFaults: {
    refused:
      'Seules les adresses du web public peuvent être lues\u00a0: http ou https, sur les ports habituels.',
    'too large': 'La page dépasse 5\u00a0Mo, la limite pour un lien. Envoie l’article en fichier.',
    'wrong type': 'Il n’y a ni texte, ni Markdown, ni page web à cette adresse. Envoie l’article en fichier.',
    failed: 'L’adresse n’a pas donné de page en 10 secondes. Réessaie, ou envoie l’article en fichier.',
  },
  fileGone: 'Le fichier n’a pas pu être récupéré. Envoie-le à nouveau.',
  unreadable: (message) => `L’article n’a pas pu être lu\u00a0: ${message}.`,
  tooFast: (limit) =>
    `On peut ajouter ici ${limit} articles par minute au plus. Attends une minute, puis réessaie.`,
  full: ({ articles: held, bytes, maxArticles, maxBytes }) =>
    `La bibliothèque est pleine\u00a0: ${number(held)} articles sur ${number(maxArticles)} et ${megabytes(bytes)} sur ${megabytes(maxBytes)}. Retire des articles avec /library remove, puis ajoute celui-ci à nouveau.`,
  draftGone: 'Ce brouillon n’existe plus. Ajoute l’article à nouveau.',
  known: (title) => `${short(title)} est déjà là.`,
  guessedEncoding: (encoding) =>
    `Le fichier n’indique aucun encodage\u00a0: je l’ai lu en ${encoding}. Vérifie ses lettres, ou enregistre-le en UTF-8.`,
  preview: 'Aperçu\u00a0: rien n’est encore ajouté',
  previewReplaces: (title) => `Aperçu\u00a0: cela remplacera ${short(title)}`,
  added: (title) => `Ajouté\u00a0: ${quote(title)}. Interroge-le avec /ask.`,
  replaced: (title) => `Remplacé\u00a0: ${quote(title)}.`,
  canceled: 'Annulé. Rien n’a été ajouté.',
  add: 'Ajouter',
  replace: 'Remplacer',
  change: 'Modifier les détails',
  cancel: 'Annuler',
  paragraphs: 'Paragraphes',
  language: 'Langue',
  address: 'Adresse',
  moreSpeakers: (more) => `et ${more} de plus`,
  nothingSetAside: 'rien',
  detailsTitle: 'Modifier les détails',
  titleField: 'Titre',
  authorField: 'Auteur',
  dateField: 'Date de publication',
  dateHint: 'AAAA-MM-JJ',
  addressField: 'Adresse',
  speakersField: 'Noms des personnes',
  speakersHint: 'Un par ligne\u00a0: nom complet, puis d’autres noms après des virgules',
  wrongDate: (given) => `La date doit avoir la forme 2026-03-14, et non ${short(given)}.`,
  wrongAddress: (given) => `L’adresse doit commencer par https:// ou http://, et non ${short(given)}.`,
  removed: (title) => `Retiré\u00a0: ${quote(title)}. Tu peux le rétablir pendant 15 minutes.`,
  undo: 'Rétablir',
  restored: (title) => `${quote(title)} est de retour.`,
  undoOver: 'Il ne peut plus être rétabli\u00a0: 15 minutes sont passées. Ajoute l’article à nouveau.',
  builtIn: (title) =>
    `${short(title)} est intégré\u00a0: il fait partie du bot et ne peut pas être modifié ici.`,
  noArticle: (asked) => `Il n’y a pas d’article ${short(asked)} ici. /library list les montre tous.`,
  severalArticles: (asked, found) =>
    `${short(asked)} peut être ${either(found.slice(0, 5).map((title) => short(title)))}. Précise lequel.`,
  listHeading: (total) => (total === 1 ? 'Un article' : count(total, articles)),
  noneFound: (find) => `Aucun article n’a ${short(find)} dans son titre ou pour auteur.`,
  empty: 'Il n’y a pas encore d’article ici. Ajoutes-en un avec /library add.',
  builtInLabel: 'intégré',
  speakersCount: (total) => count(total, { one: 'personne', other: 'personnes' }),
  defaultSet: ({ title, inChannel }) =>
    `${inChannel ? 'Dans ce salon' : 'Ici'}, les questions portent désormais sur ${quote(title)}, sauf si elles nomment un autre article.`,
  defaultCleared: 'Les questions portent désormais sur tous les articles.',
  settingsHeading: 'Paramètres',
  privateLabel: 'Réponses privées',
  privateOn: 'oui, sauf si la question dit autre chose',
  privateOff: 'non',
  defaultLabel: 'Article par défaut',
  defaultHereLabel: 'Article par défaut dans ce salon',
  defaultNone: 'aucun, donc les questions portent sur tous les articles',
  languageLabel: 'Langue',
  languageAutomatic: 'celle de la communauté, sinon celle de la personne qui demande',
  corrected: 'Corrigé. La prochaine réponse le montrera.',
  correctHow:
    'Donne name et is («\u00a0Ruan\u00a0» est «\u00a0Joe Nguyen\u00a0»), ou words et is (qui a dit la citation\u202f; «\u00a0nobody\u00a0» si on ne sait pas).',
  noSuchWords: (words) => `Aucune citation de l’article ne contient ${short(words)}.`,
  noSuchName: (name) => `Le nom ${short(name)} n’apparaît pas dans l’article.`,
  corrections: (total) => (total === 1 ? 'Une correction' : `${total} corrections au total`),
  noCorrections: 'Rien n’a été corrigé ici.',
  samePerson: (mention, name) => `${quote(mention)} est ${name}`,
  saidBy: (words, name) => `${short(words)}\u00a0: ${name ?? 'personne inconnue'}`,
  undoCorrection: 'Annuler une correction',
  notApplying: (correction) => `${correction} (ne s’applique plus\u00a0: l’article n’a plus ces mots)`,
  correctionUndone: 'La correction a été annulée.',
  nobody: 'personne',
  eraseTitle: 'Tout effacer',
  eraseWord: 'EFFACER',
  eraseField: 'Tape EFFACER pour confirmer',
  eraseHint: 'Tous les articles, corrections et paramètres. C’est définitif.',
  erased: 'Tout ce qui était enregistré ici a été effacé.',
  notErased: 'Rien n’a été effacé\u00a0: le mot n’a pas été tapé.',
  exported: ({ part, parts, articles: total }) =>
    parts === 1
      ? `${count(total, articles)} dans ce fichier.`
      : `Fichier ${part} sur ${parts}\u202f; ${count(total, articles)} en tout. Chaque fichier s’importe séparément.`,
  nextFile: 'Fichier suivant',
  nothingToExport: 'Tu n’as ici aucun article à exporter.',
  imported: ({ added, replaced }) =>
    `Importation terminée. Nouveaux articles\u00a0: ${added}\u202f; remplacés\u00a0: ${replaced}.`,
  importFull: ({ unit, file, room, limit }) => {
    const amount = (value: number) => (unit === 'articles' ? count(value, articles) : megabytes(value));
    return `Ce fichier contient ${amount(file)}, et il y a ici de la place pour ${amount(room)}\u00a0: la limite est de ${amount(limit)}. Rien n’a été importé. Retire des articles avec /library remove, ou importe un fichier plus petit.`;
  },
  notImportable: 'Ce n’est pas un fichier entier de /library export. Rien n’a été importé.',
  newerImport: 'Ce fichier vient d’une version plus récente du bot. Rien n’a été importé.',
  privacyHeading: 'Ce qui est enregistré, et pourquoi',
  privacy: [
    'Les articles ajoutés avec /library\u00a0: le fichier, ce qui en a été lu, qui l’a ajouté (identifiant) et quand. Ils sont enregistrés pour que ce serveur, ou uniquement toi en messages privés, puisse les interroger. Un article retiré est effacé après 15 minutes, un article envoyé mais non ajouté, après une heure.',
    'Les appels trop longs pour les boutons de Discord\u00a0: 7 jours, sans indiquer qui a demandé.',
    'Tes deux dernières questions et les noms des dernières personnes sur qui tu as posé des questions, pour comprendre «\u00a0pourquoi\u202f?\u00a0» et «\u00a0elle\u00a0»\u00a0: 10 minutes.',
    'Ce qu’a répondu une modification de la bibliothèque, pour qu’un appel reçu deux fois ne soit exécuté qu’une fois\u00a0: 15 minutes.',
    'Les paramètres de la bibliothèque et les corrections, et qui les a faits.',
    'Le fait qu’un serveur qui a des articles a appelé le bot, sans indiquer qui l’a fait\u00a0: 36 heures. Seuls les serveurs inactifs sont contrôlés, pour savoir si le bot en a été retiré.',
    'Les autres questions et les réponses ne sont pas enregistrées. Les articles d’un serveur sont effacés 30 jours après le retrait du bot, une fois que le bot l’a appris.',
  ],
  eraseMine: 'Effacer mes articles',
  eraseMineAsk: 'Cela efface tous les articles que tu as ajoutés, sur tous les serveurs. C’est définitif.',
  erasedMine: (total) =>
    total === 0 ? 'Tu n’as ajouté aucun article.' : `Effacé\u00a0: ${count(total, articles)}.`,
};
