/** The articles of the playground's room: the built-in shelf, and those that were added there. */
import type { Rooms } from '../../library/rooms.ts';
import type { RoomArticles } from './articles.ts';
import { room } from './room.ts';

/** Its articles, as they are whenever they are asked for. */
export function articlesOfRoom(rooms: Rooms): RoomArticles {
  return {
    list: async () => (await rooms.catalogue(room)).entries.map(({ id, title }) => ({ id, title })),
    find: (id) => rooms.article(room, id),
  };
}
