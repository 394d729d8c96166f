/** Determines which articles a call is about, and applies the settings of its room. */

import type { Catalogue } from '../library/catalogue.ts';
import type { Need } from '../library/need.ts';
import { everyArticle } from '../library/need.ts';
import type { Rooms } from '../library/rooms.ts';
import type { Messages } from '../messages/messages.ts';
import type { OptionValue } from '../reply/call.ts';
import type { Command } from './command.ts';
import type { Origin } from './conversation.ts';
import { readSpeakerChoice } from './options.ts';
import { articlesOfPlaces } from './take-away/places.ts';

/** The names of room settings in the store. */
export const roomSettings = {
  /** The id of the default article. */
  article: 'article',
  /** The id of the default article in one channel. */
  articleOf: (channel: string) => `article:${channel}`,
  /** `true`: replies are for the asker alone, unless the call says otherwise. */
  private: 'private',
  /** The locale of public replies. */
  language: 'language',
} as const;

/** The commands that use the default article if the call names none. */
const asksDefault: ReadonlySet<string> = new Set(['ask', 'quote', 'summary', 'speakers', 'article']);

type RawValues = Readonly<Record<string, unknown>>;

/** What a call of `command` with `values` needs of the articles. */
export function needOf(command: string, values: RawValues): Need {
  const text = (name: string) => {
    const value = values[name];
    return typeof value === 'string' && value !== '' ? [value] : [];
  };
  const places = [...text('cite'), ...text('card')].flatMap(articlesOfPlaces);
  if (places.length > 0) return { ids: places, texts: [], elsewhere: false };
  const [article] = text('article');
  const [speaker] = text('speaker');
  return {
    article: article === everyArticle ? undefined : article,
    speaker,
    texts: [...text('question'), ...text('about'), ...text('text').flatMap(claimsIn)],
    elsewhere: command === 'verify',
  };
}

const quoted = /[“"„«](?<words>[^“”"„«»]{12,})[”"“»]/gu;
const maxClaims = 10;

/** The message and the quotations in it; each may be from another article. */
function claimsIn(message: string): readonly string[] {
  const claims = [...message.matchAll(quoted)].flatMap(({ groups }) => groups?.words ?? []);
  return [message, ...claims.slice(0, maxClaims)];
}

/** Says that articles are still being read, if the call may be about one of them; else undefined. */
export function noteUnread(
  command: Command,
  values: RawValues,
  messages: Messages,
  rooms: Pick<Rooms, 'progress'> | undefined,
): string | undefined {
  const { unread, total } = rooms?.progress() ?? { unread: 0, total: 0 };
  const { article, ids } = needOf(command.name, values);
  const asksAny = 'article' in command.options && article === undefined && ids === undefined;
  return unread > 0 && asksAny ? messages.stillReading(unread, total) : undefined;
}

/** Adds to `values` what the room has set for the options of `command` that are left out. */
export function withRoomSettings<V extends OptionValue | object>(
  command: Command,
  values: Readonly<Record<string, V>>,
  { settings, entries }: Catalogue,
  { channel }: Origin,
): Readonly<Record<string, V | OptionValue>> {
  if (settings.size === 0) return values;
  const chosen =
    (channel === undefined ? undefined : settings.get(roomSettings.articleOf(channel))) ??
    settings.get(roomSettings.article);
  // A speaker chosen from the list may be of another article, which the choice names.
  const { speaker } = values;
  const namesArticle =
    typeof speaker === 'string' && readSpeakerChoice(speaker, entries).articleId !== undefined;
  const isThere = !namesArticle && entries.some(({ id }) => id === chosen);
  return {
    ...(asksDefault.has(command.name) && chosen !== undefined && isThere ? { article: chosen } : {}),
    ...('private' in command.options && settings.get(roomSettings.private) === 'true'
      ? { private: true }
      : {}),
    ...values,
  };
}
