/** Chat words around a question that are not part of it. Source: questions typed to a bot. */

/**
 * Contractions without their apostrophe that change the kind of question, and letters that stand for words.
 */
export const contractions: ReadonlyMap<string, string> = new Map(
  Object.entries({
    whats: 'what is',
    whos: 'who is',
    wheres: 'where is',
    whens: 'when is',
    whys: 'why is',
    hows: 'how is',
    thats: 'that is',
    theres: 'there is',
    r: 'are',
    u: 'you',
    ur: 'your',
    abt: 'about',
    bc: 'because',
    cuz: 'because',
    ppl: 'people',
    wanna: 'want to',
    gonna: 'going to',
    gotta: 'have to',
    gimme: 'give me',
    lemme: 'let me',
    kinda: 'kind of',
    sorta: 'sort of',
    dis: 'this',
    dat: 'that',
    wot: 'what',
    wat: 'what',
    wut: 'what',
    coz: 'because',
    cos: 'because',
    plis: 'please',
  }),
);

/** Phrases before a question, as word patterns. Longer ones first; they combine in any order. */
export const openings: readonly string[] = [
  '(?:can|could|would|will) (?:you|u|someone|anyone|anybody|somebody)(?: please| pls| plz| kindly)? (?:tell|show|explain(?: to)?(?= (?:me|us) (?:why|how|what|who|when|where))|remind) (?:me|us)(?: please)?(?: about)?',
  '(?:can|could|would|will) (?:you|u|someone|anyone|anybody|somebody)(?: please| pls| plz| kindly)?(?= (?:explain|give|show|find|look|list|summari[sz]e|sum|check|verify|quote|get|send|share)(?![a-z]))',
  'do(?:es)? (?:you|u|anyone|anybody|someone|somebody|any of you) (?:happen to )?know(?: if| whether)?',
  '(?:any|some)(?:one|body) (?:here )?knows?(?: if| whether)?',
  'i (?:just )?(?:want|wanted|need|would like|d like|wanna) to know(?: if| whether)?',
  "i(?:'m| am)? ?(?:was )?(?:just )?wondering(?: if| whether)?",
  'i wonder(?: if| whether)?',
  "i (?:don't|dont|do not) (?:get|understand)(?= (?:why|how|what|who|when|where))",
  '(?:what )?do(?:es)? (?:the|this) (?:article|text|story|piece|author|news) (?:say|mention|talk|tell us|report|write)(?: anything| something| much)?(?: about| on| of| that)?',
  'does it (?:say|mention|talk)(?: anything| something)?(?: about)?(?! (?:why|how|what|who|when|where|that|if|whether))',
  'any (?:mention|word|info|information|details?) (?:of|on|about)',
  'what is (?:said|written|mentioned|reported) (?:in (?:the|this) (?:article|text|story|piece) )?about',
  'is there (?:anything|something|any mention|a mention|any info|any information)(?: (?:in )?(?:here|it|(?:the|this) (?:article|text|story|piece)))?(?: about| on| of)',
  '(?:according to|in|from) (?:the|this) (?:article|text|story|piece|author)',
  "(?:(?:would|could) (?:you|u) be so (?:good|kind|nice) as to|(?:would|could) (?:you|u) mind|(?:i|we)(?: would|'d|d) be (?:very |so |most )?(?:grateful|thankful|glad|happy) if (?:you|u) (?:could|would|can)|(?:would|is) it (?:be )?possible to|if i may ask|may i ask(?: you)?|kindly)(?: please)?",
  "i(?:'m| am|m) (?:new|new here|new to this)[,;.:!]",
  '(?:please |pls |plz )?(?:tell|show|explain to|remind) (?:me|us)(?: more| everything| something)?(?: about)?',
  'any (?:idea|ideas|clue|chance)(?: if| whether)?',
  'let me (?:know|ask)',
  "(?:it is |it's |its )?(?:too|so) long(?:[,;]? (?:to read|didn't read|didnt read))?[,;.]",
  "i (?:didn'?t|haven'?t|did not|have not|won'?t|will not|can'?t) (?:read|finish) (?:it|this|that|(?:the|this) (?:article|text|story|piece))[,;.]",
  "i(?:'m| am|m) (?:too |so )?(?:lazy|busy|tired)(?: to read(?: (?:it|this|all(?: of)? (?:this|that)))?)?[,;.]",
  'quick question|one question|question|simple question|stupid question|dumb question|noob question',
  '(?:hey|hi|hello|hiya|yo|ok|okay|alright|so|well|um+|uh+|erm+|hm+|lol|lmao|haha|omg|wow|btw|please|pls|plz|plss|sorry|bot|folks|dude|bro|mate|thanks|thx|wait|also|actually|honestly|seriously|wtf|tbh|yeah|oh|ah)',
];

/** Phrases after a question. */
export const closings: readonly string[] = [
  '(?:please|pls|plz|plss|thanks|thank you|thx|ty|cheers|lol|lmao|haha|omg|btw|tho|though|tbh|mate|m8|bro|dude|ok)',
  '(?:according to|in) (?:the|this) (?:article|text|story|piece)',
  'or (?:what|not|something)',
  '(?<=^(?:is|are|was|were) .+)(?:(?:even|ever|also|actually) )?(?:mentioned|talked about|brought up|written about|referred to)(?: (?:at all|anywhere|somewhere|here|in here|in it|(?:in|by) (?:the|this) (?:article|text|story|piece|author)))?',
  '(?:then|again|anyway|fr|rn|asap|real quick|real fast)(?= *[.!?]*$)',
  'do (?:you|u) know|(?:any|some)(?:one|body) knows?|any idea|just wondering|if (?:you|u) (?:can|know)|if possible',
];

/** Adverbs at the end of a question that ask for nothing more: "what did he say exactly?". */
export const closingAdverbs: readonly string[] = ['exactly', 'precisely', 'specifically'];
