/** Letters of other scripts that look like Latin ones: a word written with them is another word that seems the same. */

const pairs: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  е: 'e',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  с: 'c',
  т: 't',
  у: 'y',
  х: 'x',
  ѕ: 's',
  і: 'i',
  ј: 'j',
  ԛ: 'q',
  ԝ: 'w',
  һ: 'h',
  ԁ: 'd',
  ӏ: 'l',
  ɡ: 'g',
  ɑ: 'a',
  ı: 'i',
  α: 'a',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  ν: 'v',
  ι: 'i',
  κ: 'k',
  χ: 'x',
  γ: 'y',
  ε: 'e',
  η: 'n',
  ω: 'w',
  օ: 'o',
  ս: 'u',
  ո: 'n',
  հ: 'h',
};
const alike = new RegExp(`[${Object.keys(pairs).join('')}]`, 'gu');

/**
 * `key` with each letter that looks like a Latin one written as that one.
 *
 * @example
 * withoutLookAlikes('ехроrts') // with four Cyrillic letters
 * // => 'exports'
 */
export function withoutLookAlikes(key: string): string {
  return key.replace(alike, (letter) => pairs[letter] ?? letter);
}
