/** Joins the reads of concurrent calls, so that one statement and one round trip serve all of them. */
import { isAway, StoreBusyError } from '../away.ts';

/** The most keys of one statement. A longer one takes longer to plan. */
const maxKeys = 32;

/** A statement that takes longer than this, in milliseconds, does not hold up the next one. */
const patienceMs = 50;

type Waiting<Key, Value> = {
  readonly key: Key;
  readonly resolve: (value: Value | undefined) => void;
  readonly reject: (error: unknown) => void;
};

/**
 * Returns a function that reads the value of one key. `readAll` returns the values of several keys, in their
 * order, undefined for a key without one.
 * A read always begins after it was asked for, so its value is never older than the call: keys that come during a
 * statement go into the next one. If the database refuses a statement, each of its keys is read alone, so that one key
 * does not fail the reads of other calls.
 */
export function joinReads<Key, Value>(
  readAll: (keys: readonly Key[]) => Promise<readonly (Value | undefined)[]>,
): (key: Key) => Promise<Value | undefined> {
  const waiting: Waiting<Key, Value>[] = [];
  let isUnderWay = false;

  function start(): void {
    isUnderWay = waiting.length > 0;
    if (isUnderWay) void run(waiting.splice(0, maxKeys));
  }

  async function run(batch: readonly Waiting<Key, Value>[]): Promise<void> {
    let hasFollower = false;
    const startNext = () => {
      if (!hasFollower) start();
      hasFollower = true;
    };
    const late = setTimeout(startNext, patienceMs);
    await settle(batch);
    clearTimeout(late);
    startNext();
  }

  async function settle(batch: readonly Waiting<Key, Value>[]): Promise<void> {
    try {
      const values = await readAll(batch.map(({ key }) => key));
      for (const [index, { resolve }] of batch.entries()) resolve(values[index]);
    } catch (error) {
      const mayBeOneKey = batch.length > 1 && !isAway(error) && !(error instanceof StoreBusyError);
      if (mayBeOneKey) await Promise.all(batch.map((each) => settle([each])));
      else for (const { reject } of batch) reject(error);
    }
  }

  return (key) =>
    new Promise((resolve, reject) => {
      waiting.push({ key, resolve, reject });
      if (isUnderWay) return;
      isUnderWay = true;
      // After the current step, so that the reads of one call go together.
      queueMicrotask(start);
    });
}
