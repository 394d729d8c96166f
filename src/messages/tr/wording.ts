/** How Turkish writes the parts of sentences. */
import { wordingIn } from '../wording.ts';

/** Numbers, dates, quotation marks and lists, as Turkish writes them. */
export const turkishWording = wordingIn('tr', {
  quotes: ['“', '”'],
  andMore: (more) => `ve ${more} tane daha`,
});
