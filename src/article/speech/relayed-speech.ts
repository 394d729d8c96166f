/** Relayed speech: a person who quotes, cites or reads out another's words is not their speaker. */
import { documentNouns } from '../../lexicon/en/organisations.ts';
import { cuesBetween } from '../../text/binary-search.ts';
import type { NounPhrase } from '../syntax/noun-phrases.ts';
import { subjectAfter } from '../syntax/subject-phrases.ts';
import type { Line } from '../syntax/token-lines.ts';
import { type Cue, withSubject } from './cues.ts';

const quoting = new Set(['quote', 'cite']);
const passing = new Set(['read', 'relay', 'deliver']);
const sayings = new Set([
  'saying',
  'telling',
  'stating',
  'writing',
  'claiming',
  'asking',
  'adding',
  'having',
]);
const farthest = 14; // tokens from "quoted" to "as saying"

/** Returns the cues of `line`, which are in order, with the original speaker as the subject. Drops the cues that only relay. */
export function withoutRelays(line: Line, cues: readonly Cue[]): readonly Cue[] {
  const changed = new Map<Cue, Cue | undefined>();
  for (const [index, cue] of cues.entries()) {
    if (cue.isNoun) continue;
    const to = line.sentenceEnd[cue.verb] ?? 0;
    if (quoting.has(cue.word.lemma)) {
      const source = quotedSource(line, cue);
      const saying = source && cuesBetween(cues, { from: source.as + 1, to })[0];
      if (source !== undefined && saying !== undefined) {
        changed.set(cue, undefined);
        changed.set(
          saying,
          withSubject(saying, { subject: source.phrase, side: 'shared', subjectChance: 1 }),
        );
        continue;
      }
    }
    // "Acme reported that Mr. Holm said": Acme relays his words.
    const next = cues[index + 1];
    if (passesOn(line, cue, next && next.verb < to ? next : undefined)) {
      changed.set(cue, undefined);
      continue;
    }
    const author = cue.isPassive || !passing.has(cue.word.lemma) ? undefined : authorOfText(line, cue);
    if (author === undefined) continue;
    const following = cuesBetween(cues, { from: cue.verb + 1, to });
    for (const each of [cue, ...following.filter((other) => other.subject?.head === cue.subject?.head)])
      changed.set(each, withSubject(each, { subject: author, side: 'after', subjectChance: 1 }));
  }
  return changed.size === 0
    ? cues
    : cues.flatMap((cue) => (changed.has(cue) ? (changed.get(cue) ?? []) : cue));
}

const nearestInner = 4; // tokens from the first cue to the subject of the inner cue

/**
 * "Reported earlier that X said": whether the reported clause begins with another cue that has its own
 * subject.
 */
function passesOn(
  line: Line,
  { word, subject, side, end, isNoun, isPassive }: Cue,
  inner: Cue | undefined,
): boolean {
  if (word.lemma !== 'report' || isNoun || isPassive || subject === undefined || side === 'after')
    return false;
  if (inner?.subject === undefined || inner.isNoun || !inner.word.isTag || !inner.word.isSpeech) return false;
  const opens = line.tokens.slice(end, inner.subject.start).every(({ isWord }) => isWord);
  const isNear = inner.subject.start >= end && inner.subject.start - end <= nearestInner;
  return isNear && opens && inner.side === 'before' && inner.subject.type !== 'pronoun';
}

/** "quoted Mr. Holm as saying": the phrase between the verb and "as". */
function quotedSource(
  line: Line,
  { verb, end, isPassive }: Cue,
): { readonly phrase: NounPhrase; readonly as: number } | undefined {
  const { tokens, sentenceEnd } = line;
  const until = Math.min(sentenceEnd[verb] ?? tokens.length, end + farthest);
  for (let as = end; as < until; as++) {
    if (tokens[as]?.lower !== 'as' || !sayings.has(tokens[as + 1]?.lower ?? '')) continue;
    const phrase = isPassive ? undefined : subjectAfter(line, end - 1, as);
    return phrase && { phrase, as };
  }
  return undefined;
}

/** "read out a letter from Mr. Holm": the author of the text. */
function authorOfText(line: Line, { verb, end }: Cue): NounPhrase | undefined {
  const { tokens, sentenceEnd } = line;
  const until = Math.min(sentenceEnd[verb] ?? tokens.length, end + farthest);
  for (let at = end + 1; at < until; at++) {
    const { lower = '' } = tokens[at] ?? {};
    if (lower !== 'from' && lower !== 'by') continue;
    if (!documentNouns.has(tokens[at - 1]?.lower ?? '')) return undefined;
    const phrase = subjectAfter(line, at, until);
    return phrase?.type === 'name' ? phrase : undefined;
  }
  return undefined;
}
