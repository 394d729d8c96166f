/** How Ukrainian writes the parts of sentences. */
import { wordingIn } from '../wording.ts';

/** Numbers, dates, quotation marks and lists, as Ukrainian writes them. */
export const ukrainianWording = wordingIn('uk', {
  quotes: ['«', '»'],
  andMore: (more) => `і ще ${more}`,
});
