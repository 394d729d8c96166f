/** Tries every command, button and menu of the built program to depth 3, and counts violations. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { InteractionResponseType } from 'discord.js';
import { customIdsOf, quotedIn, textsOf } from '../../test/adapters/discord/reading.ts';
import { startDiscord } from '../../test/stand-in/discord.ts';
import {
  type By,
  type Interaction,
  type Options,
  onMessage,
  pressId,
  slash,
  typing,
} from '../../test/stand-in/interactions.ts';
import type { StandIn } from '../../test/stand-in/stand-in.ts';
import { textOf } from '../bench/library.ts';
import type { Program } from './program.ts';

const root = join(import.meta.dirname, '../..');
const inTimeMs = 3000;
const deferredMs = 10_000;

/** A user may make 20 calls in 10 s, so the walk changes the user before that. */
const callsOfUser = 15;

/** The counts; all but the first four are violations. */
type Counts = {
  interactions: number;
  'buttons and items': number;
  deferred: number;
  'longest ms': number;
  'without an answer': number;
  'refused by Discord': number;
  'not the article’s words': number;
  'failed or refused': number;
  'faults in the log': number;
};

/** The counts that must be 0. */
export const violations = [
  'without an answer',
  'refused by Discord',
  'not the article’s words',
  'failed or refused',
  'faults in the log',
] as const satisfies readonly (keyof Counts)[];

/**
 * The counts over the article in corpus/ and `others` made-up ones, up to `depth` buttons after a command.
 */
export async function accept(
  program: Program,
  { others, depth }: { readonly others: number; readonly depth: number },
): Promise<Counts> {
  const corpus = mkdtempSync(join(tmpdir(), 'pullquote-corpus-'));
  const dataDir = mkdtempSync(join(tmpdir(), 'pullquote-data-'));
  copyFileSync(join(root, 'corpus/us-states-china.txt'), join(corpus, 'us-states-china.txt'));
  for (let i = 0; i < others; i++) writeFileSync(join(corpus, `made-up-${i}.txt`), textOf(i, 400));
  const discord = await startDiscord();
  const log: string[] = [];
  const bot = startBot(discord, { corpus, dataDir }, log);
  const closed = once(bot, 'close');
  try {
    while (discord.registered.size === 0) {
      if (bot.exitCode !== null || bot.signalCode !== null)
        throw new Error(`the bot has ended: ${log.join('')}`);
      await pause(20);
    }
    const { articles } = await program.loadLibrary({ dir: corpus, maxBytes: 2_000_000 });
    const walk = createWalk(discord, { program, texts: articles.map(({ text }) => text) });
    const [article] = articles;
    const speaker = article?.speakers[0]?.name ?? '';
    for (const call of callsOf({ article: article?.title ?? '', speaker })) await walk.visit(call, depth);
    const faultsInLog = log
      .join('')
      .split('\n')
      .filter((line) => /"level":"(?:warn|error|fatal)"/.test(line));
    for (const fault of [...discord.faults, ...faultsInLog]) console.error(fault);
    return {
      ...walk.counts,
      'refused by Discord': discord.faults.length,
      'faults in the log': faultsInLog.length,
    };
  } finally {
    bot.kill('SIGTERM');
    await closed;
    await discord.close();
    for (const folder of [corpus, dataDir]) rmSync(folder, { recursive: true });
  }
}

