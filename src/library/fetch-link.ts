/** Reads an article from a web address, and from nothing else. The only file that knows request-filtering-agent. */
import { type ClientRequest, type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP } from 'node:net';
import { RequestFilteringHttpAgent, RequestFilteringHttpsAgent } from 'request-filtering-agent';
import { isPublicAddress } from './addresses.ts';

const maxRedirects = 3;
const timeoutMs = 10_000;
const maxBytes = 5_000_000;
const ports: ReadonlySet<string> = new Set(['', '80', '443']);

/** The endings under which the types that we read are parsed. */
const endings: ReadonlyMap<string, string> = new Map([
  ['text/html', 'html'],
  ['application/xhtml+xml', 'html'],
  ['text/plain', 'txt'],
  ['text/markdown', 'md'],
  ['application/pdf', 'pdf'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'docx'],
]);

/** What came from an address. */
export type Fetched =
  | { readonly kind: 'page'; readonly file: string; readonly bytes: Uint8Array; readonly url: string }
  /** The address is not one of the public web: another protocol, port or network, or a name and password in it. */
  | { readonly kind: 'refused' }
  | { readonly kind: 'too large' }
  | { readonly kind: 'wrong type'; readonly type: string }
  /** The server did not answer in time, or with an error. */
  | { readonly kind: 'failed' };

/** Which addresses are taken beside those of the public web: those of this machine in a test. */
export type LinkOptions = { readonly alsoAllow?: { readonly address: string; readonly port: number } };

/** What is at `link`: three redirections at most, each looked at as the first address is, 10 s and 5 MB in all. */
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

/** Whether `url` may be asked as far as it says itself; what its name stands for is looked at when it is connected. */
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

/** The last word of the address, so that the article's id says something. */
function fileName(url: string, ending: string): string {
  const { pathname, hostname } = new URL(url);
  const last = pathname.split('/').findLast((part) => part !== '') ?? hostname;
  return `${last.replace(/\.[a-z]{2,5}$/i, '')}.${ending}`;
}

/** Whether the agent refused the address behind a name. */
function isFiltered(error: unknown): boolean {
  return error instanceof Error && /is not allowed/.test(error.message);
}
