/** Who says what: ties the words that are given as someone's to whoever says them. */
import type { KnownSpeaker, Mention, Paragraph, Quotation, Speaker } from './article.ts';
import { findBackReferences } from './back-references.ts';
import { createResolver, type Referent } from './coreference.ts';
import type { Line } from './lines.ts';
import { type NounPhrase, spanOf } from './mentions.ts';
import { findPeople } from './people.ts';
import { readLines } from './reading.ts';
import { findReported, type Reported } from './reported-speech.ts';
import { createSpeakers } from './speakers.ts';
import { findUtterances, type Utterance } from './turns.ts';

const sureBesideTag = 0.75;

/** The quotations of an article in its order, and whoever speaks in them, in the order in which they first speak. */
export function attribute(
  text: string,
  paragraphs: readonly Paragraph[],
  known: readonly KnownSpeaker[],
): { readonly quotations: readonly Quotation[]; readonly speakers: readonly Speaker[] } {
  const readings = readLines(text, paragraphs);
  const lines = readings.map(({ line }) => line);
  const utterances = findUtterances(readings);
  const tagCues = new Set(utterances.flatMap(({ tag }) => tag?.cue ?? []));
  // The cue of quoted words reports nothing else, unless it says so: '"...," she said, adding that'.
  const reported = readings.flatMap((reading, line) =>
    findReported(reading)
      .filter(({ cue, confidence }) => !tagCues.has(cue) || confidence > sureBesideTag)
      .map((each) => ({ ...each, line })),
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

  function indirect({ span, cue, line, slot, confidence }: Reported & { line: number }): Quotation {
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
      rule: `${slot === 'after' ? 'X said that' : 'that, X said'}; ${named?.rule ?? 'nobody'}`,
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
