/** What the lists of commands say about each command, in French. */
import type { Section } from '../messages.ts';

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
