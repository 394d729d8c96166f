/** Runs identical calls once: a call that comes while the same call runs gets its answer. */

/** The calls that run now, by their keys. */
export type SharedRuns<Answer> = {
  /**
   * The answer of the call that runs under `key`; undefined if none runs. The answer is undefined if it is for
   * its own asker only. It rejects as the run does.
   */
  readonly find: (key: string) => Promise<Answer | undefined> | undefined;
  /** While `run` is not settled, it is found under `key`. */
  readonly add: (key: string, run: Promise<Answer | undefined>) => void;
};

/** Creates a table without runs. */
export function createSharedRuns<Answer>(): SharedRuns<Answer> {
  const running = new Map<string, Promise<Answer | undefined>>();
  return {
    find: (key) => running.get(key),
    add(key, run) {
      running.set(key, run);
      const forget = () => {
        if (running.get(key) === run) running.delete(key);
      };
      run.then(forget, forget);
    },
  };
}
