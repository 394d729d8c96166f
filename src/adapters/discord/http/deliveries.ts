/** Interactions that this process has answered a moment ago: a second delivery gets the first one's response. */
import { LRUCache } from 'lru-cache';

/** A balancer tries again within Discord's 3 s, in milliseconds. */
const keptMs = 10_000;
const maxKept = 500;

/** `answer`, called once for each id within 10 s. A response that rejects is not kept. */
export function answerOnce<I extends { readonly id: string }, T>(
  answer: (interaction: I) => Promise<T>,
): (interaction: I) => Promise<T> {
  const answers = new LRUCache<string, Promise<T>>({ max: maxKept, ttl: keptMs });
  return (interaction) => {
    const known = answers.get(interaction.id);
    if (known !== undefined) return known;
    const given = answer(interaction);
    answers.set(interaction.id, given);
    given.catch(() => answers.delete(interaction.id));
    return given;
  };
}
