/** Words that change what a sentence says: negations, modal verbs, numbers, conditions and contrasts. Collected by hand. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Words that deny; what ends with "n't" does as well. The last four are written without their apostrophe. */
export const negations: ReadonlySet<string> = set(
  `not no never none nobody nothing nowhere neither nor without cannot hardly scarcely barely isnt dont cant wont`,
);

/** Modal verbs with their negated forms. "May" is the month as well. */
export const modals: ReadonlySet<string> = set(
  `may might can could will would shall should must ought cannot 'll won't can't couldn't wouldn't shouldn't mustn't mightn't
  needn't shan't`,
);

/** Numbers in words, in order: from one to ten, from eleven to nineteen, the tens, and what they count. */
export const numerals = {
  units: 'one two three four five six seven eight nine ten'.split(' '),
  teens: 'eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' '),
  tens: 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' '),
  amounts: 'hundred thousand million billion trillion dozen'.split(' '),
} as const;

/** Numbers in words that say how many. */
export const cardinalWords: ReadonlySet<string> = new Set([
  'zero',
  ...numerals.units,
  ...numerals.teens,
  ...numerals.tens,
  ...numerals.amounts.flatMap((amount) => [amount, `${amount}s`]),
  'half',
]);

/** Numbers, ordinals and multiples in words. */
export const numberWords: ReadonlySet<string> = new Set([
  ...cardinalWords,
  ...set('third quarter twice double triple first second'),
]);

/** Shares and sums: words and signs beside a number. */
export const numberSigns: ReadonlySet<string> = set('percent per-cent % ‰ $ £ €');

/** Days named from today. */
export const relativeDays: ReadonlySet<string> = set('today tomorrow yesterday tonight');

/** Words that make a statement depend on another one. */
export const conditions: ReadonlySet<string> = set(
  'if unless until provided providing assuming whether except',
);

/** Words that set a statement against another one. */
export const contrasts: ReadonlySet<string> = set(
  'but however although though yet nevertheless nonetheless despite whereas while instead',
);
