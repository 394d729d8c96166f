/** The mix of calls that the load proof sends. */
import { onMessage, slash, typing } from '../../../test/stand-in/interactions.ts';
import { createRandom } from '../../random.ts';
import { guildOf } from '../articles.ts';
import { sent } from '../client.ts';

/** An interaction as Discord sends it. */
export type Asked = ReturnType<typeof sent>;

/** A server of the proof and the number of its articles. */
export type Server = { readonly guild: string; readonly count: number };

const maxArticlesOfServer = 200;

/** Many small servers and few large ones, from 1 to 200 articles. */
export function serversOf(count: number): readonly Server[] {
  return Array.from({ length: count }, (_, index) => ({
    guild: guildOf(index + 1),
    count: Math.round(maxArticlesOfServer ** (index / Math.max(1, count - 1))),
  }));
}

/** Returns a function that makes the next call, to one of `servers`; the same sequence in each run. */
export function createCalls(servers: readonly Server[]): () => Asked {
  const random = createRandom(18);
  return () => {
    const server = servers[random.below(servers.length)] ?? { guild: guildOf(1), count: 1 };
    return askSomething(random.below(100), random.below(server.count), server.guild);
  };
}

/** One call in a mix of 100: mostly questions, to one article or all, and every other command for readers. */
function askSomething(kind: number, article: number, guild: string): Asked {
  const of = { article: `a-${article}` };
  const question = `Who sold the ferry in street${article}x${1 + (kind % 5)}?`;
  const by = { guild };
  if (kind < 30) return sent(slash('ask', { question }), by);
  if (kind < 60) return sent(slash('ask', { question, ...of }), by);
  if (kind < 70) return sent(slash('quote', { about: 'ferry', ...of }), by);
  if (kind < 77) return sent(slash('summary', of), by);
  if (kind < 82) return sent(slash('speakers', of), by);
  if (kind < 87)
    return sent(onMessage('Check quote', `“We sold the ferry near harbour number 0” – Ana Sol`), by);
  if (kind < 90) return sent(slash('help'), by);
  return sent(typing('ask', { article: `Place${article}` }, 'article'), by);
}
