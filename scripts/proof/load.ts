/** Sends mixed commands for many servers through the balancer, and compares every answer with the core's. */
import { createHash } from 'node:crypto';
import type { NewArticle, Storage } from '../../src/storage/storage.ts';
import { onMessage, slash, typing } from '../../test/stand-in/interactions.ts';
import { createRandom } from '../random.ts';
import type { Arrangement } from './arrangement.ts';
import { fill, guildOf, manyArticles } from './articles.ts';
import { atRate, inParallel, isDeferral, messageOf, quantile, sent } from './client.ts';
import type { Program } from './program.ts';
import { metricOf } from './replicas.ts';

/**
 * The amount of work. The whole proof has 200 servers, 50,000 interactions and one server of 5,000 articles.
 */
export type LoadSize = {
  readonly servers: number;
  readonly interactions: number;
  readonly largeServer: number;
};

/** The share of the measured maximum rate at which latency is measured. */
const share = 0.7;
const maxArticlesOfServer = 200;
/** The number of different texts; servers hold copies of them. */
const texts = 200;

type Setting = { readonly arrangement: Arrangement; readonly program: Program; readonly storage: Storage };
type Figures = Readonly<Record<string, number | string>>;
type Asked = ReturnType<typeof sent>;

/** Fills the servers; then measures the maximum rate, the latency at 70 % of it, and event loop delay. */
export async function proveLoad(
  here: Setting,
  size: LoadSize,
  show: (name: string, figures: Figures, none: readonly string[]) => void,
): Promise<void> {
  const articles = await manyArticles(texts, here.program);
  const servers = Array.from({ length: size.servers }, (_, index) => ({
    guild: guildOf(index + 1),
    // Many small servers and few large ones, from 1 to 200 articles.
    count: Math.round(maxArticlesOfServer ** (index / Math.max(1, size.servers - 1))),
  }));
  await inParallel(servers.length, 2, async (index) => {
    const server = servers[index];
    if (server !== undefined) await fill(here.storage, server.guild, articles.slice(0, server.count));
  });
  const random = createRandom(18);
  const next = (): Asked => {
    const server = servers[random.below(servers.length)] ?? { guild: guildOf(1), count: 1 };
    return askSomething(random.below(100), random.below(server.count), server.guild);
  };
  const first = Math.round(size.interactions * 0.3);
  const closed = await drive(here, Array.from({ length: first }, next), (count, work) =>
    inParallel(count, 32, work),
  );
  const perSecond = closed.answered / (closed.ms / 1000);
  show('as fast as they are answered', { ...closed.figures, 'a second': Math.round(perSecond) }, [
    'lost',
    'after 3 s',
    'wrong',
  ]);
  const rest = Array.from({ length: size.interactions - first }, next);
  const open = await drive(here, rest, (count, work) => atRate(count, perSecond * share, work));
  show(`at ${share * 100} % of that`, { ...open.figures, 'a second': Math.round(perSecond * share) }, [
    'lost',
    'after 3 s',
    'wrong',
  ]);
  await proveLargeServer(here, { articles, size, next }, show);
}

/** Repeats a question over all articles of a large server while the other calls continue. */
async function proveLargeServer(
  here: Setting,
  {
    articles,
    size,
    next,
  }: { readonly articles: readonly NewArticle[]; readonly size: LoadSize; readonly next: () => Asked },
  show: (name: string, figures: Figures, none: readonly string[]) => void,
): Promise<void> {
  const guild = guildOf(9999);
  const copies = Array.from({ length: size.largeServer }, (_, n) => {
    const article = articles[n % articles.length] as NewArticle;
    return { ...article, id: `copy-${n}` };
  });
  await fill(here.storage, guild, copies);
  const { client, replicas } = here.arrangement;
  const ask = () =>
    client.post(
      sent(slash('ask', { question: 'Who sold the ferry to the museum in street7x3?' }), { guild }),
    );
  await ask();
  const before = await loopDelays(replicas);
  const times: number[] = [];
  let isOver = false;
  const large = async () => {
    while (!isOver) times.push((await ask()).ms);
  };
  const others = drive(
    here,
    Array.from({ length: Math.round(size.interactions / 50) }, next),
    (count, work) => inParallel(count, 2, work),
  ).finally(() => {
    isOver = true;
  });
  await Promise.all([others, large()]);
  const after = await loopDelays(replicas);
  show(
    `beside questions over ${size.largeServer} articles of one server`,
    {
      ...(await others).figures,
      'large question p50 ms': Math.round(quantile(times, 0.5)),
      'event loop p99 ms, before': before,
      'event loop p99 ms, meanwhile': after,
    },
    ['lost', 'after 3 s', 'wrong'],
  );
}

