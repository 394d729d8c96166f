/** How German writes the parts of sentences. */
import { wordingIn } from '../wording.ts';

/** Numbers, dates, quotation marks and lists, as German writes them. */
export const germanWording = wordingIn('de', {
  quotes: ['„', '“'],
  andMore: (more) => `und ${more} weitere`,
});
