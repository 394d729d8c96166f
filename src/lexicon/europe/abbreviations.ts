/** Abbreviations in lower case, for six European languages and the Nordic ones. None is an English word. */

/** Abbreviations whose stop never ends a sentence. */
export const leadingAbbreviations: ReadonlySet<string> = new Set(
  // German
  (
    'bzw d.h u.a z.b z.t i.d.r nr hr fr geb vgl evtl ggf inkl sog hrsg dipl mag ing stv bspw ' +
    // Spanish and Portuguese
    'ee sra dra profa srta eng engª dª séc lic ud uds pág núm dña gral exmo exma sres ' +
    // French and Italian
    'mm mgr dott dott.ssa avv sig sig.ra pag cav prof dr av ' +
    // Dutch
    'dhr mevr mw drs bijv d.w.z o.a blz m.b.t t.a.v jl ' +
    // Nordic
    'f.eks bl.a kl jf'
  ).split(' '),
);

/** The same after an article without its vowel: "l’on. Rossi". Elsewhere they are words. */
export const elidedAbbreviations: ReadonlySet<string> = new Set('on ing egr sen'.split(' '));

/** Abbreviations in mid-sentence or at its end. */
export const closingAbbreviations: ReadonlySet<string> = new Set(
  'usw uu ecc etc enz osv mio mrd mill mln jh jhdt kr tsd str'.split(' '),
);

/** Abbreviations before a number: "Abs. 2", "Hafenstr. 5" (endings of words count). */
export const numberEndings: readonly string[] = 'abs art bd kap nr str núm ziff'.split(' ');

/** The same, as whole words: "Abb. 3", "max. 10". */
export const numberAbbreviations: ReadonlySet<string> = new Set('abb aprox éd env max min'.split(' '));

/** Words before an ordinal number: "im 19. Jahrhundert", "der 2. Versuch". */
export const beforeOrdinals: ReadonlySet<string> = new Set(
  'ab am beim bis das dem den der des die im jeder jede seit vom zum zur zu'.split(' '),
);

/** Words that begin a sentence far more often than they continue a name. */
export const sentenceOpeners: ReadonlySet<string> = new Set(
  (
    'aber das dann der die doch ein eine er es ich im in sie und wir ' +
    'mais le la les il elle ils elles on ce cette un une je nous dans pour puis ' +
    'el los las ella pero no un una en ya por ' +
    'lo gli ma poi un uno una nel non per anche ' +
    'o os as ele ela mas um uma na em não ' +
    'de het een hij zij ze maar dat dit en op'
  ).split(' '),
);
