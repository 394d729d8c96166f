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

type LogLine = (fields: object, message: string) => void;

/** The levels of a log that report a problem. */
type ProblemLog = Readonly<Record<'warn' | 'error', LogLine>>;

/** The counters of one process. */
export type Metrics = {
  /** Wraps `bot` so that each answer is counted, and shows its load on each scrape. */
  readonly watch: (bot: Bot) => Bot;
  /**
   * Wraps `log` so that its warnings and errors are counted. The text of a line is fixed; its fields, which may name a
   * server, are no labels.
   */
  readonly watchLog: <L extends ProblemLog>(log: L) => L;
  /** Records the time from an interaction to its first response, in milliseconds. */
  readonly responded: (interaction: { readonly type: number }, ms: number) => void;
  /** All metrics in Prometheus's text format, with the content type. */
  readonly read: () => Promise<{ readonly contentType: string; readonly text: string }>;
};

/** Creates the metrics in a registry of their own, so that two bots in one process count separately. */
export function createMetrics(): Metrics {
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
  const problems = new Counter({
    name: 'pullquote_errors_total',
    help: 'Errors and warnings in the log, by level and fixed text',
    labelNames: ['level', 'message'],
    registers,
  });
  const latency = new Histogram({
    name: 'pullquote_first_response_seconds',
    help: 'Time from an interaction to its first response, by kind of interaction',
    labelNames: ['kind'],
    buckets: latencyBuckets,
    registers,
  });
  return {
    watch: (bot) => {
      showLoad(bot, registers);
      return {
        ...bot,
        async answer(call, origin, given) {
          const answer = await bot.answer(call, origin, given);
          // An unknown command name is typed text, which must not become a label.
          const command = bot.commands.some(({ name }) => name === call.command) ? call.command : 'unknown';
          answers.inc({ command, outcome: answer.outcome });
          for (const block of answer.blocks)
            if (block.kind === 'verdict') verdicts.inc({ verdict: block.verdict });
          return answer;
        },
      };
    },
    watchLog(log) {
      const counting =
        (level: keyof ProblemLog): LogLine =>
        (fields, message) => {
          problems.inc({ level, message });
          log[level](fields, message);
        };
      return { ...log, warn: counting('warn'), error: counting('error') };
    },
    responded: ({ type }, ms) => latency.observe({ kind: kinds.get(type) ?? 'other' }, ms / 1000),
    read: async () => ({
      contentType: registry.contentType,
      text: await registry.metrics(),
    }),
  };
}

/** Reads the queue and the kept answers of `bot` on each scrape. */
function showLoad({ load }: Pick<Bot, 'load'>, registers: Registry[]): void {
  new Gauge({
    name: 'pullquote_calls_waiting',
    help: 'Calls that wait for their turn',
    registers,
    collect() {
      this.set(load().waiting);
    },
  });
  new Gauge({
    name: 'pullquote_kept_answers_bytes',
    help: 'Memory of kept answers, about',
    registers,
    collect() {
      this.set(load().answers.bytes);
    },
  });
  new Counter({
    name: 'pullquote_answer_lookups_total',
    help: 'Looks for a kept answer, by result: hit or miss',
    labelNames: ['result'],
    registers,
    collect() {
      const { hits, misses } = load().answers;
      this.reset();
      this.inc({ result: 'hit' }, hits);
      this.inc({ result: 'miss' }, misses);
    },
  });
}
