/** Words that reveal the form of an article: a speech, tale, guide, press release or encyclopaedia entry. */

/** In the title of a speech. */
export const speechTitles =
  /\b(?:speech|address|remarks|keynote|lecture|sermon|eulogy|toast|testimony|inaugural|homily|oration)\b/i;

/** Words that address an audience. */
export const salutations =
  /\b(?:ladies and gentlemen|m(?:r|adam|s)\.? (?:president|speaker|chair(?:man|woman|person)?|mayor|secretary)|(?:your )?excellenc(?:y|ies)|distinguished (?:guests|members|delegates|colleagues)|my (?:fellow|friends)|fellow (?:citizens|americans|members|delegates|students|graduates)|dear (?:friends|colleagues|graduates|students|parents|guests|members)|friends and neighbou?rs|brothers and sisters|comrades|honou?rable members|good (?:morning|afternoon|evening)|thank you (?:all |very |so )*(?:much|for|to)|thanks (?:very much|to)|(?:hi|hello),? (?:everyone|everybody|all))\b/gi;

/** The first sentences of a tale. */
export const taleOpenings =
  /\b(?:once upon a time|(?:there|here) (?:was|were|lived|dwelt) once|once (?:there )?(?:was|were|lived|dwelt|on a time)|once,|long(?:,? long)? ago|in (?:the )?olden (?:times|days)|in days of (?:old|yore))\b/i;

/** Headings of a tale or a novel. */
export const chapterHeadings = /^(?:chapter|part|book|canto|act|scene)\b|^[IVXLC]+\.?$/i;

/** In the title of a guide. */
export const guideTitles =
  /\bhow (?:to|do|can)\b|\b(?:guide|tips|tutorial|recipe|step[- ]by[- ]step|instructions|faq|frequently asked|walkthrough|checklist|what (?:you need )?to (?:know|do))\b/i;

/** Headings of a guide. */
export const stepHeadings =
  /^(?:step|tip|method|part)\s?\d|^\d+[.)]\s|^(?:ingredients|method|instructions|directions|what you(?:['’]ll)? need|you(?:['’]ll)? (?:will )?need|before you (?:begin|start)|tips|warnings|troubleshooting|getting started|installation|requirements|prerequisites)\b/i;

/** Verbs that begin an instruction. */
export const instructionVerbs: ReadonlySet<string> = new Set(
  `add adjust allow apply ask attach avoid bake be beat begin boil bring brush build buy call check choose clean clear
  click close collect combine connect cook cool count cover create cut delete dip divide do dont double download drain
  draw drill drop dry enter feed feel fill find fold follow get give go grab hold install insert join keep knead know
  learn leave let lift listen load look make mark measure melt mix move note open pack paint place plan plant plug point
  pour practice practise prepare press pull pump push put read register release remember remove repeat replace rest
  return rinse roll rub run save scroll season select send serve set shake sit slide soak sow sprinkle stand start stay
  stir stop store sweep switch take tap test think throw tie tighten transfer trim try turn type unplug use visit wait
  walk wash watch water wear weigh wipe wrap write`.split(/\s+/),
);

/** Lines at the start or end of a press release, each by its first words. */
export const releaseMarks =
  /^(?:for immediate release|embargoed until|press release|news release|media release|(?:media|press) contacts?:?|notes? to editors:?)\b/im;

/** Marks that also occur elsewhere: the end mark, and "About Velomatic" on a line of its own. */
export const releaseEndings = /\n\s*(?:###\s*\n|About \p{Lu}[^\n.?!]{1,60}\n)/u;

/** The verbs of a press release. */
export const announcements =
  /\b(?:today announced|announced today|announces?|is (?:pleased|proud|delighted|excited) to|launch(?:es|ed) (?:its|a new))\b/i;

/** Headings of an encyclopaedia entry. */
export const entryHeadings =
  /^(?:history|etymology|early life|personal life|career|life|biography|background|death|legacy|reception|geography|demographics|economy|climate|culture|taxonomy|description|distribution|habitat|behaviou?r|education|awards|honou?rs|discography|filmography|bibliography|works|plot|cast|production|overview|characteristics|architecture|transport|government|politics|in popular culture|see also|references|notes|external links|further reading)\b/i;

/** The first sentence of an entry: "The X (…) is a …", "X, born in 1920, was an …". */
export const entryOpening =
  /^(?:the |an? )?[^.;:!?“"]{2,120}?(?:\([^)]{2,160}\)[^.;:!?“"]{0,60}?)?,? (?:is|was|are|were) (?:an?|the|one of|any of|also|part of)\b/iu;

/** Words in the first sentences of a news story: its time and dateline. */
export const newsTimes =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tonight|this (?:week|morning|month|year)|last (?:week|night|month|year))\b/i;
