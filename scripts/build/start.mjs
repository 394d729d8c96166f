/** Starts the program from dist/. Builds it first if a source has changed since the last build. */
import { pathToFileURL } from 'node:url';
import { build, canBuild } from './build.mjs';
import { entry, isBuilt, isFresh } from './freshness.mjs';

/** How often the parent process is checked, in milliseconds. */
const parentCheckMs = 500;

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
  if (process.env.npm_lifecycle_event !== undefined) stopWithParent();
  try {
    await import(pathToFileURL(entry).href);
  } catch (error) {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    process.stderr.write(`${error.message}\nRun: npm ci\n`);
    process.exitCode = 1;
  }
}

/**
 * Sends SIGTERM to this process when npm ends. npm passes on SIGTERM and SIGINT alone; after SIGHUP or
 * `kill -9` to npm the bot would go on, and the next start would be a second bot.
 */
function stopWithParent() {
  const parent = process.ppid;
  const check = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(check);
    process.kill(process.pid, 'SIGTERM');
  }, parentCheckMs);
  check.unref();
}
