/** Names of months and days, in lower case and calendar order. */

/** From January to December. */
export const monthNames: readonly string[] = [
  ...['january', 'february', 'march', 'april', 'may', 'june'],
  ...['july', 'august', 'september', 'october', 'november', 'december'],
];

/** The same as they are written: "January". */
export const writtenMonths: readonly string[] = monthNames.map(
  (name) => name.charAt(0).toUpperCase() + name.slice(1),
);

/** From Monday to Sunday. */
export const dayNames: readonly string[] = [
  ...['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
];
