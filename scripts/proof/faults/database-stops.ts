/** A database that stops for a while. */
import { setTimeout as pause } from 'node:timers/promises';
import { en } from '../../../src/messages/en.ts';
import { librarySlash, press, slash } from '../../../test/stand-in/interactions.ts';
import type { Arrangement } from '../arrangement.ts';
import { guildOf } from '../articles.ts';
import { type Response, sent } from '../client.ts';
import { fillServer, question, type Setting, withStore } from './setting.ts';

/** How many articles must be acknowledged before and after the outage, and how long to wait for them. */
const [before, after] = [10, 3];
const patienceMs = 20_000;

type Acknowledged = { readonly guild: string; readonly title: string };

/** How many of the acknowledged articles the store no longer has. */
async function countGone(
  here: Pick<Setting, 'arrangement' | 'program'>,
  acknowledged: readonly Acknowledged[],
): Promise<number> {
  return withStore(here, async (storage) => {
    const held = await Promise.all(
      acknowledged.map(async ({ guild, title }) =>
        (await storage.articles.list(`server-${guild}`)).some((each) => each.title === title),
      ),
    );
    return held.filter((each) => !each).length;
  });
}

/** Stops the database while articles are asked and added. */
export async function stopDatabase({ arrangement, program, size }: Setting) {
  const { client, database } = arrangement;
  const asked = guildOf(1003);
  await fillServer({ arrangement, program }, asked);
  const acknowledged: Acknowledged[] = [];
  const counts = { asked: 0, answered: 0, 'told that the database is away': 0, lost: 0, unclear: 0 };
  const count = ({ status, body }: Response) => {
    counts.asked += 1;
    if (status !== 200) counts.lost += 1;
    else if (body.includes(en.storeAway)) counts['told that the database is away'] += 1;
    else if (/report [0-9a-f]{8}/.test(body)) counts.unclear += 1;
    else counts.answered += 1;
  };
  const outageMs = Math.max(3_000, 10_000 * size);
  let over = false;
  const ask = async () => {
    while (!over) {
      count(await client.post(sent(slash('ask', { question }), { guild: asked })));
      await pause(20);
    }
  };
  const add = async (writer: number) => {
    for (let number = 0; !over; number++) {
      const guild = guildOf(2000 + 1000 * writer + number);
      const title = `Tide table ${writer} of year ${number}`;
      const added = await addArticle(
        arrangement,
        guild,
        `${title}\n\nThe tide rose ${number} times in harbour ${writer}. Nobody saw it fall.`,
      );
      if (added.body.includes(`Added: “${title}”`)) acknowledged.push({ guild, title });
      await pause(20);
    }
  };
  const added = async (count: number) => {
    const start = performance.now();
    while (acknowledged.length < count && performance.now() - start < patienceMs) await pause(50);
  };
  const work = async () => {
    await added(before);
    await database.stop();
    await pause(outageMs);
    await database.start();
    const start = performance.now();
    while (
      (await client.post(sent(slash('ask', { question }), { guild: asked }))).body.includes(en.storeAway)
    )
      await pause(20);
    const backMs = performance.now() - start;
    await added(acknowledged.length + after);
    over = true;
    return backMs;
  };
  const [backMs] = await Promise.all([work(), ask(), ask(), add(0), add(1)]);
  const gone = await countGone({ arrangement, program }, acknowledged);
  const { unclear, ...others } = counts;
  return {
    ...others,
    'without a clear message': unclear,
    acknowledged: acknowledged.length,
    'acknowledged too few': acknowledged.length >= before + after ? 0 : 1,
    gone,
    'away for s': outageMs / 1000,
    'answers again after ms': Math.round(backMs),
  };
}

/** Adds an article by its text, as a moderator does: the form, its preview, its button. */
async function addArticle({ client }: Arrangement, guild: string, text: string): Promise<Response> {
  // Each server has its own moderator, so that no user exceeds the limit of calls.
  const user = guild;
  const nothing = (response: Response): Response => ({ ...response, body: '' });
  const opened = await client.post(sent(librarySlash('add'), { guild, user }));
  const customId = /"custom_id":"([^"]+)","title"/.exec(opened.body)?.[1];
  if (customId === undefined) return nothing(opened);
  const field = { type: 18, component: { type: 4, custom_id: 'text', value: text } };
  const submitted = { ...slash('library'), type: 5, data: { custom_id: customId, components: [field] } };
  const preview = await client.post(sent(submitted, { guild, user }));
  if (preview.status !== 200 || !preview.body.includes(en.library.preview)) return nothing(preview);
  const { data } = JSON.parse(preview.body) as { readonly data: object };
  return client.post(sent(press({ ...data, id: '7' } as never, en.library.add), { guild, user }));
}
