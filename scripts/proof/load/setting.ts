/** The arrangement under load, and how its figures are shown. */
import type { Storage } from '../../../src/storage/storage.ts';
import type { Arrangement } from '../arrangement.ts';
import type { Program } from '../program.ts';

/**
 * The amount of work. The whole proof has 200 servers, 50,000 interactions and one server of 5,000 articles.
 */
export type LoadSize = {
  readonly servers: number;
  readonly interactions: number;
  readonly largeServer: number;
};

/** The arrangement under load, and the core to compare with. */
export type Setting = {
  readonly arrangement: Arrangement;
  readonly program: Program;
  readonly storage: Storage;
};

/** Prints figures. Those named in `none` must be 0. */
export type Show = (
  name: string,
  figures: Readonly<Record<string, number | string>>,
  none: readonly string[],
) => void;
