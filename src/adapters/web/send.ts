/** Sends the playground's responses. */
import type { ServerResponse } from 'node:http';

/** Allows no foreign content, no inline script, and no embedding in a frame. */
const contentSecurityPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; " +
  "form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

const headers = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
};

/** Sends `value` as JSON. */
export function sendJson(response: ServerResponse, value: unknown): void {
  send(response, {
    status: 200,
    contentType: 'application/json; charset=utf-8',
    bytes: Buffer.from(JSON.stringify(value)),
  });
}

/** Sends a response; by default without a body. */
export function send(
  response: ServerResponse,
  {
    status,
    contentType = 'text/plain; charset=utf-8',
    bytes = Buffer.from(''),
  }: { readonly status: number; readonly contentType?: string; readonly bytes?: Buffer },
): void {
  response.writeHead(status, { ...headers, 'Content-Type': contentType, 'Content-Length': bytes.length });
  response.end(bytes);
}
