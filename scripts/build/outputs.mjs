/** Removes what earlier builds left in dist/src. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './freshness.mjs';

/** Lists the files of the last build, one path a line. */
const record = join(root, 'dist/.outputs');

/**
 * Records `outputs`, the paths of all files of this build, and removes files that neither this build nor the
 * last one wrote. A running program may not have loaded all files of the last build yet.
 */
export function keepOutputs(outputs) {
  const kept = new Set([...outputs, ...lastOutputs()]);
  for (const entry of readdirSync(join(root, 'dist/src'), { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
      .slice(root.length + 1)
      .replaceAll('\\', '/');
    if (entry.isFile() && !kept.has(path)) rmSync(join(root, path));
  }
  writeFileSync(record, outputs.join('\n'));
}

function lastOutputs() {
  try {
    return readFileSync(record, 'utf8').split('\n');
  } catch {
    return [];
  }
}
