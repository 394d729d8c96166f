/** How Polish writes the parts of sentences. */
import { wordingIn } from '../wording.ts';

/** Numbers, dates, quotation marks and lists, as Polish writes them. */
export const polishWording = wordingIn('pl', {
  quotes: ['„', '”'],
  andMore: (more) => `i jeszcze ${more}`,
});
