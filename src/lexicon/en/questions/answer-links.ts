/** Words that answers tend to have, by a function word of the question: "because" for "why". */
import table from '../data/answer-links.json' with { type: 'json' };

/**
 * For each function word of a question, words of its answers and the strengths of the links: how many times
 * more likely the two are together, as a logarithm. A key is a stop word, a term without its ending, or `#`
 * and an answer type.
 */
export type AnswerLinks = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Strengths in the file are whole numbers: the logarithms times this. */
export const linkScale = 10;
let links: AnswerLinks | undefined;

/** The links that `scripts/train/answer-links-table.ts` learnt. */
export function answerLinks(): AnswerLinks {
  links ??= new Map(
    Object.entries(table).map(([word, written]) => {
      const parts = written.split(' ');
      const linked = parts.flatMap((key, i) =>
        i % 2 === 0 ? [[key, Number(parts[i + 1]) / linkScale] as const] : [],
      );
      return [word, new Map(linked)];
    }),
  );
  return links;
}
