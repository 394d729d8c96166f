/** Pronouns and other function words. */
import { dayNames, monthNames } from './calendar.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Pronouns that can be the subject of "said". */
export const subjectPronouns: ReadonlySet<string> = set(
  `he she they it we i you who which that this these those one some many others most several both all everyone
  everybody someone somebody nobody none neither few another`,
);

/** The word without a contracted verb: "she" for "she'd", "i" for "i've". */
export function withoutContraction(lower: string): string {
  return lower.replace(/'(?:d|ll|m|re|s|ve)$/, '');
}

/** Pronouns for one person, with their gender. */
export const genderOfPronoun: ReadonlyMap<string, 'female' | 'male'> = new Map([
  ...['he', 'him', 'his', 'himself'].map((word) => [word, 'male'] as const),
  ...['she', 'her', 'hers', 'herself'].map((word) => [word, 'female'] as const),
]);

/** Words that begin a noun phrase. */
export const determiners: ReadonlySet<string> = set(
  `the a an this that these those his her its their my our your some many most several few all both another other others no
  any each every one two three four five six seven eight nine ten dozens hundreds thousands multiple numerous various`,
);

/** Words between subject and verb: auxiliaries, negation. */
export const auxiliaries: ReadonlySet<string> = set(
  `has have had is are was were be been being am do does did will would can could may might must shall should not never
  didn't doesn't don't isn't aren't wasn't weren't hasn't haven't hadn't wouldn't won't couldn't can't cannot 'd 's 've 'll`,
);

/** Adverbs next to a cue verb that do not end in -ly. */
export const adverbs: ReadonlySet<string> = set(
  `also later then again once twice often ever even just still always already too further first now soon previously since
  sometimes instead simply long flatly either though however meanwhile therefore thus perhaps famously today yesterday
  reportedly only afterward afterwards earlier himself herself themselves`,
);

/** Nouns and days that give a time: "on Monday", "last week", "this month". */
export const timeWords: ReadonlySet<string> = new Set([
  ...dayNames,
  ...monthNames,
  ...set(
    `monday's tuesday's today yesterday tonight morning afternoon evening night week month year weekend day
    jan. feb. aug. sept. oct. nov. dec. mon tue wed thu fri sat sun`,
  ),
]);

/** Prepositions. */
export const prepositions: ReadonlySet<string> = set(
  `of in on at to for from with by about as into over under after before during against between among through without
  within near behind beyond around toward towards upon amid via since until despite`,
);

/** Words that begin a new clause. */
export const clauseWords: ReadonlySet<string> = set(
  `and but or nor yet so that because while although though when where whereas if unless as after before since until
  who whom whose which what why how whether than`,
);

/** Words that join or point, and name nothing. */
export const functionWords: ReadonlySet<string> = new Set([
  ...subjectPronouns,
  ...determiners,
  ...auxiliaries,
  ...prepositions,
  ...clauseWords,
  ...set(
    `across above below beneath beside besides except along inside outside onto off out up down per plus versus regarding
    concerning throughout anything something everything nothing anyone anybody somewhere anywhere everywhere nowhere
    also even just still already yet ever never often again once twice else instead rather quite very really actually
    maybe perhaps however therefore exactly mainly mostly usually currently anyway together
    hes shes theyre youre weve theyve ive im wont cant isnt arent wasnt werent didnt doesnt dont hasnt havent thats whats`,
  ),
]);

/** What a question asks of its subject; "On a lead only." answers "are dogs allowed?" without it. */
export const predicatesOfForm: ReadonlySet<string> = set(
  'allowed permitted available possible included offered',
);
