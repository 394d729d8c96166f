/** Runs the bot on a pair of streams: a chat where both are a terminal, else an answer to each line. */
import { type AsyncCompleter, createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { createSupportsHyperlinks } from 'supports-hyperlinks';
import type { Article } from '../../article/article.ts';
import type { Bot } from '../../bot/dispatch.ts';
import type { AddressedReply } from '../../bot/running/execution.ts';
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

/** Where lines come from; `isTTY` says that a person types them. */
export type Input = Readable & { readonly isTTY?: boolean };

/** How replies are shown. */
export type TerminalLook = {
  readonly output: Output;
  /** Bold and links on a terminal; nothing else ever gets any. */
  readonly styles: boolean;
  /** One reply a line, as JSON, and nothing else. */
  readonly json: boolean;
};

/**
 * Answers the lines of `input` until it ends, /quit is typed or the output is closed; resolves
 * with the exit code.
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
  /** Of all articles, where only some of them are held in memory. */
  readonly titles?: readonly string[];
  readonly input: Input;
  /** Whether what was set aside of each article is shown first, and why passages were found with each answer. */
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
  // Lines that came with the last key may still be read when the interface is closed.
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
  // What reads the lines may have set it going again.
  input.pause();
  // After Ctrl-C and Ctrl-D the cursor is still behind the prompt.
  if (chats && !left) await outlet.write('\n');
  outlet.check();
  return 0;
}

/** What readline calls at Tab. */
function completerOf(bot: Bot): AsyncCompleter {
  return (line, done) => {
    void completeLine(line, bot).then(([offered, replaced]) => done(null, [[...offered], replaced]));
  };
}

/** `bot`, saying with each reply what put its passages in their order, where a command can tell. */
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

/** Answers `question` alone; resolves with the exit code that tells what became of it. */
export async function askOnce({
  bot,
  question,
  ...look
}: TerminalLook & { readonly bot: Bot; readonly question: string }): Promise<number> {
  const outlet = openOutlet(look.output);
  const reply = await bot.answer({ command: 'ask', options: { question } });
  // Actions cannot be taken once the program has ended, but another program may use the calls.
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
const minColumns = 20; // in a narrower window a line breaks by itself

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
