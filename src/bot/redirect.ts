/** Answers a request with the command for it, and names that command. */
import { UserError } from '../errors.ts';
import { bestWords, greetings, helpWords, thanks } from '../lexicon/en/chat/small-talk.ts';
import type { OptionValue } from '../reply/call.ts';
import { type Block, button, note, type Reply } from '../reply/reply.ts';
import type { CommandContext } from './command.ts';
import { exampleOf } from './examples.ts';
import { chosenArticles } from './options.ts';
import type { Request } from './requests/requests.ts';
import { speakerMeant } from './requests/speaker-meant.ts';

/** A request, and the values of /ask that other commands share. */
export type Redirected = {
  readonly request: Request;
  readonly question: string;
  readonly article?: string | undefined;
  readonly private?: boolean | undefined;
  /** The page of the quotations; by default the first. */
  readonly page?: number | undefined;
};

type GivenValues = Readonly<Record<string, OptionValue | undefined>>;

const anyWord = (words: readonly string[]): RegExp => new RegExp(`\\b(?:${words.join('|')})\\b`, 'iu');
const isThanks = anyWord(thanks);
const isGreeting = anyWord(greetings);
const wantsHelp = anyWord(helpWords);
const wantsBest = anyWord(bestWords);
const noLetters = /^\P{L}+$/u;

/** True for greetings and thanks: the whole of /help would be too long an answer. */
function isSmallTalk({ request, question }: Redirected): boolean {
  const isShort = isThanks.test(question) || isGreeting.test(question) || noLetters.test(question);
  return request.command === 'help' && isShort && !wantsHelp.test(question);
}

/** The answer to thanks; to a greeting, what the bot is for. */
function smallTalk({ question }: Redirected, answer: Reply, { messages }: CommandContext): readonly Block[] {
  const isThanked = isThanks.test(question) || noLetters.test(question);
  return isThanked ? [note(messages.help.welcome)] : answer.blocks.slice(0, 1);
}

/**
 * The reply of the command for `request`, under the question and the name of the command. Throws a UserError if
 * the values of the call are wrong, such as an article that does not exist.
 */
export async function redirect(asked: Redirected, context: CommandContext): Promise<Reply> {
  const found = await runFirst(asked, context);
  if (found instanceof UserError) throw found;
  return found.reply;
}

/**
 * The reply of the command for a request that may also be a question; undefined if that command finds nothing:
 * "anything about money?" is no request for quotations where no quotation is about money.
 */
export async function redirectIfFound(
  asked: Redirected,
  context: CommandContext,
): Promise<Reply | undefined> {
  const found = await runFirst(asked, context);
  return found instanceof UserError || found.isSilent ? undefined : found.reply;
}

/** The reply of the command to the first values that it accepts; its last refusal if it accepts none. */
async function runFirst(
  asked: Redirected,
  context: CommandContext,
): Promise<{ readonly reply: Reply; readonly isSilent: boolean } | UserError> {
  const { request, question } = asked;
  const { messages } = context;
  let refusal: UserError | undefined;
  for (const values of valuesFor(asked, context)) {
    const answer = await runCommand(request.command, values, context);
    if (answer instanceof UserError) {
      refusal = answer;
      continue;
    }
    // "And Wagner?" asks for other quotations, "when?" for the date after the author.
    if (request.command === 'quote' || request.command === 'article')
      context.memory.rememberQuestion({
        question,
        article: asked.article,
        page: asked.page ?? 1,
        command: request.command,
      });
    const blocks: readonly Block[] = [
      { kind: 'asked', text: question },
      note(messages.answeredBy(typed(request.command, values))),
      ...missingFact(asked, context),
      ...(isSmallTalk(asked) ? smallTalk(asked, answer, context) : answer.blocks),
    ];
    const actions = isSmallTalk(asked) ? [button('/help', { command: 'help', options: {} })] : answer.actions;
    return {
      reply: { ...answer, blocks, actions, outcome: 'redirected', command: request.command },
      isSilent: answer.outcome === 'not-found',
    };
  }
  if (refusal === undefined) throw new Error(`expected values for "${request.command}", got none`);
  return refusal;
}

/**
 * The values for the command; the first that it accepts are used. A name that is no speaker becomes a topic.
 */
function valuesFor(asked: Redirected, context: CommandContext): readonly GivenValues[] {
  const { request, article, private: alone, page } = asked;
  const { command, about, length, quotation } = request;
  const speaker = speakerOf(asked, context);
  const best = wantsBest.test(asked.question) ? true : undefined;
  switch (command) {
    case 'summary':
      return [
        { length, about, article, private: alone },
        { article, private: alone },
      ];
    case 'quote':
      return [
        { speaker, about, article, private: alone, page, best },
        { about: speaker ?? about, article, private: alone, page, best },
        { article, private: alone, page, best },
      ];
    case 'verify':
      return quotation === undefined
        ? [{}]
        : [
            { text: quotation, speaker, article },
            { text: quotation, article },
          ];
    case 'article':
      return [{ article, first: request.fact === 'text' ? undefined : request.fact }];
    case 'speakers':
      return [{ article }];
    case 'help':
      return [{}];
  }
}

function speakerOf(
  { request: { command, speaker }, question, article }: Redirected,
  context: CommandContext,
): string | undefined {
  if (command !== 'quote' && command !== 'verify') return speaker;
  const articles = chosenArticles(article, context);
  return speakerMeant({ speaker, question }, { articles, recalled: context.memory.recall() });
}

/** The reply of the command `name`, or why it does not accept `values`. */
async function runCommand(
  name: string,
  values: GivenValues,
  context: CommandContext,
): Promise<Reply | UserError> {
  const command = context.commands.find((each) => each.name === name);
  if (command === undefined) throw new Error(`expected a command "${name}", got none`);
  const missing = Object.entries(command.options).find(
    ([option, { required }]) => required && values[option] === undefined,
  );
  if (missing !== undefined)
    return {
      blocks: [note(context.messages.wordsToCheck(exampleOf(command, context.library, context.messages)))],
      actions: [],
      outcome: 'answered',
      audience: 'asker',
    };
  try {
    const answer = await command.run(values, context);
    return { ...answer, audience: answer.audience ?? command.audience(values) };
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
}

// Values that a person would not type.
const untyped = new Set(['private', 'page', 'first', 'best']);

/** The command as a person would type it. */
function typed(command: string, values: GivenValues): string {
  const options = Object.entries(values).flatMap(([name, value]) =>
    value === undefined || untyped.has(name) ? [] : [` ${name}:${value}`],
  );
  return `/${command}${options.join('')}`;
}

/** Says that the article's metadata lacks the requested fact. */
function missingFact({ request: { fact }, article }: Redirected, context: CommandContext): readonly Block[] {
  const [only, ...others] = chosenArticles(article, context);
  if (only === undefined || others.length > 0) return [];
  const { author, published, publisher, url } = only.frontMatter;
  const { messages } = context;
  if (fact === 'author' && author === undefined) return [note(messages.authorUnknown)];
  if (fact === 'published' && published === undefined) return [note(messages.dateUnknown)];
  if (fact === 'source' && url === undefined && publisher === undefined)
    return [note(messages.sourceUnknown)];
  return [];
}
