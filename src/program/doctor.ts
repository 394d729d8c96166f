/** `npm run doctor`: checks token, key, endpoint, commands, database and corpus, and says how to fix each problem. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { commands } from '../../commands/index.ts';
import type { CommandsFound } from '../adapters/discord/commands/inspect.ts';
import { describeFault } from '../article/source/flaw.ts';
import type { Config } from '../config/config.ts';
import { loadLibrary } from '../library/library.ts';
import { createReadingPool } from '../library/reading-pool.ts';
import type { Messages } from '../messages/messages.ts';
import { reasonOf, StorageError } from '../storage/storage.ts';
import { print } from './console.ts';
import { messages } from './parts.ts';

/** The finding about one part of the set-up. `unset`: the part is not used and is optional. */
export type Finding = {
  readonly part: 'corpus' | 'database' | 'token' | 'key' | 'endpoint' | 'commands';
  readonly state: 'good' | 'bad' | 'unset';
  /** What was found, or what is wrong and how to fix it. */
  readonly text: string;
};

/** Prints the findings. Resolves with the exit code: 1 if something is wrong, else 0. */
export async function runDoctor(config: Config): Promise<number> {
  const findings = await examine(config, messages);
  const marks = { good: '✓', bad: '✗', unset: '·' };
  const { heading, parts } = messages.doctor;
  const lines = findings.map(({ part, state, text }) => `${marks[state]} ${parts[part]}: ${text}`);
  await print([heading, ...lines].join('\n'));
  return findings.some(({ state }) => state === 'bad') ? 1 : 0;
}

/** Checks everything in `config`. Changes nothing, except that it opens the store. Never rejects. */
export async function examine(config: Config, messages: Messages): Promise<readonly Finding[]> {
  return [
    await examineCorpus(config, messages),
    await examineDatabase(config, messages),
    ...(await examineDiscord(config, messages)),
  ];
}

async function examineCorpus(
  { corpusDir, maxArticleBytes }: Config,
  { doctor, flaws }: Messages,
): Promise<Finding> {
  try {
    const { articles, faults } = await loadLibrary({
      dir: corpusDir,
      maxBytes: maxArticleBytes,
      read: createReadingPool(),
    });
    const broken = faults.map((fault) => describeFault(fault, flaws));
    const state = articles.length > 0 && broken.length === 0 ? 'good' : 'bad';
    return {
      part: 'corpus',
      state,
      text: doctor.corpus({ folder: corpusDir, count: articles.length, broken }),
    };
  } catch (error) {
    return { part: 'corpus', state: 'bad', text: messageOf(error) };
  }
}

async function examineDatabase({ databaseUrl, dataDir }: Config, messages: Messages): Promise<Finding> {
  const { doctor, storageFaults } = messages;
  const file = join(dataDir, 'pullquote.db');
  if (databaseUrl === undefined && !existsSync(file)) {
    return { part: 'database', state: 'good', text: doctor.noFileYet(file) };
  }
  try {
    const { openStorage } = await import('../storage/open-storage.ts');
    const storage = await openStorage({ url: databaseUrl, file, warn: () => undefined });
    try {
      await storage.check();
    } finally {
      await storage.close();
    }
    return {
      part: 'database',
      state: 'good',
      text: doctor.databaseAnswers(databaseUrl === undefined ? file : 'DATABASE_URL'),
    };
  } catch (error) {
    const text =
      error instanceof StorageError
        ? storageFaults[error.fault](error.place, reasonOf(error))
        : messageOf(error);
    return { part: 'database', state: 'bad', text };
  }
}

async function examineDiscord({ discord }: Config, { doctor }: Messages): Promise<readonly Finding[]> {
  const { token, publicKey } = discord;
  if (token === undefined) {
    return publicKey === undefined
      ? [{ part: 'token', state: 'unset', text: doctor.noToken }]
      : [{ part: 'token', state: 'bad', text: doctor.keyWithoutToken }];
  }
  const { inspectApplication } = await import('../adapters/discord/commands/inspect.ts');
  const found = await inspectApplication(commands, { ...discord, token });
  if (found.kind === 'refused') return [{ part: 'token', state: 'bad', text: doctor.tokenRefused }];
  if (found.kind === 'unreachable') {
    return [{ part: 'token', state: 'bad', text: doctor.discordUnreachable(found.reason) }];
  }

  const overHttp = publicKey !== undefined;
  const keyFits = publicKey?.toLowerCase() === found.publicKey.toLowerCase();
  const key: Finding = overHttp
    ? { part: 'key', state: keyFits ? 'good' : 'bad', text: keyFits ? doctor.keyFits : doctor.keyDiffers }
    : { part: 'key', state: 'unset', text: doctor.noKey };
  const endpointFits = overHttp === (found.endpoint !== undefined);
  return [
    { part: 'token', state: 'good', text: doctor.tokenAccepted(found.name) },
    key,
    {
      part: 'endpoint',
      state: endpointFits ? 'good' : 'bad',
      text: doctor.endpoint({ overHttp, endpoint: found.endpoint }),
    },
    examineCommands(found.commands, doctor),
  ];
}

function examineCommands(found: CommandsFound, doctor: Messages['doctor']): Finding {
  const part = 'commands';
  if (found.kind === 'refused') return { part, state: 'bad', text: found.reason };
  return found.differing === 0
    ? { part, state: 'good', text: doctor.commandsFit }
    : { part, state: 'bad', text: doctor.commandsDiffer(found.differing) };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
