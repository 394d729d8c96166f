/** The program: reads the command line, and runs in the terminal, in Discord or once. */
import { readFileSync } from 'node:fs';
import * as nodeModule from 'node:module';
import { join } from 'node:path';
import { loadConfig, missingSetting, packageFolder } from './config/config.ts';
import { readTask, type Task } from './config/flags.ts';
import { ConfigError } from './errors.ts';
import { limitHeapGrowth } from './heap-growth.ts';
import { createLog } from './log.ts';
import { en as messages } from './messages/en.ts';
import { print, tell } from './program/console.ts';
import { reasonOf, StorageError } from './storage/storage.ts';

/** Does what is asked for; resolves with the exit code. What one way of running needs is loaded for it alone. */
async function main(task: Task): Promise<number> {
  switch (task.kind) {
    case 'help':
      await print(messages.terminal.usage);
      return 0;
    case 'version':
      await print(readVersion());
      return 0;
    case 'wrong-usage':
      await tell(`${task.message}\n\n${messages.terminal.usage}`);
      return 2;
    case 'register': {
      const { register } = await import('./program/register.ts');
      return register(task, loadConfig());
    }
    case 'read': {
      const { readFiles } = await import('./program/read-files.ts');
      return readFiles(task.files, loadConfig().maxArticleBytes);
    }
    case 'doctor': {
      const { runDoctor } = await import('./program/doctor.ts');
      return runDoctor(loadConfig());
    }
    case 'ask':
    case 'run': {
      const config = loadConfig();
      const { token, publicKey } = config.discord;
      if (task.kind === 'run' && !task.inTerminal && (token !== undefined || publicKey !== undefined)) {
        if (token === undefined) throw missingSetting('DISCORD_TOKEN');
        // Before the program is loaded, because the heap does not shrink again.
        limitHeapGrowth({ newSpace: publicKey === undefined });
        const { runInDiscord } = await import('./program/discord.ts');
        return runInDiscord(config, token);
      }
      const { runInTerminal } = await import('./program/terminal.ts');
      return runInTerminal(config, task);
    }
  }
}

function readVersion(): string {
  const { version } = JSON.parse(readFileSync(join(packageFolder(), 'package.json'), 'utf8'));
  return String(version);
}

async function run(task: Task): Promise<number> {
  try {
    return await main(task);
  } catch (error) {
    if (error instanceof ConfigError) await tell(error.message);
    else if (error instanceof StorageError)
      await tell(messages.storageFaults[error.fault](error.place, reasonOf(error)));
    else createLog({ level: 'fatal', format: 'pretty' }).fatal({ err: error }, 'ended by a fault');
    // An open port or another attempt to reach Discord would keep the process alive, and it hears no signal any more.
    process.exit(1);
  }
}

// From Node 22.1 on, Node keeps compiled code in the temporary folder, which shortens the next start.
if ('enableCompileCache' in nodeModule && typeof nodeModule.enableCompileCache === 'function')
  nodeModule.enableCompileCache();

const task = readTask(process.argv.slice(2), messages);
process.exitCode = await run(task);
