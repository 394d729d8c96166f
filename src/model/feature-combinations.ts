/** Feature templates of a model, written as combinations of named values. */
import { add, codeOf, type Features } from './hashed-features.ts';

/** The values that describe one item, and the combinations of them that are features. */
export type Combinations<Name extends string> = {
  /** The index of each value in `values`. */
  readonly at: Readonly<Record<Name, number>>;
  /** The values of the current item. The function that describes the item sets all of them. */
  readonly values: Int32Array;
  /** One row for each combination: its code, then the indices in `values` of up to four values. */
  readonly rows: Int32Array;
};

const mostValues = 4; // numbers in a row
const rowLength = mostValues + 1;

/**
 * The combinations of the model `model`. Each is a list of value names with blanks between them. The names in
 * their order identify the combination: renaming one requires a new fit, moving the line does not. In a pair
 * the first part is the identity and the second one lists the values.
 *
 * @example
 * combinationsOf('start', ['gap', 'lemma'], ['gap', 'lemma gap']).values.length
 * // => 3, with one place for what a combination of fewer values leaves out
 */
export function combinationsOf<const Name extends string>(
  model: string,
  names: readonly Name[],
  combinations: readonly (string | readonly [identity: string, values: string])[],
): Combinations<Name> {
  const places = new Map<string, number>(names.map((name, index) => [name, index]));
  const nothing = names.length; // the value there is always 0
  const rows = new Int32Array(combinations.length * rowLength).fill(nothing);
  for (const [index, entry] of combinations.entries()) {
    const [identity, combination] = typeof entry === 'string' ? [entry, entry] : entry;
    const parts = combination.split(' ');
    if (parts.length > mostValues)
      throw new RangeError(`${model}: expected at most ${mostValues} values in "${combination}"`);
    rows[index * rowLength] = codeOf(`${model}: ${identity}`);
    for (const [part, name] of parts.entries()) {
      const place = places.get(name);
      if (place === undefined)
        throw new RangeError(`${model}: expected a value in "${combination}", got "${name}"`);
      rows[index * rowLength + 1 + part] = place;
    }
  }
  const at = Object.fromEntries(places) as Record<Name, number>; // one entry for each name
  return { at, values: new Int32Array(names.length + 1), rows };
}

/** Adds all combinations of the current values to the features. */
export function addCombinations(features: Features, { values, rows }: Combinations<string>): void {
  for (let row = 0; row < rows.length; row += rowLength) {
    add(
      features,
      rows[row] ?? 0,
      values[rows[row + 1] ?? 0],
      values[rows[row + 2] ?? 0],
      values[rows[row + 3] ?? 0],
      values[rows[row + 4] ?? 0],
    );
  }
}
