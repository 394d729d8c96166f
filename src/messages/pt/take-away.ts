/** What citations and cards say, in Portuguese of Brazil. */
import type { Section } from '../messages.ts';

/** The sentences of citations and cards. */
export const takeAway: Section<'takeAway'> = {
  cite: 'Citar',
  card: 'Imagem',
  which: 'Qual trecho?',
  changed: 'O artigo mudou desde então. Pergunte de novo.',
  plainText: 'Texto simples',
  quotedIn: (speaker) => `${speaker}, em`,
  tooLong: 'É longo demais para uma imagem legível. Aqui estão as palavras.',
  noFont: (letters) => `Não tenho uma fonte para ${letters}. Aqui estão as palavras.`,
  unsure: 'Uma imagem diz quem fala, e o artigo não deixa isso claro aqui. Aqui estão as palavras.',
  noDrawing: 'Não foi possível desenhar a imagem. Aqui estão as palavras.',
};
