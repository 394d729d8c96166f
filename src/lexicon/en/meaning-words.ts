/** Words that change the meaning of a sentence: negations, modal verbs, numbers, conditions, contrasts. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Negations; words in "n't" count too. The last four lack their apostrophe. */
export const negations: ReadonlySet<string> = set(
  `not no never none nobody nothing nowhere neither nor without cannot hardly scarcely barely isnt dont cant wont`,
);

/** Modal verbs with their negated forms. "May" is also a month. */
export const modals: ReadonlySet<string> = set(
  `may might can could will would shall should must ought cannot 'll won't can't couldn't wouldn't shouldn't mustn't mightn't
  needn't shan't`,
);

/** Number words in order: one to ten, eleven to nineteen, the tens, and the powers of ten. */
export const numerals = {
  units: 'one two three four five six seven eight nine ten'.split(' '),
  teens: 'eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' '),
  tens: 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' '),
  amounts: 'hundred thousand million billion trillion dozen'.split(' '),
} as const;

/** Number words that give an amount. */
export const cardinalWords: ReadonlySet<string> = new Set([
  'zero',
  ...numerals.units,
  ...numerals.teens,
  ...numerals.tens,
  ...numerals.amounts.flatMap((amount) => [amount, `${amount}s`]),
  'half',
]);

/** Number words, ordinals and multiples. */
export const numberWords: ReadonlySet<string> = new Set([
  ...cardinalWords,
  ...set('third quarter twice double triple first second'),
]);

/** Shares and amounts: words and signs next to a number. */
export const numberSigns: ReadonlySet<string> = set('percent per-cent % ‰ $ £ €');

/** Relative days. */
export const relativeDays: ReadonlySet<string> = set('today tomorrow yesterday tonight');

/** Words that make a statement conditional on another one. */
export const conditions: ReadonlySet<string> = set(
  'if unless until provided providing assuming whether except',
);

/** Words that contrast a statement with another one. */
export const contrasts: ReadonlySet<string> = set(
  'but however although though yet nevertheless nonetheless despite whereas while instead',
);
