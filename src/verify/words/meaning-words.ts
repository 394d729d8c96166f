/** Words that turn what a sentence says, by what they turn. */

/** What is worst to change in somebody's words, worst first. */
export const matters = ['negation', 'number', 'name', 'date', 'modal'] as const;
export type Matter = (typeof matters)[number];

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

const negations = list(
  `not no never none nobody nothing nowhere neither nor without cannot hardly scarcely barely isnt dont cant wont`,
);
const modals = list(
  `may might can could will would shall should must ought cannot 'll won't can't couldn't wouldn't shouldn't mustn't mightn't
  needn't shan't`,
);
const dates = list(
  `january february march april june july august september october november december monday tuesday wednesday thursday
  friday saturday sunday today tomorrow yesterday tonight`,
);
const numbers = list(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions
  billion billions trillion trillions dozen dozens half third quarter twice double triple first second percent per-cent
  % ‰ $ £ €`,
);
const conditions = list(`if unless until provided providing assuming whether except`);
const contrasts = list(
  `but however although though yet nevertheless nonetheless despite whereas while instead`,
);
const opposites = /^(?:un|in|im|il|ir|dis|non|mis)(?=\p{L}{3})/u;

/** What the word with this `key` says no to, if it does. */
export function isNegation(key: string): boolean {
  return negations.has(key) || key.endsWith("n't");
}

/** "likely" for "unlikely"; undefined where the word opens with no such syllable. */
export function oppositeOf(key: string): string | undefined {
  return opposites.test(key) ? key.replace(opposites, '') : undefined;
}

export function isModal(key: string): boolean {
  return modals.has(key) || /'(?:ll|d)$/.test(key);
}

export function isDate(key: string): boolean {
  return dates.has(key) || /^(?:1[5-9]|20)\d\d(?:s|'s)?$/.test(key);
}

export function isNumber(key: string): boolean {
  return numbers.has(key) || /\p{N}|\p{Sc}/u.test(key);
}

/** Why it matters that a word was left out: it makes what is left say something else. */
export type Turn = 'negation' | 'condition' | 'contrast';

/** How the word with this `key` turns what stands beside it; undefined where it does not. */
export function turnOf(key: string): Turn | undefined {
  if (isNegation(key)) return 'negation';
  if (conditions.has(key)) return 'condition';
  return contrasts.has(key) ? 'contrast' : undefined;
}

/** Whether putting the word with this `key` in brackets would change what is said: "We will [not] go". */
export function turnsMuch(key: string): boolean {
  return isNegation(key) || isModal(key) || isNumber(key) || isDate(key) || turnOf(key) !== undefined;
}
