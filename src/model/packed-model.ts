/** A linear model over hashed features: the sum of the weights of those that hold. */
import type { Features } from './hashed-features.ts';

/**
 * Weights as text, in the order of the features' hashes: for each how far its hash lies from the one before,
 * in as many digits as that takes, and one digit for its weight. A feature that is not listed weighs nothing.
 */
export type PackedWeights = string;

export type Model = (features: Features) => number;

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const digitValues = new Map([...digits].map((digit, value) => [digit.charCodeAt(0), value]));
/** Half of the digits stand for themselves, the other half for the same with more digits to come. */
const half = digits.length / 2;
/** Small weights are kept in finer steps than great ones: the step with number n weighs n²/256, up to 4. */
const finest = 256;

/** The weights of hashed features, packed; those that round to nothing are left out. */
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

/** The lowest digit first. */
function packNumber(value: number): string {
  const rest = Math.floor(value / half);
  return rest === 0 ? digits.charAt(value) : digits.charAt(half + (value % half)) + packNumber(rest);
}

const stepBits = 6; // one digit
const lowestBits = 2 ** stepBits - 1;
/** What each step weighs, by its digit. */
const weightOfDigit = Float64Array.from(digits, (_, digit) => {
  const step = digit - half;
  return (Math.sign(step) * step * step) / finest;
});

/** A function that scores features by packed weights. */
export function createModel(packed: PackedWeights): Model {
  // A hash table with open places, less than half full. An entry is hash + 1 with the digit of its weight in the lowest
  // bits: a hash has 24 bits, so that both fit into one number. 0 is an empty place.
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
  return digitValues.get(text.charCodeAt(at)) ?? 0;
}
