/** Whether the database cannot be reached at the moment. */

// What Node says of a connection that cannot be made or breaks.
const networkCodes: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EPIPE',
  'ETIMEDOUT',
]);

// What PostgreSQL says: connection exceptions, too many connections, and a server that stops or starts.
const serverCodes = /^(?:08...|53300|57P0[123])$/;

// What pg says, without a code.
const words = /connection terminated|connection timeout|timeout exceeded|query read timeout|not queryable/i;

/** Whether `error` of the store will pass: its server stops, starts, or cannot be reached. */
export function isAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  if (networkCodes.has(code) || serverCodes.test(code) || words.test(error.message)) return true;
  return error.cause !== undefined && isAway(error.cause);
}
