/** Requests about an article or the bot, as opposed to questions about the article's contents. */
import { botRequests, introductions } from './bot-requests.ts';
import type { RequestPattern } from './request-pattern.ts';

const text = '(?:article|text|story|piece|post|page|news|thing|whole thing|link|blog)';
/** The article itself. */
const it = `(?:(?:this|that|the|your|our) (?:whole |full |entire |news )?${text}|this (?:tale|interview|guide|speech|essay|letter|report|review|column|transcript|document|talk)|this|that|it)`;
const ofIt = `(?: (?:of|for|from|in|behind|on|to|about|here)(?: ${it})?| here)?`;
const topic = '(?<about>.+)';
const give =
  '(?:(?:give|provide|supply|prepare|deliver|write up|bring|fetch|show|send|get|find|write|make|do|list|name|need|want|share|post|drop|i need|i want|i d like|can i (?:get|have|see)|could i (?:get|have|see)|do you have|have you got|got|is there|are there|any chance of|let s have|let me have|have to have|how about) )?(?:me |us )?';
const some = '(?:(?:a|an|the|some|any|one|your|all|of|quick|short|brief|little|two|three|few) )*';
const gist =
  '(?:tl ?dr|tl dr|summary|jist|lowdown|must knows?|need to knows?|summaries|recap|gist|overview|synopsis|rundown|outline|abstract|digest|nutshell|short version|key ?points?|main ?points?|main (?:idea|takeaway|message|thing|argument|facts)s?|key (?:idea|takeaway|message|fact)s?|central (?:point|idea|message)|takeaways?|highlights|essentials|basics|bottom line|big picture|bullet points?)';
const sum = '(?:summari[sz]e|sum|sum up|recap|condense|shorten|tl ?dr|boil down|break down|explain)';
const bit =
  '(?:(?:the|that) )?(?:bit|bits|part|parts|section|stuff|paragraph|passage|piece)s? (?:about|on|with|regarding|where it talks about)';
const size =
  '(?: (?:briefly|shortly|quickly|roughly|in short|in brief)| (?:in|into|to) .{0,30}(?:sentences?|words?|lines?|paragraphs?|short|brief|points|bullets|nutshell))?';
const quotes = '(?:quote|quotes|quotation|quotations|pull ?quotes?)';
const fine =
  'best|good|great|nice|strong(?:est)?|punchy|pithy|snappy|catchy|killer|juic(?:y|iest)|witty|crisp|standout|striking|memorable|quotable|headline';
const finest = `(?:(?:${fine}|top|key|main|money|most|important|spicy|funn(?:y|iest)|famous|notable|interesting|direct|random|another|other|more|short) )*`;
const line = '(?:lines?|sentences?|phrases?|one liners?|sound ?bites?|zingers?)';
// A price that a firm quotes is no quotation.
const noPrice =
  '(?!(?:me |us )?(?:the |a |an |my |your )?(?:price|cost|fee|rate|sum|figure|amount|number)s?\\b)';

