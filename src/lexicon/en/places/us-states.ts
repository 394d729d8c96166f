/** The states of the United States. */

/** Abbreviations in lower case, as used after a town: "Springfield, Va." */
export const usStateAbbreviations: ReadonlySet<string> = new Set(
  `ala. ariz. ark. calif. colo. conn. del. fla. ga. ill. ind. kan. ky. la. mass. md. mich. minn. miss. mo. mont. neb. nev.
  n.h. n.j. n.m. n.y. n.c. n.d. okla. ore. pa. r.i. s.c. s.d. tenn. tex. va. vt. wash. w.va. wis. wyo. d.c.`.split(
    /\s+/,
  ),
);
