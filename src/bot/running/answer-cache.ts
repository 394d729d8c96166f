/** Keeps the answers of repeatable calls in memory, and gives them again until their room changes. */
import { deserialize, serialize } from 'node:v8';
import { LRUCache } from 'lru-cache';
import type { Call } from '../../reply/call.ts';
import type { Command } from '../command.ts';
import type { Origin, SpokenOf } from '../conversation.ts';
import type { AddressedReply } from './addressed-reply.ts';

/** An answer, and what the asker spoke of with it. */
export type KeptAnswer = { readonly reply: AddressedReply; readonly said: SpokenOf };

/** Returns a kept answer; always the same object. It is made when it is first needed. */
export type LazyAnswer = () => KeptAnswer;

/** The answers of one process. */
export type AnswerCache = {
  /** Returns the answer kept under `key`, and counts a hit or a miss. */
  readonly find: (key: string) => KeptAnswer | undefined;
  /** Keeps a copy of `answer`, and returns it; the copy is marked as kept. */
  readonly keep: (key: string, answer: KeptAnswer) => LazyAnswer;
  /** The counts since the start. */
  readonly counts: () => AnswerCounts;
};

/** What the cache did since the start, and the memory that it takes, in bytes. */
export type AnswerCounts = { readonly hits: number; readonly misses: number; readonly bytes: number };

/** Estimated memory of a kept answer, its rendered message and its response, per byte of the serialized answer. */
const bytesPerByte = 6;

/** An answer larger than this share of the memory is not kept, for example a long text as a file. */
const largestShare = 0.05;

/** Creates a cache of about `maxBytes` of memory. It drops the least recently used answers first. */
export function createAnswerCache(maxBytes: number): AnswerCache {
  const kept = new LRUCache<string, LazyAnswer>({
    maxSize: Math.max(1, Math.floor(maxBytes)),
    maxEntrySize: Math.max(1, Math.floor(maxBytes * largestShare)),
  });
  const counts = { hits: 0, misses: 0 };
  return {
    find(key) {
      const found = kept.get(key);
      counts[found === undefined ? 'misses' : 'hits'] += 1;
      return found?.();
    },
    keep(key, { reply, said }) {
      // A passage is a slice that would hold the text of its whole article in memory. A copy does not.
      const bytes = serialize({ reply: { isKept: true, ...reply }, said });
      const copy = copyOf(bytes);
      kept.set(key, copy, { size: (bytes.length + key.length) * bytesPerByte });
      return copy;
    },
    counts: () => ({ ...counts, bytes: kept.calculatedSize }),
  };
}

/** Makes the copy when it is first needed. Most answers never need one, because their question comes once. */
function copyOf(bytes: Buffer): LazyAnswer {
  let made: Buffer | KeptAnswer = bytes;
  return () => {
    if (Buffer.isBuffer(made)) {
      const answer: KeptAnswer = deserialize(made);
      made = answer;
    }
    return made;
  };
}

/** A call, and everything else that its answer depends on. */
export type RepeatableCall = {
  readonly command: Command;
  readonly values: Readonly<Record<string, unknown>>;
  readonly asked: Call;
  readonly origin: Origin;
  /** The language of the asker. */
  readonly language: string;
  /** The list of the room; its revision changes with every article, correction and setting. */
  readonly catalogue:
    | { readonly revision: number; readonly settings: ReadonlyMap<string, string> }
    | undefined;
};

/** Returns the key of the answer; undefined if the call must run each time. */
export function answerKey(call: RepeatableCall): string | undefined {
  const { command, values, asked, origin, language, catalogue } = call;
  if (!command.repeatable(values) || asked.files !== undefined) return undefined;
  const { revision = 0, settings } = catalogue ?? {};
  // A setting may hold for one channel alone.
  const channel = settings === undefined || settings.size === 0 ? undefined : origin.channel;
  const { room, roomLocale } = origin;
  return JSON.stringify([room, revision, language, roomLocale, channel, asked.command, asked.options]);
}
