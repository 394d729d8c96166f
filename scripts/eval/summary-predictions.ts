/** Predicted summaries, one item a line, in the form that the scorer of summaries reads. */
import { type Article, slice } from '../../src/article/article.ts';
import { type SummarySentence, summarise } from '../../src/summary/summary.ts';
import { articleOf, type Line, readLines } from './summary-data.ts';

export type SummaryOptions = {
  /** Sentences a summary. */
  readonly sentences: number;
  /** Words a summary, which win over `sentences`; whole sentences are written, so that the last may run beyond. */
  readonly words: number | undefined;
  /** One summary a topic, or one a length, instead of one an article. */
  readonly part: 'article' | 'focus' | 'general';
  readonly givenSentences: boolean;
};

export type SummaryPrediction = {
  readonly id: string;
  readonly summary: readonly string[];
  readonly ms: number;
};

/** What people write about a topic is half as long as what they write about an article. */
export const topicSentences = 2;

const sentencesOf: Readonly<Record<string, number>> = { short: 1, normal: 3, long: 4 };

/** Writes the predictions for the file that `args` names: FILE [--sentences N | --words N] [--focus] [--general] [--given-sentences]. */
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

/** The sentences as they are shown: one that points back comes with its context. */
function sentencesShown({ text }: Article, sentences: readonly SummarySentence[]): string[] {
  const spans = sentences.flatMap(({ span, context }) => (context === undefined ? [span] : [context, span]));
  return [...new Set(spans.map((span): string => slice(text, span)))];
}

/** The summaries that are asked of one line. */
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
    // A new object, so that the time of each request has that of the reading in it.
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
