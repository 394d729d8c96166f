/** Starts the built program on a stand-in for Discord, and measures its start and its memory. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startDiscord } from '../../test/stand-in/discord.ts';

const main = join(import.meta.dirname, '../../dist/src/main.js');

/** Prints one row of figures. */
export type Line = (what: string, figures: Readonly<Record<string, number | string>>) => void;

/** Starts the bot with `settings`. Resolves when its commands are registered, or when it has ended. */
export async function startBot(settings: Readonly<Record<string, string | undefined>>) {
  const discord = await startDiscord();
  const env = {
    PATH: process.env.PATH,
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
    LOG_LEVEL: 'error',
    ...settings,
  };
  const start = performance.now();
  const program = spawn(process.execPath, [main], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  while (discord.registered.size === 0 && program.exitCode === null) await pause(5);
  return {
    discord,
    /** The milliseconds since the start, and the memory in megabytes. */
    figures: () => ({ ms: performance.now() - start, MB: memoryOf(program.pid) ?? 'not known' }),
    /** The memory in megabytes. */
    memory: () => memoryOf(program.pid) ?? 'not known',
    /** Ends the bot, then the stand-in. */
    async close() {
      program.kill('SIGTERM');
      if (program.exitCode === null) await once(program, 'close');
      await discord.close();
    },
  };
}

/** Resident memory of the process `pid` in megabytes; undefined on systems other than Linux. */
export function memoryOf(pid: number | undefined): number | undefined {
  try {
    const [, kilobytes] = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return Number(kilobytes) / 1024;
  } catch {
    return undefined;
  }
}
