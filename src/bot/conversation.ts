/** Remembers what each asker asked in each room, so that the next question may say "she" or "why?". */
import { LRUCache } from 'lru-cache';

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
  /** The id of the call, which it keeps when it is delivered again. */
  readonly interaction?: string | undefined;
};

/** The question that was answered last. */
export type LastQuestion = {
  readonly question: string;
  /** The article that was named, by its id or title; undefined where none was. */
  readonly article: string | undefined;
  readonly page: number;
  /** The speakers that it, or its answer, named. */
  readonly named?: readonly string[] | undefined;
};

/** What one asker spoke of in one room, as a command sees it. */
export type Memory = {
  /** The names of the speakers that they asked about or read of, the last first. */
  readonly recall: () => readonly string[];
  readonly remember: (name: string) => void;
  /** What they asked last and got an answer to. */
  readonly lastQuestion: () => LastQuestion | undefined;
  readonly rememberQuestion: (question: LastQuestion) => void;
};

/** What one asker spoke of in one room within the last ten minutes. */
export type SpokenOf = {
  /** The last first. */
  readonly names: readonly string[];
  readonly last: LastQuestion | undefined;
};

/** One asker's conversation in one room, as a call finds it. */
export type Conversation = SpokenOf & {
  /** Adds what the call spoke of. Resolves once every process finds it, or after half a second. Never rejects. */
  readonly remember: (said: SpokenOf) => Promise<void>;
};

/**
 * The conversation to which a call belongs: empty where the store does not answer. A call that is delivered again
 * finds what it found the first time.
 */
export type OpenConversation = (origin: Origin) => Promise<Conversation>;

/** Where conversations are kept; the entries of the store are one. */
export type ConversationStore = {
  readonly get: (key: { readonly room: string; readonly id: string }) => Promise<string | undefined>;
  readonly keep: (
    key: { readonly room: string; readonly id: string },
    value: string,
    untilMs: number,
  ) => Promise<void>;
};

const keptMs = 10 * 60_000;
// "She" may be the last woman that was spoken of, though a man was since. Older names are too far back.
const maxNames = 4;

type Dated<T> = { readonly value: T; readonly atMs: number };
type RecentTurns = {
  readonly names: readonly Dated<string>[];
  readonly last?: Dated<LastQuestion> | undefined;
};
/** `by` is the call that changed it last, `before` what that call found. */
type Kept = RecentTurns & { readonly by?: string | undefined; readonly before: RecentTurns };

/** Conversations in the store that `store` opens, for ten minutes each. `nowMs`: milliseconds since 1970. */
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
    // The store gives back what `remember` wrote.
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

/** A store in the memory of this process, for 1,000 conversations. */
export function createConversationMemory(): ConversationStore {
  // The conversation that was last added to longest ago makes room: a busy process must not fill the memory.
  const kept = new LRUCache<string, string>({ max: maxKept });
  return {
    get: async ({ room, id }) => kept.peek(JSON.stringify([room, id])),
    keep: async ({ room, id }, value) => void kept.set(JSON.stringify([room, id]), value),
  };
}

/** Conversations in the memory of this process. */
export function conversationsInMemory(): OpenConversation {
  const memory = createConversationMemory();
  return createConversations(async () => memory);
}

/** The memory of a call that belongs to no conversation. */
export const noMemory: Memory = {
  recall: () => [],
  remember: () => undefined,
  lastQuestion: () => undefined,
  rememberQuestion: () => undefined,
};
