/** Starts the program from dist/. Builds it first if a source has changed since the last build. */
import { pathToFileURL } from 'node:url';
import { build, canBuild } from './build.mjs';
import { entry, isBuilt, isFresh } from './freshness.mjs';

const code = isFresh() || !canBuild() ? 0 : await build();
if (code !== 0) process.exitCode = code;
else if (isBuilt()) await start();
else {
  process.stderr.write(
    'Pullquote is not built, and esbuild is not installed. Run: npm ci && npm run build\n' +
      'Or copy the folder dist/ of a build to this folder.\n',
  );
  process.exitCode = 1;
}

async function start() {
  try {
    await import(pathToFileURL(entry).href);
  } catch (error) {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    process.stderr.write(`${error.message}\nRun: npm ci\n`);
    process.exitCode = 1;
  }
}
