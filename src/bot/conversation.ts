/** What each asker spoke of in each room: whom "she" means in the next question, and what "why?" goes back to. */

/** Who calls, and where. */
export type Origin = {
  readonly asker: string;
  /** Whose articles are asked: `server-ID`, `user-ID` outside of servers, or `terminal`. */
  readonly room: string;
  /** The channel, where there is one. */
  readonly channel?: string | undefined;
  /** The locale of the asker; undefined: the bot's own language. */
  readonly locale?: string | undefined;
  /** The locale of the community in which everyone reads the reply; undefined: the asker's. */
  readonly roomLocale?: string | undefined;
  /** How large a file may be that is sent there, in bytes. */
  readonly maxFileBytes?: number | undefined;
};

/** The question that was answered last. */
export type LastQuestion = {
  readonly question: string;
  /** The article that was named, by its id or title; undefined where none was. */
  readonly article: string | undefined;
  readonly page: number;
};

/** What one asker spoke of in one room, for ten minutes. */
export type Memory = {
  /** The names of the speakers that they asked about or read of, the last first. */
  readonly recall: () => readonly string[];
  readonly remember: (name: string) => void;
  /** What they asked last and got an answer to. */
  readonly lastQuestion: () => LastQuestion | undefined;
  readonly rememberQuestion: (question: LastQuestion) => void;
};

const keptMs = 10 * 60_000;
// The oldest is forgotten for the newest: a busy server must not fill the memory.
const maxKept = 1000;
// "She" may be the last woman that was spoken of, though a man was since. Older names are too far back.
const maxNames = 4;

type Spoken = { readonly name: string; readonly atMs: number };
type Conversation = {
  readonly names: readonly Spoken[];
  readonly last: { readonly question: LastQuestion; readonly atMs: number } | undefined;
};

const nothing: Conversation = { names: [], last: undefined };

/** The memory of each origin; `nowMs` is a clock that never runs back. */
export function createMemories(nowMs: () => number): (origin: Origin) => Memory {
  const kept = new Map<string, Conversation>();
  const isFresh = ({ atMs }: { readonly atMs: number }): boolean => nowMs() - atMs <= keptMs;
  return ({ asker, room }) => {
    const key = JSON.stringify([asker, room]);
    const fresh = (): Conversation => {
      const { names, last } = kept.get(key) ?? nothing;
      return { names: names.filter(isFresh), last: last && isFresh(last) ? last : undefined };
    };
    const keep = (conversation: Conversation): void => {
      kept.delete(key);
      kept.set(key, conversation);
      for (const oldest of kept.keys()) {
        if (kept.size <= maxKept) break;
        kept.delete(oldest);
      }
    };
    return {
      recall: () => fresh().names.map(({ name }) => name),
      remember: (name) => {
        const { names, last } = fresh();
        const others = names.filter((each) => each.name !== name);
        keep({ names: [{ name, atMs: nowMs() }, ...others].slice(0, maxNames), last });
      },
      lastQuestion: () => fresh().last?.question,
      rememberQuestion: (question) => keep({ ...fresh(), last: { question, atMs: nowMs() } }),
    };
  };
}
