/** Writes predicted summaries, one item a line, in the format of the summary scorer. */
import { type Article, slice } from '../../src/article/article.ts';
import { type SummarySentence, summarise } from '../../src/summary/summary.ts';
import { articleOf, type Line, readLines } from './summary-data.ts';

/** The length and kind of the summaries. */
export type SummaryOptions = {
  /** Sentences in a summary. */
  readonly sentences: number;
  /** Words in a summary; overrides `sentences`. Sentences are whole, so the last one may exceed the limit. */
  readonly words: number | undefined;
  /** One summary for each topic or each length, instead of one for each article. */
  readonly part: 'article' | 'focus' | 'general';
  readonly givenSentences: boolean;
};

/** A predicted summary. */
export type SummaryPrediction = {
  readonly id: string;
  readonly summary: readonly string[];
  readonly ms: number;
};

/** Human summaries about a topic are half as long as those of a whole article. */
export const topicSentences = 2;

const sentencesOf: Readonly<Record<string, number>> = { short: 1, normal: 3, long: 4 };

/**
 * Writes predictions for the file in `args`: FILE [--sentences N | --words N] [--focus] [--general]
 * [--given-sentences].
 */
export async function predictSummary(args: readonly string[]): Promise<void> {
  const value = (name: string): number | undefined => {
    const at = args.indexOf(name);
    return at < 0 ? undefined : Number(args[at + 1]);
  };
  const options: SummaryOptions = {
    sentences: value('--sentences') ?? (args.includes('--focus') ? topicSentences : 3),
    words: value('--words'),
    part: args.includes('--focus') ? 'focus' : args.includes('--general') ? 'general' : 'article',
    givenSentences: args.includes('--given-sentences'),
  };
  const [file = ''] = args.filter(
    (arg, at) => !arg.startsWith('--') && !/^--(?:sentences|words)$/.test(args[at - 1] ?? ''),
  );
  for (const line of readLines(file)) {
    for (const prediction of predictLine(line, options))
      process.stdout.write(`${JSON.stringify(prediction)}\n`);
  }
}

/** The sentences as shown: one that points back includes its context. */
function sentencesShown({ text }: Article, sentences: readonly SummarySentence[]): string[] {
  const spans = sentences.flatMap(({ span, context }) => (context === undefined ? [span] : [context, span]));
  return [...new Set(spans.map((span): string => slice(text, span)))];
}

/** The requested summaries of one line. */
export function predictLine(
  line: Line,
  { part, sentences, words, givenSentences }: SummaryOptions,
): SummaryPrediction[] {
  const article = articleOf(line, givenSentences);
  const asked =
    part === 'focus'
      ? (line.focus ?? []).map(({ topic }, at) => ({ id: `${line.id}#${at}`, about: topic, sentences }))
      : part === 'general'
        ? Object.entries(sentencesOf).map(([length, number]) => ({
            id: `${line.id}@${length}`,
            about: undefined,
            sentences: number,
          }))
        : [{ id: line.id, about: undefined, sentences }];
  return asked.map((request) => {
    // A new object, so that the time of each request includes reading.
    const unread = { ...article };
    const startMs = performance.now();
    let summary: string[] = [];
    for (let number = words === undefined ? request.sentences : 1; ; number++) {
      const found = summarise(unread, { ...request, sentences: number, speaker: undefined });
      const longer = found.kind === 'not-treated' ? [] : sentencesShown(article, found.sentences);
      const done = longer.length <= summary.length;
      if (longer.length > summary.length) summary = longer;
      if (done || words === undefined || summary.join(' ').split(/\s+/).length >= words) break;
    }
    return { id: request.id, summary, ms: performance.now() - startMs };
  });
}
