/** Remembers what each asker asked in each room, so that the next question may say "she" or "why?". */
import { LRUCache } from 'lru-cache';

/** Who made a call, and where. */
export type Origin = {
  readonly asker: string;
  /** The room: `server-ID`, `user-ID` outside of servers, or `terminal`. */
  readonly room: string;
  /** The channel, if there is one. */
  readonly channel?: string | undefined;
  /** The locale of the asker; undefined for the bot's own language. */
  readonly locale?: string | undefined;
  /** The locale of the server, for replies to everyone; undefined for the asker's. */
  readonly roomLocale?: string | undefined;
  /** Largest file that can be sent there, in bytes. */
  readonly maxFileBytes?: number | undefined;
  /** The id of the call. A repeated delivery has the same id. */
  readonly interaction?: string | undefined;
};

/** The last question, or the last request for quotations, for a summary or for the facts of an article. */
export type LastQuestion = {
  readonly question: string;
  /** The article that the question named, by id or title; undefined if it named none. */
  readonly article: string | undefined;
  readonly page: number;
  /** The speakers that the question named. */
  readonly named?: readonly string[] | undefined;
  /** The person quoted in the first passage of each answer, if there is only one. "He" may refer to them. */
  readonly quoted?: readonly string[] | undefined;
  /** True if nothing was found. */
  readonly isSilent?: boolean | undefined;
  /** The command that answered it, if it was a request. */
  readonly command?: string | undefined;
  /**
   * The topic that a follow-up put into the question: "and Wagner?". The next follow-up replaces it. For a summary,
   * its topic, if it has one.
   */
  readonly topic?: string | undefined;
  /** The complete question before, with which the question was read: "is it dangerous?". */
  readonly about?: string | undefined;
};

/** The conversation of one asker in one room, as a command uses it. */
export type Memory = {
  /** The names of the speakers that the asker asked or read about, the last first. */
  readonly recall: () => readonly string[];
  readonly remember: (name: string) => void;
  readonly lastQuestion: () => LastQuestion | undefined;
  readonly rememberQuestion: (question: LastQuestion) => void;
};

/** What one asker spoke of in one room within the last ten minutes. */
export type SpokenOf = {
  /** The last first. */
  readonly names: readonly string[];
  readonly last: LastQuestion | undefined;
};

/** The conversation of one asker in one room, at the time of a call. */
export type Conversation = SpokenOf & {
  /**
   * Adds what the call spoke of. Resolves when every process can read it, or after 200 ms. Never
   * rejects.
   */
  readonly remember: (said: SpokenOf) => Promise<void>;
};

/**
 * Returns the conversation of a call; it is empty if the store does not answer. A repeated delivery gets the
 * same conversation as the first.
 */
export type OpenConversation = (origin: Origin) => Promise<Conversation>;

/** Stores conversations. `Storage.entries` is one such store. */
export type ConversationStore = {
  readonly get: (key: { readonly room: string; readonly id: string }) => Promise<string | undefined>;
  readonly keep: (
    key: { readonly room: string; readonly id: string },
    value: string,
    untilMs: number,
  ) => Promise<void>;
};

const keptMs = 10 * 60_000;
// "She" may be the last woman mentioned, even if a man was mentioned since. Older names are too far back.
const maxNames = 4;

type Dated<T> = { readonly value: T; readonly atMs: number };
type RecentTurns = {
  readonly names: readonly Dated<string>[];
  readonly last?: Dated<LastQuestion> | undefined;
};
/** `by` is the id of the last call that changed it; `before` is the state before that call. */
type Kept = RecentTurns & { readonly by?: string | undefined; readonly before: RecentTurns };

/** Keeps conversations in the given store, for ten minutes each. `nowMs` returns milliseconds since 1970. */
export function createConversations(
  store: () => Promise<ConversationStore>,
  nowMs: () => number = Date.now,
): OpenConversation {
  const isFresh = ({ atMs }: Dated<unknown>): boolean => nowMs() - atMs <= keptMs;

  async function read({ asker, room, interaction }: Origin): Promise<RecentTurns> {
    const text = await store()
      .then(({ get }) => get({ room, id: idOf(asker) }))
      .catch(() => undefined);
    if (text === undefined) return { names: [] };
    // The text is what `remember` wrote.
    const kept = JSON.parse(text) as Kept;
    const { names, last } = interaction !== undefined && kept.by === interaction ? kept.before : kept;
    return { names: names.filter(isFresh), last: last && isFresh(last) ? last : undefined };
  }

  return async (origin) => {
    const { room, asker, interaction } = origin;
    const before = await read(origin);
    return {
      names: before.names.map(({ value }) => value),
      last: before.last?.value,
      async remember(said) {
        if (said.names.length === 0 && said.last === undefined) return;
        const atMs = nowMs();
        const spoken = said.names.map((value) => ({ value, atMs }));
        const others = before.names.filter(({ value }) => !said.names.includes(value));
        const kept: Kept = {
          names: [...spoken, ...others].slice(0, maxNames),
          last: said.last === undefined ? before.last : { value: said.last, atMs },
          by: interaction,
          before,
        };
        await store()
          .then(({ keep }) => keep({ room, id: idOf(asker) }, JSON.stringify(kept), atMs + keptMs))
          .catch(() => undefined);
      },
    };
  };
}

function idOf(asker: string): string {
  return `conversation:${asker}`;
}

const maxKept = 1000;

/** Creates a store in the memory of this process, for 1,000 conversations. */
export function createConversationMemory(): ConversationStore {
  // The least recently updated conversation is dropped, to limit memory in a busy process.
  const kept = new LRUCache<string, string>({ max: maxKept });
  return {
    get: async ({ room, id }) => kept.peek(JSON.stringify([room, id])),
    keep: async ({ room, id }, value) => void kept.set(JSON.stringify([room, id]), value),
  };
}

/** Keeps conversations in the memory of this process. */
export function conversationsInMemory(): OpenConversation {
  const memory = createConversationMemory();
  return createConversations(async () => memory);
}

/** The memory of a call without a conversation. */
export const noMemory: Memory = {
  recall: () => [],
  remember: () => undefined,
  lastQuestion: () => undefined,
  rememberQuestion: () => undefined,
};
