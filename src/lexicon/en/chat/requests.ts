/** What people ask about an article or the bot, where they do not ask what the article says. */

/** A request, as a pattern of the whole text: lower case, without chat words and punctuation. */
export type RequestPattern = {
  readonly command: 'summary' | 'article' | 'speakers' | 'quote' | 'verify' | 'help';
  /** The groups `about` and `speaker` become the command's options. */
  readonly pattern: string;
  /** The fact that is asked for, where the command shows several. */
  readonly fact?: 'author' | 'published' | 'source' | 'title' | 'text';
  /** The words may also ask what the article says: then its answer comes first. */
  readonly isWeak?: true;
};

const text = '(?:article|text|story|piece|post|page|news|report|thing|whole thing|link|blog)';
/** The article itself. */
const it = `(?:(?:this|that|the|your|our) (?:whole |full |entire |news )?${text}|this|that|it)`;
const ofIt = `(?: (?:of|for|from|in|behind|on|to|about|here)(?: ${it})?| here)?`;
const topic = '(?<about>.+)';
const give =
  '(?:(?:give|show|send|get|find|write|make|do|list|name|need|want|share|post|drop|i need|i want|i d like|can i (?:get|have|see)|could i (?:get|have|see)|do you have|have you got|got|is there|are there|any chance of|let s have|how about) )?(?:me |us )?';
const some = '(?:(?:a|an|the|some|any|one|your|all|of|quick|short|brief|little|two|three|few) )*';
const gist =
  '(?:tl ?dr|tl dr|summary|summaries|recap|gist|overview|synopsis|rundown|outline|abstract|digest|nutshell|short version|key ?points?|main ?points?|main (?:idea|takeaway|message|thing|argument|facts)s?|key (?:idea|takeaway|message|fact)s?|central (?:point|idea|message)|takeaways?|highlights|essentials|basics|bottom line|big picture|bullet points?)';
const sum = '(?:summari[sz]e|sum|sum up|recap|condense|shorten|tl ?dr|boil down|break down|explain)';
const bit =
  '(?:(?:the|that) )?(?:bit|bits|part|parts|section|stuff|paragraph|passage|piece)s? (?:about|on|with|regarding|where it talks about)';
const size =
  '(?: (?:in|into|to) .{0,30}(?:sentences?|words?|lines?|paragraphs?|short|brief|points|bullets|nutshell))?';
const quotes = '(?:quote|quotes|quotation|quotations|pull ?quotes?)';
const finest =
  '(?:(?:best|good|great|nice|top|key|main|most important|important|juiciest|juicy|strongest|strong|funniest|famous|memorable|notable|interesting|direct|random|another|other|more|short) )*';

const acknowledgement =
  '(?:thanks?|thank (?:you|u)|thx|ty|tysm|cheers|ta|kudos|well done|good (?:job|bot|work)|bad bot|nice(?: one| work)?|great(?: job| work)?|awesome|cool|perfect|amazing|brilliant|excellent|wow|okay|ok|k|kk|got it|i see|alright|sure|fine|lol|lmao|hah(?:ah)*a?|hehe|bye|goodbye|see (?:you|ya)|cya|never ?mind|nvm|sorry|oops|test|testing|ping|that (?:helps|helped)|appreciate it|much appreciated|you rock|love (?:you|it|this))';

