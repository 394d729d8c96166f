/** Sub-commands, files and forms in Discord, through the adapter's own door. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { APIInteraction, APIInteractionResponse } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defineForDiscord } from '../../../src/adapters/discord/commands/definitions.ts';
import { originOf } from '../../../src/adapters/discord/interaction.ts';
import { respond } from '../../../src/adapters/discord/respond.ts';
import { type CommandGroup, defineCommand } from '../../../src/bot/command.ts';
import { createBot } from '../../../src/bot/dispatch.ts';
import type { Library } from '../../../src/library/library.ts';
import { en } from '../../../src/messages/en.ts';
import { formReply, note, reply } from '../../../src/reply/reply.ts';
import { openStorage } from '../../../src/storage/open-storage.ts';

const group: CommandGroup = { name: 'shelf', description: 'Keeps things', forModerators: true };

const put = defineCommand({
  name: 'shelf put',
  group,
  description: 'Put a file there',
  example: '/shelf put',
  options: {
    file: { type: 'file', description: 'The file' },
    title: { type: 'string', description: 'Its title' },
  },
  async run({ file, title }) {
    if (file === undefined) {
      const fields = [
        { name: 'title', label: 'Title', kind: 'line', required: true, value: 'old' },
        { name: 'file', label: 'File', kind: 'file', required: false },
      ] as const;
      if (title === undefined)
        return formReply({ title: 'Put', call: { command: 'shelf put', options: {} }, fields });
      return reply([note(`title ${title}`)]);
    }
    const sent = await file.read(10);
    const what = sent.kind === 'bytes' ? Buffer.from(sent.bytes).toString() : sent.kind;
    return reply([note(`${file.name}: ${what}, ${title}`)]);
  },
});

let server: Server;
let filesUrl = '';
beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url === '/moved') response.writeHead(302, { Location: '/small' });
    response.end(request.url === '/large' ? 'x'.repeat(100) : 'small');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  filesUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

const silent = () => undefined;
const log = { debug: silent, info: silent, warn: silent, error: silent };
const base = {
  id: '1',
  application_id: '2',
  token: 't',
  version: 1,
  user: { id: '9', username: 'anna' },
  channel: { id: '5', type: 1 },
  authorizing_integration_owners: { 1: '9' },
  attachment_size_limit: 1000,
};

const library: Library = {
  articles: [],
  entries: [],
  faults: [],
  notices: [],
  search: () => {
    throw new Error('unused');
  },
  verify: () => ({ checked: [], unchecked: 0 }),
};

async function send(interaction: object): Promise<APIInteractionResponse | undefined> {
  const bot = createBot({ commands: [put], library, messages: en, log });
  const storage = await openStorage({ file: ':memory:', warn: silent });
  const services = { bot, storage, log, filesUrl };
  const response = await respond({ ...base, ...interaction } as unknown as APIInteraction, services);
  return response?.body;
}

const subcommand = (options: readonly object[], attachments: object = {}) => ({
  type: 2,
  data: {
    id: '3',
    type: 1,
    name: 'shelf',
    options: [{ type: 1, name: 'put', options }],
    resolved: { attachments },
  },
});
const attachment = (path: string, size = 5) => ({
  7: { id: '7', filename: 'tides.md', size, url: path.startsWith('http') ? path : `${filesUrl}${path}` },
});
const file = { type: 11, name: 'file', value: '7' };

describe('a group of commands', () => {
  it('is one command with sub-commands, for those who may manage the server', () => {
    expect(defineForDiscord([put])).toMatchObject([
      {
        name: 'shelf',
        default_member_permissions: 32,
        options: [
          {
            type: 1,
            name: 'put',
            options: [
              { type: 11, name: 'file' },
              { type: 3, name: 'title' },
            ],
          },
        ],
      },
    ]);
  });
});

describe('a file', () => {
  it.each([
    ['is read from where Discord keeps it', '/small', 5, 'tides.md: small'],
    ['is refused by the size that Discord tells', '/small', 500, 'tides.md: too large'],
    ['is refused by the bytes that come', '/large', 5, 'tides.md: too large'],
    ['is not fetched from another address', 'http://127.0.0.1:9/small', 5, 'tides.md: gone'],
    ['is not fetched by way of a redirection', '/moved', 5, 'tides.md: gone'],
  ])('%s', async (_, path, size, expected) => {
    const body = await send(subcommand([file], attachment(path, size)));
    expect(JSON.stringify(body)).toContain(expected);
  });
});

describe('a form', () => {
  it('opens as a modal, and what is filled in completes its call', async () => {
    const modal = await send(subcommand([]));
    expect(modal).toMatchObject({
      type: 9,
      data: {
        title: 'Put',
        components: [
          { type: 18, label: 'Title', component: { type: 4, custom_id: 'title', value: 'old' } },
          { type: 18, label: 'File', component: { type: 19, custom_id: 'file', required: false } },
        ],
      },
    });
    const customId = modal !== undefined && 'data' in modal ? Reflect.get(modal.data ?? {}, 'custom_id') : '';
    const submit = (components: readonly object[], attachments = {}) =>
      send({
        type: 5,
        data: {
          custom_id: customId,
          resolved: { attachments },
          components: components.map((component) => ({ type: 18, component })),
        },
      });
    const title = { type: 4, custom_id: 'title', value: ' New ' };
    expect(JSON.stringify(await submit([title]))).toContain('title New');
    const upload = { type: 19, custom_id: 'file', values: ['7'] };
    const answer = await submit([title, upload], attachment('/small'));
    expect(JSON.stringify(answer)).toContain('tides.md: small, New');
  });
});

describe('the room of an interaction', () => {
  const inServer = { guild_id: '4', authorizing_integration_owners: { 0: '4' } };
  it.each([
    ['is the server that installed the bot', inServer, 'server-4'],
    [
      'is the asker in a server that has only the asker’s installation',
      { guild_id: '4', authorizing_integration_owners: { 1: '9' } },
      'user-9',
    ],
    [
      'is the asker in a direct message with the bot',
      { authorizing_integration_owners: { 0: '0' } },
      'user-9',
    ],
    [
      'is the server where both installed it',
      { guild_id: '4', authorizing_integration_owners: { 0: '4', 1: '9' } },
      'server-4',
    ],
  ])('%s', (_, changes, room) => {
    expect(originOf({ ...base, type: 2, ...changes } as unknown as APIInteraction).room).toBe(room);
  });
});
