/** Writes predicted quotations and speakers, one article a line, in the format of the attribution scorer. */
import { readFileSync } from 'node:fs';
import type { Span, Speaker } from '../../src/article/article.ts';
import { type AttributionModels, attribute } from '../../src/article/speech/attribution.ts';
import { splitParagraphs } from '../../src/article/structure/paragraphs.ts';

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

/** Writes a line of predictions for each line of `files`, in order. */
export async function predictAttribution(files: readonly string[]): Promise<void> {
  for (const file of files) {
    for (const line of readFileSync(file, 'utf8').split('\n')) {
      if (line.trim() === '') continue;
      const { id, text } = JSON.parse(line) as { id: string; text: string };
      process.stdout.write(`${JSON.stringify(predictArticle(id, text))}\n`);
    }
  }
}

/** The quotations in `text`, with offsets into `text`. `models` defaults to those of the program. */
export function predictArticle(id: string, text: string, models?: AttributionModels): Prediction {
  const { quotations } = attribute(text, splitParagraphs(text, []), [], { models });
  return {
    id,
    quotes: quotations.map(({ span, kind, group, speech, cue, mention, speaker, rules, probability }) => ({
      ...span,
      kind,
      group,
      speech,
      cue: cue ?? null,
      speaker: mention
        ? { ...mention.span, text: text.slice(mention.span.start, mention.span.end), type: mention.type }
        : null,
      canonical: speaker && isNamed(speaker) ? speaker.name : null,
      rule: rules.join('; '),
      confidence: probability,
    })),
  };
}

/** A speaker without a name appears as in the text ("officials") and has no canonical name. */
export function isNamed({ kind, members }: Speaker): boolean {
  return members !== undefined || !['collective', 'document', 'unnamed'].includes(kind);
}
