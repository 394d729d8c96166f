/** Measures checking: claims of 300 characters against libraries of 100 and 1,000 articles, in milliseconds. */

import type { Article } from '../../src/article/article.ts';
import { createVerify } from '../../src/verify/verify.ts';
import { splitWords } from '../../src/verify/words/verbatim-words.ts';
import { toArticle } from '../eval/verify-data.ts';
import { createRandom } from '../random.ts';

export type Spread = (values: readonly number[]) => { readonly p50: number; readonly p99: number };
export type Report = (what: string, figures: Readonly<Record<string, number | string>>) => void;

const wordsPerArticle = 900;
const claimChars = 300;
const claimsOfKind = 150;

/**
 * Reports how long a check takes, for claims as they stand, with a word changed in the middle, and made of words that
 * stand together nowhere. The articles are drawn from the words of `sources`, each as often as it is used there: with
 * so few different words, most of them occur more often than in real articles.
 */
export function measureVerify(sources: readonly Article[], spread: Spread, report: Report): void {
  const words = sources.flatMap(({ text }) =>
    splitWords(text).map(({ start, end }) => text.slice(start, end)),
  );
  const pick = createRandom(1).below;
  const write = (count: number) =>
    Array.from({ length: count }, (_, i) => `${words[pick(words.length)]}${i % 20 === 19 ? '.' : ''}`).join(
      ' ',
    );
  for (const count of [100, 1000]) {
    const articles = Array.from({ length: count }, (_, i) =>
      toArticle({ id: `${i}`, text: write(wordsPerArticle) }),
    );
    const startMs = performance.now();
    const verify = createVerify(articles);
    report(`index of ${count} articles, ms`, { once: performance.now() - startMs });
    const exact = () => {
      const { text } = articles[pick(count)] ?? { text: '' };
      const from = text.indexOf(' ', pick(text.length - 2 * claimChars)) + 1;
      return text.slice(from, text.lastIndexOf(' ', from + claimChars));
    };
    const kinds = {
      exact,
      altered: () => exact().replace(/(?<=^.{140}\S* )\S+/su, 'otherwise'),
      unrelated: () => write(50).slice(0, claimChars),
    };
    for (const [kind, make] of Object.entries(kinds)) {
      const claims = Array.from({ length: claimsOfKind }, make);
      // The first round runs before the code has been compiled.
      for (const text of claims) verify({ text, speaker: undefined, article: undefined });
      const times = claims.map((text) => {
        const start = performance.now();
        verify({ text, speaker: undefined, article: undefined });
        return performance.now() - start;
      });
      report(`${kind} claim against ${count} articles, ms`, spread(times));
    }
  }
}
