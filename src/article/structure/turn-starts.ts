/** Finds where the turns of a transcript begin, also within a block of lines or within a line. */
import { lineLabels } from '../../lexicon/en/labels.ts';
import type { Span } from '../article.ts';

const time = String.raw`\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?`;
const date = String.raw`\d{1,4}[./-]\d{1,2}[./-]\d{2,4}`;
/** "[00:14]", "00:14", and of messages "[10:02, 3/5/2024]", "3/5/24, 10:02". */
const stamp = String.raw`(?:${date},?[^\S\n])?${time}(?:[^\S\n][AaPp]\.?[Mm]\.?)?(?:,?[^\S\n]${date})?`;
const timeMark = String.raw`(?:[[(]${stamp}[\])]|${stamp})`;
const capital = String.raw`\p{Lu}[\p{L}\p{N}.'’-]*`;
const particle = '(?:of|the|for|and|de|del|den|der|di|du|la|le|van|von|ten|ter|zu|al|bin|el)';
const name = String.raw`${capital}(?:[^\S\n](?:${capital}|${particle}|\d{1,2})){0,6}`;
const bracket = String.raw`(?:[^\S\n]?[([][^()[\]\n]{1,60}[)\]])`;
const role = String.raw`(?:,[^\S\n][^\n:.!?]{2,60})`;
/** "[00:14] Lena Rud (Brana North) (Coast Party): ", "Lena Rud, harbour master: ", "Lena Rud (00:14): " */
const label = String.raw`(${timeMark},?[^\S\n](?:[-–—][^\S\n])?)?(${name})(${bracket}{0,3})${role}?(?:[^\S\n]${timeMark})?[^\S\n]?:(?=[^\S\n]\S|\n)`;
/** "Q. " and "A. " in the record of a court, "SARA LIND — ": only at the start of a line. */
const bareLabel = String.raw`(?:[QA]\.|\p{Lu}[\p{Lu}.'’-]+(?:[^\S\n]\p{Lu}[\p{Lu}.'’-]*){0,3}[^\S\n][–—])(?=[^\S\n]\S)`;
const bullet = String.raw`[^\S\n]*(?:[*_>•–-]{1,3}[^\S\n]?)?`;
const anywhere = new RegExp(String.raw`(?:(?<=^|\n)${bullet}|(?<=[.!?…"”’)\]][^\S\n]))${label}`, 'gu');
const atStart = new RegExp(`^${bullet}${label}`, 'u');
const bare = new RegExp(String.raw`(?<=^|\n)${bullet}(${bareLabel})`, 'gu');
const hasTime = new RegExp(time);

const longestName = 60; // in UTF-16 units
const leastLabels = 3; // in a transcript
const leastSure = 0.5; // of the labels: with a time, or with a speaker who has another label

/** A label at offset `at`. `key` is the speaker's name in lower case. */
type Label = {
  readonly at: number;
  readonly key: string;
  readonly isTimed: boolean;
  readonly isInline: boolean;
};

/**
 * Where turns begin in the `blocks` of `text`, in order; empty if the text is no transcript. A label at the
 * start of a line always counts. A label within a line counts if it has a time, or in a dialogue if its name
 * occurs again. A transcript has at least three labels, and at least half of them have a time or a repeated
 * name. In a dialogue, two or more speakers have several turns and address each other.
 *
 * @example
 * findTurnStarts('Ida: Yes? Per: No. Ida: Oh. Per: Ah, you.', [{ start: 0, end: 41 }])
 * // => [0, 10, 19, 28]
 */
export function findTurnStarts(text: string, blocks: readonly Span[]): readonly number[] {
  const all = blocks.flatMap((block) => labelsIn(text, block));
  const counts = new Map<string, number>();
  for (const { key } of all) counts.set(key, (counts.get(key) ?? 0) + 1);
  const isSure = ({ key, isTimed }: Label) => isTimed || (counts.get(key) ?? 0) > 1;
  const known = all.filter((each) => !each.isInline || isSure(each));
  const labels = isDialogue(text, known)
    ? known
    : known.filter(({ isInline, isTimed }) => !isInline || isTimed);
  if (labels.length < leastLabels || labels.filter(isSure).length < labels.length * leastSure) return [];
  return labels.map(({ at }) => at);
}

/**
 * Whether at least two speakers have several turns, and many turns ask a question or use the
 * first or second person.
 */
function isDialogue(text: string, labels: readonly Label[]): boolean {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { key } of labels) (seen.has(key) ? repeated : seen).add(key);
  const spoken = labels.filter(({ at }, index) =>
    address.test(text.slice(at, Math.min(labels[index + 1]?.at ?? text.length, at + longestTurn))),
  );
  return repeated.size > 1 && spoken.length >= leastSpoken * labels.length;
}

const leastSpoken = 0.4; // of the turns of a dialogue
const longestTurn = 1_000; // UTF-16 units of a turn that are searched
const address =
  /[?？]|(?<!\p{L})(?:i|you|we|my|your|our|me|us|ich|wir|du|ihr|je|nous|vous|tu|yo|usted|io|eu|ik|wij)(?!\p{L})/iu;

/** The name in the label that `line` opens with, in lower case; undefined if it opens with none. */
export function turnLabelOf(line: string): string | undefined {
  const found = atStart.exec(line);
  return found === null ? undefined : labelOf(found, { at: 0, isInline: false })?.key;
}

function labelsIn(text: string, { start, end }: Span): readonly Label[] {
  const words = text.slice(start, end);
  // Text in quotation marks is a quotation, even if it looks like a label.
  if (/^["“«„]/.test(words)) return [];
  const withoutColon = [...words.matchAll(bare)].map(({ index, 1: key = '' }) => ({
    at: start + index,
    key: key.toLowerCase(),
    isTimed: false,
    isInline: false,
  }));
  if (!words.includes(':')) return withoutColon;
  const labels = [...words.matchAll(anywhere)].flatMap((found) => {
    const isInline = found.index > 0 && words.charAt(found.index - 1) !== '\n';
    return labelOf(found, { at: start + found.index, isInline }) ?? [];
  });
  return [...labels, ...withoutColon].sort((a, b) => a.at - b.at);
}

function labelOf(
  { 0: whole, 1: lead, 2: bare = '', 3: brackets = '' }: RegExpExecArray,
  { at, isInline }: Pick<Label, 'at' | 'isInline'>,
): Label | undefined {
  const words = bare.toLowerCase().split(/[^\S\n]/);
  if (bare.length > longestName || words.every((word) => lineLabels.has(word))) return undefined;
  // "The Minister for Transport (Tom Aas)" has the label "Tom Aas" in later turns.
  const holder = /^The\s/.test(bare) ? /[([]([^)\]]+)/.exec(brackets)?.[1] : undefined;
  return {
    at,
    key: (holder ?? bare).toLowerCase(),
    isTimed: lead !== undefined || hasTime.test(whole),
    isInline,
  };
}
