/** Splits the training articles in two halves, so that what was fitted to one can be checked on the other. */

/** The half to which the article with this id belongs. */
export function attributionFold(id: string): 'even' | 'odd' {
  let hash = 0;
  for (const character of id) hash = (hash * 31 + character.charCodeAt(0)) >>> 0;
  return hash % 2 === 0 ? 'even' : 'odd';
}
