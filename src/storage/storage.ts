/** What outlives the process: the interface that every store has. */

/** For how many days a call is kept after it was last offered. */
export const keptCallDays = 7;

/** How many calls are kept at most; the oldest make room. */
export const maxKeptCalls = 20_000;

/** How much of them is kept at most, in UTF-16 units over all calls; the oldest make room. */
export const maxKeptChars = 8_000_000;

/** A call that is too long for the button that offers it, in the words of its adapter, and the id that the button has. */
export type KeptCall = { readonly id: string; readonly call: string };

export interface Storage {
  /**
   * Keeps a call for `keptCallDays` from now on. Resolves once the end of the process, however it comes, cannot
   * lose it; or, where a store is slow or broken, once it is kept in memory at least. Never rejects.
   */
  keepCall(kept: KeptCall): Promise<void>;

  /** The call that was kept as `id`; undefined if there was none, its days are over, or it has made room. */
  findCall(id: string): Promise<string | undefined>;

  /** Resolves once everything is written. Nothing may be kept or found afterwards. */
  close(): Promise<void>;
}
