/** Predicted quotations and speakers, one article a line, in the form that the scorer of attribution reads. */
import { readFileSync } from 'node:fs';
import type { Paragraph, Span } from '../src/article/article.ts';
import { attribute } from '../src/article/attribution.ts';

type Prediction = {
  readonly id: string;
  readonly quotes: readonly {
    readonly start: number;
    readonly end: number;
    readonly kind: string;
    readonly group: number;
    readonly speech: boolean;
    readonly cue: Span | null;
    readonly speaker: (Span & { readonly text: string; readonly type: string }) | null;
    readonly canonical: string | null;
    readonly rule: string;
    readonly confidence: number;
  }[];
};

/** Writes one line of predictions for each line of the files named in `files`, in their order. */
export async function predictAttribution(files: readonly string[]): Promise<void> {
  for (const file of files) {
    for (const line of readFileSync(file, 'utf8').split('\n')) {
      if (line.trim() === '') continue;
      const { id, text } = JSON.parse(line) as { id: string; text: string };
      process.stdout.write(`${JSON.stringify(predictArticle(id, text))}\n`);
    }
  }
}

/** The quotations found in `text`, with offsets into `text`. */
export function predictArticle(id: string, text: string): Prediction {
  const { quotations } = attribute(text, paragraphsOf(text), []);
  return {
    id,
    quotes: quotations.map(({ span, kind, group, speech, cue, mention, speaker, rule, confidence }) => ({
      ...span,
      kind,
      group,
      speech,
      cue: cue ?? null,
      speaker: mention
        ? { ...mention.span, text: text.slice(mention.span.start, mention.span.end), type: mention.type }
        : null,
      canonical: speaker?.name ?? null,
      rule,
      confidence,
    })),
  };
}

function paragraphsOf(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const { 0: words, index } of text.matchAll(/\S[^\n]*/g)) {
    const span = { start: index, end: index + words.length };
    const number = paragraphs.length;
    paragraphs.push({
      number,
      kind: number === 0 ? 'title' : 'text',
      span,
      sentences: sentencesOf(text, span),
    });
  }
  return paragraphs;
}

function sentencesOf(text: string, span: Span): Span[] {
  const sentences: Span[] = [];
  let start = span.start;
  for (const found of text
    .slice(span.start, span.end)
    .matchAll(
      /(?<!\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Col|Lt|St|Jr|Sr|Rev|[A-Z]))[.!?]["”’')\]]*\s+(?=["“‘'([]?\p{Lu})/gu,
    )) {
    const end = span.start + found.index + found[0].length;
    sentences.push({ start, end });
    start = end;
  }
  if (start < span.end) sentences.push({ start, end: span.end });
  return sentences;
}
