/** Joins the modules of the program into a few files in dist/src, because opening hundreds takes long. */
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { root } from './freshness.mjs';
import { keepOutputs } from './outputs.mjs';

/** The files that a process, a worker or a script starts with or loads by its path. They keep their paths. */
const entryPoints = [
  'src/main.ts',
  'src/worker.ts',
  'src/library/reading-worker.ts',
  'src/card/card-worker.ts',
  'src/storage/open-storage.ts',
];

/** The files that `dataFile` of src/program-files.ts opens. */
const dataFiles = [
  'src/lexicon/en/data/word-vectors.bin',
  'src/lexicon/en/data/usual-nearness.bin',
  'src/model/dot-products.wasm',
];

/**
 * Packages that nearly every start loads, as ES modules without files of their own: Kysely alone has 200
 * modules. All other packages are loaded from node_modules.
 */
const bundled = ['kysely', 'lru-cache', 'minisearch', 'stemmer', 'string-width', 'valibot'];

/** Writes the program. Throws if a source has an error of syntax; `npm run types` checks the types. */
export async function buildProgram() {
  const { dependencies, optionalDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const { metafile } = buildSync({
    absWorkingDir: root,
    entryPoints,
    outbase: '.',
    outdir: 'dist',
    // Beside main.js: src/program-files.ts finds other files from where it is.
    chunkNames: 'src/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    external: Object.keys({ ...dependencies, ...optionalDependencies }).filter(
      (name) => !bundled.includes(name),
    ),
    define: { builtReaderVersion: JSON.stringify(await findReaderVersion()) },
    sourcemap: true,
    sourcesContent: false,
    metafile: true,
    logLevel: 'warning',
  });
  for (const file of dataFiles) cpSync(join(root, file), join(root, 'dist', file));
  keepOutputs([...Object.keys(metafile.outputs), ...dataFiles.map((file) => `dist/${file}`)]);
}

/** The version of the code that reads articles, as the sources find it when they run. */
async function findReaderVersion() {
  const { outputFiles } = buildSync({
    absWorkingDir: root,
    entryPoints: ['src/library/reader-version.ts'],
    platform: 'node',
    format: 'esm',
    write: false,
  });
  const module = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
  return module.fingerprintOf(join(root, 'src'));
}
