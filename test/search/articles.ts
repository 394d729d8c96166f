/** Articles of our own for the tests of search, read as the program reads them. */
import type { Article } from '../../src/article/article.ts';
import { readArticle } from '../../src/article/read.ts';
import { parseArticleFile } from '../../src/article/source/article-file.ts';

/** The article in `text`, as if it stood in the file `file`. */
export function articleIn(text: string, file = 'harbour.txt'): Article {
  const parsed = parseArticleFile({ file, bytes: new TextEncoder().encode(text), maxBytes: 2_000_000 });
  if (parsed.kind === 'fault') throw new Error(parsed.flaw.code);
  return readArticle(parsed.source);
}

/** Four paragraphs with three speakers; two of them have the same word in their roles. */
export const harbour = `Harbour town argues over its new bridge

The town council of Vellmar voted on Tuesday to build a bridge over the old harbour. It will cost 40 million crowns.

“Our fishermen will lose their moorings for three years,” said Ingrid Solberg, president of the Fishers’ Guild. She asked for a tunnel instead.

Mayor Tomas Brandt said the bridge would halve the way to the hospital. A tunnel, he added, was never within the town's means.

Work begins in March 2031 because the winter storms make the harbour unsafe for barges. The company Nordspan will build it.`;

/** Speakers who are called by names, offices and pronouns, and who speak of each other. */
export const ferry = `Ferry company cuts a third of its winter sailings

The company will cancel 34 of its 102 weekly sailings on Nov. 4. “Nobody here wanted this,” Margaret Oyelaran, the company’s chief executive, told reporters. She said it had lost 41 officers in two years.

The transport minister, Daniel Brevik, called the decision “deeply disappointing” and said he had asked for a review. “A contract is a promise,” he said.

Dr. Asta Moen, a professor of medicine at the island’s college, said that she had sent 187 patients to the mainland by boat. “The sea does not wait for a timetable,” she said.

Opposition leader Elena Marchetti accused the minister of playing with lives. “He has had this report on his desk for five weeks,” Marchetti said. “What did he do? He bought a bigger desk.”

“They did not run out of officers,” Hanne Dufresne, general secretary of the Maritime Guild, said. “They ran out of respect for them.”`;
