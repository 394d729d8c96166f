/**
 * Injects faults under load: killed and restarted replicas, a stopped database, updates, races, clock skew.
 */
import { execFile } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { en } from '../../src/messages/en.ts';
import { onMessage, press, slash } from '../../test/stand-in/interactions.ts';
import type { Arrangement } from './arrangement.ts';
import { articleOf, fill, guildOf, manyArticles } from './articles.ts';
import { isDeferral, messageOf, type Response, sent } from './client.ts';
import type { Program } from './program.ts';
import { isReady } from './replicas.ts';

/** The parts under test. `size` scales the amount of work; 1 is the whole proof. */
export type Proof = {
  readonly run: (here: Setting) => Promise<Readonly<Record<string, number | string>>>;
  /** The figures that must be 0. */
  readonly none: readonly string[];
};

type Setting = { readonly arrangement: Arrangement; readonly program: Program; readonly size: number };

/** Every fault test, by name. */
export const faults: Readonly<Record<string, Proof>> = {
  'one of two replicas is killed under load': { run: killOne, none: ['lost', 'wrong'] },
  'replicas are restarted one after the other under load': {
    run: restartEach,
    none: ['lost', 'wrong', 'late'],
  },
  'the database stops': { run: stopDatabase, none: ['lost', 'without a clear message', 'gone'] },
  'updates from one replica while the other answers': { run: updates, none: ['stale', 'failed'] },
  'racers for one migration': { run: race, none: ['failed', 'more than one winner'] },
  'clocks two minutes apart': { run: skew, none: ['wrong'] },
};

const question = 'Who sold the ferry in street1x2 of Place1?';

/** Sends questions through the balancer until `until` resolves, and counts failures. */
async function load(
  { client, rest }: Arrangement,
  guild: string,
  until: Promise<unknown>,
): Promise<Record<string, number>> {
  const counts = { asked: 0, lost: 0, wrong: 0, deferred: 0, 'longest ms': 0 };
  let isOver = false;
  let first: string | undefined;
  const ask = async () => {
    while (!isOver) {
      const interaction = sent(slash('ask', { question }), { guild });
      const response = await client.post(interaction);
      counts.asked += 1;
      counts['longest ms'] = Math.max(counts['longest ms'], Math.round(response.ms));
      if (isDeferral(response)) counts.deferred += 1;
      const message = await messageOf(response, interaction, rest);
      if (message === undefined || response.ms > 3000) counts.lost += 1;
      else {
        first ??= message;
        if (message !== first) counts.wrong += 1;
      }
    }
  };
  const over = until.finally(() => {
    isOver = true;
  });
  await Promise.all([over, ...Array.from({ length: 12 }, ask)]);
  return counts;
}

async function killOne({ arrangement, program, size }: Setting) {
  const guild = guildOf(1001);
  await withStore({ arrangement, program }, async (storage) =>
    fill(storage, guild, await manyArticles(3, program)),
  );
  const work = async () => {
    for (let time = 0; time < Math.max(1, Math.round(3 * size)); time++) {
      for (const replica of [0, 1]) {
        await pause(1000);
        await arrangement.replicas[replica]?.end('SIGKILL');
        await pause(1500);
        await arrangement.restart(replica);
      }
    }
  };
  return load(arrangement, guild, work());
}

async function restartEach({ arrangement, program, size }: Setting) {
  const guild = guildOf(1002);
  await withStore({ arrangement, program }, async (storage) =>
    fill(storage, guild, await manyArticles(3, program)),
  );
  let late = 0;
  let longest = 0;
  const work = async () => {
    for (let time = 0; time < Math.max(1, Math.round(2 * size)); time++) {
      for (const replica of [0, 1]) {
        await pause(1000);
        const { monitorPort } = arrangement.replicas[replica] ?? { monitorPort: 0 };
        const ending = arrangement.replicas[replica]?.end('SIGTERM');
        await pause(200);
        if (await isReady(monitorPort)) late += 1;
        const ms = (await ending) ?? 0;
        longest = Math.max(longest, Math.round(ms));
        if (ms > 10_000) late += 1;
        await arrangement.restart(replica);
      }
    }
  };
  return { ...(await load(arrangement, guild, work())), late, 'longest stop ms': longest };
}