function startBot(
  discord: StandIn,
  { corpus, dataDir }: { readonly corpus: string; readonly dataDir: string },
  log: string[],
): ChildProcess {
  const env = {
    PATH: process.env.PATH,
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
    CORPUS_DIR: corpus,
    DATA_DIR: dataDir,
    LOG_FORMAT: 'json',
  };
  const bot = spawn(process.execPath, [join(root, 'dist/src/main.js')], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  bot.stderr?.on('data', (chunk: Buffer) => log.push(chunk.toString()));
  return bot;
}

/** An interaction of a user. */
type MadeBy = (by: By) => Interaction;

/** Calls of every command and both message menus, with options omitted, valid and invalid. */
function callsOf({
  article,
  speaker,
}: {
  readonly article: string;
  readonly speaker: string;
}): readonly MadeBy[] {
  const questions = [
    'How many jobs depend on exports to China?',
    'Who won in Lisbon?',
    '🙂',
    '@everyone',
    '*',
  ];
  const claims = ['“Nearly one million US jobs depend on exports”', 'The moon is made of cheese', '?!'];
  const call =
    (name: string, values: Options = {}): MadeBy =>
    (by) =>
      slash(name, values, by);
  const menu =
    (name: string, text: string): MadeBy =>
    (by) =>
      onMessage(name, text, by);
  const complete =
    (name: string, values: Options, focused: string): MadeBy =>
    (by) =>
      typing(name, values, focused, by);
  const narrowed = [{}, { article }, { article: 'no such article' }, { article: '*' }];
  const given = (name: string, values: Options = {}) =>
    narrowed.map((options) => call(name, { ...values, ...options }));
  return [
    ...questions.flatMap((question) => given('ask', { question })),
    call('ask', { question: 'What did they say?', speaker, private: true }),
    ...[{}, { speaker }, { about: 'China' }, { speaker: 'no such person' }].flatMap((by) =>
      given('quote', by),
    ),
    ...['short', 'long'].flatMap((length) => given('summary', { length })),
    ...claims.flatMap((text) => [
      ...given('verify', { text }),
      call('verify', { text, speaker }),
      menu('Check quote', text),
      menu('Find in article', text),
    ]),
    ...['speakers', 'article'].flatMap((name) => given(name)),
    ...['help', 'privacy'].map((name) => call(name)),
    ...['', 'a', 'x'.repeat(100), '@everyone'].flatMap((typed) => [
      complete('ask', { question: 'Why?', article: typed }, 'article'),
      complete('quote', { speaker: typed }, 'speaker'),
    ]),
  ];
}

/** Walks over everything that the bot offers; each button and menu item once. */
function createWalk(
  discord: StandIn,
  { program, texts }: { readonly program: Program; readonly texts: readonly string[] },
) {
  const counts: Counts = {
    interactions: 0,
    'buttons and items': 0,
    deferred: 0,
    'longest ms': 0,
    'without an answer': 0,
    'refused by Discord': 0,
    'not the article’s words': 0,
    'failed or refused': 0,
    'faults in the log': 0,
  };
  const taken = new Set<string>();
  const { en } = program;
  const refusals = [en.busy, en.tooFast, en.failed('').slice(0, 20)];
  const nextUser = () => ({
    user: String(200000000000000000n + BigInt(Math.floor(counts.interactions / callsOfUser))),
  });

  async function completionOf(token: string) {
    counts.deferred += 1;
    const said = () => discord.completed.get(token) ?? discord.followUps.get(token);
    for (let waitedMs = 0; said() === undefined && waitedMs < deferredMs; waitedMs += 20) await pause(20);
    return said();
  }

  async function visit(made: MadeBy, depth: number): Promise<void> {
    const interaction = made(nextUser());
    counts.interactions += 1;
    const answer = await discord.send(interaction, inTimeMs).catch(() => undefined);
    const message =
      answer?.type === InteractionResponseType.DeferredChannelMessageWithSource
        ? { ...answer.message, ...(await completionOf(answer.token)) }
        : answer?.message;
    if (answer === undefined || message === undefined) {
      counts['without an answer'] += 1;
      console.error('no answer:', JSON.stringify(interaction.data));
      return;
    }
    counts['longest ms'] = Math.max(counts['longest ms'], Math.round(answer.ms));
    const shown = textsOf(message);
    if (refusals.some((refusal) => shown.join('\n').includes(refusal))) {
      counts['failed or refused'] += 1;
      console.error('refused:', JSON.stringify(interaction.data), shown.join('\n'));
    }
    for (const quoted of shown.flatMap(quotedIn)) {
      if (texts.some((text) => text.includes(quoted))) continue;
      counts['not the article’s words'] += 1;
      console.error('not the article’s:', JSON.stringify(interaction.data), quoted);
    }
    if (depth === 0) return;
    const offered = customIdsOf(message).filter((customId) => !taken.has(customId));
    for (const customId of offered) taken.add(customId);
    counts['buttons and items'] += offered.length;
    for (const customId of offered) await visit((by) => pressId(message, customId, by), depth - 1);
  }

  return { counts, visit };
}
