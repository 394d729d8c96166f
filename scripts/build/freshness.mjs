/** Compares dist/ with its sources: whether a build exists, and whether it is up to date. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The root folder of the package. */
export const root = join(import.meta.dirname, '../..');

/** The entry point of the program. */
export const entry = join(root, 'dist/src/main.js');

const marker = join(root, 'dist/.sources');
// Some packages are part of the build: see program.mjs.
const inputs = ['package-lock.json', 'tsconfig.json', 'scripts/build/program.mjs', 'src', 'commands'];

/** Whether dist/ has a build that can start. */
export function isBuilt() {
  return existsSync(entry);
}

/**
 * Whether dist/ is up to date with the sources. A package without sources is always up to date. File times
 * are compared first; if they differ, the contents decide, because a copy may change the times.
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

/** Records that dist/ was built from the current sources. */
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
