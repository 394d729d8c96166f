/** Splits the training articles into folds for cross-validation. */

/** The fold, from 0 to `count` - 1, of the article with this id. */
export function attributionFold(id: string, count: number): number {
  let hash = 0;
  for (const character of id) hash = (hash * 31 + character.charCodeAt(0)) >>> 0;
  return hash % count;
}
