/** Processes that make the tables of a new database at once. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Setting } from './setting.ts';

const run = promisify(execFile);

/** Opens a new database from many processes, and counts those that made its tables. */
export async function race({ arrangement, size }: Setting) {
  const { database } = arrangement;
  const racers = Math.max(6, Math.round(20 * size));
  const name = 'race';
  const admin = await connectTo(database.url);
  await admin.query(`CREATE DATABASE ${name}`);
  await admin.query(`ALTER DATABASE ${name} SET log_statement = 'ddl'`);
  await admin.end();
  const url = Object.assign(new URL(database.url), { pathname: `/${name}` }).href;
  const module = new URL('../../../dist/src/storage/open-storage.js', import.meta.url).href;
  const script = `const { openStorage } = await import(${JSON.stringify(module)});
    const storage = await openStorage({ url: ${JSON.stringify(url)}, file: '', warn: console.error });
    console.log(await storage.articles.revision('room'));
    await storage.close();`;
  const outcomes = await Promise.allSettled(
    Array.from({ length: racers }, () => run(process.execPath, ['--input-type=module', '-e', script])),
  );
  const opened = outcomes.filter((each) => each.status === 'fulfilled' && each.value.stdout.trim() === '0');
  const made =
    (await database.log()).match(
      /statement: create table "articles"|execute [^:]*: create table "articles"/g,
    ) ?? [];
  // The arrangement's store created its tables in another database, before statements were logged.
  return {
    racers,
    opened: opened.length,
    failed: racers - opened.length,
    winners: made.length,
    'more than one winner': made.length === 1 ? 0 : 1,
  };
}

async function connectTo(url: string) {
  const { default: pg } = await import('pg');
  const client = new pg.Client(url);
  await client.connect();
  return client;
}