async function stopDatabase({ arrangement, program, size }: Setting) {
  const { client, database } = arrangement;
  const asked = guildOf(1003);
  await withStore({ arrangement, program }, async (storage) =>
    fill(storage, asked, await manyArticles(3, program)),
  );
  const acknowledged: { readonly guild: string; readonly title: string }[] = [];
  const counts = { asked: 0, answered: 0, 'told that the database is away': 0, lost: 0, unclear: 0 };
  const count = ({ status, body }: Response) => {
    counts.asked += 1;
    if (status !== 200) counts.lost += 1;
    else if (body.includes(en.storeAway)) counts['told that the database is away'] += 1;
    else if (/report [0-9a-f]{8}/.test(body)) counts.unclear += 1;
    else counts.answered += 1;
  };
  const outageMs = Math.max(3_000, 10_000 * size);
  let over = false;
  const ask = async () => {
    while (!over) {
      count(await client.post(sent(slash('ask', { question }), { guild: asked })));
      await pause(20);
    }
  };
  const add = async (writer: number) => {
    for (let number = 0; !over; number++) {
      const guild = guildOf(2000 + 1000 * writer + number);
      const title = `Tide table ${writer} of year ${number}`;
      const added = await addArticle(
        arrangement,
        guild,
        `${title}\n\nThe tide rose ${number} times in harbour ${writer}. Nobody saw it fall.`,
      );
      if (added.body.includes(`Added: “${title}”`)) acknowledged.push({ guild, title });
      await pause(20);
    }
  };
  const work = async () => {
    await pause(1500);
    await database.stop();
    await pause(outageMs);
    await database.start();
    const start = performance.now();
    while (
      (await client.post(sent(slash('ask', { question }), { guild: asked }))).body.includes(en.storeAway)
    )
      await pause(20);
    const backMs = performance.now() - start;
    await pause(1500);
    over = true;
    return backMs;
  };
  const [backMs] = await Promise.all([work(), ask(), ask(), add(0), add(1)]);
  const gone = await withStore({ arrangement, program }, async (storage) => {
    const held = await Promise.all(
      acknowledged.map(async ({ guild, title }) =>
        (await storage.articles.list(`server-${guild}`)).some((each) => each.title === title),
      ),
    );
    return held.filter((each) => !each).length;
  });
  const { unclear, ...others } = counts;
  return {
    ...others,
    'without a clear message': unclear,
    acknowledged: acknowledged.length,
    gone,
    'away for s': outageMs / 1000,
    'answers again after ms': Math.round(backMs),
  };
}

/** Adds an article by its text, as a moderator does: the form, its preview, its button. */
async function addArticle({ client }: Arrangement, guild: string, text: string): Promise<Response> {
  const user = '200000000000000001';
  const nothing = (response: Response): Response => ({ ...response, body: '' });
  const opened = await client.post(
    sent(
      {
        ...slash('library'),
        data: { id: '1', type: 1, name: 'library', options: [{ type: 1, name: 'add' }] },
      },
      { guild, user },
    ),
  );
  const customId = /"custom_id":"([^"]+)","title"/.exec(opened.body)?.[1];
  if (customId === undefined) return nothing(opened);
  const field = { type: 18, component: { type: 4, custom_id: 'text', value: text } };
  const submitted = { ...slash('library'), type: 5, data: { custom_id: customId, components: [field] } };
  const preview = await client.post(sent(submitted, { guild, user }));
  if (preview.status !== 200 || !preview.body.includes(en.library.preview)) return nothing(preview);
  const { data } = JSON.parse(preview.body) as { readonly data: object };
  return client.post(sent(press({ ...data, id: '7' } as never, en.library.add), { guild, user }));
}

async function updates({ arrangement, program, size }: Setting) {
  const guild = guildOf(1004);
  const room = `server-${guild}`;
  const version = (number: number) =>
    articleOf(
      1,
      program,
      `The ledger of the harbour\n\nThe ledger now holds ${number} pages. The keeper counted them.`,
    );
  return withStore({ arrangement, program }, async (storage) => {
    const limits = { maxArticles: 10, maxBytes: 1e6 };
    await storage.articles.put(room, await version(1000), limits);
    await storage.articles.put(
      room,
      await articleOf(
        2,
        program,
        'The plans of the bridge\n\nThe ledger now holds 77 pages. The keeper counted them.',
      ),
      limits,
    );
    const counts = { updates: 0, answers: 0, stale: 0, failed: 0 };
    const pagesNow = async (replica: number, expected: string) => {
      const asked = sent(slash('ask', { question: 'How many pages are there?' }), { guild });
      const { status, body } = await arrangement.clientOf(replica).post(asked);
      counts.answers += 1;
      if (status !== 200) counts.failed += 1;
      // The words that answer are underlined.
      else if (!body.replaceAll('__', '').includes(expected)) counts.stale += 1;
    };
    const total = Math.round(600 * size);
    for (let number = 1; number <= total; number += 2) {
      // The text changes in one process and the server's choice in one replica. The other must see both at
      // once.
      await storage.articles.put(room, await version(1000 + number), limits);
      const choose = (article: string) => ({
        ...slash('library'),
        data: {
          id: '1',
          type: 1,
          name: 'library',
          options: [{ type: 1, name: 'default', options: [{ type: 3, name: 'article', value: article }] }],
        },
      });
      const chosen = await arrangement.clientOf(0).post(sent(choose('a-1'), { guild }));
      if (chosen.status !== 200) counts.failed += 1;
      await Promise.all([0, 1, 1].map((replica) => pagesNow(replica, `${1000 + number} pages`)));
      await arrangement.clientOf(0).post(sent(choose('a-2'), { guild }));
      await pagesNow(1, '77 pages');
      counts.updates += 3;
    }
    return counts;
  });
}

