/** Words by which a sentence points back at another one. */

/** At the start of a sentence, besides personal pronouns. Folded; one word or two. */
export const backwardOpenings: ReadonlySet<string> = new Set([
  ...'they it their its them'.split(' '),
  ...'this that these those such there another others both'.split(' '),
  ...'but and so also however meanwhile still then yet or nor instead moreover furthermore'.split(' '),
  ...'nevertheless otherwise therefore thus besides similarly likewise'.split(' '),
  ...['the former', 'the latter', 'the pair', 'the duo', 'the trio', 'the couple', 'the two'],
]);

/**
 * At the start of a sentence that continues earlier text but can be understood alone. Folded; one word or
 * two.
 */
export const continuingOpenings: ReadonlySet<string> = new Set(
  `which, true, apparently, indeed, perhaps, maybe, probably, yes, well, nonetheless, hence, accordingly, later, earlier,
  afterward, afterwards, finally, elsewhere, the same, the other, the rest, the next, not only, for example, for instance,
  in contrast, by contrast, in addition, after that, since then, until then, by then, even so, in fact, of course,
  among them, apart from, in response, as for, either way, in turn, then again`.split(/,\s+/),
);

/** Anywhere in a sentence. Folded; two words. */
export const backwardPhrases: ReadonlySet<string> = new Set([
  ...['the above', 'the foregoing', 'the aforementioned', 'the remarks', 'the comments'],
  ...['these remarks', 'these comments', 'those remarks', 'those comments', 'said this', 'said so'],
]);

/** Singular personal pronouns, folded. They need an antecedent. */
export const personPronouns: ReadonlySet<string> = new Set(
  'he she his her hers him himself herself'.split(' '),
);

/** Pronouns that may refer to a speaker, folded. */
export const speakingPronouns: ReadonlySet<string> = new Set('he she they it'.split(' '));

/** Nouns for a person, besides roles, that a pronoun may refer to: "The woman said she". */
export const personNouns: ReadonlySet<string> = new Set(
  `man woman men women boy girl child baby mother father mom dad parent son daughter brother sister wife husband widow
  uncle aunt grandmother grandfather friend neighbour neighbor passenger driver pilot patient suspect gunman attacker
  prisoner inmate defendant teenager teen lady gentleman guy person nobody everybody somebody anybody everyone someone
  anyone one who`.split(/\s+/),
);

/** They also point back after a few words, before a noun: "For some, this calculation is simple". */
export const demonstratives: ReadonlySet<string> = new Set('this these those such'.split(' '));

/** After a demonstrative these refer to the time of writing, not to earlier text. */
export const timeNouns: ReadonlySet<string> = new Set([
  ...'minute hour morning afternoon evening day days weekend week weeks month months season'.split(' '),
  ...'spring summer autumn fall winter quarter semester year years decade century time'.split(' '),
]);

/** After a demonstrative these refer to the speaker's location: "this country", "this congress". */
export const placeNouns: ReadonlySet<string> = new Set(
  `assembly building chamber city committee conference congress convention council country county hall house island
  meeting nation parliament place planet region room school state town valley village world`.split(/\s+/),
);