async function loopDelays(replicas: Arrangement['replicas']): Promise<number> {
  const delays = await Promise.all(
    replicas.map(({ monitorPort }) => metricOf(monitorPort, 'nodejs_eventloop_lag_p99_seconds')),
  );
  return Math.round(Math.max(...delays) * 1000);
}

/**
 * Sends `interactions` in the manner of `run` and compares the responses with those of the core in this
 * process.
 */
async function drive(
  { arrangement, program, storage }: Setting,
  interactions: readonly Asked[],
  run: (count: number, work: (index: number) => Promise<void>) => Promise<void>,
): Promise<{ readonly figures: Figures; readonly answered: number; readonly ms: number }> {
  const { client, rest } = arrangement;
  const messages = new Map<number, string>();
  const times: number[] = [];
  const counts = { lost: 0, 'after 3 s': 0, deferred: 0, busy: 0, wrong: 0 };
  const start = performance.now();
  await run(interactions.length, async (index) => {
    const interaction = interactions[index];
    if (interaction === undefined) return;
    const response = await client.post(interaction);
    times.push(response.ms);
    if (isDeferral(response)) counts.deferred += 1;
    const message = await messageOf(response, interaction, rest);
    if (response.ms > 3000) counts['after 3 s'] += 1;
    if (message === undefined) counts.lost += 1;
    else if (message.includes(program.en.busy)) counts.busy += 1;
    else messages.set(index, hashOf(message));
  });
  const ms = performance.now() - start;
  const core = await openCore(program, storage);
  const known = new Map<string, string>();
  for (const [index, message] of messages) {
    const interaction = interactions[index];
    if (interaction === undefined) continue;
    const key = JSON.stringify([interaction.guild_id, interaction.type, interaction.data]);
    const expected = known.get(key) ?? hashOf(await core(interaction));
    known.set(key, expected);
    if (expected !== message) counts.wrong += 1;
  }
  const figures = {
    interactions: interactions.length,
    ...counts,
    'p50 ms': Math.round(quantile(times, 0.5)),
    'p99 ms': Math.round(quantile(times, 0.99)),
  };
  return { figures, answered: messages.size, ms };
}

/** The message that the core returns, in this process and over the same store. */
async function openCore(
  program: Program,
  storage: Storage,
): Promise<(interaction: Asked) => Promise<string>> {
  const shelf = await program.loadLibrary({ dir: 'corpus', maxBytes: 2_000_000 });
  const rooms = program.createRooms({
    shelf,
    storage: async () => storage,
    maxMemoryBytes: 200_000_000,
    maxArticleBytes: 2_000_000,
  });
  const silent = () => undefined;
  const log = { debug: silent, info: silent, warn: console.warn, error: console.error };
  const bot = program.createBot({
    commands: program.commands,
    library: shelf,
    rooms,
    messages: program.en,
    log,
    // With them, answers offer a card as those of the replicas do.
    cards: program.createCardDrawer(),
  });
  return async (interaction) => {
    const response = await program.respond(interaction as never, { bot, storage, log });
    return JSON.stringify((response?.body as { readonly data?: unknown } | undefined)?.data);
  };
}

/** One call in a mix of 100: mostly questions, to one article or all, and every other command for readers. */
function askSomething(kind: number, article: number, guild: string): Asked {
  const of = { article: `a-${article}` };
  const question = `Who sold the ferry in street${article}x${1 + (kind % 5)}?`;
  const by = { guild };
  if (kind < 30) return sent(slash('ask', { question }), by);
  if (kind < 60) return sent(slash('ask', { question, ...of }), by);
  if (kind < 70) return sent(slash('quote', { about: 'ferry', ...of }), by);
  if (kind < 77) return sent(slash('summary', of), by);
  if (kind < 82) return sent(slash('speakers', of), by);
  if (kind < 87)
    return sent(onMessage('Check quote', `“We sold the ferry near harbour number 0” – Ana Sol`), by);
  if (kind < 90) return sent(slash('help'), by);
  return sent(typing('ask', { article: `Place${article}` }, 'article'), by);
}

function hashOf(text: string): string {
  return createHash('sha1').update(text).digest('base64');
}
