/** Locates the files that the program opens while it runs: data, the scripts of its workers, the built page. */
import { extname } from 'node:path';

// The build joins modules into a few files in dist/src, so that this URL is src/ or dist/src/.
const base = new URL('.', import.meta.url);
const isBuilt = extname(import.meta.filename) === '.js';

/** The URL of the data file at `path` below `src/`: of its copy if the program is built. */
export function dataFile(path: string): URL {
  return new URL(path, base);
}

/** The URL of the script at `path` below `src/`, named without its extension. The build has an entry for it. */
export function scriptFile(path: string): URL {
  return new URL(`${path}.${isBuilt ? 'js' : 'ts'}`, base);
}

/** The URL of the folder with the built page of the playground. */
export function pageFolder(): URL {
  return new URL(isBuilt ? '../playground/' : '../dist/playground/', base);
}
