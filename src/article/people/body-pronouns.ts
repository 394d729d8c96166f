/** Resolves "it" and "they" to the body that has just spoken or acted. */

import { roleNouns } from '../../lexicon/en/honorifics-and-roles.ts';
import { isPersonNoun } from '../../lexicon/en/person-nouns.ts';
import { referentRules } from '../attribution-rules.ts';
import type { Discourse, Place, Referent, Spoken } from './discourse.ts';
import { roleOf } from './names/name-function.ts';

/**
 * Resolves "it said" and "they said" to the last body that spoke or acted. Undefined if another body has been
 * named since.
 */
export function resolveBodyPronoun(discourse: Discourse, place: Place): Referent | undefined {
  const { line, index, phrase } = place;
  const at = line.tokens[phrase.start]?.start ?? 0;
  const pronoun = line.tokens[phrase.head]?.lower ?? 'it';
  const before = sentenceBefore(discourse, place);
  const spoken = discourse.recentSpeakers(at).at(-1);
  const last = (pronoun === 'it' ? bodySubjectOf(discourse, before) : undefined) ?? spoken;
  if (last?.entity.kind !== 'organisation' || index - last.line > 1) return undefined;
  if (pronoun === 'they') {
    // "Unions and the council said …. They said": "they" is not a body that spoke before that sentence.
    if (before !== undefined && last.at < before.at) return undefined;
    // "The museum said it had found two divers. They said": "they" are the divers.
    if (hasGroupBetween(discourse, { from: last, to: { line: index, at } })) return undefined;
  }
  const since = [...new Set([last.line, index])].flatMap((row) => discourse.namingsIn(row));
  const isNamed = since.some(
    (naming) =>
      naming.at > last.at &&
      naming.at < at &&
      naming.entity.kind !== 'person' &&
      discourse.canonical(naming.entity) !== last.entity,
  );
  const rule = pronoun === 'it' ? referentRules.itOfBody : referentRules.theyOfBody;
  return isNamed ? undefined : { entity: last.entity, ...rule };
}

/**
 * The start of a sentence: the number of its line, its first token and the offset of that token in the text.
 */
type SentenceStart = { readonly line: number; readonly token: number; readonly at: number };

/**
 * The sentence before the pronoun's. Undefined below a heading, and if the pronoun does not open its
 * sentence.
 */
function sentenceBefore({ lines }: Discourse, { line, index, phrase }: Place): SentenceStart | undefined {
  const first = line.sentenceStart[phrase.start] ?? 0;
  if (first !== phrase.start) return undefined;
  const row = first > 0 ? index : index - 1;
  const before = lines[row];
  if (before === undefined || before.paragraph.kind !== 'text') return undefined;
  const token = before.sentenceStart[(first > 0 ? first : before.tokens.length) - 1] ?? 0;
  return { line: row, token, at: before.tokens[token]?.start ?? 0 };
}

/**
 * The body that is the subject of `sentence`: Finansor in "The regulator, Finansor, welcomed it. It said".
 */
function bodySubjectOf(
  discourse: Discourse,
  sentence: SentenceStart | undefined,
): Pick<Spoken, 'entity' | 'line' | 'at'> | undefined {
  if (sentence === undefined) return undefined;
  const naming = discourse
    .namingsIn(sentence.line)
    .find((each) => each.at >= sentence.at && /^subject/.test(roleOf(discourse.lines[sentence.line], each)));
  if (naming?.entity.kind !== 'organisation') return undefined;
  return { entity: discourse.canonical(naming.entity), line: sentence.line, at: naming.at };
}

/** Whether a plural noun for people ("divers", "officials") occurs between two places outside quotations. */
function hasGroupBetween(
  { lines }: Discourse,
  { from, to }: { readonly from: { line: number; at: number }; readonly to: { line: number; at: number } },
): boolean {
  return lines.slice(from.line, to.line + 1).some(({ tokens, quoted }) =>
    tokens.some(({ lower, start }, index) => {
      if (start <= from.at || start >= to.at || quoted[index] !== -1) return false;
      const single = lower.endsWith('s') ? lower.slice(0, -1) : lower.replace(/men$/, 'man');
      return (
        lower === 'people' ||
        lower === 'others' ||
        (single !== lower && (isPersonNoun(single) || roleNouns.has(single)))
      );
    }),
  );
}
