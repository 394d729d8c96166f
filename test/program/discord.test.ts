/** The program with a token: how it starts, registers, answers and ends. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { build, cleanUp, ending, folderOf, run, start, startNpm } from '../program.ts';
import { startDiscord } from '../stand-in/discord.ts';
import { slash } from '../stand-in/interactions.ts';
import type { StandIn } from '../stand-in/stand-in.ts';

beforeAll(build);
afterAll(cleanUp);

const token = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.GabCdE.abcdefghijklmnopqrstuvwxyz-0123456789_A';

/** How long an answer may take here, in milliseconds: other programs start meanwhile. */
const slowMs = 60_000;

describe.concurrent('with a token', { timeout: 180_000 }, () => {
  /** The settings for a bot on `discord`, with its own folder of data. */
  function settingsFor({ token, apiUrl }: Pick<StandIn, 'token' | 'apiUrl'>) {
    return { DISCORD_TOKEN: token, DISCORD_API_URL: apiUrl, DATA_DIR: folderOf({}) };
  }

  it('runs in Discord until SIGTERM, answers what is under way, and logs no token', async ({ expect }) => {
    const discord = await startDiscord();
    discord.deadlineMs = slowMs;
    const program = start([], { env: { ...settingsFor(discord), LOG_LEVEL: 'trace' } });
    const ended = ending(program);
    await expect.poll(() => discord.registered.size, { timeout: 120_000 }).toBe(1);
    const question = 'How many jobs depend on exports to China?';
    const answer = await discord.send(slash('ask', { question }), slowMs);
    expect(JSON.stringify(await discord.said(answer))).toContain('nearly __one million__ US jobs');
    const last = discord.send(slash('help'), slowMs);
    program.kill('SIGTERM');
    await last;
    const { code, out, err } = await ended;
    expect(out).toBe('');
    expect(err).not.toContain(discord.token);
    const lines = err
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.at(-1)).toMatchObject({ level: 'info', msg: 'stopped' });
    expect(lines.filter(({ level }) => level === 'error')).toEqual([]);
    expect(code).toBe(0);
    await discord.close();
  });

  it('ends with 0 at SIGTERM although it still waits for Discord', async ({ expect }) => {
    const server = createServer(() => undefined).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const program = start([], { env: settingsFor({ token, apiUrl: `http://127.0.0.1:${port}/api` }) });
    await once(server, 'request');
    program.kill('SIGTERM');
    expect(await once(program, 'close')).toEqual([0, null]);
    server.closeAllConnections();
    server.close();
  });

  it('ends with 1 and a message where Discord does not know it', async ({ expect }) => {
    const discord = await startDiscord();
    const { code, out, err } = await run([], { env: settingsFor({ ...discord, token }) });
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err).toContain('DISCORD_TOKEN: ');
    expect(err).not.toContain(token);
    await discord.close();
  });

  it('tries again where Discord cannot be reached, and hears signals meanwhile', async ({ expect }) => {
    const program = start([], { env: settingsFor({ token, apiUrl: 'http://127.0.0.1:9/api' }) });
    const ended = ending(program);
    await once(program.stderr, 'data');
    await expect.poll(() => program.exitCode, { timeout: 1500 }).toBeNull();
    program.kill('SIGTERM');
    const { code, err } = await ended;
    expect(code).toBe(0);
    expect(err).not.toContain(token);
  });

  it.for(['SIGINT', 'SIGHUP'] as const)(
    'ends in good order at %s, and takes its copy for no second signal',
    async (signal, { expect }) => {
      const discord = await startDiscord();
      const program = start([], { env: settingsFor(discord) });
      const ended = ending(program);
      await expect.poll(() => discord.registered.size, { timeout: 120_000 }).toBe(1);
      program.kill(signal);
      program.kill(signal);
      const { code, err } = await ended;
      expect(code).toBe(0);
      expect(err.trimEnd().split('\n').at(-1)).toContain('"stopped"');
      await discord.close();
    },
  );

  it.for([
    ['SIGTERM', 0],
    ['SIGKILL', null],
  ] as const)(
    'lets npm start end it: after %s to npm the bot is stopped',
    async ([signal, codeOfNpm], { expect }) => {
      const discord = await startDiscord();
      const program = startNpm(['start', '--silent'], { ...settingsFor(discord) });
      const ended = ending(program);
      await expect.poll(() => discord.registered.size, { timeout: 120_000 }).toBe(1);
      program.kill(signal);
      const { code, err } = await ended;
      expect(err.trimEnd().split('\n').at(-1)).toContain('"stopped"');
      expect(code).toBe(codeOfNpm);
      await discord.close();
    },
  );

  it('runs once on a folder of data, and again after kill -9', async ({ expect }) => {
    const discord = await startDiscord();
    const env = settingsFor(discord);
    const first = start([], { env });
    const ended = ending(first);
    await expect.poll(() => discord.registered.size, { timeout: 120_000 }).toBe(1);
    const second = await run([], { env });
    expect(second.code).toBe(1);
    expect(second.err).toBe(
      `${env.DATA_DIR} is in use by another Pullquote that runs. Stop that one first, or set DATA_DIR to another folder.\n`,
    );
    expect((await run(['--terminal'], { env, input: '/speakers\n' })).code).toBe(0);
    first.kill('SIGKILL');
    await ended;
    const third = start([], { env });
    const endOfThird = ending(third);
    await expect.poll(() => discord.gateway.identified.length, { timeout: 120_000 }).toBe(2);
    third.kill('SIGTERM');
    expect((await endOfThird).code).toBe(0);
    await discord.close();
  });

  it('runs in the terminal where that is wanted', async ({ expect }) => {
    const { code, out } = await run(['--terminal'], { env: { DISCORD_TOKEN: token }, input: '/help\n' });
    expect(code).toBe(0);
    expect(out).toContain('/ask');
  });

  it('registers the commands and ends, tells first what it would do, and then that nothing is left to do', async ({
    expect,
  }) => {
    const discord = await startDiscord();
    const env = settingsFor(discord);
    const guildId = '500000000000000001';
    const names =
      'ask, quote, summary, verify, speakers, article, privacy, help, library, Find in article, Check quote';
    expect(await run(['--register', '--guild', guildId, '--dry-run'], { env })).toEqual({
      code: 0,
      out: `Would be registered in server ${guildId}:\n  new: ${names}\n`,
      err: '',
    });
    expect(discord.registered.size).toBe(0);
    expect((await run(['--register'], { env })).out).toBe(`Registered everywhere:\n  new: ${names}\n`);
    expect((await run(['--register'], { env })).out).toMatch(
      /^Nothing to register: .*\n {2}as before: ask, /,
    );
    expect([...discord.registered.keys()]).toEqual([`/applications/${discord.applicationId}/commands`]);
    await discord.close();
  });

  it('removes the commands, and warns of those that stand in both places', async ({ expect }) => {
    const discord = await startDiscord();
    const env = settingsFor(discord);
    const guildId = '500000000000000001';
    await run(['--register'], { env });
    const both = await run(['--register', '--guild', guildId], { env });
    expect(both.err).toMatch(/^Registered in this server and everywhere, .*: ask, /);
    expect((await run(['--register', '--clear', '--dry-run'], { env })).out).toMatch(
      /^Would be removed everywhere:/,
    );
    expect((await run(['--register', '--clear'], { env })).out).toMatch(
      /^Removed everywhere:\n {2}removed: ask, /,
    );
    expect((await run(['--register', '--clear'], { env })).out).toMatch(
      /^No commands are registered everywhere\./,
    );
    expect((await run(['--register', '--guild', guildId], { env })).err).toBe('');
    await discord.close();
  });

  it('is not needed to show what would be registered', async ({ expect }) => {
    const { code, out } = await run(['--register', '--dry-run']);
    expect(code).toBe(0);
    expect(out).toMatch(/^Would be registered everywhere\. Without DISCORD_TOKEN .*:\n {2}ask, quote, /);
  });

  it('says in one sentence that Discord cannot be reached', async ({ expect }) => {
    const env = { DISCORD_TOKEN: token, DISCORD_API_URL: 'http://127.0.0.1:9/api' };
    expect(await run(['--register'], { env })).toEqual({
      code: 1,
      out: '',
      err: 'Discord cannot be reached (connect ECONNREFUSED 127.0.0.1:9). Check the network, a proxy, and DISCORD_API_URL.\n',
    });
  });

  it('needs one to register commands', async ({ expect }) => {
    const { code, err } = await run(['--register']);
    expect(code).toBe(1);
    expect(err).toMatch(/^DISCORD_TOKEN: expected a value, got none\. Where to get it: https:/);
  });
});
