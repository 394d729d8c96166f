/** The rules of attribution in one table, with how often each one is used and right. */

// The counts are those of `polnear.train` (558 articles), predicted by models that had not seen the article.

/**
 * Rules that find the mention of a quotation's speaker. `uses` counts the quotations, `right` is the share of
 * right mentions among those that an annotator marked as well; undefined for fewer than three. They carry no
 * confidence: `certainty.ts` estimates the probability from the rule and its context.
 */
const mentionRules = {
  'X said that': { uses: 5002, right: 0.92 },
  'X said after': { uses: 1566, right: 0.99 },
  'after the tag': { uses: 953, right: 0.98 },
  'that, X said': { uses: 661, right: 0.96 },
  'X said before': { uses: 510, right: 0.91 },
  'said X after': { uses: 505, right: 0.98 },
  'no tag': { uses: 67, right: undefined },
  'speaker of the sentence before': { uses: 59, right: 0.79 },
  headline: { uses: 47, right: 0.92 },
  'turn of a transcript': { uses: 44, right: 0.88 },
  'subject of the sentence before': { uses: 39, right: 0.56 },
  'same speaker goes on': { uses: 32, right: 0.82 },
  'goes on over paragraphs': { uses: 30, right: 0.85 },
  'turn of a transcript goes on': { uses: 28, right: 0.75 },
  // Fewer than twenty uses in 9,700 quotations. Other forms of text (letters, interviews, tales, pages with
  // block quotes) need them; PolNeAR has few or none of those.
  'X said: in the line before': { uses: 15, right: 0.93 },
  'X: before': { uses: 14, right: 0.75 },
  letter: { uses: 14, right: undefined },
  'speaker of the line before': { uses: 12, right: 0.75 },
  'X and unknown verb after': { uses: 9, right: 0.86 },
  'signature in the line after': { uses: 9, right: 1 },
  'subject of the line before': { uses: 4, right: 0.5 },
  'turn of a dialogue': { uses: 4, right: undefined },
  'unknown verb and X after': { uses: 2, right: undefined },
  'only speaker': { uses: 2, right: undefined },
  'speaker of the line after': { uses: 1, right: undefined },
  'X and unknown verb:': { uses: 1, right: undefined },
  'before the tag': { uses: 1, right: undefined },
  'in the words of X': { uses: 0, right: undefined },
  'introduction in the line before': { uses: 0, right: undefined },
  'lead-in in the line before': { uses: 0, right: undefined },
  'name in brackets after': { uses: 0, right: undefined },
  'signature after a dash': { uses: 0, right: undefined },
  'signed block quote': { uses: 0, right: undefined },
  'voice of a caption': { uses: 0, right: undefined },
  'words of the author': { uses: 0, right: undefined },
  'answer of an interview': { uses: 0, right: undefined },
  // The frames of other languages (speech/foreign): docs/languages.md has their measurements.
  'X after': { uses: 0, right: undefined },
  'X before': { uses: 0, right: undefined },
  'goes on': { uses: 0, right: undefined },
} as const;

/** The name of a rule that finds a mention. */
export type MentionRule = keyof typeof mentionRules;

/**
 * Rules that resolve the mention to a person or body, with their confidence from 0 to 1. The confidence is set
 * by hand: it decides whether a mention fixes the gender of a name and whether it counts as a candidate for the
 * next pronoun, and it is a feature of the probability. `pronoun` and `description` have the probability of the
 * pronoun ranker, `role` the share of common words; `possessed body` and `partner` have the confidence of
 * their pronoun.
 */
export const referentRules = {
  // 5,001 uses; 960 of 977 names right (judged on the 112 articles with canonical names).
  name: { rule: 'name', confidence: 0.95 },
  nameOfOfficer: { rule: 'name', confidence: 0.9 },
  /** Only the capitals suggest a name. */
  nameOfUnsureKind: { rule: 'name', confidence: 0.85 },
  // 79 uses, 9 of 10.
  namedBody: { rule: 'named body', confidence: 0.85 },
  // 51 uses, 10 of 10.
  apposition: { rule: 'apposition', confidence: 0.85 },
  // 33 uses, 7 of 7.
  joint: { rule: 'joint', confidence: 0.85 },
  // Fewer than twenty uses: 15 of `body` (2 of 2), 1 each of `company`, `near spelling`, `it`, `joined alias`,
  // none of the others.
  body: { rule: 'body', confidence: 0.7 },
  company: { rule: 'company', confidence: 0.65 },
  joinedAlias: { rule: 'joined alias', confidence: 0.8 },
  nearSpelling: { rule: 'near spelling', confidence: 0.75 },
  itOfBody: { rule: 'it', confidence: 0.7 },
  theyOfBody: { rule: 'they', confidence: 0.7 },
  epithet: { rule: 'epithet', confidence: 0.85 },
  /** Another person of the text may bear the epithet. */
  epithetOfNoKnownBearer: { rule: 'epithet', confidence: 0.7 },
  writer: { rule: 'writer', confidence: 0.85 },
  author: { rule: 'author', confidence: 0.85 },
  interviewed: { rule: 'interviewed', confidence: 0.85 },
  onlyPersonOfInterview: { rule: 'interviewed', confidence: 0.8 },
} as const;

type PlainReferentRule =
  | (typeof referentRules)[keyof typeof referentRules]['rule']
  | 'pronoun'
  | 'description'
  | 'role'
  | 'possessed body'
  | 'partner';

type AntecedentRule = `who: ${PlainReferentRule}`;

/** The name of a rule that resolves a mention; "who: name" resolves the antecedent of a relative pronoun. */
export type ReferentRule = PlainReferentRule | AntecedentRule;

/** The rule of a relative pronoun whose antecedent was resolved by `rule`. */
export function ofAntecedent(rule: ReferentRule): AntecedentRule {
  return isOfAntecedent(rule) ? rule : `who: ${rule}`;
}

function isOfAntecedent(rule: ReferentRule): rule is AntecedentRule {
  return rule.startsWith('who: ');
}

/**
 * The rules that attributed a quotation: the one that found the mention, then the one that resolved it. `no mention`:
 * the cue has no subject. `mention alone`: the article does not name the person.
 */
export type AttributionRules =
  | readonly [MentionRule]
  | readonly [MentionRule, ReferentRule | 'no mention' | 'mention alone'];
