/** What every fault test needs: its form, its question, and the store of the replicas. */
import type { Arrangement } from '../arrangement.ts';
import { fill, manyArticles } from '../articles.ts';
import type { Program } from '../program.ts';

/** The parts under test. `size` scales the amount of work; 1 is the whole proof. */
export type Proof = {
  readonly run: (here: Setting) => Promise<Readonly<Record<string, number | string>>>;
  /** The figures that must be 0. */
  readonly none: readonly string[];
};

/** The running arrangement, the modules of the program, and the amount of work. */
export type Setting = { readonly arrangement: Arrangement; readonly program: Program; readonly size: number };

/** A question that one of `manyArticles` answers. */
export const question = 'Who sold the ferry in street1x2 of Place1?';

/** Runs `work` with the store of the replicas also open in this process. */
export async function withStore<T>(
  { arrangement, program }: Pick<Setting, 'arrangement' | 'program'>,
  work: (storage: Awaited<ReturnType<Program['openStorage']>>) => Promise<T>,
): Promise<T> {
  const storage = await program.openStorage({
    url: arrangement.database.url,
    file: '',
    warn: () => undefined,
  });
  try {
    return await work(storage);
  } finally {
    await storage.close();
  }
}

/** Adds the articles that `question` is about to the server `guild`. */
export async function fillServer(
  { arrangement, program }: Pick<Setting, 'arrangement' | 'program'>,
  guild: string,
): Promise<void> {
  await withStore({ arrangement, program }, async (storage) =>
    fill(storage, guild, await manyArticles(3, program)),
  );
}
