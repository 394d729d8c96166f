/** Words that have a capital and name nobody and nothing by themselves, folded. */

/** Days and months. */
const calendar = [
  ...'monday tuesday wednesday thursday friday saturday sunday january february march april may june'.split(
    ' ',
  ),
  ...'july august september october november december'.split(' '),
];

/** They stand before a name, and do not tell more of whom it means. */
export const courtesies: ReadonlySet<string> = new Set('mr mrs ms miss mx sir dr prof'.split(' '));

export const noNames: ReadonlySet<string> = new Set([
  ...calendar,
  ...courtesies,
  ...'sen rep gov every each'.split(' '),
]);
