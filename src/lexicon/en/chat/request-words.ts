/** Words that reveal a request about an article or the bot, whatever its wording. */
import type { RequestPattern } from './request-pattern.ts';

/** The request that words of one kind make. */
export type RequestWords = Pick<RequestPattern, 'command' | 'fact'> & { readonly words: ReadonlySet<string> };

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Words in lower case, without accents. If a request has words of several kinds, the first kind decides. */
export const requestWords: readonly RequestWords[] = [
  {
    command: 'verify',
    words: set(`verify verified verification factcheck authentic genuine fake misquoted misquote
      misquotation fabricated`),
  },
  {
    command: 'help',
    words:
      set(`bot bots chatbot robot ai chatgpt gpt llm human help helping command commands instructions instruction pullquote
      languages tutorial manual guide features feature capabilities thank thanks thx hello hi hey sorry bye welcome
      working`),
  },
  {
    command: 'quote',
    words: set(
      'quote quotes quotation quotations quotable pullquotes liner liners soundbite soundbites punchline',
    ),
  },
  {
    command: 'speakers',
    words:
      set(`quoted cited interviewed interviewees interviewee speaker speakers speaking spoke mentioned featured featuring
      appears cast names sources`),
  },
  {
    command: 'article',
    fact: 'author',
    words: set(
      'author authors writer writers journalist journalists reporter reporters byline wrote written penned columnist',
    ),
  },
  {
    command: 'article',
    fact: 'published',
    words: set(
      'published publish publishing publication posted dated date timestamp recent outdated released',
    ),
  },
  {
    command: 'article',
    fact: 'source',
    words: set(
      'source link links url website site outlet newspaper magazine publisher original webpage address',
    ),
  },
  { command: 'article', fact: 'title', words: set('title headline headlines') },
  {
    command: 'summary',
    words:
      set(`summary summaries summarize summarise summarized summarised summarizing summarising tldr gist recap overview
      synopsis rundown outline abstract digest nutshell shorten shortened condense condensed conclusion conclusions takeaway
      takeaways highlights bullet bullets cliff cliffnotes notes version discussed discusses discussing explained explain
      eli5 simplify simplified essence basics topic topics theme themes subject message news miss missed deal deals
      summed sum`),
  },
];

/** Other words of such requests, which decide nothing. */
export const requestFillers: ReadonlySet<string> = set(`
  article articles text story piece page post report thing things bit bits part parts paragraph paragraphs content
  give gives show send get got make want need read see know look find list drop share pull hit catch fill bring walk run
  tell say says said talk talks ask asking question questions use using work works like love let go come
  quick short brief little simple long fast one two three four five six ten 1 2 3 4 5 6 10
  sentence sentences word words line lines best good great nice better key main top random famous important
  whole entire full real true actual exact actually really just again now then here there today
  everyone everybody anyone anybody someone people person everything anything something stuff all any some
  up down please pls plz ok okay lol haha tho though man mate guys kind sort way plain basically possible maybe
  speak deal lot much online point points facts fact idea who whos whose i'm im id ill lazy busy made make makes version
`);
