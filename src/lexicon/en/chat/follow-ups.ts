/** Messages that depend on the question before, as patterns of plain text: "more", "why?", "and Wagner?". */

/** Words before a follow-up that add nothing. Plain text has lower case, and a blank for each punctuation mark. */
export const leads: readonly string[] = ['and', 'but', 'or', 'ok', 'so'];

/** Whole messages that ask for more passages, after one of `leads` or without. */
export const moreRequests: readonly string[] = [
  // "More", "some more about that", "tell me a bit more".
  'more|show more|any more|is there more|is that all|more details?|details|tell me more',
  'more (?:about|on|of) (?:that|this|it)|(?:what|anything) more',
  '(?:tell me|say|give me|i want|i need) (?:a bit |a little )?more(?: (?:about|on|of) (?:that|this|it|them|these|those))?',
  '(?:please |(?:can|could|would) (?:you|u) )?(?:elaborate|expand)(?: (?:on|about) (?:that|this|it))?',
  // "Go on", "and then".
  'go on|go ahead|carry on|keep going|continue|next|and|so|really|and then|what then|then what|what next',
  '(?:and |what happened )?(?:after|before) (?:that|this)',
  // "Who else", "the others", "another one".
  'else|(?:what|who|where|when|why|how|anything|anyone|anybody|something|someone) else',
  '(?:any |the |(?:what|how) about (?:the )?)?others?(?: ones?)?|another(?: one)?',
  '(?:any |an |for )?examples?|for instance',
  // "What about it?"
  '(?:what|how) about (?:that|this|it|them|these|those)|and (?:that|this|it|them)',
];

/** What a follow-up of a few words asks for: "why?", "for how long?". Longer ones first. */
export const questionWords: readonly string[] = [
  'why not|why|how come',
  'how (?:fast|far|big|large|tall|deep|high|heavy|wide|strong|expensive|soon|bad|good)',
  'how many|how much|how long|how often|how old|how',
  'when|where|who|whose|which one|which ones|which|since when|until when',
  '(?:by|to|with|from|for) whom|says who|what for|how so|in what way|like what|such as',
  '(?:against|because of|about|after|before|without|under|near) (?:whom|who|what)',
  '(?:for|in|on|at|from|by|with|to|of) (?:how long|how much|how many|which one|which ones|which year|what year|what way)',
];

/** What may follow a question word without a new topic: "when was that", "how did it happen exactly". */
export const emptyPredicates: readonly string[] = [
  '(?: (?:is|was|were|are|did|does|do|will|would|has|had|can|could))?',
  '(?: (?:that|this|it|so|then|those|these|there))?',
  '(?: (?:happen|happened|happening|so|then|be|been|say|said|said that|says that|said so|says so|said it|says it|says|said this|says this|exactly|though|true))?',
];

/** Whole messages that ask who said the last answer, after one of `leads` or without. */
export const whoSaysRequests: readonly string[] = [
  'says who|who (?:says|said|claims|claimed|told you|thinks)(?: (?:that|this|so|it))?',
];

/** A preposition before a question word is no word to look for: "for how long?". */
export const leadingPreposition = '(?:for|in|on|at|from|by|with|to|of) (?=how|which|what)';

/** Words before a new name or topic: "and Wagner?", "what about the price?". Longer ones first. */
export const topicOpenings: readonly string[] = [
  'and what about|and how about|what about|how about|same for|and for',
  'and|or|now',
];

/** Words that begin a question of its own after "and". */
export const questionStarts: readonly string[] = [
  'it|they|he|she|him|her|them|that|this|those|these',
  'is|are|was|were|did|does|do',
  'why|how|who|what|when|where',
];

/** Verbs of a question whose subject may be replaced: "what does Oregon want?". */
export const verbsOfSubjects: readonly string[] = [
  'say|said|tell|claim|argue|warn|suggest|propose|mean|ask',
  'think|believe|feel|hope|expect|want|need|plan|promise|decide|agree|see|know|like',
  'do|done|get|make|go|give|have|use|help|work|live|come|start|lead|meet|write|respond|react',
  'pay|cost|win|lose|offer|export|sell|buy',
];

/** What a pointing word may refer to. */
export type Pointed = 'person' | 'thing' | 'any';

/** Words that refer to the question before, or to its answer. */
export const pointers: Readonly<Record<Pointed, readonly string[]>> = {
  person: ['he', 'she', 'him', 'her', 'his', 'hers'],
  thing: ['it', 'its', 'itself', 'this', 'that'],
  any: ['they', 'them', 'their', 'there', 'these', 'those', 'one', 'ones', 'same', 'then'],
};

/** A question for advice that names no topic: "what should i do now?". */
export const adviceQuestion = 'what (?:should|can|do|must|could) (?:i|we|you) do(?: now)?';

/** Requests for an article's facts, by the question word of a follow-up: "who wrote it?", then "when?". */
export const factsByQuestionWord: ReadonlyMap<string, string> = new Map([
  ['who', 'who wrote this'],
  ['when', 'when was this published'],
  ['where', 'where was this published'],
  ['how long', 'how long is this'],
  ['how old', 'how old is this'],
]);
