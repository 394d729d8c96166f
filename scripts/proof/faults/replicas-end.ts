/** Replicas that are killed or restarted under load. */
import { setTimeout as pause } from 'node:timers/promises';
import { slash } from '../../../test/stand-in/interactions.ts';
import { guildOf } from '../articles.ts';
import { isDeferral, messageOf, sent } from '../client.ts';
import { fillServer, type Setting } from './setting.ts';

/** Sends questions through the balancer until `until` resolves, and counts failures. */
async function load(
  { arrangement: { client, rest }, program: { en } }: Pick<Setting, 'arrangement' | 'program'>,
  guild: string,
  until: Promise<unknown>,
): Promise<Record<string, number>> {
  const counts = { asked: 0, lost: 0, 'after 3 s': 0, wrong: 0, busy: 0, deferred: 0, 'longest ms': 0 };
  let isOver = false;
  const known = new Map<string, string>();
  const ask = async () => {
    while (!isOver) {
      // Most questions differ from the one before, and each is asked again later.
      const asked = `Who sold the ferry number ${counts.asked % 100} in street1x2 of Place1?`;
      const interaction = sent(slash('ask', { question: asked }), { guild });
      const response = await client.post(interaction);
      counts.asked += 1;
      counts['longest ms'] = Math.max(counts['longest ms'], Math.round(response.ms));
      if (isDeferral(response)) counts.deferred += 1;
      const message = await messageOf(response, interaction, rest);
      if (message === undefined) counts.lost += 1;
      else if (response.ms > 3000) counts['after 3 s'] += 1;
      else if (message.includes(en.busy)) counts.busy += 1;
      else {
        const first = known.get(asked) ?? message;
        known.set(asked, first);
        if (message !== first) counts.wrong += 1;
      }
    }
  };
  const over = until.finally(() => {
    isOver = true;
  });
  await Promise.all([over, ...Array.from({ length: 12 }, ask)]);
  return counts;
}

/** Kills each replica in turn while questions come through the balancer. */
export async function killOne({ arrangement, program, size }: Setting) {
  const guild = guildOf(1001);
  await fillServer({ arrangement, program }, guild);
  const work = async () => {
    for (let time = 0; time < Math.max(1, Math.round(3 * size)); time++) {
      for (const replica of [0, 1]) {
        await pause(1000);
        await arrangement.replicas[replica]?.end('SIGKILL');
        await pause(1500);
        await arrangement.restart(replica);
      }
    }
  };
  return load({ arrangement, program }, guild, work());
}

/** Whether `/readyz` answers 503 before the process has ended. */
async function isUnready(monitorPort: number, ended: Promise<unknown> | undefined): Promise<boolean> {
  let isOver = false;
  void ended?.then(() => {
    isOver = true;
  });
  while (!isOver) {
    const status = await fetch(`http://127.0.0.1:${monitorPort}/readyz`).then(
      (response) => response.status,
      () => 0,
    );
    if (status === 503) return true;
    await pause(20);
  }
  return false;
}

/** Restarts one replica after the other while questions come through the balancer. */
export async function restartEach({ arrangement, program, size }: Setting) {
  const guild = guildOf(1002);
  await fillServer({ arrangement, program }, guild);
  let late = 0;
  let longest = 0;
  const work = async () => {
    for (let time = 0; time < Math.max(1, Math.round(2 * size)); time++) {
      for (const replica of [0, 1]) {
        await pause(1000);
        const { monitorPort } = arrangement.replicas[replica] ?? { monitorPort: 0 };
        const ending = arrangement.replicas[replica]?.end('SIGTERM');
        if (!(await isUnready(monitorPort, ending))) late += 1;
        const ms = (await ending) ?? 0;
        longest = Math.max(longest, Math.round(ms));
        if (ms > 10_000) late += 1;
        await arrangement.restart(replica);
      }
    }
  };
  return { ...(await load({ arrangement, program }, guild, work())), late, 'longest stop ms': longest };
}
