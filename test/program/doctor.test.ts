/** `npm run doctor`: what it finds where the set-up is right, and what it says where it is not. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { registerCommands } from '../../src/adapters/discord/commands/register.ts';
import { type Config, readConfig } from '../../src/config/config.ts';
import { en } from '../../src/messages/en.ts';
import { examine } from '../../src/program/doctor.ts';
import { startDiscord } from '../stand-in/discord.ts';
import type { StandIn } from '../stand-in/stand-in.ts';

let folder: string;
let discord: StandIn;
beforeAll(async () => {
  discord = await startDiscord();
});
afterAll(() => discord.close());
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pullquote-doctor-'));
  discord.application.interactions_endpoint_url = null;
  return () => rm(folder, { recursive: true });
});

function configOf(env: Readonly<Record<string, string>> = {}): Config {
  return readConfig({ DATA_DIR: folder, ...env }, { currentFolder: folder, logsToTerminal: false });
}

const overDiscord = () => ({ DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl });

async function statesOf(config: Config): Promise<Readonly<Record<string, string>>> {
  const findings = await examine(config, en);
  return Object.fromEntries(findings.map(({ part, state }) => [part, state]));
}

describe('the doctor', () => {
  it('finds nothing wrong in a fresh clone', async () => {
    expect(await statesOf(configOf())).toEqual({ corpus: 'good', database: 'good', token: 'unset' });
  });

  it('names an article that cannot be read', async () => {
    await writeFile(join(folder, 'empty.txt'), '');
    const [corpus] = await examine(configOf({ CORPUS_DIR: folder }), en);
    expect(corpus?.state).toBe('bad');
    expect(corpus?.text).toContain('empty.txt');
  });

  it('says that a damaged database is damaged', async () => {
    await writeFile(join(folder, 'pullquote.db'), 'this is no database'.repeat(500));
    const [, database] = await examine(configOf(), en);
    expect([database?.state, database?.text]).toEqual(['bad', expect.stringContaining('pullquote.db')]);
  });

  it('says why a database does not answer', async () => {
    const [, database] = await examine(
      configOf({ DATABASE_URL: 'postgres://ana:secret@127.0.0.1:1/tides' }),
      en,
    );
    expect(database?.state).toBe('bad');
    expect(database?.text).toContain('at postgres://127.0.0.1:1/tides, got “connect ECONNREFUSED');
    expect(database?.text).not.toContain('secret');
  });

  it('says that a key without a token takes no interactions', async () => {
    const findings = await examine(configOf({ DISCORD_PUBLIC_KEY: '0'.repeat(64) }), en);
    expect(findings.at(-1)).toEqual({ part: 'token', state: 'bad', text: en.doctor.keyWithoutToken });
  });

  it('says that commands differ, and nothing once they are registered', async () => {
    expect(await statesOf(configOf(overDiscord()))).toMatchObject({ token: 'good', commands: 'bad' });
    const { discord: settings } = configOf(overDiscord());
    await registerCommands({ commands, settings: { ...settings, token: discord.token }, dryRun: false });
    expect(await statesOf(configOf(overDiscord()))).toMatchObject({ endpoint: 'good', commands: 'good' });
  });

  it('says that a token is refused, and that Discord is not there', async () => {
    const wrong = discord.token.replace(/.$/, 'x').replace(/^./, 'N');
    const refused = await examine(configOf({ ...overDiscord(), DISCORD_TOKEN: wrong }), en);
    expect(refused.at(-1)).toEqual({ part: 'token', state: 'bad', text: en.doctor.tokenRefused });
    const gone = await examine(configOf({ ...overDiscord(), DISCORD_API_URL: 'http://127.0.0.1:1/api' }), en);
    expect(gone.at(-1)?.text).toContain('cannot be reached');
  });

  it.each([
    ['DISCORD_GUILD_ID', '400000000000000009'],
    ['DISCORD_APPLICATION_ID', '100000000000000009'],
  ])('says that it is the id in %s that Discord refuses, and not the token', async (name, id) => {
    const path = name === 'DISCORD_GUILD_ID' ? `${discord.applicationId}/guilds/${id}` : id;
    discord.mishapsAt.set(`/applications/${path}/commands`, [{ kind: 'status', status: 403, code: 50001 }]);
    const findings = await examine(configOf({ ...overDiscord(), [name]: id }), en);
    expect(Object.fromEntries(findings.map(({ part, state }) => [part, state]))).toMatchObject({
      token: 'good',
      commands: 'bad',
    });
    expect(findings.at(-1)?.text).toContain(`${name}: expected the id of`);
  });

  it.each([
    ['the key of the application and its endpoint', true, true, 'good', 'good'],
    ['another key', false, true, 'bad', 'good'],
    ['a key, but no endpoint', true, false, 'good', 'bad'],
  ])('compares the key and the endpoint: %s', async (_, sameKey, hasEndpoint, key, endpoint) => {
    discord.application.interactions_endpoint_url = hasEndpoint ? 'https://bot.example/interactions' : null;
    const publicKey = sameKey ? discord.application.verify_key : '0'.repeat(64);
    const config = configOf({ ...overDiscord(), DISCORD_PUBLIC_KEY: publicKey });
    expect(await statesOf(config)).toMatchObject({ key, endpoint });
  });

  it('says that an endpoint takes the interactions from the gateway', async () => {
    discord.application.interactions_endpoint_url = 'https://bot.example/interactions';
    expect(await statesOf(configOf(overDiscord()))).toMatchObject({ key: 'unset', endpoint: 'bad' });
  });
});
