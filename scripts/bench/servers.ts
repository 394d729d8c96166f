/** Works out what many servers need from the measured cost of a question. Lists all assumptions. */

/** What was not measured. */
const assumed = {
  callsPerServerAndDay: 5,
  /** Interactions with each call: itself, and autocomplete and buttons. */
  interactionsPerCall: 4,
  /** The rate at the peak, against the mean. */
  peak: 4,
  /** The share of interactions that cost as much as a question that no replica has answered before. */
  questionShare: 0.5,
  /** The cost of the others, against a question. */
  otherCost: 1 / 3,
  /** How much more a question costs if its articles must be opened first. With a million servers, most must. */
  coldCost: 2,
  /** The share of its core that a replica may take at the peak. */
  fullness: 0.7,
  articlesPerServer: 5,
  kBPerArticle: 28,
  readsPerInteraction: 2,
  readsPerOpenedArticle: 3,
  mBPerReplica: 400,
} as const;

const secondsOfDay = 86_400;

/** The needs of `servers` if a question takes `askMs` of processor time, in the words of docs/scale.md. */
export function workOutServers(servers: number, askMs: number): Readonly<Record<string, string>> {
  const perDay = servers * assumed.callsPerServerAndDay * assumed.interactionsPerCall;
  const peakPerSecond = (perDay / secondsOfDay) * assumed.peak;
  const meanMs = askMs * (assumed.questionShare + (1 - assumed.questionShare) * assumed.otherCost);
  const cores = (peakPerSecond * meanMs) / 1000;
  const replicas = Math.ceil((cores * assumed.coldCost) / assumed.fullness) + 1;
  const articles = servers * assumed.articlesPerServer;
  const reads = peakPerSecond * assumed.readsPerInteraction;
  const opened = peakPerSecond * assumed.questionShare * assumed.readsPerOpenedArticle;
  return {
    'interactions a second at the peak': peakPerSecond.toFixed(0),
    'cores, articles open': cores.toFixed(1),
    'replicas of one core, articles opened first, one to spare': String(replicas),
    'memory of replicas, MB': String(replicas * assumed.mBPerReplica),
    'articles, GB': ((articles * assumed.kBPerArticle) / 1e6).toFixed(0),
    'reads a second': reads.toFixed(0),
    'reads a second, one article opened by each question': (reads + opened).toFixed(0),
    'conversations written a second': (peakPerSecond * assumed.questionShare).toFixed(0),
  };
}
