/** How French writes the parts of sentences. */
import { wordingIn } from '../wording.ts';

/** Numbers, dates, quotation marks and lists, as French writes them. */
export const frenchWording = wordingIn('fr', {
  quotes: ['«\u00a0', '\u00a0»'],
  andMore: (more) => `et ${more} de plus`,
});
