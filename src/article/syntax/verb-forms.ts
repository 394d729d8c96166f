/** Recognises verbs and adverbs by their form, without a dictionary. */
import { isCommonWord } from '../../lexicon/en/common-words.ts';
import { auxiliaries } from '../../lexicon/en/function-words.ts';
import type { Token } from './tokens.ts';

/** Past forms of frequent verbs in news that do not end in -ed. */
export const irregularPasts: ReadonlySet<string> = new Set(
  `made took went gave came saw got kept held left led met ran sent set stood threw won began brought built bought caught
  drew drove fell felt fought found grew had heard hit knew laid lost paid put rose sat sold shot shut struck taught
  thought tore wore broke chose cut did flew forgot let lay rode rang sang sank shook sought spent split spread stuck
  swung wound woke bore beat bent bet bid bound dealt dug fed fled froze hid hung hurt leapt lent lit meant quit shone
  slid spun stole strode swept swore withdrew told said wrote spoke became`.split(/\s+/),
);

/**
 * Whether a word looks like a finite verb: "runs", "was", "left", "owned". A plural noun may look the same.
 */
export function looksLikeVerb(token: Token | undefined): boolean {
  const { lower = '', isCapital = true } = token ?? {};
  if (isCapital || lower === "'s") return false;
  return auxiliaries.has(lower) || irregularPasts.has(lower) || /(?:ed|[^s]s)$/.test(lower);
}

/** Whether a word is an adjective with "-ly": "reportedly", "happily". "Voxly" may be a name. */
export function looksLikeAdverb(lower: string): boolean {
  if (!lower.endsWith('ly')) return false;
  const stem = lower.slice(0, -2);
  return (
    [lower, stem, `${stem}le`, stem.replace(/i$/, 'y'), stem.replace(/al$/, '')].some(isCommonWord) ||
    /(?:al|ous|ive|ing|ed|less|ful|ic|ar|ary|ent|ant|ate|able|ib|ab)$/.test(stem)
  );
}
