/** Recognises errors that pass: the database cannot be reached at the moment. */

// Node's codes for a connection that fails or breaks.
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

// PostgreSQL's codes: connection exceptions, too many connections, and a server that stops or starts.
const serverCodes = /^(?:08...|53300|57P0[123])$/;

// Messages of pg that have no code.
const words = /connection terminated|connection timeout|timeout exceeded|query read timeout|not queryable/i;

/** The error of a statement that found no free connection, although the database answers. */
export class StoreBusyError extends Error {
  override name = 'StoreBusyError';
}

// PostgreSQL's codes for a statement that it ended because it took too long, or found no lock or memory.
const busyCodes = /^(?:57014|55P03|53[24]00)$/;

/** True if the database answers, but had no connection or not enough time for the statement. */
export function isBusy(error: unknown): boolean {
  if (error instanceof StoreBusyError) return true;
  if (!(error instanceof Error)) return false;
  if ('code' in error && busyCodes.test(String(error.code))) return true;
  return error.cause !== undefined && isBusy(error.cause);
}

/** True for a store error that will pass: the server stops, starts, or cannot be reached. */
export function isAway(error: unknown): boolean {
  if (!(error instanceof Error) || isBusy(error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  if (networkCodes.has(code) || serverCodes.test(code) || words.test(error.message)) return true;
  return error.cause !== undefined && isAway(error.cause);
}
