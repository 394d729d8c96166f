/** Shared parts of the sub-commands of /library. */
import type { CommandContext, CommandGroup, StringOption } from '../../src/bot/command.ts';
import { UserError } from '../../src/errors.ts';
import { entriesCalled, labelsOf } from '../../src/library/catalogue.ts';
import type { Entry } from '../../src/library/entry.ts';
import { type Actor, limitsOf, type Refusal } from '../../src/library/manage.ts';
import type { Rooms } from '../../src/library/rooms.ts';
import type { Messages } from '../../src/messages/messages.ts';
import type { SentFile } from '../../src/reply/call.ts';

/** /library */
export const group: CommandGroup = {
  name: 'library',
  description: ({ commands }: Messages) => commands.library.description,
  forModerators: true,
};

/** Completes the titles of the room's own articles. */
export const ownArticleOption = {
  type: 'string',
  description: ({ commands }: Messages) => commands.library.article,
  required: true,
  maxLength: 300,
  complete(typed, { library }) {
    const own = library.entries.filter(({ isBuiltIn }) => !isBuiltIn);
    const labels = labelsOf(own);
    return entriesCalled(typed, own).map(({ id, title }) => ({ name: labels.get(id) ?? title, value: id }));
  },
} as const satisfies StringOption;

/** The rooms, and who acts in them. Throws a UserError if the bot has no storage. */
export async function actorOf({ rooms, origin, messages }: CommandContext): Promise<{
  readonly rooms: Rooms;
  readonly actor: Actor;
}> {
  if (rooms === undefined) throw new UserError(messages.library.unavailable);
  const { durable } = await rooms.storage();
  if (!durable) throw new UserError(messages.library.notDurable);
  return { rooms, actor: { room: origin.room, asker: origin.asker } };
}

/**
 * The room's own article that `asked` refers to. Throws a UserError for no match, several, or a built-in
 * article.
 */
export function ownArticle(asked: string, { library, messages }: CommandContext): Entry {
  const found = entriesCalled(asked, library.entries);
  const own = found.filter(({ isBuiltIn }) => !isBuiltIn);
  const [entry, ...others] = own;
  if (entry === undefined) {
    const [builtIn] = found;
    throw new UserError(
      builtIn === undefined ? messages.library.noArticle(asked) : messages.library.builtIn(builtIn.title),
    );
  }
  if (others.length > 0) {
    throw new UserError(messages.library.severalArticles(asked, [...labelsOf(own).values()]));
  }
  return entry;
}

/** The error that names the limit of the room and what to do. */
export function refusedBy(
  rooms: Rooms,
  { refusal, room }: { readonly refusal: Refusal; readonly room: string },
  { full, tooFast }: Messages['library'],
): UserError {
  const limits = limitsOf(rooms, room);
  return new UserError(
    refusal.kind === 'full' ? full({ ...refusal, ...limits }) : tooFast(limits.maxAdditionsPerMinute),
  );
}

/** The bytes of `file`. Throws a UserError if it is too large or cannot be fetched. */
export async function bytesOf(
  file: SentFile,
  maxBytes: number,
  { messages }: CommandContext,
): Promise<Uint8Array> {
  const sent = await file.read(maxBytes);
  switch (sent.kind) {
    case 'bytes':
      return sent.bytes;
    case 'too large':
      throw new UserError(messages.library.tooLarge(maxBytes));
    case 'gone':
      throw new UserError(messages.library.fileGone);
  }
}
