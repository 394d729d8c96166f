/** Messages that ask whether words were said: "Did Wagner say “…”?", "Is this quote real: “…”?". */

/** Messages that begin with the speaker: "did Wagner really say “…”". Each ends before or with a verb of speech. */
export const speakerOpenings: readonly string[] = [
  "(?:did|does|has|have)(?:n['’]?t)?",
  'is it (?:true|right|correct) that|is it true',
  "(?:am i right (?:that )?)?(?:was it|isn'?t it|was that|it was|that was)|am i right that",
];

/** Adverbs between the speaker and the verb. */
export const certainty: readonly string[] = ['really', 'actually', 'ever', 'literally', 'truly'];

/** Verbs of speech in a check. */
export const checkedVerbs: readonly string[] = [
  'say|says|said|tell|told|tweet|tweeted|write|wrote',
  'claim|claims|claimed|use|used|call|called',
];

/** Beginnings of a message with quotation marks that ask for a check. */
export const checkOpenings: readonly string[] = [
  // "Does the article say “…”?", "is there a line “…”?"
  '(?:does|did|is|was|are|were) (?:(?:the|this) (?:article|text|story|piece)|it|there)\\b[^"“]{0,30}["“]',
  // "Is “…” in the text?"
  '(?:is|was|are|were)(?: the (?:line|phrase|sentence|quote|words?))?\\s*["“][^"”]*["”]\\s*(?:really |actually )?(?:in|from|part of|there)\\b',
  '(?:please )?(?:check|verify|fact[- ]?check|confirm|validate)\\b',
  // "Is this a real quote: “…”?"
  '(?:is|was|are|were) (?:this|that|these|it|the following|the)\\b.*\\b(?:quote|quotation|real|true|right|correct|accurate|exact|genuine|said|words)\\b',
  '(?:is|was)\\s*["“].*\\b(?:quote|real|true|accurate|exact|correct|said|in (?:the|this) (?:article|text))\\b',
  '(?:real|true|fake|legit)(?: quote)?\\s*[:?]',
  '(?:true|real|right) or (?:false|fake|wrong|not)\\b',
];

/** What may follow a quotation to be checked: "“…”, is that what it says?", "“…”, true?". */
export const checkEndings: readonly string[] = [
  '(?:is|was|are|were) (?:that|this|it|these|those) (?:really )?(?:an?|the|his|her|their) (?:(?:actual|real|exact|true|genuine|correct|literal|direct) )?(?:quote|quotation|words)\\b',
  '(?:is|was) (?:that|this|it) (?:what|really|true|real|right|correct|in)\\b',
  '(?:is (?:that|this|it) )?(?:true|real|right|correct|accurate|legit|fake)(?: or (?:not|false|fake|no))?\\s*\\?*\\s*$',
  'did (?:it|the (?:article|text)) (?:really |actually )?say\\b',
  'did (?:he|she|they|\\p{L}+) (?:really |actually )?say\\b',
  'did (?:he|she|they)(?: really)?\\s*\\?*\\s*$',
];

/** What may follow a quotation to be checked and names its speaker: "“…”, that's Wagner, right?". */
export const speakerEndings: readonly string[] = [
  "(?:who\\s*\\?+\\s*)?(?:(?:that|it)(?:['’]?s| is| was) )?(?<named>[\\p{L}.'’-]+(?: [\\p{L}.'’-]+)?)[\\s,]+(?:right|yeah|yes|no|correct|innit)\\s*\\?*\\s*$",
  "(?:was|is) (?:that|it|this) (?:by |from )?(?<named>[\\p{L}.'’-]+(?: [\\p{L}.'’-]+)?)\\s*\\?*\\s*$",
];

/** Checks without quotation marks; the groups name the speaker and the words. */
export const unmarkedClaims: readonly string[] = [
  // "Did Wagner really say it is over?", but not "did Wagner really say anything about it?".
  '(?:did|has) (?<speaker>\\p{L}[^?!:;"“”]{1,60}?) (?:really|actually|truly|ever|literally) (?:say|claim|state|said|claimed|stated)(?: that)? (?!about\\b|anything\\b|something\\b|(?:that|this|it|so)[\\s?.!]*$)(?<said>[^?]{4,}?)[\\s?!.]*',
  // "Check this quote: it is over."
  '(?:please )?(?:check|verify|fact[- ]?check|confirm|validate|is (?:this|that) (?:quote|quotation|claim) (?:real|true|right|correct|genuine|accurate))(?: (?:this|the|that|my))?(?: (?:quote|quotation|claim|statement|text))?\\s*[:–—-]\\s*(?<claim>.{4,}?)[\\s?]*',
];

/** Verbs that report a quotation to be checked: "I heard that Wagner said “…”, is that true?". */
export const reportVerbs: readonly string[] = ['said|says|claimed|claims|stated|tweeted|wrote'];

/** Words before such a verb that are no name. */
export const noNames: readonly string[] = [
  'he|she|it|they|who|that|has|have|is|this|really|not|so|true|real|right|correct|quoted|exact|accurate',
];

/** Words of a message that show that its quotation is to be checked. */
export const checkWords: readonly string[] = [
  'say|says|said|tells?|told|states?|stated|claims?|claimed',
  'true|right|real|correct|legit|fake|accurate',
  'quotes?|quoted|quotation|following|check|verify|confirm|in (?:the|this) \\p{L}+',
];
