/** Measures checking in milliseconds: claims of 300 characters, and messages with many quotations. */

import type { Article } from '../../src/article/article.ts';
import { createVerify } from '../../src/verify/verify.ts';
import { splitWords } from '../../src/verify/words/verbatim-words.ts';
import { toArticle } from '../eval/verify-data.ts';
import { createRandom } from '../random.ts';

/** Returns the median and the 99th percentile of `values`, in their unit. */
export type Spread = (values: readonly number[]) => { readonly p50: number; readonly p99: number };
/** Prints one row of figures. */
export type Report = (what: string, figures: Readonly<Record<string, number | string>>) => void;

const wordsPerArticle = 900;
const claimChars = 300;
const claimsOfKind = 150;
const messagesOfKind = 20;
const messageChars = 4000;

/** How to make claims of one kind, and their number. */
type Measured = { readonly make: () => string; readonly claims: number };

/** A message with quotations of one word, two words and so on. */
function quotations(write: (count: number) => string): string {
  let message = '';
  for (let count = 1; message.length < messageChars; count++) message += `“${write(count)}” and `;
  return message.slice(0, messageChars);
}

function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/**
 * Prints the time of a check for verbatim claims, claims with a changed word, and claims of words that are
 * never together. The articles are random words of `sources` with their frequencies. The vocabulary is small,
 * so most words occur more often than in real articles.
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
    const firstMs = performance.now() - startMs;
    const againMs = timed(() => createVerify(articles));
    report(`index of ${count} articles, ms`, {
      once: firstMs,
      'again, as when one is added': againMs,
      ratio: againMs / firstMs,
    });
    const exact = () => {
      const { text } = articles[pick(count)] ?? { text: '' };
      const from = text.indexOf(' ', pick(text.length - 2 * claimChars)) + 1;
      return text.slice(from, text.lastIndexOf(' ', from + claimChars));
    };
    const kinds: Readonly<Record<string, Measured>> = {
      'exact claim': { make: exact, claims: claimsOfKind },
      'altered claim': {
        make: () => exact().replace(/(?<=^.{140}\S* )\S+/su, 'otherwise'),
        claims: claimsOfKind,
      },
      'unrelated claim': { make: () => write(50).slice(0, claimChars), claims: claimsOfKind },
      'message with quotations of every length': { make: () => quotations(write), claims: messagesOfKind },
      'message with 700 quotations of a word': {
        make: () => Array.from({ length: 700 }, () => `“${write(1)}”`).join(' '),
        claims: messagesOfKind,
      },
    };
    for (const [kind, { make, claims: claimCount }] of Object.entries(kinds)) {
      const claims = Array.from({ length: claimCount }, make);
      // The first round warms up the compiler.
      for (const text of claims) verify({ text, speaker: undefined, article: undefined });
      const times = claims.map((text) =>
        timed(() => verify({ text, speaker: undefined, article: undefined })),
      );
      const splitting = claims.map((text) => timed(() => splitWords(text)));
      report(`${kind} against ${count} articles, ms`, {
        ...spread(times),
        'times as long as splitting its words': spread(times).p50 / spread(splitting).p50,
      });
    }
  }
}
