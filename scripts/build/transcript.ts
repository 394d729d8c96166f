/** Writes the README's transcript: `npm run transcript`. Run it when the terminal's output changes. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findTranscript, replay } from '../../test/transcript.ts';

const readme = join(import.meta.dirname, '../../README.md');
const transcript = findTranscript(await readFile(readme, 'utf8'));
await writeFile(readme, `${transcript.before}${await replay(transcript)}${transcript.after}`);
