/** The whole program, as it is started: its flags, its exit codes, and what it says on which stream. */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build, cleanUp, ending, folderOf, run, start, startNpm } from './program.ts';
import { startDiscord } from './stand-in/discord.ts';
import { slash } from './stand-in/interactions.ts';
import type { StandIn } from './stand-in/stand-in.ts';

beforeAll(build);
afterAll(cleanUp);

const tides = `The clock keeper

Every morning Ana Sol, keeper of the tide clock, climbs ninety steps to wind it.

“The clock has stopped only once, in the storm of 1953,” Sol said.
`;

const token = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.GabCdE.abcdefghijklmnopqrstuvwxyz-0123456789_A';

function* endless(chunk: string): Generator<string> {
  for (;;) yield chunk;
}

describe.concurrent('the program', { timeout: 60_000 }, () => {
  it('answers piped questions about the article in the corpus', async () => {
    const { code, out, err } = await run([], { input: 'How many jobs depend on exports to China?\n' });
    expect(err).toBe('');
    expect(code).toBe(0);
    expect(out.split('\n')[0]).toContain('DISCORD_TOKEN');
    expect(out).toContain('│ ');
    expect(out).toContain('nearly one million US jobs depend on exports to China');
  });

  it('answers one question with --ask, and nothing but it', async () => {
    const { code, out, err } = await run(['--ask', 'How many jobs depend on exports?']);
    expect(err).toBe('');
    expect(code).toBe(0);
    expect(out).toContain('nearly one million US jobs depend on exports to China');
    expect(out).not.toContain('DISCORD_TOKEN');
  });

  it('ends with 3 where the article does not say', async () => {
    const { code, out } = await run(['--ask', 'Who won the football match in Lisbon?']);
    expect(out).toContain('The article doesn’t say.');
    expect(code).toBe(3);
  });

  it('gives JSON, one reply a line', async () => {
    const { code, out } = await run(['--json'], { input: '/help\n/speakers\n' });
    expect(code).toBe(0);
    const replies = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(replies.map(({ outcome }) => outcome)).toEqual(['answered', 'answered']);
  });

  it.each([
    ['a flag that there is not', ['--colour']],
    ['--ask without a question', ['--ask']],
  ])('ends with 2 and the usage for %s', async (_, args) => {
    const { code, out, err } = await run(args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain('Usage: npm start');
  });

  it('tells its usage and its version without any settings', async () => {
    const env = { LOG_LEVEL: 'loud' };
    expect(await run(['--help'], { env })).toMatchObject({
      code: 0,
      out: expect.stringContaining('--register'),
      err: '',
    });
    const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
    expect(await run(['--version'], { env })).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });

  it('ends with 1 and one message for all settings that do not fit, from .env too', async () => {
    const cwd = folderOf({ '.env': '\uFEFFLOG_LEVEL=loud\nLOG_FORMAT=json\n' });
    const { code, out, err } = await run([], { cwd, env: { DISCORD_TOKEN: 'Bot abc', LOG_FORMAT: 'xml' } });
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err).toMatch(
      /^Some settings do not fit:\n {2}DISCORD_TOKEN: .*\n {2}LOG_LEVEL: .*\n {2}LOG_FORMAT: .*\n.*\n$/,
    );
  });

  it('ends with 1 where .env is no text', async () => {
    const cwd = folderOf({ '.env': Buffer.from('\uFEFFLOG_LEVEL=info', 'utf16le') });
    const { code, err } = await run([], { cwd });
    expect(code).toBe(1);
    expect(err).toContain(`${join(cwd, '.env')}: expected a file of settings in UTF-8`);
    expect(err).not.toContain('    at ');
  });

  it('tells a file that it cannot read, and answers from the others', async () => {
    const CORPUS_DIR = folderOf({ 'tides.txt': tides, 'empty.txt': '' });
    const { code, out, err } = await run(['--ask', 'When has the clock stopped?'], { env: { CORPUS_DIR } });
    expect(err).toContain('empty.txt');
    expect(out).toContain('in the storm of 1953');
    expect(code).toBe(0);
  });

  it('ends with 1 where there is no article to ask', async () => {
    const CORPUS_DIR = folderOf({ 'empty.txt': '' });
    const { code, out, err } = await run([], { env: { CORPUS_DIR } });
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err).toContain(`${CORPUS_DIR}: expected at least one`);
  });

  it('ends quietly when nobody reads any more, though questions still come', async () => {
    const program = start([]);
    const ended = once(program, 'close');
    const err = text(program.stderr);
    const questions = Readable.from(endless('Who spoke?\n'.repeat(1000)));
    questions.pipe(program.stdin).on('error', () => undefined);
    await once(program.stdout, 'data');
    program.stdout.destroy();
    const [code] = await ended;
    questions.destroy();
    expect(await err).toBe('');
    expect(code).toBe(0);
  });

  it('shows what was set aside with --verbose', async () => {
    const { out } = await run(['--verbose']);
    expect(out).toMatch(
      /us-states-china\.txt, line 27 of the text, set aside: .*\n {2}This site is registered on wpml\.org/,
    );
  });
});

