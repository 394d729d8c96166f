/** Deduplicates deliveries: a repeated interaction gets the response of the first one. */
import { LRUCache } from 'lru-cache';

/** Milliseconds. Balancers retry within Discord's limit of 3 s. */
const keptMs = 10_000;
const maxKept = 500;

/** Wraps `answer` so that it runs once for each id within 10 s. A rejected response is not kept. */
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
