/** The figures below which `npm run eval -- verify` fails; raised when checking gets better, never lowered in silence. */

/** Of claims that are made from quotations by one known change each, in percent. */
export const mutationFloors = { right: 98.5, rightOfKind: 96, maxAccused: 0.3, maxCleared: 0 };

/** Of claims with the names that readers of the articles have written down, in percent. */
export const namedFloors = { right: 97, maxAccused: 1.5, maxCleared: 1.5, maxOpen: 15 };
