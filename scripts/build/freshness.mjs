/** Compares dist/ with its sources: is there a build, and was it made from the sources that are here now? */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of the package. */
export const root = join(import.meta.dirname, '../..');

/** The file that the program starts with. */
export const entry = join(root, 'dist/src/main.js');

const marker = join(root, 'dist/.sources');
const inputs = ['tsconfig.json', 'tsconfig.build.json', 'src', 'commands'];

/** Whether dist/ holds a build that can be started. */
export function isBuilt() {
  return existsSync(entry);
}

/**
 * Whether dist/ was built from the sources as they are. A package without sources is always up to date. The times of
 * the files are compared first; a copy may have changed them, so that the content decides where they differ.
 */
export function isFresh() {
  if (!isBuilt()) return false;
  if (!existsSync(join(root, 'src'))) return true;
  if (!existsSync(marker)) return false;
  const builtAt = statSync(marker).mtimeMs;
  const files = sourceFiles();
  if (
    files.every((file) => statSync(join(root, file)).mtimeMs < builtAt) &&
    names(files) === recorded().names
  )
    return true;
  return digest(files) === recorded().digest;
}

/** Records that dist/ was built from the sources as they are. */
export function recordBuild() {
  const files = sourceFiles();
  writeFileSync(marker, `${names(files)}\n${digest(files)}\n`);
}

function recorded() {
  const [namesThen = '', digestThen = ''] = readFileSync(marker, 'utf8').split('\n');
  return { names: namesThen, digest: digestThen };
}

function sourceFiles() {
  return inputs
    .map((input) => join(root, input))
    .filter((path) => existsSync(path))
    .flatMap((path) => (statSync(path).isDirectory() ? filesIn(path) : [path]))
    .map((path) => path.slice(root.length + 1))
    .sort();
}

function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((each) => each.isFile())
    .map((each) => join(each.parentPath ?? each.path, each.name));
}

function names(files) {
  return createHash('sha256').update(files.join('\n')).digest('hex');
}

function digest(files) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${file}\n`).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}