/** The patterns, in the order in which they are tried. */
export const requestPatterns: readonly RequestPattern[] = [
  ...introductions,
  // The topic of the article.
  {
    command: 'summary',
    pattern: `(?:what is|what does|what s) ${it} (?:say|saying|telling (?:me|us)|on about)(?: (?:overall|basically|then|here))*`,
  },
  {
    command: 'summary',
    pattern: `what ${it} (?:is|was|s) (?:all |mainly )?about${size}|(?:make|keep) (?:it|this) (?:short|shorter|brief|quick|simple)|what (?:do|should) (?:i|we) (?:need to |have to |really |absolutely )*know(?: about ${it})?|what did i miss(?: here)?|(?:catch me up|fill me in|bring me up to speed|get me up to speed|walk me through (?:it|this)|run me through (?:it|this)|dumb (?:it|this) down|boil (?:it|this) down|break (?:it|this|that) down)(?: (?:for|on|to) (?:me|us|it|this))*`,
  },
  {
    command: 'summary',
    pattern: `(?:give|say|tell|put|explain|describe) (?:it|this|that|me|us)(?: (?:to|for) (?:me|us))?(?: (?:it|this|that))?${size.replace(/\?$/, '')}`,
  },
  {
    command: 'summary',
    pattern: `what is (?:(?:the|all the) )?(?:news|deal|fuss|story|gist|point|matter)(?: (?:here|with this|about this|of this|in this))+|what is the news|so what is the story`,
  },
  {
    command: 'summary',
    pattern: `(?:explain|describe|tell)(?: me| us)?(?: about)? ${it}(?: (?:to me|like i m (?:5|five)|like im (?:5|five)|as if i (?:was|were) (?:5|five)|in simple (?:words|terms)|simply|for dummies))*`,
  },
  { command: 'summary', pattern: `(?:so )?${give}${some}${gist}${ofIt}${size}` },
  { command: 'summary', pattern: `(?:what is|what are|what was|what s) ${some}${gist}${ofIt}${size}` },
  { command: 'summary', pattern: `${sum}(?: up)?(?: ${it})?(?: up| down)?(?: for me)?${size}(?: for me)?` },
  {
    command: 'summary',
    pattern: `what (?:is|was|s) ${it} (?:all |mainly |mostly |basically |even |really |actually )?about${size}`,
  },
  { command: 'summary', pattern: `what is (?:in )?${it}`, isWeak: true },
  {
    command: 'summary',
    pattern: `what (?:are|is) (?:they|he|she|everyone|everybody) (?:talking|writing|speaking) about(?: here)?|(?:is there )?(?:anything|something) (?:important|interesting|new|relevant|worth knowing)(?: (?:in )?(?:here|${it}))?`,
    isWeak: true,
  },
  {
    command: 'summary',
    pattern: `(?:what does|what did) ${it} (?:say|talk about|cover|tell us)(?: overall| in short)?`,
  },
  {
    command: 'summary',
    pattern: `(?:what is|what s) ${some}(?:topic|subject|theme|main topic|main theme|main story|story|point)${ofIt}`,
  },
  {
    command: 'summary',
    pattern: `(?:in short|eli5|explain (?:it )?like i m (?:5|five)|explain (?:it )?like im (?:5|five)|too long(?: didn t| didnt| to)? read|didn t read(?: it)?|short version please|long story short|the short version|about)`,
  },
  {
    command: 'summary',
    pattern:
      '(?:ok |and )?so what|why (?:should|would) (?:i|we|anyone|anybody) care(?: about (?:this|it))?|why (?:does|should) (?:this|it) matter|what is the big deal',
    isWeak: true,
  },
  {
    command: 'summary',
    pattern: 'what happened(?: here)?|what is (?:going on|happening|up)(?: here)?',
    isWeak: true,
  },
  { command: 'summary', pattern: `(?:${sum}|explain) ${bit} ${topic}` },
  {
    command: 'summary',
    pattern: `(?:${give}${some}(?:summary|recap|gist|overview|rundown|tl ?dr|main points|key points)) (?:of|on|about|for|regarding) (?:${bit} )?${topic}`,
  },
  { command: 'summary', pattern: `(?:summari[sz]e|sum up) (?:what (?:it|the ${text}) says about )?${topic}` },
  // The origin of the article.
  {
    command: 'article',
    fact: 'author',
    pattern: `who (?:wrote|authored|made|created|reported|penned) ${it}|whose (?:${text} is (?:this|it|that)|(?:work|writing) is (?:this|it))|(?:written|authored) by(?: who| whom)?`,
  },
  {
    command: 'article',
    fact: 'author',
    pattern: `(?:who is |who s |what is )?${some}(?:name of the )?(?:author|writer|journalist|reporter|byline|columnist)(?: name)?${ofIt}`,
  },
  {
    command: 'article',
    fact: 'author',
    pattern: `(?:who|by whom) (?:is|was) ${it} (?:written|made|authored)(?: by)?`,
  },
  {
    command: 'article',
    fact: 'published',
    pattern: `when (?:was|is|did) ${it} (?:published|written|posted|released|dated|from|come out|made|printed|appear|go up)`,
  },
  {
    command: 'article',
    fact: 'published',
    pattern: `(?:what is |what s )?${some}(?:publication|publishing|published|publish|release|posting|article)? ?date${ofIt}`,
  },
  {
    command: 'article',
    fact: 'published',
    pattern: `when did (?:they|you|he|she) (?:publish|post|write|release|print) ${it}|(?:what|which) (?:day|date|month|year) (?:is|was) ${it} (?:published|written|posted|made|from)(?: on| in)?|(?:how (?:old|recent|new|current) is|what (?:date|day|year) (?:is|was)) ${it}(?: from| published| written)?|is ${it} (?:a |an )?(?:recent|old|new|current|up to date|from today|from this year)(?: ${text})?`,
  },
  {
    command: 'article',
    fact: 'source',
    pattern: `src|sauce|${give}(?:what is |what s |where is |where s |which is )?${some}(?:original )?(?:source|sources|link|url|website|web site|web address|address|publisher|newspaper|outlet)(?: link)?${ofIt}`,
  },
  {
    command: 'article',
    fact: 'source',
    pattern: `where (?:did|do) (?:you|u|they) (?:get|have|find|take) ${it}(?: from)?|(?:which|what) (?:outlet|paper|newspaper|site|website|magazine|publication) is ${it}(?: from)?|(?:can|could|may) (?:i|we) (?:read|see|get) (?:the )?original(?: ${text})?|link to (?:the )?(?:original|source|full ${text})`,
  },
  {
    command: 'article',
    fact: 'source',
    pattern: `(?:where|in which (?:paper|newspaper|magazine)) (?:is|was|does|did) ${it} (?:from|published|printed|posted|come from|appear|taken from)(?: from)?`,
  },
  {
    command: 'article',
    fact: 'source',
    pattern: `(?:who|which (?:news)?(?:paper|site|outlet|magazine|publication|website)|what (?:news)?(?:paper|site|outlet|magazine|publication|website)) (?:published|posted|ran|printed|is behind|released|(?:is|was) ${it} (?:from|in))(?: ${it})?`,
  },
  {
    command: 'article',
    fact: 'source',
    pattern: `(?:is there|does ${it} have|do you have) (?:a |an |any )?(?:link|url|source)${ofIt}|where can i (?:read|find|get|see) (?:${it}|the original|the rest|more|the full ${text})(?: online| on the (?:web|internet))?`,
  },
  {
    command: 'article',
    fact: 'text',
    pattern: `${give}(?:where is |read |see )?(?:the )?(?:full|whole|entire|complete|original) (?:text|article|story|piece|thing)${ofIt}`,
  },
  {
    command: 'article',
    fact: 'title',
    pattern: `(?:what is |what s )?(?:the )?(?:title|headline|name)${ofIt}`,
  },
  {
    command: 'article',
    fact: 'title',
    pattern: `(?:which|what) ${text} (?:is (?:this|that|it)|are (?:you|we) (?:talking about|using|reading|on)|do (?:you|we) have|is loaded|can i ask about)`,
  },
  {
    command: 'article',
    pattern: `how (?:long|big) is ${it}|how many (?:words|paragraphs|pages)(?: (?:are|does|is|has|in) (?:there|${it})(?: have| long)?(?: (?:in|here)(?: ${it})?)?)?|(?:what is )?the licen[cs]e${ofIt}`,
  },
  // Its people.
  {
    command: 'speakers',
    pattern: `who (?:do|does|did) (?:they|it|you|the author|the writer|${it}) (?:quote|cite|mention|name|feature)|who do (?:we|you|i) hear(?: from)?|who (?:all )?is (?:featured )?in ${it}|who (?:are|were) (?:the|its|their|your) sources|who spoke(?: here| in ${it})?|(?:everyone|everybody|people|all|those) (?:who|that) (?:is|are|was|were|gets|get) (?:quoted|cited|interviewed|named|mentioned)(?: (?:here|in ${it}))?|how many (?:people|persons|sources|speakers) (?:are|is|were|was|get|gets|does it|do they) (?:quoted|cited|interviewed|quote|cite|interview|named)(?: (?:here|in ${it}))?|whose (?:quotes|quotations|words) (?:are|is) (?:in )?(?:there|here|${it})`,
  },
  {
    command: 'speakers',
    pattern: `(?:who|which people|what people|who all) (?:is|are|was|were|gets|get|got|has been|have been) (?:all |being |even )?(?:quoted|cited|interviewed|named|mentioned|speaking|talking|featured)(?: (?:in|by|from|for)(?: ${it})?| here)?`,
  },
  {
    command: 'speakers',
    pattern: `(?:who|which one|which of them) (?:speaks|talks|says|said|spoke|talked|(?:has|gets) (?:the most )?(?:quotes|lines|words|to say))(?: (?:the )?(?:most|more|least))(?: (?:here|in ${it}))?|who (?:speaks|talks|says something|says anything|is in|appears|shows up)(?: (?:in|here)(?: ${it})?)?`,
  },
  {
    command: 'speakers',
    pattern: `${give}(?:who are |what are )?${some}(?:names of (?:the |all )?)?(?:speakers|people|persons|sources quoted|names|cast|characters|people quoted|quoted people|key people|main people|people involved|key players|who is who)(?: (?:quoted|named|mentioned))?${ofIt}`,
  },
  // Its quotations.
  {
    command: 'quote',
    pattern: `${give}(?:something|anything|some words|a line|one line|a one liner|one liner|a sound ?bite|some lines) (?:that )?(?:from |by |of )(?<speaker>.+)`,
  },
  {
    command: 'quote',
    pattern: `${give}(?:something|anything|the thing|a line) (?:that )?(?<speaker>.+?) (?:said|says|has said|told (?:them|us))`,
  },
  {
    command: 'quote',
    pattern: `(?:hit me with|throw me|pull(?: out)?|pick|choose)(?: me)? (?:a |an |some |the |one )?${finest}${quotes}${ofIt}|(?:is there )?(?:anything|something) quotable${ofIt}|what is the (?:best|strongest|most quotable|money) (?:line|quote|sentence)${ofIt}`,
  },
  {
    command: 'quote',
    pattern: `what (?:are|is) (?<speaker>[^ ]+(?: (?!s )[^ ]+)?)(?: s)? ${finest}${quotes}`,
  },
  { command: 'quote', pattern: `${give}${some}${finest}${quotes}${ofIt}` },
  { command: 'quote', pattern: `what (?:is|are) (?:the |a |an |some )?${finest}${quotes}${ofIt}` },
  { command: 'quote', pattern: `${give}${some}${finest}${quotes} (?:from|by|of) (?<speaker>.+)` },
  {
    command: 'quote',
    pattern: `what (?:is|are) (?:the |a |an |some )?${finest}${quotes} (?:from|by|of) (?<speaker>.+)`,
  },
  {
    command: 'quote',
    pattern: `${give}${some}${finest}${quotes} (?:about|on|regarding|for|concerning) ${topic}`,
  },
  {
    command: 'quote',
    pattern: `what (?:is|are) (?:the |a |an |some )?${finest}${quotes} (?:about|on|regarding) ${topic}`,
  },
  {
    command: 'quote',
    pattern: `quote (?:me )?(?:something (?:from|by) )?${noPrice}(?<speaker>.+?)(?: (?:on|about) ${topic})?`,
  },
  {
    command: 'quote',
    pattern: `(?:what (?:is|are|was|were) |give me |in )?(?!(?:the|a|an|some|any|these|those) )(?<speaker>[^ ]+(?: (?!s )[^ ]+)?)(?: s)? (?:actual|exact|own|precise|very|literal) words(?: (?:on|about) ${topic})?`,
  },
  { command: 'quote', pattern: `(?<speaker>[^ ]+(?: [^ ]+)?) (?:verbatim|word for word)` },
  {
    command: 'quote',
    pattern: `${give}${some}(?:most )?(?:${fine}) (?:${line}|one) (?:from|by) (?<speaker>.+)`,
    isWeak: true,
  },
  {
    command: 'quote',
    pattern: `${give}${some}(?:most )?(?:${fine}) ${line} (?:about|on) ${topic}`,
    isWeak: true,
  },
  {
    command: 'quote',
    pattern: `${give}(?:an? |some |any |the )?(?<speaker>[^ ]+(?: (?!s )[^ ]+)?)(?: s)? ${finest}${quotes}`,
  },
  ...botRequests,
];
