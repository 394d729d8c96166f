/** Capitalised words that name nothing by themselves, folded. */

/** Days and months. */
const calendar = [
  ...'monday tuesday wednesday thursday friday saturday sunday january february march april may june'.split(
    ' ',
  ),
  ...'july august september october november december'.split(' '),
];

/** Courtesy titles, which add nothing to a name. */
export const courtesies: ReadonlySet<string> = new Set('mr mrs ms miss mx sir dr prof'.split(' '));

export const noNames: ReadonlySet<string> = new Set([
  ...calendar,
  ...courtesies,
  ...'sen rep gov every each'.split(' '),
]);
