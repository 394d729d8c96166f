/** Abbreviations and months of German, Spanish, French, Italian, Portuguese, Dutch and the Nordic languages, in small letters. None is an English word. */

/** Written with a stop, and always followed by more. */
export const leadingAbbreviations: ReadonlySet<string> = new Set(
  // German
  (
    'bzw d.h u.a z.b z.t i.d.r nr hr fr geb vgl evtl ggf inkl sog hrsg dipl mag ing stv bspw ' +
    // Spanish and Portuguese
    'ee sra dra lic ud uds pág núm dña gral exmo exma sres ' +
    // French and Italian
    'mm mgr dott avv sig sig.ra pag cav ' +
    // Dutch
    'dhr mevr mw drs bijv d.w.z o.a blz m.b.t t.a.v jl ' +
    // Nordic
    'f.eks bl.a kl jf'
  ).split(' '),
);

/** Written with a stop, in the middle of a sentence or at its end. */
export const closingAbbreviations: ReadonlySet<string> = new Set(
  'usw uu ecc enz osv mio mrd mill jh jhdt kr tsd str'.split(' '),
);

/** After a number and a stop they make a date: "3. Mai". */
export const months: ReadonlySet<string> = new Set(
  (
    'januar jänner februar feber märz april mai juni juli august september oktober november dezember ' +
    'marts maj oktober desember december januari februari maart mei augusti'
  ).split(' '),
);
