/** What the stand-in reads from a request of the bot, and how it refuses one. */
import type { IncomingMessage } from 'node:http';

/** A request of the bot. Bodies are JSON; files are listed by name. */
export type Request = {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly files: ReadonlyMap<string, string>;
  readonly status: number;
};

/** What goes wrong with a callback: a status instead of an answer, or no answer at all, before or after the work is done. */
export type Mishap =
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly afterWork?: boolean;
      readonly retryAfter?: number;
      readonly code?: number;
    }
  | { readonly kind: 'hang up'; readonly afterWork: boolean };

/** What the stand-in answers. */
export type Reply = {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
};

/** Discord's own words for refusing. */
export const refusals = {
  401: { message: '401: Unauthorized', code: 0 },
  10062: { message: 'Unknown interaction', code: 10062 },
  40060: { message: 'Interaction has already been acknowledged.', code: 40060 },
  50035: { message: 'Invalid Form Body', code: 50035 },
} as const;

/** The answer that `mishap` puts in the place of the real one. */
export function refuse(mishap: Extract<Mishap, { kind: 'status' }>): Reply {
  const { status, retryAfter, code = 0 } = mishap;
  const headers = retryAfter === undefined ? {} : { 'Retry-After': String(retryAfter) };
  return {
    status,
    headers,
    body: { message: `made up: ${status}`, code, ...(retryAfter ? { retry_after: retryAfter } : {}) },
  };
}

/** A command as Discord gives it back: with an id, and with everything that was left out. */
export function asStored(command: object, id: string, applicationId: string): unknown {
  const added = {
    id,
    application_id: applicationId,
    version: id,
    default_member_permissions: null,
    dm_permission: true,
  };
  return {
    ...added,
    nsfw: false,
    name_localizations: null,
    description_localizations: null,
    ...withoutFalse(command),
  };
}

/** Discord leaves `required` and `autocomplete` out where they are false. */
function withoutFalse(value: unknown): object {
  return JSON.parse(
    JSON.stringify(value, (_, each: unknown) => (each === false ? undefined : each)),
  ) as object;
}

/** The JSON that came, and the files beside it by name. */
export async function readBody(
  request: IncomingMessage,
): Promise<{ body: unknown; files: ReadonlyMap<string, string> }> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  const type = request.headers['content-type'] ?? '';
  if (bytes.length === 0) return { body: undefined, files: new Map() };
  if (!type.startsWith('multipart/')) return { body: JSON.parse(bytes.toString('utf8')), files: new Map() };
  const form = await new Response(bytes, { headers: { 'Content-Type': type } }).formData();
  const files = new Map<string, string>();
  for (const part of form.values()) if (typeof part !== 'string') files.set(part.name, await part.text());
  return { body: JSON.parse(String(form.get('payload_json'))), files };
}
