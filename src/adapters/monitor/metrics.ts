/** The metrics of a running bot: answers, latency, errors. No label contains a person, a server or text. */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Bot } from '../../bot/dispatch.ts';

/** Seconds to the first response, as histogram buckets; Discord's limit is 3 s. */
const latencyBuckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3];

/** Discord's interaction types, by name. */
const kinds: ReadonlyMap<number, string> = new Map([
  [1, 'ping'],
  [2, 'command'],
  [3, 'component'],
  [4, 'autocomplete'],
  [5, 'modal'],
]);

/** A gauge from another part of the program, read on each scrape. */
export type GaugeSource = {
  /** Lower case, with `_` between words. */
  readonly name: string;
  readonly help: string;
  readonly read: () => number;
};

/** The counters of one process. */
export type Metrics = {
  /** Wraps `bot` so that each answer is counted. */
  readonly watch: (bot: Bot) => Bot;
  /** Records the time from an interaction to its first response, in milliseconds. */
  readonly responded: (interaction: { readonly type: number }, ms: number) => void;
  /** All metrics in Prometheus's text format, with the content type. */
  readonly read: () => Promise<{ readonly contentType: string; readonly text: string }>;
};

/** Creates the metrics in a registry of their own, so that two bots in one process count separately. */
export function createMetrics(gauges: readonly GaugeSource[] = []): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const answers = new Counter({
    name: 'pullquote_answers_total',
    help: 'Calls answered, by command and outcome',
    labelNames: ['command', 'outcome'],
    registers,
  });
  const verdicts = new Counter({
    name: 'pullquote_verdicts_total',
    help: 'Claims checked, by verdict',
    labelNames: ['verdict'],
    registers,
  });
  const latency = new Histogram({
    name: 'pullquote_first_response_seconds',
    help: 'Time from an interaction to its first response, by kind of interaction',
    labelNames: ['kind'],
    buckets: latencyBuckets,
    registers,
  });
  for (const { name, help, read } of gauges) {
    new Gauge({
      name: `pullquote_${name}`,
      help,
      registers,
      collect() {
        this.set(read());
      },
    });
  }

  return {
    watch: (bot) => ({
      ...bot,
      async answer(call, origin) {
        const answer = await bot.answer(call, origin);
        // An unknown command name is typed text, which must not become a label.
        const command = bot.commands.some(({ name }) => name === call.command) ? call.command : 'unknown';
        answers.inc({ command, outcome: answer.outcome });
        for (const block of answer.blocks)
          if (block.kind === 'verdict') verdicts.inc({ verdict: block.verdict });
        return answer;
      },
    }),
    responded: ({ type }, ms) => latency.observe({ kind: kinds.get(type) ?? 'other' }, ms / 1000),
    read: async () => ({
      contentType: registry.contentType,
      text: await registry.metrics(),
    }),
  };
}
