/** Answers direct messages with a short help text: the bot answers only commands. */
import { type APIMessage, type Client, Events, MessageType, type REST, Routes } from 'discord.js';
import { inWords } from '../../../bot/command.ts';
import type { Bot } from '../../../bot/dispatch.ts';
import { type ArticleFact, note, type Reply, reply } from '../../../reply/reply.ts';
import type { Storage } from '../../../storage/storage.ts';
import type { CommandIds } from '../commands/command-ids.ts';
import type { ResponseLog } from '../failures.ts';
import { renderReply } from '../message/render.ts';

/** The author and the channel of a direct message. */
export type DirectMessage = { readonly author: string; readonly channel: string };

/** The pause before a person gets the short help again, in milliseconds. */
const pauseMs = 10 * 60_000;

/** The commands in the short help. */
const named: ReadonlySet<string> = new Set(['ask', 'verify', 'help']);

/** Passes direct messages from people to `take`, and hides all message events from discord.js. */
export function takeDirectMessages(client: Client, take: (message: DirectMessage) => void): void {
  client.on(
    Events.Raw,
    (packet: { t: string | null; readonly d: Partial<APIMessage> & { guild_id?: string } }) => {
      if (!packet.t?.startsWith('MESSAGE_')) return;
      const isNew = packet.t === 'MESSAGE_CREATE';
      packet.t = null; // discord.js ignores a packet without a name
      const { author, channel_id: channel, guild_id: guild, webhook_id: webhook, type } = packet.d;
      if (!isNew || guild !== undefined || webhook !== undefined || channel === undefined) return;
      if (author === undefined || author.bot === true || author.id === client.user?.id) return;
      if (type !== MessageType.Default && type !== MessageType.Reply) return;
      take({ author: author.id, channel });
    },
  );
}

/** Sends the short help, at most once in 10 minutes to each person. Never rejects. */
export async function answerDirectMessage(
  { author, channel }: DirectMessage,
  {
    rest,
    bot,
    storage,
    commandIds,
    log,
  }: {
    readonly rest: Pick<REST, 'post'>;
    readonly bot: Bot;
    readonly storage: Storage;
    readonly commandIds: CommandIds;
    readonly log: ResponseLog;
  },
): Promise<void> {
  try {
    const key = { room: `user-${author}`, id: 'direct-help' };
    if (!(await storage.entries.claim(key, Date.now() + pauseMs))) return;
    const shown = { call: { command: 'help', options: {} }, part: 1, commandIds };
    const { data } = renderReply(shortHelp(bot), shown, bot.messages);
    await rest.post(Routes.channelMessages(channel), { body: data });
  } catch (error) {
    log.warn({ err: error }, 'a direct message could not be answered');
  }
}

function shortHelp({ commands, messages }: Bot): Reply {
  const facts = commands
    .filter(({ name }) => named.has(name))
    .map(
      ({ name, description }): ArticleFact => ({
        label: `/${name}`,
        value: inWords(description, messages),
        command: name,
      }),
    );
  return reply([note(messages.help.directMessage), { kind: 'facts', facts }]);
}