/** The patterns, in the order in which they are tried. */
export const requestPatterns: readonly RequestPattern[] = [
  // What it is about.
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
    pattern: 'what happened(?: here)?|what is (?:going on|happening|up)(?: here)?',
    isWeak: true,
  },
  { command: 'summary', pattern: `(?:${sum}|explain) ${bit} ${topic}` },
  {
    command: 'summary',
    pattern: `(?:${give}${some}(?:summary|recap|gist|overview|rundown|tl ?dr|main points|key points)) (?:of|on|about|for|regarding) (?:${bit} )?${topic}`,
  },
  { command: 'summary', pattern: `(?:summari[sz]e|sum up) (?:what (?:it|the ${text}) says about )?${topic}` },
  // How it was made.
  {
    command: 'article',
    fact: 'author',
    pattern: `who (?:wrote|authored|made|created|reported|penned) ${it}`,
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
    pattern: `(?:how (?:old|recent|new|current) is|what (?:date|day|year) (?:is|was)) ${it}(?: from| published| written)?|is ${it} (?:a |an )?(?:recent|old|new|current|up to date|from today|from this year)(?: ${text})?`,
  },
  {
    command: 'article',
    fact: 'source',
    pattern: `${give}(?:what is |what s |where is |where s |which is )?${some}(?:original )?(?:source|sources|link|url|website|web site|web address|address|publisher|newspaper|outlet)(?: link)?${ofIt}`,
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
    pattern: `(?:is there|does ${it} have|do you have) (?:a |an |any )?(?:link|url|source)${ofIt}|where can i (?:read|find|get|see) (?:${it}|the original|the rest|more|the full ${text})`,
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
    pattern: `how (?:long|big) is ${it}|how many (?:words|paragraphs)(?: (?:are|does|is|has) .{0,20})?|(?:what is )?the licen[cs]e${ofIt}`,
  },
  // Its people.
  {
    command: 'speakers',
    pattern: `(?:who|which people|what people|who all) (?:is|are|was|were|gets|get|got) (?:all |being |even )?(?:quoted|cited|interviewed|named|mentioned|speaking|talking|featured)(?: (?:in|by|from|for)(?: ${it})?| here)?`,
  },
  {
    command: 'speakers',
    pattern: `who (?:speaks|talks|says something|says anything|is in|appears|shows up)(?: (?:in|here)(?: ${it})?)?`,
  },
  {
    command: 'speakers',
    pattern: `${give}(?:who are |what are )?${some}(?:speakers|people|persons|sources quoted|names|cast|characters|people quoted|quoted people|key people|main people|people involved|key players|who is who)(?: (?:quoted|named|mentioned))?${ofIt}`,
  },
  // Its quotations.
  { command: 'quote', pattern: `${give}${some}${finest}${quotes}${ofIt}` },
  { command: 'quote', pattern: `what (?:is|are) (?:the )?${finest}${quotes}${ofIt}` },
  { command: 'quote', pattern: `${give}${some}${finest}${quotes} (?:from|by|of) (?<speaker>.+)` },
  { command: 'quote', pattern: `what (?:is|are) (?:the )?${finest}${quotes} (?:from|by|of) (?<speaker>.+)` },
  {
    command: 'quote',
    pattern: `${give}${some}${finest}${quotes} (?:about|on|regarding|for|concerning) ${topic}`,
  },
  {
    command: 'quote',
    pattern: `what (?:is|are) (?:the )?${finest}${quotes} (?:about|on|regarding) ${topic}`,
  },
  { command: 'quote', pattern: `quote (?<speaker>.+?)(?: (?:on|about) ${topic})?` },
  { command: 'quote', pattern: `${give}(?<speaker>[^ ]+(?: [^ ]+)?)(?: s)? ${finest}${quotes}` },
  // The bot.
  {
    command: 'verify',
    pattern: `(?:check|verify|fact ?check|confirm|validate)(?: (?:a|the|this|that|my|some))?(?: (?:quote|quotation|claim|text|statement)s?)?|how (?:do|can) i (?:check|verify|fact ?check) (?:a |this |if a )?(?:quote|quotation|claim)(?: is (?:real|true|right))?`,
  },
  {
    command: 'help',
    pattern: `(?:help|help me|i need help|commands?|instructions?|manual|usage|menu|options|faq|how to use(?: (?:this|it|you|the bot))?)`,
  },
  {
    command: 'help',
    pattern: `how (?:do|does|can|should) (?:you|i|we|this|it|the bot|this bot|this thing)(?: (?:work|use|ask|start|get started|talk to|query))+(?: (?:you|this|it|the bot|this bot|this thing|here|questions|a question))*`,
  },
  {
    command: 'help',
    pattern: `what (?:can|do|could|should) (?:you|i|we|this bot|the bot|it) (?:do|ask|type|say|answer|know|help with|offer)(?: (?:you|here|with (?:you|this|it)|for me|about))*|what (?:commands|options|questions|features)(?: .{0,30})?`,
  },
  {
    command: 'help',
    pattern: `(?:are|r|is) (?:you|u|this|it|that) (?:just |really |even |actually )?(?:a |an |the )?(?:real )?(?:chat ?bot|bot|robot|human(?: being)?|ai|artificial intelligence|a i|chat ?gpt|gpt|llm|language model|real|person|machine|program|computer|alive|there|online|working|awake)(?: (?:or|and) .{1,30})?`,
  },
  {
    command: 'help',
    pattern: `(?:who|what) (?:are|r|is) (?:you|u|this bot|the bot)(?: called| for| exactly)?|what is your (?:name|purpose|job)|who (?:made|built|created|wrote|programmed|runs|owns) (?:you|u|this bot|the bot)|what is this bot(?: for| about)?|do you use (?:ai|chat ?gpt|an llm)`,
  },
  {
    command: 'help',
    pattern: `(?:hi+|hey+|hello+|yo+|sup|hiya|howdy|gm|hola|greetings|good (?:morning|evening|afternoon|day|night)|what is up|wassup|whatsup|how are you(?: doing)?(?: today)?|how is it going|how do you do|you there|anyone there|anybody there|nice to meet you)(?: (?:there|bot|all|everyone|every1|pullquote|guys|folks|you|friend|people|again))*`,
  },
  {
    command: 'help',
    pattern: `${acknowledgement}(?: (?:${acknowledgement}|so much|very much|a lot|a bunch|bot|mate|man|you|u|for (?:the|your) (?:help|answer|info)|everyone|all|pullquote|then|later|again|for that))*`,
  },
];
