/** How Brazilian Portuguese writes the parts of sentences. */
import { wordingIn } from '../wording.ts';

/** Numbers, dates, quotation marks and lists, as Brazilian Portuguese writes them. */
export const portugueseWording = wordingIn('pt-BR', {
  quotes: ['“', '”'],
  andMore: (more) => `e mais ${more}`,
});
