/** What /article says, in French. */
import type { Translation } from '../messages.ts';
import { frenchWording } from './wording.ts';

const { count } = frenchWording;

/** /article */
export const article = {
  title: 'Titre',
  author: 'Auteur',
  publisher: 'Publié par',
  link: 'Lien',
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
