/** Finds signatures: "- Jane Lee, mayor" below a quotation or below a letter to the editor. */

import { auxiliaries } from '../../../lexicon/en/function-words.ts';
import { roleNouns } from '../../../lexicon/en/honorifics-and-roles.ts';
import { reportingVerbs } from '../../../lexicon/en/reporting-verbs.ts';
import { phraseEndingAt } from '../../syntax/noun-phrases.ts';
import { subjectAfter } from '../../syntax/subject-phrases.ts';
import type { Line } from '../../syntax/token-lines.ts';
import type { DialogueTag, PlacedTag } from '../direct/dialogue-tag.ts';
import type { OwnedLine } from './transcripts.ts';

const longestName = 4; // words
const longestSignature = 14; // words
const leastLetters = 2; // on a page of letters
const dash = /^[-–—―]$/;

/**
 * Returns, for each line, the letter that it belongs to. All are undefined unless at least two lines sign
 * after a dash.
 */
export function findLetters(lines: readonly Line[]): readonly (OwnedLine | undefined)[] {
  const signatures = lines.map((line) =>
    dash.test(line.tokens[0]?.text ?? '') ? findSignature(line) : undefined,
  );
  if (signatures.filter((signature) => signature !== undefined).length < leastLetters)
    return lines.map(() => undefined);
  const found: (OwnedLine | undefined)[] = lines.map(() => undefined);
  const first = signatures.findIndex((signature) => signature !== undefined);
  let signed: PlacedTag | undefined;
  for (let index = lines.length - 1; index >= 0; index--) {
    const signature = signatures[index];
    if (signature !== undefined) {
      signed = { ...signature, line: index, rule: 'letter' };
    } else if (lines[index]?.paragraph.kind !== 'text') {
      signed = undefined;
    } else if (signed !== undefined) {
      found[index] = { tag: signed, start: 0 };
      // The text before the first letter may be the newspaper's own, so only the last paragraph of that
      // letter is sure.
      if (signed.line === first) signed = undefined;
    }
  }
  return found;
}

/** Returns the speaker in a line that holds only a name, and perhaps a role. Undefined for any other line. */
export function findSignature(line: Line): DialogueTag | undefined {
  const { tokens, paragraph } = line;
  const isDashed = dash.test(tokens[0]?.text ?? '');
  const words = tokens.filter(({ isWord }) => isWord);
  if (paragraph.kind !== 'text' || words.length < 2 || words.length > longestSignature) return undefined;
  if (tokens.some(({ text }) => /^[?!:]$/.test(text))) return undefined;
  const first = tokens.findIndex(({ text }) => !dash.test(text));
  const comma = tokens.findIndex(({ text }) => text === ',');
  const phrase =
    comma > first ? phraseEndingAt(line, comma - 1, first) : subjectAfter(line, first - 1, tokens.length);
  if (
    phrase?.type !== 'name' ||
    phrase.start !== first ||
    phrase.end - first < 2 ||
    phrase.end - first > longestName
  )
    return undefined;
  const isAlone = tokens.slice(phrase.end).every(({ isWord }) => !isWord);
  if (
    !isDashed &&
    !(
      isAlone ||
      (tokens[phrase.end]?.text === ',' &&
        (tokens
          .slice(phrase.end)
          .every((token) => token.isCapital || !token.isWord || token.lower.length < 4) ||
          isRole(tokens.slice(phrase.end + 1))))
    )
  )
    return undefined;
  if (!tokens.slice(first, phrase.end).every(({ isCapital }) => isCapital)) return undefined;
  return { phrase, cue: undefined, rule: 'signature in the line after' };
}

const longestRole = 5; // words

/** "treasurer", "head of the museum": the words after the comma of a signature. */
function isRole(words: Line['tokens']): boolean {
  return (
    words.length <= longestRole &&
    words.every(({ isWord }) => isWord) &&
    !words.some(({ lower }) => auxiliaries.has(lower) || reportingVerbs.has(lower)) &&
    words.some(({ lower }) => roleNouns.has(lower))
  );
}
