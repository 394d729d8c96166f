/** The metrics of a running bot: what it answers, how fast and how often it cannot. No label names a person, a server or a text. */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Bot } from '../../bot/dispatch.ts';

/** Seconds to the first response; Discord waits 3. */
const latencyBuckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3];

/** Discord's types of interactions, by name. */
const kinds: ReadonlyMap<number, string> = new Map([
  [1, 'ping'],
  [2, 'command'],
  [3, 'component'],
  [4, 'autocomplete'],
  [5, 'modal'],
]);

/** A number that another part of the program knows, read when the metrics are asked for. */
export type GaugeSource = {
  /** Lower case, words joined by `_`. */
  readonly name: string;
  readonly help: string;
  readonly read: () => number;
};

/** The counters of one process. */
export type Metrics = {
  /** `bot`, with each answer counted. */
  readonly watch: (bot: Bot) => Bot;
  /** Records the time from an interaction to its first response, in milliseconds. */
  readonly responded: (interaction: { readonly type: number }, ms: number) => void;
  /** Everything in Prometheus's text format, and its content type. */
  readonly read: () => Promise<{ readonly contentType: string; readonly text: string }>;
};

/** Metrics of their own registry, so that two bots in one process count apart. */
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
        // An unknown name is typed text, which no label may hold.
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
