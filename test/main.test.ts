/** The whole program, as it is started: its flags, its exit codes, and what it says on which stream. */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build, cleanUp, folderOf, run, start } from './program.ts';

beforeAll(build);
afterAll(cleanUp);

const tides = `The clock keeper

Every morning Ana Sol, keeper of the tide clock, climbs ninety steps to wind it.

“The clock has stopped only once, in the storm of 1953,” Sol said.
`;

function* endless(chunk: string): Generator<string> {
  for (;;) yield chunk;
}

describe.concurrent('the program', { timeout: 180_000 }, () => {
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

  describe('over a damaged store', () => {
    const garbage = Buffer.alloc(5000, 'no database ');
    const warning = (folder: string) =>
      new RegExp(`^${join(folder, 'pullquote.db')}: expected Pullquote’s database, .*\n$`);

    it('warns once, answers --ask from the built-in article, and leaves the file as it is', async () => {
      const DATA_DIR = folderOf({ 'pullquote.db': garbage });
      const { code, out, err } = await run(['--ask', 'How many jobs depend on exports?'], {
        env: { DATA_DIR },
      });
      expect(err).toMatch(warning(DATA_DIR));
      expect(out).toContain('nearly one million US jobs depend on exports to China');
      expect(code).toBe(0);
      expect(readFileSync(join(DATA_DIR, 'pullquote.db')).equals(garbage)).toBe(true);
    });

    it('says in the terminal why /library cannot be used', async () => {
      const DATA_DIR = folderOf({ 'pullquote.db': garbage });
      const input = 'How many jobs depend on exports?\n/library list\n/library export\n';
      const { out, err } = await run([], { env: { DATA_DIR }, input });
      expect(err).toMatch(warning(DATA_DIR));
      expect(out).toContain('nearly one million US jobs depend on exports to China');
      expect(out.match(/The library cannot be used\. .*pullquote\.db: expected/g)).toHaveLength(2);
    });
  });

  it('ends with 1 where there is no article to ask', async () => {
    const CORPUS_DIR = folderOf({ 'empty.txt': '' });
    const { code, out, err } = await run([], { env: { CORPUS_DIR } });
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err).toContain(`${CORPUS_DIR}: expected at least one`);
  });

  it('ends quietly when its output has no reader any more, though questions still come', async () => {
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
