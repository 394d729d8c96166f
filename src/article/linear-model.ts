/** A linear model over named features: the sum of the weights of those that hold. */

/**
 * Weights as text, six characters a feature: four for the hash of its name, two for its weight.
 * Names would take four times the room; a feature that is not listed weighs nothing.
 */
export type PackedWeights = string;

export type Model = (features: readonly string[]) => number;

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const digitValues = new Map([...digits].map((digit, value) => [digit.charCodeAt(0), value]));
const hashDigits = 4;
const weightDigits = 2;
const scale = 200; // a weight is kept in steps of 1/200, from -10.24 to 10.235
const offset = 2 ** (6 * weightDigits - 1);

/** The hash of a feature's name: 24 bits (FNV-1a, folded). */
export function hashFeature(feature: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < feature.length; at++) hash = Math.imul(hash ^ feature.charCodeAt(at), 0x01000193);
  return ((hash >>> 24) ^ hash) & 0xffffff;
}

/** The weights of features by name, packed; those that round to nothing are left out. */
export function packWeights(weights: ReadonlyMap<string, number>): PackedWeights {
  let packed = '';
  for (const [feature, weight] of weights) {
    const steps = Math.max(-offset, Math.min(offset - 1, Math.round(weight * scale)));
    if (steps !== 0) packed += pack(hashFeature(feature), hashDigits) + pack(steps + offset, weightDigits);
  }
  return packed;
}

/** A function that scores features by packed weights. */
export function createModel(packed: PackedWeights): Model {
  const table = new Map<number, number>();
  const size = hashDigits + weightDigits;
  for (let at = 0; at + size <= packed.length; at += size) {
    const steps = unpack(packed, at + hashDigits, weightDigits) - offset;
    table.set(unpack(packed, at, hashDigits), steps / scale);
  }
  return (features) => {
    let sum = 0;
    for (const feature of features) sum += table.get(hashFeature(feature)) ?? 0;
    return sum;
  };
}

function pack(value: number, count: number): string {
  let text = '';
  for (let digit = count - 1; digit >= 0; digit--)
    text += digits.charAt(Math.floor(value / 64 ** digit) % 64);
  return text;
}

function unpack(text: string, at: number, count: number): number {
  let value = 0;
  for (let digit = 0; digit < count; digit++)
    value = value * 64 + (digitValues.get(text.charCodeAt(at + digit)) ?? 0);
  return value;
}

/** The shares of `scores` that the softmax gives them; they add up to 1. */
export function shares(scores: readonly number[]): number[] {
  const most = scores.reduce((best, score) => Math.max(best, score), Number.NEGATIVE_INFINITY);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
