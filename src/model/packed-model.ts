/** A linear model over hashed features, with its weights packed into text. */
import type { Features } from './hashed-features.ts';

/**
 * Weights as text, in ascending order of the feature hashes. Each entry has the distance from the previous
 * hash, in as many digits as it needs, and one digit for the weight. Unlisted features weigh 0.
 */
export type PackedWeights = string;

/** Returns the score of an item: the sum of the weights of its features. */
export type Model = (features: Features) => number;

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** The value of each digit, by its character code. */
const digitValues = new Uint8Array(128);
for (let value = 0; value < digits.length; value++) digitValues[digits.charCodeAt(value)] = value;
/** Half of the digits end a number; the other half stand for the same values with more digits to follow. */
const half = digits.length / 2;
/** Small weights have finer steps than large ones: step n weighs n²/256, up to 4. */
const finest = 256;

/** Packs the weights of hashed features. Weights that round to 0 are left out. */
export function packWeights(weights: Iterable<readonly [hash: number, weight: number]>): PackedWeights {
  let packed = '';
  let last = 0;
  for (const [hash, weight] of [...weights].sort(([one], [other]) => one - other)) {
    const step = Math.sign(weight) * Math.round(Math.sqrt(Math.abs(weight) * finest));
    if (step === 0) continue;
    packed += packNumber(hash - last) + digits.charAt(half + Math.max(-half, Math.min(half - 1, step)));
    last = hash;
  }
  return packed;
}

/** Least significant digit first. */
function packNumber(value: number): string {
  const rest = Math.floor(value / half);
  return rest === 0 ? digits.charAt(value) : digits.charAt(half + (value % half)) + packNumber(rest);
}

const stepBits = 6; // one digit
const lowestBits = 2 ** stepBits - 1;
/** The weight of each step, by its digit. */
const weightOfDigit = Float64Array.from(digits, (_, digit) => {
  const step = digit - half;
  return (Math.sign(step) * step * step) / finest;
});

/** Returns a function that scores features by packed weights. */
export function createModel(packed: PackedWeights): Model {
  // A hash table with open addressing, less than half full. An entry is hash + 1, with the digit of its
  // weight in the lowest bits; hashes have 24 bits, so both fit into one number. 0 marks an empty slot.
  const places = 2 ** Math.ceil(Math.log2(packed.length + 2));
  const entries = new Int32Array(places);
  const mask = places - 1;
  let hash = 0;
  for (let at = 0; at < packed.length; ) {
    let unit = 1;
    let digit = valueAt(packed, at++);
    for (; digit >= half; digit = valueAt(packed, at++)) {
      hash += (digit - half) * unit;
      unit *= half;
    }
    hash += digit * unit;
    let place = hash & mask;
    while (entries[place] !== 0) place = (place + 1) & mask;
    entries[place] = ((hash + 1) << stepBits) | valueAt(packed, at++);
  }
  return ({ hashes, count }) => {
    let sum = 0;
    for (let at = 0; at < count; at++) {
      const key = (hashes[at] ?? 0) + 1;
      let place = (key - 1) & mask;
      let entry = entries[place] ?? 0;
      while (entry !== 0 && entry >> stepBits !== key) {
        place = (place + 1) & mask;
        entry = entries[place] ?? 0;
      }
      if (entry !== 0) sum += weightOfDigit[entry & lowestBits] ?? 0;
    }
    return sum;
  };
}

function valueAt(text: string, at: number): number {
  return digitValues[text.charCodeAt(at)] ?? 0;
}
