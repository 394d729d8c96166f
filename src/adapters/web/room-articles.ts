/** The articles of the playground's room: the built-in ones and those that were added. */
import type { Rooms } from '../../library/rooms.ts';
import type { RoomArticles } from './articles.ts';
import { room } from './room.ts';

/** The articles of the room, read from `rooms` on each call. */
export function articlesOfRoom(rooms: Rooms): RoomArticles {
  return {
    list: async () => (await rooms.catalogue(room)).entries.map(({ id, title }) => ({ id, title })),
    find: (id) => rooms.article(room, id),
  };
}
