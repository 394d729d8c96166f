/** What /help and the list of articles say, in French. */
import type { Section } from '../messages.ts';
import { frenchWording } from './wording.ts';

const { count } = frenchWording;
const people = { one: 'personne', other: 'personnes' };

/** /help */
export const help: Section<'help'> = {
  askWhatSaid: (speaker) => `Que dit ${speaker} ?`,
  askWhatAbout: (topic) => `Qu’en est-il ${/^[aeioàâéèêîô]/i.test(topic) ? 'd’' : 'de '}${topic} ?`,
  welcome: 'Avec plaisir.',
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