const run = promisify(execFile);

async function race({ arrangement, size }: Setting) {
  const { database } = arrangement;
  const racers = Math.max(6, Math.round(20 * size));
  const name = 'race';
  const [admin] = await Promise.all([connectTo(database.url)]);
  await admin.query(`CREATE DATABASE ${name}`);
  await admin.query(`ALTER DATABASE ${name} SET log_statement = 'ddl'`);
  await admin.end();
  const url = Object.assign(new URL(database.url), { pathname: `/${name}` }).href;
  const module = new URL('../../dist/src/storage/open-storage.js', import.meta.url).href;
  const script = `const { openStorage } = await import(${JSON.stringify(module)});
    const storage = await openStorage({ url: ${JSON.stringify(url)}, file: '', warn: console.error });
    console.log(await storage.articles.revision('room'));
    await storage.close();`;
  const outcomes = await Promise.allSettled(
    Array.from({ length: racers }, () => run(process.execPath, ['--input-type=module', '-e', script])),
  );
  const opened = outcomes.filter((each) => each.status === 'fulfilled' && each.value.stdout.trim() === '0');
  const made =
    (await database.log()).match(
      /statement: create table "articles"|execute [^:]*: create table "articles"/g,
    ) ?? [];
  // The arrangement's store created its tables in another database, before statements were logged.
  return {
    racers,
    opened: opened.length,
    failed: racers - opened.length,
    winners: made.length,
    'more than one winner': made.length === 1 ? 0 : 1,
  };
}

async function skew({ arrangement, program }: Setting) {
  const library = '/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1';
  await arrangement.replicas[1]?.end('SIGTERM');
  await arrangement.restart(1, { LD_PRELOAD: library, FAKETIME: '+120s', FAKETIME_DONT_FAKE_MONOTONIC: '1' });
  const guild = guildOf(1005);
  await withStore({ arrangement, program }, async (storage) =>
    fill(storage, guild, await manyArticles(3, program)),
  );
  const user = '200000000000000005';
  let checks = 0;
  const wrong: string[] = [];
  const check = (what: string, holds: boolean) => {
    checks += 1;
    if (!holds) wrong.push(what);
  };
  const ask = (replica: number, words: string) =>
    arrangement.clientOf(replica).post(sent(slash('ask', { question: words }), { guild, user }));
  for (const [from, to] of [
    [0, 1],
    [1, 0],
  ] as const) {
    const first = await ask(from, question);
    check(`replica ${from} takes the signature`, first.status === 200);
    const why = await ask(to, 'why?');
    check(`replica ${to} knows what “why?” is about`, why.body.includes('street1x2'));

    const quotation = '“We sold the ferry near harbour number 0” – Ana Sol';
    const checked = await arrangement
      .clientOf(from)
      .post(sent(onMessage('Check quote', quotation), { guild, user }));
    const { data } = JSON.parse(checked.body) as { readonly data: object };
    const button = press({ ...data, id: `8${from}` } as never, en.share);
    const shares = await Promise.all(
      [from, to].map((replica) => arrangement.clientOf(replica).post(sent(button, { guild, user }))),
    );
    const told = shares.filter(({ body }) => body.includes(en.alreadyShared));
    check('one of two shares', told.length === 1);

    const choice = {
      ...slash('library'),
      data: {
        id: '1',
        type: 1,
        name: 'library',
        options: [{ type: 1, name: 'default', options: [{ type: 3, name: 'article', value: 'a-1' }] }],
      },
    };
    const twice = sent(choice, { guild, user });
    const both = await Promise.all([from, to].map((replica) => arrangement.clientOf(replica).post(twice)));
    check('a call delivered to both is answered alike', both[0]?.body === both[1]?.body);
  }
  await arrangement.replicas[1]?.end('SIGTERM');
  await arrangement.restart(1);
  return { checks, wrong: wrong.length, ...(wrong.length === 0 ? {} : { which: wrong.join('; ') }) };
}

async function connectTo(url: string) {
  const { default: pg } = await import('pg');
  const client = new pg.Client(url);
  await client.connect();
  return client;
}

/** Runs `work` with the store of the replicas also open in this process. */
export async function withStore<T>(
  { arrangement, program }: Pick<Setting, 'arrangement' | 'program'>,
  work: (storage: Awaited<ReturnType<Program['openStorage']>>) => Promise<T>,
): Promise<T> {
  const storage = await program.openStorage({
    url: arrangement.database.url,
    file: '',
    warn: () => undefined,
  });
  try {
    return await work(storage);
  } finally {
    await storage.close();
  }
}
