/** Reads request bodies and writes response bodies of the HTTP face. */
import type { IncomingMessage } from 'node:http';
import { uploadOf } from '../message/pieces.ts';
import type { InteractionResponse } from '../response.ts';

/**
 * The raw bytes of `request`; undefined if there are more than `maxBytes`. Rejects if the connection breaks.
 */
export async function readBody(request: IncomingMessage, maxBytes: number): Promise<Buffer | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > maxBytes) return undefined;
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of request) {
    if (!Buffer.isBuffer(part)) continue;
    bytes += part.length;
    if (bytes > maxBytes) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts, bytes);
}

/** The body and headers to write to the socket. */
export type Payload = { readonly contentType: string; readonly bytes: Buffer };

/** `response` in Discord's format: JSON, or a multipart form if it has files. */
export async function writeResponse({ body, files }: InteractionResponse): Promise<Payload> {
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
