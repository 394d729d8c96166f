/** What citations and cards say, in French. */
import type { Section } from '../messages.ts';

/** The sentences of citations and cards. */
export const takeAway: Section<'takeAway'> = {
  cite: 'Citer',
  card: 'Image',
  which: 'Quel passage\u202f?',
  changed: 'L’article a changé depuis. Pose la question à nouveau.',
  plainText: 'Texte brut',
  quotedIn: (speaker) => `${speaker}, propos cités dans`,
  tooLong: 'C’est trop long pour une image lisible. Voici les mots.',
  noFont: (letters) => `Je n’ai pas de police pour ${letters}. Voici les mots.`,
  unsure: 'Une image dit qui parle, et l’article ne le précise pas ici. Voici les mots.',
  noDrawing: 'L’image n’a pas pu être dessinée. Voici les mots.',
};
