/** Recognises content that is shown rather than said: "the map shows the coast". */

import { auxiliaries, clauseWords, determiners, prepositions } from '../../../lexicon/en/function-words.ts';
import { documentNouns } from '../../../lexicon/en/organisations.ts';
import { isPersonNoun } from '../../../lexicon/en/person-nouns.ts';
import { type CodedLine, headKind } from '../../syntax/token-classes.ts';
import type { Cue } from '../cues.ts';

/** Verbs of showing. Only a clause after them is a statement. */
const showing = new Set('show reveal indicate find see teach depict illustrate'.split(' '));
/** Reporting verbs that also take a document or a thing as subject: "the film describes a storm". */
const telling = new Set(
  'describe mention detail outline suggest tell speak talk discuss read recount mark note report refer'.split(
    ' ',
  ),
);
const things = new Set(['it', 'this', 'that', 'which']);

type TokenRange = { readonly start: number; readonly end: number };

/** True if a cue that may only show something is followed by a noun phrase instead of a statement. */
export function isThing(coded: CodedLine, cue: Cue, tokens: TokenRange): boolean {
  return onlyShows(coded, cue) && !hasPredicate(coded, cue, tokens);
}

function onlyShows({ line }: CodedLine, { word: { lemma }, subject }: Cue): boolean {
  if (showing.has(lemma)) return true;
  const head = subject && line.tokens[subject.head];
  if (head === undefined || !telling.has(lemma)) return false;
  if (subject?.type === 'pronoun') return things.has(head.lower);
  return ['document', 'word'].includes(headKind(head)) && !isPersonNoun(head.lower);
}

/**
 * Whether the content has a predicate: "how the tide rises", "Ms. Day leading", "Ms. Day leads the race",
 * "the storm as a warning".
 */
function hasPredicate(
  { line: { tokens }, verbs }: CodedLine,
  { subject }: Cue,
  { start, end }: TokenRange,
): boolean {
  if (clauseWords.has(tokens[start]?.lower ?? '')) return true;
  const isPaper = documentNouns.has(tokens[subject?.head ?? -1]?.lower ?? '');
  for (let at = start + 1; at < end; at++) {
    const [before, token] = [tokens[at - 1], tokens[at]];
    if (before === undefined || token === undefined) continue;
    // A relative clause or a mark ends the noun phrase: "the tide, which was high".
    if (!token.isWord || relatives.has(token.lower)) return false;
    if (noVerbs.has(token.lower)) continue;
    if (token.lower === 'as' || auxiliaries.has(token.lower)) return true;
    if (token.isCapital || determiners.has(before.lower) || prepositions.has(before.lower)) continue;
    if (verbs[at] === 1) return true;
    if (token.lower.endsWith('ing') && (isPaper || before.isCapital)) return true;
    if (before.isCapital && /[^s']s$/.test(token.lower) && at + 1 < end) return true;
  }
  return false;
}

/** Words that go with an auxiliary but are not a verb: "the town's coast, not the island". */
const noVerbs = new Set(['not', 'never', "'s"]);
const relatives = new Set(['that', 'which', 'who', 'whose', 'where', 'when']);
