/** Tells two sentences that say the same. */
import type { Candidate } from '../sentences.ts';

const shareThatIsSame = 0.7;

/** True if most of what the shorter one says stands in the other as well. */
export function saysTheSame(a: Candidate, b: Candidate): boolean {
  const [shorter, longer] = a.content.length < b.content.length ? [a, b] : [b, a];
  if (shorter.content.length === 0) return a.text === b.text;
  const held = shorter.content.filter((word) => longer.content.includes(word)).length;
  return held > shareThatIsSame * shorter.content.length;
}
