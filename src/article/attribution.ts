/** Who says what: ties the words that are given as someone's to whoever says them. */
import type { KnownSpeaker, Mention, Paragraph, Quotation, Speaker } from './article.ts';
import { findBackReferences } from './back-references.ts';
import { createResolver, type Referent } from './coreference.ts';
import { type Cue, findCues } from './cues.ts';
import { findTag, isUtterance, type QuotedTokens, type Tag } from './direct-speech.ts';
import { type Line, layLines } from './lines.ts';
import { type NounPhrase, spanOf } from './mentions.ts';
import { findPeople } from './people.ts';
import { findQuoted, type Quoted } from './quotations.ts';
import { findReported } from './reported-speech.ts';
import { createSpeakers } from './speakers.ts';

/** The quotations of an article in its order, and whoever speaks in them, in the order in which they first speak. */
export function attribute(
  text: string,
  paragraphs: readonly Paragraph[],
  known: readonly KnownSpeaker[],
): { readonly quotations: readonly Quotation[]; readonly speakers: readonly Speaker[] } {
  const quoted = findQuoted(text, paragraphs);
  const lines = layLines(text, paragraphs, quoted);
  const readings = lines.map((line) => readLine(line, quoted));
  const utterances = inherit(
    readings.flatMap(({ direct }, line) => direct.map((each) => ({ ...each, line }))),
    lines,
  );
  const reported = readings.flatMap(({ cues, isWhole }, line) =>
    findReported(lines[line] as Line, cues, isWhole).map((each) => ({ ...each, line })),
  );
  const people = findPeople(lines, known);
  const resolver = createResolver(lines, people);
  const speakers = createSpeakers();

  const found: (Quotation & { readonly at: number })[] = [];
  const events = [
    ...utterances.map((each) => ({
      at: each.quoted.span.start,
      run: () => found.push({ at: each.quoted.span.start, ...direct(each) }),
    })),
    ...reported.map((each) => ({
      at: each.span.start,
      run: () => found.push({ at: each.span.start, ...indirect(each) }),
    })),
    ...lines.flatMap((line, index) =>
      findBackReferences(line).map(({ verb, subject }) => ({
        at: line.tokens[verb]?.start ?? 0,
        run: () => resolver.pointBack(index, subject),
      })),
    ),
  ].sort((one, other) => one.at - other.at);

  function direct({ quoted: { span }, tag, line, group }: Utterance): Omit<Quotation, never> {
    const named = tag === undefined ? undefined : name(tag.line, tag.phrase, line);
    return {
      kind: 'direct',
      span,
      group,
      speech: true,
      cue: tag?.cue && spanOf(lines[tag.line] as Line, tag.cue),
      mention: named?.mention,
      speaker: named?.speaker,
      rule: tag === undefined ? 'no tag' : `${tag.rule}; ${named?.rule ?? 'nobody'}`,
      confidence: (tag?.confidence ?? 0) * (named?.confidence ?? 1),
    };
  }

  function indirect({
    span,
    cue,
    line,
    rule,
    confidence,
  }: ReturnType<typeof findReported>[number] & { line: number }): Quotation {
    const named = cue.subject && name(line, cue.subject, line);
    const hasMarks = lines[line]?.tokens.some(
      ({ start, end }, at) => start >= span.start && end <= span.end && lines[line]?.quoted[at] !== -1,
    );
    return {
      kind: hasMarks ? 'mixed' : 'indirect',
      span,
      group: -1,
      speech: cue.word.isSpeech,
      cue: spanOf(lines[line] as Line, cue),
      mention: named?.mention,
      speaker: named?.speaker,
      rule: `${rule}; ${named?.rule ?? 'nobody'}`,
      confidence: confidence * (named?.confidence ?? 1),
    };
  }

  type Named = {
    readonly mention: Mention;
    readonly speaker: Speaker | undefined;
    readonly rule: string;
    readonly confidence: number;
  };

  function name(index: number, phrase: NounPhrase, at: number): Named {
    const line = lines[index] as Line;
    const referent: Referent | undefined = resolver.resolve(index, phrase);
    const mention = { span: spanOf(line, phrase), type: phrase.type };
    if (referent !== undefined) resolver.spoke(referent.entity, at);
    return {
      mention,
      speaker: referent ? speakers.of(referent.entity) : speakers.unnamed(line, phrase),
      rule: referent?.rule ?? 'mention alone',
      confidence: referent?.confidence ?? 0.5,
    };
  }

  for (const { run } of events) run();
  const quotations = found.sort((one, other) => one.at - other.at).map(({ at, ...quotation }) => quotation);
  return speakers.finish(quotations);
}

