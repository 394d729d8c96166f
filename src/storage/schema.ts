/** The tables, as Kysely types them. Every key begins with the room; ids are text, times milliseconds since 1970. */

/** The tables of the store. Each engine adds its own table for the full text. */
export type Tables = {
  rooms: {
    room: string;
    revision: number;
    left_at: number | null;
  };
  articles: {
    room: string;
    id: string;
    version: number;
    file: string;
    title: string;
    about: string;
    added_by: string;
    added_at: number;
    changed_at: number;
    hash: string;
    link: string | null;
    size: number;
    removed_at: number | null;
  };
  sources: { room: string; id: string; bytes: Uint8Array };
  readings: { room: string; id: string; version: number; engine: string; structure: Uint8Array };
  /**
   * The passage vectors of an article. They are not part of `readings`, so that those of a room can be read
   * together.
   */
  vectors: { room: string; id: string; bytes: Uint8Array };
  corrections: {
    room: string;
    id: string;
    article: string;
    change: string;
    made_by: string;
    made_at: number;
  };
  settings: { room: string; name: string; value: string };
  entries: {
    room: string;
    kind: string;
    id: string;
    value: string;
    chars: number;
    kept_at: number;
    expires_at: number;
  };
  drafts: {
    room: string;
    id: string;
    asker: string;
    file: string;
    bytes: Uint8Array;
    details: string;
    expires_at: number;
  };
  /** One row with the `name` 'schema': the version of the last migration. */
  versions: { name: string; version: number };
  /** Which process may migrate, and until when. */
  leases: { name: string; holder: string; until: number };
};