describe.concurrent('with a token', { timeout: 60_000 }, () => {
  /** The settings for a bot on `discord`, with its own folder of data. */
  function settingsFor({ token, apiUrl }: Pick<StandIn, 'token' | 'apiUrl'>) {
    return { DISCORD_TOKEN: token, DISCORD_API_URL: apiUrl, DATA_DIR: folderOf({}) };
  }

  it('runs in Discord until SIGTERM, answers what is under way, and logs no token', async () => {
    const discord = await startDiscord();
    const program = start([], { env: { ...settingsFor(discord), LOG_LEVEL: 'trace' } });
    const ended = ending(program);
    await expect.poll(() => discord.registered.size, { timeout: 45_000 }).toBe(1);
    const answer = await discord.send(
      slash('ask', { question: 'How many jobs depend on exports to China?' }),
    );
    expect(JSON.stringify(await discord.said(answer))).toContain('nearly __one million__ US jobs');
    const last = discord.send(slash('help'));
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

  it('ends with 0 at SIGTERM although it still waits for Discord', async () => {
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

  it('ends with 1 and a message where Discord does not know it', async () => {
    const discord = await startDiscord();
    const { code, out, err } = await run([], { env: settingsFor({ ...discord, token }) });
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err).toContain('DISCORD_TOKEN: ');
    expect(err).not.toContain(token);
    await discord.close();
  });

  it('tries again where Discord cannot be reached, and hears signals meanwhile', async () => {
    const program = start([], { env: settingsFor({ token, apiUrl: 'http://127.0.0.1:9/api' }) });
    const ended = ending(program);
    await once(program.stderr, 'data');
    await expect.poll(() => program.exitCode, { timeout: 1500 }).toBeNull();
    program.kill('SIGTERM');
    const { code, err } = await ended;
    expect(code).toBe(0);
    expect(err).not.toContain(token);
  });

  it.each(['SIGINT', 'SIGHUP'] as const)(
    'ends in good order at %s, and takes its copy for no second signal',
    async (signal) => {
      const discord = await startDiscord();
      const program = start([], { env: settingsFor(discord) });
      const ended = ending(program);
      await expect.poll(() => discord.registered.size, { timeout: 45_000 }).toBe(1);
      program.kill(signal);
      program.kill(signal);
      const { code, err } = await ended;
      expect(code).toBe(0);
      expect(err.trimEnd().split('\n').at(-1)).toContain('"stopped"');
      await discord.close();
    },
  );

  it('lets npm start end it: SIGTERM to npm reaches the bot', async () => {
    const discord = await startDiscord();
    const program = startNpm(['start', '--silent'], { ...settingsFor(discord) });
    const ended = ending(program);
    await expect.poll(() => discord.registered.size, { timeout: 45_000 }).toBe(1);
    program.kill('SIGTERM');
    const { code, err } = await ended;
    expect(err.trimEnd().split('\n').at(-1)).toContain('"stopped"');
    expect(code).toBe(0);
    await discord.close();
  });

  it('runs once on a folder of data, and again after kill -9', async ({ expect }) => {
    const discord = await startDiscord();
    const env = settingsFor(discord);
    const first = start([], { env });
    const ended = ending(first);
    await expect.poll(() => discord.registered.size, { timeout: 45_000 }).toBe(1);
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
    await expect.poll(() => discord.gateway.identified.length, { timeout: 45_000 }).toBe(2);
    third.kill('SIGTERM');
    expect((await endOfThird).code).toBe(0);
    await discord.close();
  });

  it('runs in the terminal where that is wanted', async () => {
    const { code, out } = await run(['--terminal'], { env: { DISCORD_TOKEN: token }, input: '/help\n' });
    expect(code).toBe(0);
    expect(out).toContain('/ask');
  });

  it('registers the commands and ends, tells first what it would do, and then that nothing is left to do', async () => {
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

  it('removes the commands, and warns of those that stand in both places', async () => {
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

  it('is not needed to show what would be registered', async () => {
    const { code, out } = await run(['--register', '--dry-run']);
    expect(code).toBe(0);
    expect(out).toMatch(/^Would be registered everywhere\. Without DISCORD_TOKEN .*:\n {2}ask, quote, /);
  });

  it('says in one sentence that Discord cannot be reached', async () => {
    const env = { DISCORD_TOKEN: token, DISCORD_API_URL: 'http://127.0.0.1:9/api' };
    expect(await run(['--register'], { env })).toEqual({
      code: 1,
      out: '',
      err: 'Discord cannot be reached (connect ECONNREFUSED 127.0.0.1:9). Check the network, a proxy, and DISCORD_API_URL.\n',
    });
  });

  it('needs one to register commands', async () => {
    const { code, err } = await run(['--register']);
    expect(code).toBe(1);
    expect(err).toMatch(/^DISCORD_TOKEN: expected a value, got none\. Where to get it: https:/);
  });
});
