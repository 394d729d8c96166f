/** Reads request bodies and writes response bodies of the HTTP face. */
import type { IncomingMessage } from 'node:http';
import { uploadOf } from '../message/pieces.ts';
import type { InteractionResponse } from '../response.ts';

/**
 * The raw bytes of `request`; undefined if there are more than `maxBytes`. Rejects if the connection breaks.
 */
export function readBody(request: IncomingMessage, maxBytes: number): Promise<Buffer | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > maxBytes) return Promise.resolve(undefined);
  const parts: Buffer[] = [];
  let bytes = 0;
  return new Promise((resolve, reject) => {
    request.on('data', (part: Buffer) => {
      bytes += part.length;
      // The sender may go on; the rest is not kept.
      if (bytes > maxBytes) resolve(undefined);
      else parts.push(part);
    });
    request.once('end', () => resolve(parts.length === 1 ? parts[0] : Buffer.concat(parts, bytes)));
    request.once('error', reject);
    request.once('close', () => {
      if (!request.readableEnded) reject(new Error('expected a whole body, but the connection closed'));
    });
  });
}

/** The body and headers to write to the socket. */
export type Payload = { readonly contentType: string; readonly bytes: Buffer };

// An entry lasts as long as its response.
const payloads = new WeakMap<InteractionResponse, Payload>();

/** `response` in Discord's format: JSON, or a multipart form if it has files. A kept response is written once. */
export async function writeResponse(response: InteractionResponse): Promise<Payload> {
  const known = response.isKept && payloads.get(response);
  if (known) return known;
  const payload = await encode(response);
  if (response.isKept) payloads.set(response, payload);
  return payload;
}

async function encode({ body, files }: InteractionResponse): Promise<Payload> {
  if (files.length === 0) {
    return { contentType: 'application/json', bytes: Buffer.from(JSON.stringify(body)) };
  }
  const form = new FormData();
  form.append('payload_json', new Blob([JSON.stringify(body)], { type: 'application/json' }));
  for (const [index, file] of files.entries()) {
    const { data, contentType } = uploadOf(file);
    form.append(`files[${index}]`, new Blob([data], { type: contentType }), file.name);
  }
  const encoded = new Response(form);
  return {
    contentType: encoded.headers.get('content-type') ?? '',
    bytes: Buffer.from(await encoded.arrayBuffer()),
  };
}
