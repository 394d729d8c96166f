/** Runs the bot on a pair of streams: as a chat if both are terminals, else with one reply for each line. */
import { type AsyncCompleter, createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { createSupportsHyperlinks } from 'supports-hyperlinks';
import type { Article } from '../../article/article.ts';
import type { Bot } from '../../bot/dispatch.ts';
import type { AddressedReply } from '../../bot/running/addressed-reply.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Outcome } from '../../reply/reply.ts';
import type { Offer } from './actions.ts';
import { createChat } from './chat.ts';
import { completeLine } from './complete.ts';
import { greet, listSetAside } from './greeting.ts';
import { layOut, paint } from './layout.ts';
import { type Output, openOutlet } from './outlet.ts';
import { renderReply, renderTyped, type Screen } from './render.ts';
import { visibleJson } from './visible.ts';

/** The stream of lines. `isTTY`: a person types them. */
export type Input = Readable & { readonly isTTY?: boolean };

/** The options of the output. */
export type TerminalLook = {
  readonly output: Output;
  /** Whether to use styles and links. They need a terminal. */
  readonly styles: boolean;
  /** Whether to print one reply a line, as JSON, and nothing else. */
  readonly json: boolean;
};

/**
 * Answers the lines of `input` until it ends, a line is /quit, or the output closes. Resolves with the exit
 * code.
 */
export async function runTerminal({
  bot,
  articles,
  titles = articles.map(({ title }) => title),
  input,
  verbose,
  ...look
}: TerminalLook & {
  readonly bot: Bot;
  readonly articles: readonly Article[];
  /** The titles of all articles. Default: those of `articles`, which may be only the ones in memory. */
  readonly titles?: readonly string[];
  readonly input: Input;
  /** Whether to list first what was set aside in each article, and to explain the ranking of each answer. */
  readonly verbose: boolean;
}): Promise<number> {
  const { output, json } = look;
  const chats = input.isTTY === true && output.isTTY === true && !json;
  const outlet = openOutlet(output);
  const answer = createChat(verbose ? explaining(bot) : bot);
  if (!json) await outlet.write(showOpening({ bot, articles, titles, verbose }, look));

  const lines = createInterface({
    input,
    ...(chats ? { output, completer: completerOf(bot) } : {}),
    terminal: chats,
    historySize: 500,
    removeHistoryDuplicates: true,
    crlfDelay: Number.POSITIVE_INFINITY,
    signal: outlet.closed,
  });
  let open = true;
  lines.once('close', () => {
    open = false;
  });
  // Lines that came with the last key may still be in the buffer when the interface closes.
  const prompt = () => (chats && open ? lines.prompt() : undefined);

  let left = false;
  prompt();
  for await (const line of lines) {
    const turn = await answer(line);
    left = turn.kind === 'end';
    if (left || outlet.closed.aborted) break;
    if (turn.kind === 'reply') {
      const typed = chats || json ? '' : renderTyped(line, screenOf(look));
      const gap = json ? '' : '\n';
      const above = chats ? gap : typed;
      await outlet.write(`${above}${showReply(turn.reply, bot.messages, look, turn.offers)}${gap}`);
    }
    prompt();
  }
  lines.close();
  // The line reader may have resumed it.
  input.pause();
  // After Ctrl-C and Ctrl-D the cursor is still after the prompt.
  if (chats && !left) await outlet.write('\n');
  outlet.check();
  return 0;
}

/** The completer for readline, called on Tab. */
function completerOf(bot: Bot): AsyncCompleter {
  return (line, done) => {
    void completeLine(line, bot).then(([offered, replaced]) => done(null, [[...offered], replaced]));
  };
}

/** Wraps `bot` so that commands with the option `explain` explain their ranking. */
function explaining(bot: Bot): Bot {
  const canExplain = new Set(
    bot.commands.filter(({ options }) => Object.hasOwn(options, 'explain')).map(({ name }) => name),
  );
  return {
    ...bot,
    answer: (call) =>
      bot.answer(
        canExplain.has(call.command) ? { ...call, options: { ...call.options, explain: true } } : call,
      ),
  };
}

/** Answers a single `question`. Resolves with the exit code of the outcome. */
export async function askOnce({
  bot,
  question,
  ...look
}: TerminalLook & { readonly bot: Bot; readonly question: string }): Promise<number> {
  const outlet = openOutlet(look.output);
  const reply = await bot.answer({ command: 'ask', options: { question } });
  // Numbers are useless after the program ends, but JSON keeps the actions: another program may use their
  // calls.
  const shown = look.json ? reply : { ...reply, actions: [] };
  await outlet.write(showReply(shown, bot.messages, look));
  outlet.check();
  return exitCodes[reply.outcome];
}

const exitCodes: Readonly<Record<Outcome, number>> = {
  answered: 0,
  closest: 0,
  redirected: 0,
  failed: 1,
  busy: 1,
  'wrong-usage': 2,
  'not-found': 3,
};

const defaultColumns = 80;
const minColumns = 20; // a narrower window wraps lines itself

function showReply(
  reply: AddressedReply,
  messages: Messages,
  look: TerminalLook,
  offers?: readonly Offer[],
): string {
  return look.json ? `${visibleJson(reply)}\n` : renderReply(reply, screenOf(look), messages, offers);
}

type FirstScreen = {
  readonly bot: Bot;
  readonly articles: readonly Article[];
  readonly titles: readonly string[];
  readonly verbose: boolean;
};

function showOpening({ bot, articles, titles, verbose }: FirstScreen, look: TerminalLook): string {
  const screen = screenOf(look);
  const lines = greet({ articles, titles }, bot).flatMap((text) => layOut([{ text }], screen.columns));
  return paint([...lines, [], ...(verbose ? [...listSetAside(articles, bot), []] : [])], screen);
}

function screenOf({ output, styles }: TerminalLook): Screen {
  if (output.isTTY !== true) return { columns: undefined, styles: false, links: false };
  return {
    columns: Math.max(minColumns, output.columns ?? defaultColumns),
    styles,
    links: styles && createSupportsHyperlinks({ isTTY: true }),
  };
}