type Direct = { readonly quoted: Quoted; readonly tokens: QuotedTokens; readonly tag: Tag | undefined };
type Reading = {
  readonly direct: readonly Direct[];
  readonly cues: readonly Cue[];
  readonly isWhole: (token: number) => boolean;
};
type PlacedTag = Tag & { readonly line: number };
type Utterance = {
  readonly quoted: Quoted;
  readonly tag: PlacedTag | undefined;
  readonly line: number;
  readonly group: number;
};

function readLine(line: Line, quoted: readonly Quoted[]): Reading {
  const whole: { quoted: Quoted; tokens: QuotedTokens }[] = [];
  const isWholeAt: boolean[] = [];
  for (let at = 0; at < line.tokens.length; at++) {
    const index = line.quoted[at] ?? -1;
    const stretch = quoted[index];
    if (stretch === undefined) continue;
    let end = at;
    while (line.quoted[end] === index) end++;
    const tokens = { start: at, end };
    if (isUtterance(line, stretch, tokens)) {
      whole.push({ quoted: stretch, tokens });
      for (let token = at; token < end; token++) isWholeAt[token] = true;
    }
    at = end - 1;
  }
  const isWhole = (token: number) => isWholeAt[token] ?? false;
  const cues = findCues(line, isWhole);
  return {
    direct: whole.map((each) => ({ ...each, tag: findTag(line, each.quoted, each.tokens, cues) })),
    cues,
    isWhole,
  };
}

/** Quoted words without a tag of their own take that of the words before or after them, or of the paragraph before. */
function inherit(all: readonly (Direct & { readonly line: number })[], lines: readonly Line[]): Utterance[] {
  const found: Utterance[] = [];
  let group = 0;
  for (const [index, each] of all.entries()) {
    const { quoted, line } = each;
    const previous = found.at(-1);
    const before = all[index - 1];
    const next = all[index + 1];
    const continues =
      before !== undefined && previous !== undefined && before.line === line - 1 && each.tokens.start === 0;
    let tag: PlacedTag | undefined = each.tag && { ...each.tag, line };
    let joins = false;
    if (tag === undefined && previous?.line === line && previous.tag !== undefined) {
      tag = { ...previous.tag, rule: 'after the tag', confidence: previous.tag.confidence * 0.97 };
      joins = true;
    } else if (tag === undefined && next?.line === line && next.tag !== undefined) {
      tag = { ...next.tag, line, rule: 'before the tag', confidence: 0.85 };
    } else if (continues && !before.quoted.closed && (tag === undefined || previous.tag !== undefined)) {
      if (tag === undefined && previous.tag !== undefined)
        tag = { ...previous.tag, rule: 'goes on over paragraphs', confidence: 0.95 };
      joins = true;
    } else if (
      tag === undefined &&
      continues &&
      previous.tag !== undefined &&
      each.tokens.end >= (lines[line]?.tokens.length ?? 0) - 1
    ) {
      tag = { ...previous.tag, rule: 'same speaker goes on', confidence: previous.tag.confidence * 0.8 };
    }
    if (!joins) group++;
    found.push({ quoted, tag, line, group });
  }
  return found;
}
