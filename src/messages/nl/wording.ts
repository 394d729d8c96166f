/** How Dutch writes the parts of sentences. */
import { wordingIn } from '../wording.ts';

/** Numbers, dates, quotation marks and lists, as Dutch writes them. */
export const dutchWording = wordingIn('nl', {
  quotes: ['‘', '’'],
  andMore: (more) => `en nog ${more}`,
});
