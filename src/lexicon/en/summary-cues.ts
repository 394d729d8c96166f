/** Words that mark what belongs in a summary (claims, calls) and what does not (the frame of an article). */
import { dayNames, monthNames } from './calendar.ts';
import { courtesyTitles } from './honorifics-and-roles.ts';

/** Capitalised words that do not name anything, in lower case. */
export const namelessWords: ReadonlySet<string> = new Set([
  ...dayNames,
  ...monthNames,
  ...courtesyTitles,
  ...['sen', 'rep', 'gov', 'every', 'each'],
]);

/** Headings that end the article's own text. */
export const endHeadings =
  /^(?:references?|notes|footnotes|endnotes|citations|bibliography|sources|works cited|further reading|see also|external links|related(?: (?:articles|stories|links|posts|topics|reading|content))?|(?:read|more|up) next|more (?:from|on|stories|like this)\b.{0,40}|read more\b.{0,40}|\d* ?(?:comments?|replies|responses)|leave a (?:comment|reply)|about the (?:authors?|writers?|reporters?)|about us|acknowledge?ments?|credits|contacts?|media contacts?|tags|categories|share(?: this.{0,30})?|newsletter|subscribe|corrections?)\s*:?$/i;

/** Comments continue to the end of the page, because the names of their writers look like headings. */
export const commentHeadings = /^(?:\d* ?(?:comments?|replies|responses)|leave a (?:comment|reply))\s*:?$/i;

/**
 * Lines of an article's frame: credits for text, photographs, translation, editing and recording,
 * corrections, links.
 */
