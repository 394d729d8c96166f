/** Bundles the playground's page into `dist/playground`. */
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { root } from './freshness.mjs';

const source = join(root, 'src/adapters/web/page');
const target = join(root, 'dist/playground');

/** Writes the page and its assets. Throws if a source has an error. */
export function buildPage() {
  mkdirSync(target, { recursive: true });
  buildSync({
    entryPoints: { page: join(source, 'main.tsx') },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    outdir: target,
    logLevel: 'warning',
  });
  for (const name of ['index.html', 'page.css', 'icon.svg']) cpSync(join(source, name), join(target, name));
}
