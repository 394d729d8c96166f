/** Recognises words of an office or a place before a name: "of Finance Torvald Berg", "British Theresa Day". */
import { isCommonWord } from '../../../lexicon/en/common-words.ts';
import { determiners } from '../../../lexicon/en/function-words.ts';
import { givenNames } from '../../../lexicon/en/given-names.ts';
import { roleModifiers, roleNouns, titles } from '../../../lexicon/en/honorifics-and-roles.ts';
import { groupNames, organisationWords, placeWords } from '../../../lexicon/en/organisations.ts';
import type { Line } from '../../syntax/token-lines.ts';

/** Counts the words before the name that belong to a place or an office: 1 in "British Theresa Day". */
export function countOfficeWords(line: Line, start: number, lowers: readonly string[]): number {
  const given = lowers.findIndex((lower, at) => givenNames.has(lower) && at < lowers.length - 1);
  const qualifies = lowers
    .slice(0, Math.max(given, 0))
    .every(
      (lower) =>
        placeWords.has(lower) ||
        roleModifiers.has(lower) ||
        groupNames.has(`${lower}s`) ||
        organisationWords.has(lower),
    );
  if (given > 0 && (qualifies || followsOffice(line, start))) return given;
  // "Under-Secretary for Humanitarian Affairs Tomas Lind"
  const charge = lowers.slice(0, -2);
  const isLong = charge.length > 1 || charge.some(isOfCharge);
  if (given === -1 && isLong && followsOffice(line, start)) return charge.length;
  if (lowers.length > 1 && portfolios.has(lowers[0] ?? '') && followsOffice(line, start)) return 1;
  return afterPlace(line, start, lowers);
}

function isOfCharge(lower: string): boolean {
  return portfolios.has(lower) || organisationWords.has(lower) || isCommonWord(lower);
}

/**
 * Whether the words before `start` open an office: "Minister of ", "Secretary of State for ", "envoy to the
 * ".
 */
export function followsOffice({ tokens, sentenceStart }: Line, start: number): boolean {
  let at = start - 1;
  if (tokens[at]?.lower === 'the') at--;
  if (!officeJoints.has(tokens[at]?.lower ?? '') || at <= (sentenceStart[start] ?? 0)) return false;
  let noun = at - 1;
  // "of State for"
  if (portfolios.has(tokens[noun]?.lower ?? '') && officeJoints.has(tokens[noun - 1]?.lower ?? '')) noun -= 2;
  return isOfficeWord(tokens[noun]?.lower ?? '');
}

/**
 * Whether the word is an office, with or without a prefix or suffix: "Minister", "ex-minister", "Under-
 * Secretary-General".
 */
export function isOfficeWord(lower: string): boolean {
  const word = lower
    .replace(/^(?:then|ex|co|vice|under|deputy)-/, '')
    .replace(/-(?:general|elect|designate)$/, '');
  return [lower, word].some((each) => roleNouns.has(each) || titles.has(each));
}

/**
 * The number of words of the place in "MP for Haltwick Sian Rees". 0 after a determiner ("an MP for"), and if
 * a place or body ends the run.
 */
function afterPlace({ tokens, sentenceStart }: Line, start: number, lowers: readonly string[]): number {
  const [joint, office, article] = [tokens[start - 1], tokens[start - 2], tokens[start - 3]];
  const isOffice =
    joint?.lower === 'for' && seats.has(office?.lower ?? '') && start - 1 > (sentenceStart[start] ?? 0);
  if (!isOffice || lowers.length < 3 || determiners.has(article?.lower ?? '')) return 0;
  const isPlace = lowers.slice(-2).some((lower) => placeWords.has(lower) || organisationWords.has(lower));
  return isPlace ? 0 : lowers.length - 2;
}

/** Offices that take a place after "for". */
const seats = new Set('mp msp mep councillor candidate bishop delegate senator member'.split(' '));
const officeJoints = new Set(['of', 'for', 'to']);
/** The portfolios of ministers and secretaries, and other words for fields of office. */
export const portfolios: ReadonlySet<string> = new Set(
  `state finance health defence defense education justice labor labour commerce energy transport transportation agriculture
  interior treasury trade culture environment housing war immigration tourism industry fisheries foreign home science
  sport sports development planning security police communications staff operations`.split(/\s+/),
);
