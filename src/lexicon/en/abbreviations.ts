/** Abbreviations and other words that decide whether a stop ends a sentence. */

/** Abbreviations whose stop never ends a sentence: a name or other words always follow. */
export const leadingAbbreviations: ReadonlySet<string> = new Set(
  (
    'adm amb approx asst atty brig capt cdr cmdr col cpl cpt det dr drs fr gen gens gov govs hon insp lt maj messrs ' +
    'mgr mlle mme mr mrs ms msgr pfc pres prof profs pvt rep reps rev revs sen sens sgt spc sra srta supt'
  ).split(' '),
);

/** The same in lower case too: "vs.", "approx." */
export const leadingSmallAbbreviations: ReadonlySet<string> = new Set(
  'approx ca cf e.g esp i.e viz vs incl resp'.split(' '),
);

/** Abbreviations in mid-sentence or at its end: only the next word decides. */
export const closingAbbreviations: ReadonlySet<string> = new Set(
  (
    'ave bldg blvd bros co corp cos dept dist est ft hwy inc intl jr llc ltd mt mts mfg plc pty rd sr sq st ste univ ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec tue tues wed thu thur thurs fri sat ' +
    'ala ariz ark cal calif colo conn del fla ga ill ind kan kans ky la mass md mich minn miss mo mont ' +
    'neb nebr nev okla ont ore pa penn que tenn tex va vt wash wis wisc wyo'
  ).split(' '),
);

/** The same in lower case too: "etc.", "3 ft." */
export const closingSmallAbbreviations: ReadonlySet<string> = new Set(
  'al etc ft inc lb lbs ltd oz'.split(' '),
);

/** Abbreviations before a number: "No. 5", "pp. 3-4". */
export const numberAbbreviations: ReadonlySet<string> = new Set(
  'art arts ch chap cl eq fig figs n n° no nos nr nº op p para paras pl pp pt rs sec sect vol vols'.split(
    ' ',
  ),
);

/**
 * Abbreviations whose stop belongs to their token. The attribution models are fitted with this list, so it is
 * shorter than those above.
 */
export const tokenAbbreviations: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx messrs dr prof sen sens rep reps gov govs gen lt col sgt capt maj cmdr adm rev fr hon pres supt st jr sr vs ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa penn tenn ' +
    'tex va vt wash wis wyo jan feb aug sept oct nov dec inc corp ltd co'
  ).split(' '),
);

/** Words that begin a sentence far more often than they continue a name: "in the U.S. The law". */
export const sentenceOpeners: ReadonlySet<string> = new Set(
  (
    'a according after all also although among an and another any are as asked at because before both but by ' +
    'could despite did do does during each earlier even every few for from had has have he her here his how however i if in indeed ' +
    'instead is it its last later many meanwhile more moreover most much my neither no none nor not nothing ' +
    'everybody everyone nobody somebody someone ' +
    'now of on once one only or other others our over perhaps rather several she should since so some still such ' +
    'that the their then there these they this those though through thus to today under unlike until was we were what ' +
    'millions thousands hundreds dozens billions nearly almost ' +
    'when where whether which while who whose why with without would yes yet you your ' +
    "don't he's i'd i'll i'm i've it's let's she's that's there's they'll they're they've we'll we're we've what's you're"
  ).split(' '),
);
