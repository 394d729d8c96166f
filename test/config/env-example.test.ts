/** `.env.example` is in step with the settings. */
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'dotenv';
import { describe, expect, it } from 'vitest';
import { packageFolder, readConfig } from '../../src/config/config.ts';
import { type Setting, settings } from '../../src/config/settings.ts';

const surroundings = { currentFolder: tmpdir(), logsToTerminal: false };

describe('.env.example', () => {
  const file = readFileSync(join(packageFolder(), '.env.example'), 'utf8');

  it('tells every setting as the messages do', () => {
    expect(file).toBe(`${[introduction, ...settings.map(told)].join('\n\n')}\n`);
  });

  it('sets nothing as it stands, so that a copy of it starts', () => {
    expect(parse(file)).toEqual(Object.fromEntries(settings.map(({ name }) => [name, ''])));
  });

  it('gives examples that fit', () => {
    for (const { name, example } of settings) {
      const beside = name === 'SHARD_COUNT' ? { SHARDS: '0-3' } : {};
      if (name !== 'CORPUS_DIR')
        expect(() => readConfig({ ...beside, [name]: example }, surroundings)).not.toThrow();
    }
  });
});

const introduction = `# The settings of Pullquote. Copy this file to .env and fill in what you need: nothing is needed in the terminal.
# A variable of the environment wins over the same one in .env.`;

function told({ name, description, fallback, example, where }: Setting): string {
  const lines = [
    `${description}.`,
    `Default: ${fallback}.`,
    ...(where === undefined ? [] : [`Where to get it: ${where}.`]),
    `Example: ${name}=${example}`,
  ];
  return [...lines.map((line) => `# ${line}`), `${name}=`].join('\n');
}
