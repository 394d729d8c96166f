/** How Italian writes the parts of sentences. */
import { wordingIn } from '../wording.ts';

/** Numbers, dates, quotation marks and lists, as Italian writes them. */
export const italianWording = wordingIn('it', {
  quotes: ['«', '»'],
  andMore: (more) => `e altri ${more}`,
});
