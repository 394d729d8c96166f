/** Registering: what the bot sends to Discord about its commands, and that it sends only what is new. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { defineForDiscord } from '../../../../src/adapters/discord/commands/definitions.ts';
import { registerCommands } from '../../../../src/adapters/discord/commands/register.ts';
import { type Command, defineCommand } from '../../../../src/bot/command.ts';
import { reply } from '../../../../src/reply/reply.ts';
import { startDiscord } from '../../../stand-in/discord.ts';
import type { StandIn } from '../../../stand-in/stand-in.ts';
import { commands } from '../bot.ts';
import { settingsFor } from '../connect.ts';

function command(name: string, changed: Partial<Command> = {}): Command {
  const plain = defineCommand({
    name,
    description: 'Plain',
    example: `/${name}`,
    options: {},
    run: () => reply([]),
  });
  return { ...plain, ...changed };
}

describe('defineForDiscord', () => {
  it('tells the options, required ones first and none that buttons alone carry', () => {
    const [echo] = defineForDiscord(commands);
    if (echo === undefined || !('options' in echo)) throw new Error('expected a command with options');
    expect(echo.options?.map(({ name, required }) => [name, required])).toEqual([
      ['text', true],
      ['times', false],
      ['tone', false],
      ['private', false],
    ]);
    expect(echo).toMatchObject({
      name: 'echo',
      description: 'Say it again',
      integration_types: [0, 1],
      contexts: [0, 1, 2],
    });
    expect(echo.options).toMatchObject([
      { type: 3, autocomplete: true },
      { type: 4, min_value: 1, max_value: 9 },
      {
        type: 3,
        choices: [
          { name: 'soft', value: 'soft' },
          { name: 'loud', value: 'loud' },
        ],
      },
      { type: 5 },
    ]);
  });

  const text = { type: 'string', description: 'Some text' } as const;
  const many = (count: number, description = 'An option') =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [`option-${index}`, { ...text, description }]),
    );
  it.each([
    ['a name that is too long', [command('x'.repeat(33))], '/xxx'],
    ['a name in capitals', [command('Ask')], '/Ask'],
    ['two names that are the same', [command('ask'), command('ask')], 'names that differ'],
    ['a description that is too long', [command('ask', { description: 'x'.repeat(101) })], '/ask'],
    [
      'an option without a description',
      [command('ask', { options: { text: { ...text, description: '' } } })],
      '/ask text',
    ],
    ['too many options', [command('ask', { options: many(26) })], 'at most 25 options'],
    [
      'too many choices',
      [command('ask', { options: { text: { ...text, choices: Object.keys(many(26)) } } })],
      'at most 25 choices',
    ],
    [
      'a command of too many characters',
      [
        command('ask', {
          options: Object.fromEntries(
            Object.entries(many(25, 'x'.repeat(100))).map(([name, option]) => [
              name,
              { ...option, choices: Object.keys(many(25)) },
            ]),
          ),
        }),
      ],
      'at most 8000 characters',
    ],
    ['too many commands', Array.from({ length: 101 }, (_, index) => command(`ask-${index}`)), 'at most 100'],
  ])('refuses %s and names it', (_, wrong, name) => {
    expect(() => defineForDiscord(wrong)).toThrow(name);
  });
});

describe('registerCommands', () => {
  let discord: StandIn;
  beforeEach(async () => {
    discord = await startDiscord();
  });
  afterEach(async () => {
    await discord.close();
    expect(discord.faults).toEqual([]);
  });

  const sent = () => discord.requests.filter(({ method }) => method === 'PUT').length;
  const register = (
    all: readonly Command[],
    { dryRun = false, guildId }: { dryRun?: boolean; guildId?: string | undefined } = {},
  ) => registerCommands({ commands: all, settings: settingsFor(discord, { guildId }), dryRun });

  it('says what it changed', async () => {
    await register([command('stays'), command('changes'), command('goes')]);
    const { changes } = await register([
      command('stays'),
      command('changes', { description: 'Otherwise' }),
      command('comes'),
    ]);
    expect(changes).toEqual({
      added: ['comes'],
      changed: ['changes'],
      removed: ['goes'],
      unchanged: ['stays'],
    });
    expect(sent()).toBe(2);
  });

  it.each([undefined, '400000000000000001'])(
    'sends nothing when nothing changed (server: %s)',
    async (guildId) => {
      await register(commands, { guildId });
      expect((await register(commands, { guildId })).changes).toMatchObject({
        added: [],
        changed: [],
        removed: [],
      });
      expect(sent()).toBe(1);
    },
  );

  it('sends nothing when it only says what would change', async () => {
    expect((await register(commands, { dryRun: true })).changes.added).toEqual(['echo', 'long', 'broken']);
    expect(sent()).toBe(0);
  });

  it('notices a change in an option', async () => {
    const withOption = (description: string) =>
      command('ask', { options: { text: { type: 'string', description } } });
    await register([withOption('before')]);
    expect((await register([withOption('after')])).changes.changed).toEqual(['ask']);
  });

  it('removes what is registered, in the place that is named alone', async () => {
    const guildId = '400000000000000001';
    await register(commands);
    await register(commands, { guildId });
    expect((await register([], { guildId })).changes.removed).toEqual(['echo', 'long', 'broken']);
    expect([...discord.registered.values()].map(({ length }) => length)).toEqual([3, 0]);
  });

  it('says which commands the people of a server see twice', async () => {
    const guildId = '400000000000000001';
    await register([command('echo'), command('other')]);
    expect((await register(commands, { guildId })).twice).toEqual(['echo']);
    expect((await register(commands)).twice).toEqual([]);
  });

  it('names the setting that Discord refuses', async () => {
    const settings = settingsFor(discord, { token: 'wrong' });
    await expect(registerCommands({ commands, settings, dryRun: false })).rejects.toThrow('DISCORD_TOKEN');
  });
});
