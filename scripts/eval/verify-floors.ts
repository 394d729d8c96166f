/** The floors of `npm run eval -- verify`, which fails below them. Raised with improvements only. */

/** Percentages for claims that one known change makes from quotations. */
export const mutationFloors = { right: 98.5, rightOfKind: 96, maxAccused: 0.3, maxCleared: 0 };

/** Percentages for claims with speaker names that human readers wrote down. */
export const namedFloors = { right: 97, maxAccused: 1.5, maxCleared: 1.5, maxOpen: 15 };
