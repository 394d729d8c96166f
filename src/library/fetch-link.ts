/** Reads an article from a web address. The only file that imports request-filtering-agent. */
import { type ClientRequest, type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP } from 'node:net';
import { RequestFilteringHttpAgent, RequestFilteringHttpsAgent } from 'request-filtering-agent';
import { isPublicAddress } from './addresses.ts';

const maxRedirects = 3;
const timeoutMs = 10_000;
const maxBytes = 5_000_000;
const ports: ReadonlySet<string> = new Set(['', '80', '443']);

/** The file extension by which each accepted content type is parsed. */
const endings: ReadonlyMap<string, string> = new Map([
  ['text/html', 'html'],
  ['application/xhtml+xml', 'html'],
  ['text/plain', 'txt'],
  ['text/markdown', 'md'],
  ['application/pdf', 'pdf'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'docx'],
]);

/** The outcome of reading a web address. */
export type Fetched =
  | { readonly kind: 'page'; readonly file: string; readonly bytes: Uint8Array; readonly url: string }
  /** The address is not allowed: its protocol, port or network, or because it has a user name or password. */
  | { readonly kind: 'refused' }
  | { readonly kind: 'too large' }
  | { readonly kind: 'wrong type'; readonly type: string }
  /** The server answered with an error, or not in time. */
  | { readonly kind: 'failed' };

/** An address that is allowed although it is not public. Tests use it for this machine. */
export type LinkOptions = { readonly alsoAllow?: { readonly address: string; readonly port: number } };

/** Reads `link`: at most three redirects, each checked like the first address; 10 s and 5 MB in total. */
export async function fetchLink(link: string, { alsoAllow }: LinkOptions = {}): Promise<Fetched> {
  const signal = AbortSignal.timeout(timeoutMs);
  const allowed = alsoAllow === undefined ? {} : { allowIPAddressList: [alsoAllow.address] };
  const agents = {
    'http:': new RequestFilteringHttpAgent(allowed),
    'https:': new RequestFilteringHttpsAgent(allowed),
  };
  try {
    let url = link;
    for (let redirects = 0; redirects <= maxRedirects; redirects += 1) {
      if (!isWebAddress(url, alsoAllow)) return { kind: 'refused' };
      const response = await get(new URL(url), agents, signal);
      const next = response.headers.location;
      if (!isRedirection(response) || next === undefined) return await readResponse(response, url);
      response.destroy();
      if (!URL.canParse(next, url)) return { kind: 'failed' };
      url = new URL(next, url).href;
    }
    return { kind: 'failed' };
  } catch (error) {
    return { kind: isFiltered(error) ? 'refused' : 'failed' };
  } finally {
    for (const agent of Object.values(agents)) agent.destroy();
  }
}

/** True if the text of `url` is allowed. The address behind its host name is checked on connection. */
export function isWebAddress(url: string, alsoAllow?: LinkOptions['alsoAllow']): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, port, username, password } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return false;
  if (username !== '' || password !== '') return false;
  const host = hostname.replace(/^\[|\]$/g, '');
  if (host === alsoAllow?.address && port === String(alsoAllow.port)) return true;
  return ports.has(port) && (isIP(host) === 0 || isPublicAddress(host));
}

type Agents = {
  readonly 'http:': RequestFilteringHttpAgent;
  readonly 'https:': RequestFilteringHttpsAgent;
};

function get(url: URL, agents: Agents, signal: AbortSignal): Promise<IncomingMessage> {
  const headers = { accept: [...endings.keys()].join(', '), 'accept-encoding': 'identity' };
  return new Promise((resolve, reject) => {
    const sent: ClientRequest =
      url.protocol === 'https:'
        ? requestHttps(url, { agent: agents['https:'], headers, signal }, resolve)
        : requestHttp(url, { agent: agents['http:'], headers, signal }, resolve);
    sent.on('error', reject);
    sent.end();
  });
}

function isRedirection({ statusCode = 0 }: IncomingMessage): boolean {
  return statusCode >= 300 && statusCode < 400;
}

async function readResponse(response: IncomingMessage, url: string): Promise<Fetched> {
  const type = (response.headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
  const ending = endings.get(type);
  const refusal: Fetched | undefined =
    response.statusCode !== 200
      ? { kind: 'failed' }
      : ending === undefined
        ? { kind: 'wrong type', type }
        : Number(response.headers['content-length'] ?? 0) > maxBytes
          ? { kind: 'too large' }
          : undefined;
  if (refusal !== undefined) {
    response.destroy();
    return refusal;
  }
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of response) {
    if (!Buffer.isBuffer(part)) continue;
    bytes += part.length;
    if (bytes > maxBytes) return { kind: 'too large' };
    parts.push(part);
  }
  return { kind: 'page', file: fileName(url, ending ?? ''), bytes: Buffer.concat(parts, bytes), url };
}

/** The last part of the address, to make the article's id readable. */
function fileName(url: string, ending: string): string {
  const { pathname, hostname } = new URL(url);
  const last = pathname.split('/').findLast((part) => part !== '') ?? hostname;
  return `${last.replace(/\.[a-z]{2,5}$/i, '')}.${ending}`;
}

/** True if the agent refused the IP address of a host name. */
function isFiltered(error: unknown): boolean {
  return error instanceof Error && /is not allowed/.test(error.message);
}
