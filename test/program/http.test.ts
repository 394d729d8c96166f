/** The program over HTTP: it answers signed interactions, is ready, counts, and ends in good order. */
import { join } from 'node:path';
import { beforeAll, describe, type ExpectStatic, it } from 'vitest';
import { openSqlite } from '../../src/storage/sqlite.ts';
import { build, cleanUp, ending, folderOf, run, start } from '../program.ts';
import { startDiscord } from '../stand-in/discord.ts';
import { createKeys, postInteraction } from '../stand-in/endpoint.ts';
import { slash } from '../stand-in/interactions.ts';
import { inNewDatabase } from '../storage/postgres-server.ts';

beforeAll(() => {
  build();
  return cleanUp;
}, 120_000);

/** What reads the port in the first line of the program's log with `message`; waits for that line. */
function portsOf(
  { stderr }: ReturnType<typeof start>,
  expect: ExpectStatic,
): (message: string) => Promise<number> {
  let log = '';
  stderr.on('data', (text: Buffer) => {
    log += text.toString();
  });
  return async (message) => {
    const line = () => log.split('\n').find((each) => each.includes(message) && each.endsWith('}'));
    await expect.poll(line, { timeout: 120_000 }).toBeDefined();
    return JSON.parse(line() ?? '').port;
  };
}

describe.concurrent('with a public key', () => {
  it('takes interactions over HTTP until it is asked to stop', async ({ expect }) => {
    const discord = await startDiscord();
    const { publicKey, privateKey } = createKeys();
    const env = {
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.apiUrl,
      DISCORD_PUBLIC_KEY: publicKey,
      MONITOR_PORT: '0',
    };
    const dataDir = folderOf({});
    const program = start([], { env: { ...env, PORT: '0', DATA_DIR: dataDir } });
    const portIn = portsOf(program, expect);
    const ended = ending(program);
    const monitorPort = await portIn('monitor listens');
    const port = await portIn('interactions are taken over HTTP');
    const monitor = async (path: string) => {
      const response = await fetch(`http://127.0.0.1:${monitorPort}${path}`).catch(() => undefined);
      return response && { status: response.status, text: await response.text() };
    };
    await expect.poll(async () => (await monitor('/readyz'))?.status, { timeout: 120_000 }).toBe(200);

    // The question with which it warms up is no conversation of a user.
    const { read, close } = await openSqlite(join(dataDir, 'pullquote.db'));
    expect(await read.selectFrom('entries').select('id').execute()).toEqual([]);
    await close();

    const endpoint = { url: `http://127.0.0.1:${port}/interactions`, privateKey };
    const asked = { ...slash('ask', { question: 'How many jobs depend on exports to China?' }) };
    const sent = { ...asked, id: '600000000000000001', application_id: discord.applicationId, token: 't' };
    const { status, body } = await postInteraction(endpoint, sent);
    expect(status).toBe(200);
    // On a slow machine the answer comes after "thinking".
    const said = () => JSON.stringify(discord.completed.get('t') ?? body);
    await expect.poll(said, { timeout: 60_000 }).toContain('US jobs depend');
    expect((await monitor('/metrics'))?.text).toContain(
      'pullquote_answers_total{command="ask",outcome="answered"} 1',
    );
    // Nothing comes over the gateway.
    expect(discord.gateway.identified).toEqual([]);

    // A second one on the same port says so and ends.
    const second = ending(start([], { env: { ...env, PORT: String(port), DATA_DIR: folderOf({}) } }));
    expect(await second).toMatchObject({
      code: 1,
      err: expect.stringContaining(`port ${port} cannot be opened`),
    });

    program.kill('SIGTERM');
    const { code, err } = await ended;
    expect(code).toBe(0);
    expect(err.trimEnd().split('\n').at(-1)).toContain('"stopped"');
    await discord.close();
  }, 180_000);

  it('says that it needs a token, and does not wait in the terminal', async ({ expect }) => {
    const env = { DISCORD_PUBLIC_KEY: createKeys().publicKey };
    expect(await run([], { env })).toMatchObject({
      code: 1,
      err: expect.stringContaining('DISCORD_TOKEN: expected a value, got none.'),
    });
  });

  it('logs a token that Discord refuses', async ({ expect }) => {
    const discord = await startDiscord();
    const program = start([], {
      env: {
        DISCORD_TOKEN: discord.token.replace(/.$/, 'x').replace(/^./, 'N'),
        DISCORD_API_URL: discord.apiUrl,
        DISCORD_PUBLIC_KEY: createKeys().publicKey,
        PORT: '0',
        DATA_DIR: folderOf({}),
      },
    });
    let log = '';
    program.stderr.on('data', (text: Buffer) => {
      log += text.toString();
    });
    await expect.poll(() => log, { timeout: 120_000 }).toContain('Discord refuses the token');
    expect(log).toContain('Bot, Reset Token');
    const ended = ending(program);
    program.kill('SIGTERM');
    expect((await ended).code).toBe(0);
    await discord.close();
  }, 180_000);
});

const database = process.env.TEST_DATABASE_URL;

// A container is often killed 10 s after SIGTERM.
const settings = { concurrent: true, skip: database === undefined };
describe('with a database in which every write waits for a lock', settings, () => {
  it('ends within 10 s of SIGTERM', async ({ expect }) => {
    const discord = await startDiscord();
    await inNewDatabase(database ?? '', async (_, client, address) => {
      const { publicKey, privateKey } = createKeys();
      const program = start([], {
        env: {
          DISCORD_TOKEN: discord.token,
          DISCORD_API_URL: discord.apiUrl,
          DISCORD_PUBLIC_KEY: publicKey,
          DATABASE_URL: address,
          PORT: '0',
          MONITOR_PORT: '0',
        },
      });
      const portIn = portsOf(program, expect);
      const ended = ending(program);
      const monitorPort = await portIn('monitor listens');
      const port = await portIn('interactions are taken over HTTP');
      const isReady = () =>
        fetch(`http://127.0.0.1:${monitorPort}/readyz`).then(
          ({ ok }) => ok,
          () => false,
        );
      await expect.poll(isReady, { timeout: 60_000 }).toBe(true);

      await client.query('BEGIN');
      await client.query('LOCK TABLE entries IN SHARE MODE');
      const asked = { ...slash('ask', { question: 'How many jobs depend on exports to China?' }) };
      const sent = { ...asked, id: '600000000000000001', application_id: discord.applicationId, token: 't' };
      const endpoint = { url: `http://127.0.0.1:${port}/interactions`, privateKey };
      expect((await postInteraction(endpoint, sent)).status).toBe(200);
      // The conversation is not written yet, and each attempt to write it takes 7.5 s.
      const startMs = performance.now();
      program.kill('SIGTERM');
      expect((await ended).code).toBe(0);
      // A busy machine ends a process later. With a second attempt it would take 15 s.
      expect(performance.now() - startMs).toBeLessThan(14_000);
      await client.query('ROLLBACK');
    });
    await discord.close();
  }, 120_000);
});
