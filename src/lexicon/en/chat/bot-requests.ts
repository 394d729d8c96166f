/** Requests to the bot itself: to check a quotation, for help, greetings and thanks. */
import type { RequestPattern } from './request-pattern.ts';

/** Questions about the bot. They are tried first, because the bot's name and a claim to check also mean a quotation. */
export const introductions: readonly RequestPattern[] = [
  { command: 'help', pattern: '(?:hi|hey|hello|hiya|yo|ok|thanks|thx|ty|bye) pull ?quote(?: bot)?' },
  { command: 'help', pattern: '(?:what|who) (?:is|s) (?:the |a )?pull ?quote(?: bot)?(?: for| about)?' },
  {
    command: 'verify',
    pattern: `(?:check|verify|fact ?check|confirm|validate)(?: (?:a|the|this|that|my|some))?(?: (?:quote|quotation|claim|text|statement)s?)?(?: (?:for (?:me|us)|please))?|how (?:do|can) i (?:check|verify|fact ?check) (?:a |this |if a )?(?:quote|quotation|claim)(?: is (?:real|true|right))?`,
  },
];

const acknowledgement =
  '(?:thanks?|thank (?:you|u)|thx|ty|tysm|cheers|ta|kudos|well done|good (?:job|bot|work)|bad bot|nice(?: one| work)?|great(?: job| work)?|awesome|cool|perfect|amazing|brilliant|excellent|wow|okay|ok|k|kk|got it|i see|alright|sure|fine|lol|lmao|hah(?:ah)*a?|hehe|bye|goodbye|see (?:you|ya)|cya|never ?mind|nvm|sorry|oops|test|testing|ping|that (?:helps|helped)|appreciate it|much appreciated|you rock|you (?:are|re) (?:a|an|the) (?:legend|star|hero|gem|lifesaver|angel|best)|spot on|no worries|no problem|kthx(?:bye)?|love (?:you|it|this))';

/** Requests to the bot, in the order in which they are tried. */
export const botRequests: readonly RequestPattern[] = [
  {
    command: 'help',
    pattern:
      '(?!.*\\b(?:who|what|when|where|why|how|which|to)\\b)(?:(?:so|very|many|big|huge|much|ok|great) )*(?:thanks?|thank (?:you|u)|thx|thnx|cheers|merci|danke|gracias|grazie|obrigad[oa]|much obliged)(?: [a-z]+){0,5}',
  },
  {
    command: 'help',
    pattern:
      '(?:bonjour|bonsoir|salut|hallo|guten (?:tag|morgen|abend)|moin|servus|buenos dias|buenas|ciao|buongiorno|ola|bom dia|hoi|namaste|salaam|salam|aloha|hej|cześć|привіт)(?: [a-z]+)?',
  },
  {
    command: 'help',
    pattern: `(?:help|halp|help me|i need help|(?:can|could|will) (?:you|u) help(?: me| us)?(?: out)?|(?:can|could|may) i ask (?:you )?(?:something|a question|anything|questions)|what (?:are|is) (?:your|the) (?:commands?|options|features)|what languages? (?:do|can) (?:you|u) (?:speak|know|understand|do)|do (?:you|u) (?:speak|understand|know) [a-z]+|is (?:this|the) (?:thing|bot) (?:on|working|alive|online)|(?:i )?(?:love|like|hate) (?:this|the) bot|commands?|instructions?|manual|usage|menu|options|faq|how to use(?: (?:this|it|you|the bot))?)`,
  },
  {
    command: 'help',
    pattern: `how (?:do|does|can|should) (?:you|i|we|this|it|the bot|this bot|this thing)(?: (?:work|use|ask|start|get started|talk to|query))+(?: (?:you|this|it|the bot|this bot|this thing|here|questions|a question))*`,
  },
  { command: 'help', pattern: 'what (?:can|do|could|should) (?:i|we) do', isWeak: true },
  {
    command: 'help',
    pattern: `what (?:else )?(?:can|do|could|should) (?:you|i|we|this bot|the bot|it) (?:do|ask|type|say|answer|know|help with|offer)(?: (?:you|here|with (?:you|this|it)|for me|about))*|what (?:commands|options|questions|features)(?: (?:(?:can|could|may|should|do) (?:you|u|i|we)(?: .{0,20})?|are there|are available|exist))?`,
  },
  {
    command: 'help',
    pattern: `(?:(?:you|u) (?:a|an)|(?:are|r|is) (?:you|u|this|it|that)) (?:just |really |even |actually )?(?:a |an |the )?(?:real )?(?:chat ?bot|bot|robot|human(?: being)?|ai|artificial intelligence|a i|chat ?gpt|gpt|llm|language model|real|person|machine|program|computer|alive|there|online|working|awake)(?: (?:or|and) .{1,30})?`,
  },
  {
    command: 'help',
    pattern: `(?:who|what) (?:are|r|is) (?:you|u|this bot|the bot)(?: called| for| exactly)?|what is your (?:name|purpose|job)|who (?:made|built|created|wrote|programmed|runs|owns) (?:you|u|this bot|the bot)|what is this bot(?: for| about)?|do you use (?:ai|chat ?gpt|an llm)`,
  },
  {
    command: 'help',
    pattern: `(?:hi+|hey+|hello+|yo+|sup|hiya|howdy|gm|hola|greetings|good (?:morning|evening|afternoon|day|night)|g day|top of the morning(?: to you)?|how is tricks|what is up|whats up|wassup|whatsup|how are you(?: doing)?(?: today)?|how is it going|how do you do|you there|anyone there|anybody there|nice to meet you)(?: (?:there|bot|all|everyone|every1|pullquote|guys|folks|you|friend|people|again))*`,
  },
  {
    command: 'help',
    pattern: `${acknowledgement}(?: (?:${acknowledgement}|so much|very much|a lot|a bunch|bot|mate|man|you|u|for (?:the|your) (?:help|answer|info)|everyone|all|pullquote|then|later|again|for that))*`,
  },
];
