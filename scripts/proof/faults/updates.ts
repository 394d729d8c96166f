/** Updates from one replica while the other answers. */
import { librarySlash, slash } from '../../../test/stand-in/interactions.ts';
import { articleOf, guildOf } from '../articles.ts';
import { sent } from '../client.ts';
import { type Setting, withStore } from './setting.ts';

/** Changes an article and the choice of a server, and counts the stale answers. */
export async function updates({ arrangement, program, size }: Setting) {
  const guild = guildOf(1004);
  const room = `server-${guild}`;
  const version = (number: number) =>
    articleOf(
      1,
      program,
      `The ledger of the harbour\n\nThe ledger now holds ${number} pages. The keeper counted them.`,
    );
  return withStore({ arrangement, program }, async (storage) => {
    const limits = { maxArticles: 10, maxBytes: 1e6 };
    await storage.articles.put(room, await version(1000), limits);
    await storage.articles.put(
      room,
      await articleOf(
        2,
        program,
        'The plans of the bridge\n\nThe ledger now holds 77 pages. The keeper counted them.',
      ),
      limits,
    );
    const counts = { updates: 0, answers: 0, stale: 0, failed: 0 };
    const pagesNow = async (replica: number, expected: string) => {
      const asked = sent(slash('ask', { question: 'How many pages does the ledger hold?' }), { guild });
      const { status, body } = await arrangement.clientOf(replica).post(asked);
      counts.answers += 1;
      if (status !== 200) counts.failed += 1;
      // The words that answer are underlined.
      else if (!body.replaceAll('__', '').includes(expected)) counts.stale += 1;
    };
    const total = Math.round(600 * size);
    for (let number = 1; number <= total; number += 2) {
      // The text changes in this process, and the server's choice in one replica. The other must see both at once.
      await storage.articles.put(room, await version(1000 + number), limits);
      const choose = (article: string) =>
        arrangement.clientOf(0).post(sent(librarySlash('default', { article }), { guild }));
      const chosen = await choose('a-1');
      if (chosen.status !== 200) counts.failed += 1;
      await Promise.all([0, 1, 1].map((replica) => pagesNow(replica, `${1000 + number} pages`)));
      await choose('a-2');
      await pagesNow(1, '77 pages');
      counts.updates += 3;
    }
    return counts;
  });
}
