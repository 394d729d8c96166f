/** The words that point back when a sentence opens with them. */

/** Folded; one word or two. */
export const backwardOpenings: ReadonlySet<string> = new Set([
  ...'he she they it his her hers their its him them'.split(' '),
  ...'this that these those such there another others both'.split(' '),
  ...'but and so also however meanwhile still then yet or nor instead moreover furthermore'.split(' '),
  ...'nevertheless otherwise therefore thus besides similarly likewise'.split(' '),
  ...['the former', 'the latter', 'the pair', 'the duo', 'the trio', 'the couple'],
]);
