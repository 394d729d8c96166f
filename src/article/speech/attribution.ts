/** Who says what: ties the words that are given as someone's to whoever says them. */
import type { KnownSpeaker, Paragraph, Quotation, Speaker } from '../article.ts';
import { createResolver, type Resolver } from '../people/coreference.ts';
import { findPeople } from '../people/entity-resolution.ts';
import { createSpeakers, type Speakers } from '../people/speakers.ts';
import { isEnglish } from '../syntax/language.ts';
import { type NounPhrase, spanOf } from '../syntax/noun-phrases.ts';
import type { Line } from '../syntax/token-lines.ts';
import { findBackReferences } from './back-references.ts';
import { certaintyOf, evidenceOf } from './certainty.ts';
import type { Cue } from './cues.ts';
import { findTurns, findUntagged } from './direct-quotations.ts';
import { type Given, giveDirect, giveHeadline, giveReported } from './quotation-candidates.ts';
import { type Reading, readLines } from './speech-lines.ts';

const leastSure = 0.45; // below it the mention is shown, and nobody is named

/**
 * The quotations of an article in its order, and whoever speaks in them, in the order in which they first speak.
 * Nothing is taken from outside the article; `known` speakers keep the names and roles that they are given.
 *
 * @example
 * attribute(text, splitParagraphs(text, []), []).quotations[0]
 * // => { kind: 'direct', span: { start: 0, end: 13 }, speaker: { name: 'Ann Lee', … }, rule: 'said X after; name', … }
 */
export function attribute(
  text: string,
  paragraphs: readonly Paragraph[],
  known: readonly KnownSpeaker[],
): { readonly quotations: readonly Quotation[]; readonly speakers: readonly Speaker[] } {
  const readings = readLines(text, paragraphs);
  const lines = readings.map(({ line }) => line);
  const given = isEnglish(lines) ? giveAll(readings) : giveDirect(findUntagged(readings));

  const resolver = createResolver(lines, findPeople(lines, known));
  const speakers = createSpeakers();
  const quotations: Quotation[] = [];
  const events = readings.flatMap(findEvents).sort((one, other) => one.at - other.at);
  // Strictly in the article's order: whom a pronoun means depends on who spoke before.
  let next = 0;
  for (const words of given.sort((one, other) => one.span.start - other.span.start)) {
    for (let event = events[next]; event && event.at < words.span.start; event = events[++next]) {
      if (event.kind === 'points back') resolver.pointBack(event.line, event.phrase);
      else resolver.spoke(event.line, event, undefined);
    }
    quotations.push(name(words, { lines, resolver, speakers }));
  }
  return speakers.finish(quotations);
}

/** What happens between quotations: a sentence points back at words, or opens with somebody who speaks. */
type Event = {
  readonly kind: 'points back' | 'speaks';
  readonly at: number;
  readonly line: number;
  readonly phrase: NounPhrase;
  readonly cue: Cue | undefined;
};

function findEvents({ line, cues }: Reading, index: number): Event[] {
  const back = findBackReferences(line).map(({ verb, subject }) => ({
    kind: 'points back' as const,
    at: line.tokens[verb]?.start ?? 0,
    line: index,
    phrase: subject,
    cue: undefined,
  }));
  const speaks = cues.flatMap((cue) => {
    const { subject, isNoun, isPassive, verb } = cue;
    const opens = subject !== undefined && subject.start === line.sentenceStart[subject.start];
    if (!opens || isNoun || isPassive) return [];
    const at = line.tokens[verb]?.start ?? 0;
    return [{ kind: 'speaks' as const, at, line: index, phrase: subject, cue }];
  });
  return [...back, ...speaks];
}

function giveAll(readings: readonly Reading[]): Given[] {
  const turns = findTurns(readings);
  const headline = giveHeadline(readings.map(({ line }) => line));
  const reported = giveReported(readings, turns).filter(({ line }) => line !== headline[0]?.line);
  return [...headline, ...giveDirect(turns), ...reported];
}

type Cast = { readonly lines: readonly Line[]; readonly resolver: Resolver; readonly speakers: Speakers };

/** The words as a quotation, with whoever says them as far as the text tells. */
function name({ by, line, ...words }: Given, { lines, resolver, speakers }: Cast): Quotation {
  const place = by && lines[by.line];
  if (by === undefined || place === undefined) {
    return {
      ...words,
      cue: undefined,
      mention: undefined,
      speaker: undefined,
      probability: 0,
      evidence: undefined,
    };
  }
  const cue = by.cue && spanOf(place, by.cue);
  if (by.phrase === undefined) {
    return {
      ...words,
      cue,
      mention: undefined,
      speaker: undefined,
      probability: 0,
      evidence: undefined,
      rule: `${words.rule}; nobody`,
    };
  }
  const mention = { span: spanOf(place, by.phrase), type: by.phrase.type };
  const referent = resolver.resolve(by.line, by.phrase);
  // A headline's "officials" are nobody of whom the text says more.
  const isUnnamed = referent === undefined && place.paragraph.kind !== 'title';
  const unnamed = isUnnamed ? speakers.unnamed(place, by.phrase) : undefined;
  const isSure = referent !== undefined && referent.confidence >= leastSure;
  resolver.spoke(line, { line: by.line, phrase: by.phrase, cue: by.cue }, isSure ? referent : undefined);
  const evidence = isSure
    ? evidenceOf({ words, line, place, by: { ...by, phrase: by.phrase }, referent })
    : undefined;
  return {
    ...words,
    cue,
    mention,
    evidence,
    probability: evidence === undefined ? 0 : certaintyOf(evidence),
    speaker: isSure
      ? referent.others
        ? speakers.joint([referent.entity, ...referent.others])
        : speakers.of(referent.entity)
      : unnamed,
    rule: `${words.rule}; ${referent?.rule ?? 'mention alone'}`,
    confidence: words.confidence * (referent?.confidence ?? 0.5),
  };
}
