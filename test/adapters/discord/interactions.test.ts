/** What people do in Discord and what they get, over the gateway and HTTP of a stand-in, with the real discord.js. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { en } from '../../../src/messages/en.ts';
import {
  anna,
  boris,
  choose,
  press,
  pressId,
  type SentMessage,
  slash,
  typing,
} from '../../stand-in/interactions.ts';
import { flatten } from '../../stand-in/limits.ts';
import { type Connected, connect, faces } from './connect.ts';

const ephemeral = 1 << 6;
const type = { message: 4, update: 7, choices: 8 };

describe.each(faces)('over %s,', (face) => {
  let connected: Connected;
  beforeAll(async () => {
    connected = await connect({ face });
  });
  afterAll(async () => {
    await connected.close();
    expect(connected.discord.faults).toEqual([]);
    const callbacks = connected.discord.requests.filter(({ path }) => path.endsWith('/callback'));
    expect(callbacks.filter(({ status }) => status !== 204)).toEqual([]);
  });

  const send: Connected['discord']['send'] = (...given) => connected.discord.send(...given);

  function textOf({ components }: Pick<SentMessage, 'components'>): string {
    return flatten(components)
      .flatMap(({ content }) => content ?? [])
      .join('\n');
  }

  function isPrivate({ flags = 0 }: SentMessage): boolean {
    return (flags & ephemeral) !== 0;
  }

  describe('a slash command', () => {
    it('is answered for everybody', async () => {
      const { type: kind, message } = await send(slash('echo', { text: 'hello *you* @everyone' }));
      expect([kind, textOf(message), isPrivate(message)]).toEqual([
        type.message,
        'hello \\*you\\* \\@everyone (1)',
        false,
      ]);
    });

    it('is answered for the asker alone where the command says so', async () => {
      const { message } = await send(slash('echo', { text: 'hello', private: true }));
      expect(isPrivate(message)).toBe(true);
    });

    it('is answered in a direct message', async () => {
      const { message } = await send(slash('echo', { text: 'hello' }, { direct: true }));
      expect(textOf(message)).toBe('hello (1)');
    });

    it('that does not exist, or with values that do not fit, gets a sentence for the asker alone', async () => {
      for (const wrong of [
        slash('nonsense'),
        slash('echo'),
        slash('echo', { text: 'a', times: 99 }),
        slash('echo', { text: 'a', nothing: 1 }),
      ]) {
        const { message } = await send(wrong);
        expect(isPrivate(message)).toBe(true);
        expect(textOf(message)).not.toBe('');
      }
    });

    it('that fails gets one fixed sentence with an id, for the asker alone', async () => {
      const { message } = await send(slash('broken'));
      expect(textOf(message)).toMatch(/report [0-9a-f]{8}\.$/);
      expect(isPrivate(message)).toBe(true);
    });

    it('with a reply of several parts is read to its end by its buttons, files and all', async () => {
      let { message, files } = await send(slash('long'));
      const seen = [textOf(message)];
      while (flatten(message.components).some(({ label }) => label === en.more)) {
        ({ message, files } = await send(press(message, en.more)));
        seen.push(textOf(message));
      }
      expect(seen).toHaveLength(3);
      expect(seen.join('\n').match(/\d: word/g)).toHaveLength(9);
      expect([...files]).toEqual([
        ['passage.txt', 'x'.repeat(10_000)],
        ['full-text.txt', 'all of it'],
      ]);
      const back = await send(press(message, en.back));
      expect([textOf(back.message), back.type, back.data.attachments]).toEqual([seen[1], type.update, []]);
    });
  });

  describe('autocomplete', () => {
    it('offers at most 25 values, with names that fit', async () => {
      const { type: kind, data } = await send(typing('echo', { text: 'ab', tone: 'soft' }, 'text'));
      expect([kind, data.choices?.length, data.choices?.[3]?.value]).toEqual([type.choices, 25, '3']);
      expect(data.choices?.[3]?.name).toMatch(/^ab 3 x+…$/);
    });

    it('offers nothing for an option or a command that it does not know', async () => {
      for (const [name, option] of [
        ['echo', 'tone'],
        ['nonsense', 'text'],
      ] as const) {
        expect((await send(typing(name, { [option]: 'x' }, option))).data.choices).toEqual([]);
      }
    });
  });

  describe('a button', () => {
    let asked: SentMessage;
    beforeEach(async () => {
      ({ message: asked } = await send(slash('echo', { text: 'hello' }, { user: anna })));
    });

    it('turns the page for the asker', async () => {
      const { type: kind, message } = await send(press(asked, 'More', { user: anna }));
      expect([kind, textOf(message)]).toEqual([type.update, 'hello (2)']);
    });

    it('shows the page to anybody else in a message of their own, which it then turns', async () => {
      const own = await send(press(asked, 'More', { user: boris }));
      expect([own.type, textOf(own.message), isPrivate(own.message)]).toEqual([
        type.message,
        'hello (2)',
        true,
      ]);
      const next = await send(press(own.message, 'More', { user: boris }));
      expect([next.type, textOf(next.message), isPrivate(next.message)]).toEqual([
        type.update,
        'hello (3)',
        true,
      ]);
    });

    it('opens what it opens aside for the one who presses it, also if another person asked', async () => {
      for (const user of [anna, boris]) {
        const { type: kind, message } = await send(press(asked, 'Aside', { user }));
        expect([kind, textOf(message), isPrivate(message)]).toEqual([type.message, 'hello (1)', true]);
      }
    });

    it('never puts what is for the asker alone into everybody’s message', async () => {
      const { type: kind, message } = await send(
        pressId(asked, '1p:echo&text=hello&private:true', { user: anna }),
      );
      expect([kind, isPrivate(message)]).toEqual([type.message, true]);
    });

    it('leaves everybody’s message as it is when what it calls fails', async () => {
      const { type: kind, message } = await send(pressId(asked, '1p:broken', { user: anna }));
      expect([kind, isPrivate(message)]).toEqual([type.message, true]);
    });

    it('differs from the others also in messages of Discord’s older form', async () => {
      const { interaction_metadata, ...older } = asked;
      const legacy = { ...older, id: asked.id, interaction: interaction_metadata };
      expect((await send(press(legacy, 'More', { user: anna }))).type).toBe(type.update);
      expect((await send(press(legacy, 'More', { user: boris }))).type).toBe(type.message);
      expect((await send(press({ ...older, id: asked.id }, 'More', { user: anna }))).type).toBe(type.message);
    });

    it('works with a call that is too long for it', async () => {
      const text = 'why and how '.repeat(100).trim();
      const { message: long } = await send(slash('echo', { text }));
      const { message } = await send(press(long, 'More'));
      expect(textOf(message)).toBe(`${text} (2)`);
    });

    it.each(['0p:echo&text=hello', 'v1|echo|hello', '1p:@AAAAAAAAAAAAAAAA', ''])(
      'from an older time (“%s”) asks to ask again',
      async (customId) => {
        const { message } = await send(pressId(asked, customId));
        expect([textOf(message), isPrivate(message)]).toEqual([en.outdated, true]);
      },
    );
  });

  describe('a menu', () => {
    it('calls what is chosen', async () => {
      const { message: asked } = await send(slash('echo', { text: 'hello' }));
      const { message } = await send(choose(asked, 'two'));
      expect([textOf(message), isPrivate(message)]).toEqual(['two (1)', true]);
    });
  });

  describe('what the bot has no use for', () => {
    const { data, ...withoutData } = slash('echo', { text: 'hello' });
    it.each([
      [
        'a menu of users',
        {
          ...withoutData,
          type: 3,
          message: { id: '1' },
          data: { component_type: 5, custom_id: 'x', values: [] },
        },
      ],
      ['a modal', { ...withoutData, type: 5, data: { custom_id: 'x', components: [] } }],
      ['a type that does not exist yet', { ...withoutData, type: 99 }],
      [
        'a command of a message',
        { ...withoutData, data: { id: '1', type: 3, name: 'Quote', target_id: '1' } },
      ],
    ])('(%s) gets a private sentence', async (_, interaction) => {
      expect(isPrivate((await send(interaction)).message)).toBe(true);
    });

    it.each([
      ['no data', { ...withoutData }],
      ['no user', { type: 2, data }],
      ['options that are none', { ...withoutData, data: { name: 'echo', options: 7 } }],
      [
        'a button on no message',
        { ...withoutData, type: 3, data: { component_type: 2, custom_id: '1p:echo&text=a' } },
      ],
      [
        'a choice of nothing',
        { ...withoutData, type: 3, message: { id: '1' }, data: { component_type: 3, custom_id: 'x' } },
      ],
    ])('as an interaction with %s, is survived', async (_, interaction) => {
      await send(interaction, 300).catch(() => undefined);
      expect(textOf((await send(slash('echo', { text: 'still here' }))).message)).toBe('still here (1)');
    });

    it.skipIf(face !== 'gateway').each([null, 7, {}, { id: 1, token: null }])(
      'as an event that is no interaction (%j), is survived',
      async (event) => {
        connected.discord.gateway.dispatch('INTERACTION_CREATE', event);
        expect(textOf((await send(slash('echo', { text: 'still here' }))).message)).toBe('still here (1)');
      },
    );
  });

  it('never logs above debug what people type', () => {
    expect(
      connected.lines
        .filter(({ level }) => level !== 'debug')
        .filter((line) => JSON.stringify(line).includes('hello')),
    ).toEqual([]);
  });
});
