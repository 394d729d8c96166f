/** Interactions over HTTP: signs them as Discord does, posts them to the bot's endpoint and reads its response. */
import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';

/** A bot's endpoint, and the key with which what is posted to it is signed. */
export type Endpoint = { readonly url: string; readonly privateKey: KeyObject };

/** A pair of keys as Discord keeps them for an application; `publicKey` in the form of the Developer Portal. */
export function createKeys(): { readonly publicKey: string; readonly privateKey: KeyObject } {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const raw = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32);
  return { publicKey: raw.toString('hex'), privateKey };
}

/** The headers that sign `body`, sent `ageSeconds` ago. */
export function signatureHeaders(
  body: string,
  privateKey: KeyObject,
  ageSeconds = 0,
): Readonly<Record<string, string>> {
  const timestamp = String(Math.floor(Date.now() / 1000) - ageSeconds);
  const signature = sign(undefined, Buffer.from(timestamp + body), privateKey).toString('hex');
  return {
    'Content-Type': 'application/json',
    'X-Signature-Ed25519': signature,
    'X-Signature-Timestamp': timestamp,
  };
}

/** What the bot answers: a body of JSON, and the text files that go with it by name. */
export async function postInteraction(
  { url, privateKey }: Endpoint,
  interaction: object,
): Promise<{ readonly status: number; readonly body: unknown; readonly files: ReadonlyMap<string, string> }> {
  const body = JSON.stringify(interaction);
  const response = await fetch(url, { method: 'POST', body, headers: signatureHeaders(body, privateKey) });
  const type = response.headers.get('content-type') ?? '';
  if (!type.startsWith('multipart/form-data')) {
    const text = await response.text();
    return { status: response.status, body: text === '' ? undefined : JSON.parse(text), files: new Map() };
  }
  const form = await response.formData();
  const files = new Map<string, string>();
  let json: unknown;
  for (const [name, value] of form) {
    if (name === 'payload_json') json = JSON.parse(typeof value === 'string' ? value : await value.text());
    else if (typeof value !== 'string') files.set(value.name, await value.text());
  }
  return { status: response.status, body: json, files };
}
