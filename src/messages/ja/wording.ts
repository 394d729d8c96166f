/** How Japanese writes the parts of sentences: its own quotation marks, commas and stops, and no blanks. */
import { wordingIn } from '../wording.ts';

/** Numbers, dates, quotation marks and lists, as Japanese writes them. */
export const japaneseWording = wordingIn('ja', {
  quotes: ['「', '」'],
  andMore: (more) => `ほか${more}件`,
  marks: { comma: '、', stop: '。', blank: '' },
});
