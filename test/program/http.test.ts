/** The program over HTTP: it answers signed interactions, is ready, counts, and ends in good order. */
import { createServer } from 'node:net';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { openSqlite } from '../../src/storage/sqlite.ts';
import { build, cleanUp, ending, folderOf, run, start } from '../program.ts';
import { startDiscord } from '../stand-in/discord.ts';
import { createKeys, postInteraction } from '../stand-in/endpoint.ts';
import { slash } from '../stand-in/interactions.ts';

beforeAll(() => {
  build();
  return cleanUp;
}, 120_000);

/** A port that was free a moment ago. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

describe('with a public key', () => {
  it('takes interactions over HTTP until it is asked to stop', async () => {
    const discord = await startDiscord();
    const { publicKey, privateKey } = createKeys();
    const [port, monitorPort] = [await freePort(), await freePort()];
    const env = {
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.apiUrl,
      DISCORD_PUBLIC_KEY: publicKey,
      PORT: String(port),
    };
    const dataDir = folderOf({});
    const program = start([], { env: { ...env, MONITOR_PORT: String(monitorPort), DATA_DIR: dataDir } });
    const ended = ending(program);
    const monitor = async (path: string) => {
      const response = await fetch(`http://127.0.0.1:${monitorPort}${path}`).catch(() => undefined);
      return response && { status: response.status, text: await response.text() };
    };
    await expect.poll(async () => (await monitor('/readyz'))?.status, { timeout: 30_000 }).toBe(200);

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
    await expect.poll(said, { timeout: 10_000 }).toContain('US jobs depend');
    expect((await monitor('/metrics'))?.text).toContain(
      'pullquote_answers_total{command="ask",outcome="answered"} 1',
    );
    // Nothing comes over the gateway.
    expect(discord.gateway.identified).toEqual([]);

    // A second one on the same port says so and ends.
    const second = ending(
      start([], { env: { ...env, MONITOR_PORT: String(await freePort()), DATA_DIR: folderOf({}) } }),
    );
    expect(await second).toMatchObject({
      code: 1,
      err: expect.stringContaining(`port ${port} cannot be opened`),
    });

    program.kill('SIGTERM');
    const { code, err } = await ended;
    expect(code).toBe(0);
    expect(err.trimEnd().split('\n').at(-1)).toContain('"stopped"');
    await discord.close();
  }, 60_000);

  it('says that it needs a token, and does not wait in the terminal', async () => {
    const env = { DISCORD_PUBLIC_KEY: createKeys().publicKey };
    expect(await run([], { env })).toMatchObject({
      code: 1,
      err: expect.stringContaining('DISCORD_TOKEN: expected a value, got none.'),
    });
  });

  it('logs a token that Discord refuses', async () => {
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
    await expect.poll(() => log, { timeout: 30_000 }).toContain('Discord refuses the token');
    expect(log).toContain('Bot, Reset Token');
    const ended = ending(program);
    program.kill('SIGTERM');
    expect((await ended).code).toBe(0);
    await discord.close();
  }, 60_000);
});
