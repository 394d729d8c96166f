/** Labels: words before a colon that do not name a speaker. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words before the colon of a headline that are not a speaker. */
export const headlineLabels: ReadonlySet<string> = set(
  `exclusive update updated watch video live breaking opinion analysis editorial review interview transcript correction photos
  listen explainer profile quiz timeline factbox recap preview podcast special q&a part report poll`,
);

/** Words at the start of a line in a fact box, recipe, file header, proof or page that are not a speaker. */
export const lineLabels: ReadonlySet<string> = set(
  `update updated watch related note notes read warning correction clarification more video photos photo also see ps breaking listen exclusive
  caption image source sources credit credits tags topics filed category categories share follow contact phone telephone tel fax email
  e-mail website web url address location where when what why how date time times duration length price prices cost admission tickets
  entry opening hours open closed getting there ingredients method preparation directions instructions serves servings makes yield
  prep cook cooking total tip tips hint step steps optional equipment materials flour milk sugar butter salt eggs water
  title author authors by editor publisher published subject subjects re from to cc bcc sent attachment language
  abstract summary background results result conclusion conclusions methods discussion introduction objective objectives aim aims
  definition theorem lemma proof corollary example examples exercise solution remark proposition claim case hypothesis proof.
  figure figures fig table chart map key legend name names age born died height weight occupation position team club nationality
  director cast starring genre rating ratings runtime release budget gross score verdict pros cons bottom line
  pro con fact facts myth truth reality problem cause effect reason fix option options choice bonus disclosure disclaimer
  first second third finally next then previous now today tomorrow yesterday monday tuesday wednesday thursday friday saturday sunday
  january february march july september october november december spring summer autumn fall winter
  north south east west high low currency index shares stocks oil gold silver copper dollar euro pound
  chapter section part episode season volume act scene setting synopsis plot trivia quote quotes headline
  status version license licence copyright isbn issn doi pages format edition series rules goal goals size colour color
  advantages disadvantages features feature requirements requirement input output usage parameters returns default defaults`,
);

/**
 * Nouns and participles before the title of a work: 'her memoir, "Salt and Iron"', 'a book called "Tides"'.
 */
export const workWords: ReadonlySet<string> = set(
  `book memoir novel autobiography biography film movie documentary show series sitcom drama comedy musical song single album track
  ballad poem play opera essay column editorial op-ed article piece story podcast newsletter magazine journal paper
  programme program painting exhibition exhibit game report study lecture thriller bestseller best-seller sequel trilogy anthology
  author co-author director star called titled entitled named headlined dubbed`,
);
