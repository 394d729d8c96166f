/** Compares named speakers with annotations, as training cases for their probability. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type AttributionOptions, attribute } from '../../src/article/speech/attribution.ts';
import { layoutRules } from '../../src/article/speech/named-quotations.ts';
import { splitParagraphs } from '../../src/article/structure/paragraphs.ts';
import { isNamed } from '../eval/attribution-predictions.ts';
import { samePerson } from '../eval/same-person.ts';
import type { Words } from './attribution-cases.ts';

type Mention = Words & { readonly text: string };
type Gold = Words & {
  readonly cue: Words | null;
  readonly kind: string;
  readonly speaker: Mention | null;
  readonly canonical?: string | null;
  readonly aliases?: readonly string[];
  readonly also?: readonly string[];
};
/** An article with annotated quotations. */
export type SpokenArticle = {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly Gold[];
  readonly ignore?: readonly Words[];
  readonly canonicalAnnotated?: boolean;
};
type Scorer = {
  readonly wordTable: (text: string) => unknown;
  readonly speakerRight: (table: unknown, gold: Mention, predicted: Mention) => boolean;
};

/**
 * A named speaker: its evidence, and whether mention and name match the annotation. Undefined without
 * annotation.
 */
export type SpeakerCase = {
  readonly id: string;
  readonly isDirect: boolean;
  /** Whether layout reveals the speaker: a label, an introduction, a signature. */
  readonly isLaidOut: boolean;
  readonly evidence: { readonly mention: readonly string[]; readonly referent: readonly string[] };
  readonly mentionRight: boolean | undefined;
  readonly nameRight: boolean | undefined;
};

/** The articles in an evaluation file. */
export function readSpoken(file: string): readonly SpokenArticle[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as SpokenArticle);
}

/** The scorer in the folder of an evaluation file. */
export async function scorerBeside(file: string): Promise<Scorer> {
  return (await import(pathToFileURL(join(dirname(file), 'score.mjs')).href)) as Scorer;
}

/** The speakers that attribution names in `article`. */
export function collectSpeakers(
  article: SpokenArticle,
  { wordTable, speakerRight }: Scorer,
  models: Pick<AttributionOptions, 'score' | 'models'> = {},
): readonly SpeakerCase[] {
  const { id, text, quotes, ignore = [], canonicalAnnotated = false } = article;
  const table = wordTable(text);
  return attribute(text, splitParagraphs(text, []), [], {
    leastProbability: 0,
    ...models,
  }).quotations.flatMap((quotation): SpeakerCase[] => {
    const { span, kind, mention, speaker, evidence, rules } = quotation;
    if (evidence === undefined || mention === undefined || speaker === undefined || !isNamed(speaker))
      return [];
    if (ignore.some((each) => share(each, span) > 0.5)) return [];
    const best = quotes.toSorted((one, other) => share(other, span) - share(one, span))[0];
    const isDirect = kind === 'direct';
    const isLaidOut = layoutRules.has(rules[0]) && rules[1] === 'name';
    const common = { id, isDirect, isLaidOut, evidence };
    if (best === undefined || share(best, span) < 0.5) {
      // Words in quotation marks are annotated everywhere; reported speech, letters and transcripts are not.
      return isDirect &&
        !/^(?:letter|turn of a transcript(?: goes on)?|signature in the line after)$/.test(rules[0])
        ? [{ ...common, mentionRight: false, nameRight: canonicalAnnotated ? false : undefined }]
        : [];
    }
    const said = { ...mention.span, text: text.slice(mention.span.start, mention.span.end) };
    const mentionRight = best.speaker ? speakerRight(table, best.speaker, said) : undefined;
    const forms = best.canonical ? [best.canonical, ...(best.aliases ?? []), ...(best.also ?? [])] : [];
    const isAnnotated = canonicalAnnotated && Object.hasOwn(best, 'canonical');
    const nameRight = isAnnotated ? forms.some((form) => samePerson(form, speaker.name)) : undefined;
    return [{ ...common, mentionRight, nameRight }];
  });
}

/** The share of `span` inside `outer`, 0 to 1. */
function share(outer: Words, span: Words): number {
  return (
    Math.max(0, Math.min(outer.end, span.end) - Math.max(outer.start, span.start)) / (span.end - span.start)
  );
}