export const frameLines: readonly RegExp[] = [
  /^(?:[Tt]ext|[Ww]ords|[Ss]tory|[Ii]nterview|[Pp]hotos?|[Pp]hotographs?|[Pp]ictures?|[Ii]mages?|[Ii]llustrations?|[Vv]ideo|[Gg]raphics?|[Tt]ransl\p{Ll}+(?: from the \p{Lu}\p{Ll}+)?|[Tt]ranscribed|[Tt]ranscript|[Ee]dited|[Rr]eported|[Ww]ritten|[Cc]ompiled|[Mm]oderated|[Hh]osted|[Rr]ecipe)?(?: and \p{Ll}+)? ?[Bb][Yy] (?:\p{Lu}[\p{L}.'’-]*,? ?(?:and |de |van |von )*){1,6}(?:$|[.,·|;–—]|\d)/u,
  /^by the (?:volunteers|staff|editors|team)\b.{0,60}$/i,
  /^(?:photos?|photographs?|pictures?|images?|credits?|illustrations?|video|source|caption|interview|text|tags?|filed under|categor(?:y|ies)|topics?|contact|e-?mail|phone|website|correction|clarification|editor['’]s note|author['’]s note|update)\s*:/i,
  /^(?:figure|fig\.|table|box|chart|map|plate)\s*\d/i,
  /\b(?:photo(?:graph)?|image|picture|credit|illustration)s?(?: credit)?:/i,
  /^(?:this|the) (?:interview|conversation|transcript|article|story|speech|text|post|piece|essay|excerpt|episode|version)\b.{0,60}\b(?:edited|condensed|abridged|translated|recorded|transcribed|published|appeared|updated|corrected|adapted|republished|reprinted|excerpted)\b/i,
  /^(?:an )?(?:earlier|previous|original) version of this\b/i,
  /^(?:recorded|published|posted|updated|last (?:updated|modified|reviewed)|broadcast|first published|originally published)\b.{0,60}$/i,
  /^(?:transcript|abstract|check against delivery|as delivered|applause|laughter|cheers|music|advertisement|share this|listen to (?:the|this|our)|subscribe|sign up|read more|watch (?:the|this|our)|follow us|continue reading|full text|the end)\b.{0,40}$/i,
  /^\[?\(?(?:applause|laughter|cheers|cheering|music|crosstalk|inaudible|pause|silence)\b/i,
  /\bis an? (?:[\w-]+ ){0,4}(?:reporter|journalist|writer|correspondent|columnist|editor|freelancer|author|photographer)s? (?:who|based|at|in|for|of|and|with)\b/i,
  /\b(?:if you (?:like|enjoy(?:ed)?) (?:the|this|our) (?:show|podcast|episode|article|story)|leave us a review|see you next (?:week|time)|thank(?:s| you) for (?:listening|reading|watching|tuning in))\b/i,
  /^\d+ ?min(?:ute)?s? read\b/i,
  /^\p{Lu}{2}[\p{Lu} .,'’-]*(?:, \p{Lu}\p{L}*\.?)?$/u,
];

/** An entry of a list of references. */
export const referenceLines: readonly RegExp[] = [
  new RegExp(
    `^\\^|\\b(?:retrieved|archived|accessed) (?:on |from )?(?:\\d|the original|${monthNames.join('|')})`,
    'i',
  ),
  /\b(?:ISBN|ISSN|doi:|arXiv:|OCLC|PMID)\b/,
  /^\p{Lu}[\p{L}'’-]+, (?:\p{Lu}\.[ -]?){1,3}.{0,80}\(?(?:1[6-9]|20)\d\d\)?/u,
  /\b(?:vol\.|no\.|pp?\.) ?\d+.{0,40}\b(?:1[6-9]|20)\d\d\b/,
];

/** Greetings, thanks and words about the occasion. */
export const courtesyLines: readonly RegExp[] = [
  /\bgood (?:morning|afternoon|evening)(?:,? (?:everyone|everybody|all|to you all))?[.!]?$/i,
  /^(?:[^.!?,]{0,30}, )?(?:thank(?:s| you)\b|welcome\b|hello\b|hi\b|good (?:morning|afternoon|evening|night)\b|congratulations\b|please (?:sit down|be seated|rise|welcome|join me)\b|cheers\b)/i,
  /\b(?:it is|it['’]s|what) (?:a|an|such a|my|our) (?:great |real |true |particular |special )?(?:honou?r|pleasure|privilege|delight|joy)\b/i,
  /\b(?:ladies and gentlemen|excellencies|i (?:would like|want|wish) to thank|i(?:['’]d| would) like to thank|i(?:['’]m| am) (?:so |very )?(?:grateful|delighted|honou?red|glad) (?:to|for|that)|can you hear me|dear \w+|for (?:inviting|having|hosting) (?:me|us)|giving me the floor|i yield the floor|raise your (?:glass(?:es)?|hands?)|i (?:rise|stand) (?:here )?(?:before you )?today|great to be here|lovely to be here|good to be here|happy to be here|i (?:will|shall|['’]ll) be (?:short|brief)|i wish you\b)/i,
];

/** Openings of a sentence that continues the previous one. */
export const leaning =
  /^["“'‘]?(?:it|that|this|they|them|these|those|he|she|his|her|their|its|there|here|then|and|but|so|or|because|no|yes|well|two|both|first(?:ly)?|second(?:ly)?|third(?:ly)?|now|oh|ah|one|some|others?|such|the same|let me)\b/i;

/** Words by which a speaker makes a claim, demand or promise. */
export const claimWords =
  /\b(?:must|should|ought to|have to|has to|need(?:s)? to|cannot|can['’]t|let us|let['’]s|never|always|every(?:one|body)?|i (?:ask|propose|call|urge|demand|believe|say|move|want|am convinced|think|promise|appeal|have proposed)|we (?:will|shall|ask|propose|demand|call|want|believe|must|refuse(?:d)?|need|have shown|found|showed)|the government (?:will|must|therefore)|therefore|that is why|the reason|the point is|the (?:first|second|third|most important|biggest|greatest|real|main|whole) (?:thing|problem|reason|question|success|lesson|secret|step)?|what (?:really |actually )?(?:matters|mattered|changed|happens|happened|counts|worries me|surprised me|is missing|this means|it means)|because|not\b[^.]{0,60}\bbut|instead of|more than|most)\b/gi;

/** Words by which a speaker asks the audience or those in power to act, or announces an action. */
export const callWords =
  /\b(?:i|we) (?:(?:therefore|now|also|hereby|just|only|must|have to|will|would) )?(?:ask|propose|move|urge|demand|appeal|beg|invite|recommend|request|call (?:up)?on|call for|promise|pledge)\b|\b(?:government|ministry|council|committee|union|party|commission|board|company) (?:will|shall|must|(?:therefore )?(?:proposes?|demands?|calls? for|asks?))\b|\b(?:we|you|they|government|it|this) (?:must|need to|have to)\b|\blet(?: us|['’]s)\b|\bi say to\b|\bfrom (?:now|next \w+|this \w+|tomorrow) on\b/i;

/** Verbs that begin a call to the audience, besides verbs of instruction. */
export const callVerbs: ReadonlySet<string> = new Set(
  `act admit answer be begin believe bring build care change choose decide defend demand do end fight find finish free fund
  give go hear help hire hold honour honor invest join keep learn leave lend let listen look make march never open pay plant
  protect prove pull put question raise read refuse reject remember rise save say see send share show speak spend stand start
  stay stop support take talk teach tell think trust try use vote work write`.split(/\s+/),
);

/** Openings of one point in a speaker's list. */
export const pointOpenings =
  /^(?:and |but )?(?:the )?(?:first|second|third|fourth|fifth|last|final)(?:ly)?(?:,| (?:thing|point|reason|one|is|would)\b)/i;

/** Announcements of a list: "I propose three things". */
export const pointsAhead =
  /\b(?:two|three|four|five|six|seven) (?:\p{L}+ )?(?:things|points|reasons|demands|proposals|requests|measures|steps|questions|lessons|promises|amendments|wishes)\b/iu;

/** Words of a guide for what the reader needs or can expect. */
export const needWords =
  /\b(?:you(?:['’]ll| will| only| just)? need|all (?:that )?you need|what you need|all it takes)\b/i;
