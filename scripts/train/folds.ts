/** Splits the training articles, so that what was fitted to one part can be checked on another. */

/** The number of the part, of `count`, to which the article with this id belongs. */
export function attributionFold(id: string, count: number): number {
  let hash = 0;
  for (const character of id) hash = (hash * 31 + character.charCodeAt(0)) >>> 0;
  return hash % count;
}
