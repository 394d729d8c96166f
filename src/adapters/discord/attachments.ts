/** Downloads the files of an interaction, from Discord's servers only. */
import type { APIAttachment } from 'discord.js';
import type { SentBytes, SentFile } from '../../reply/call.ts';

/** The host of Discord's files. */
export const discordFiles = 'https://cdn.discordapp.com';

const timeoutMs = 10_000;

/** The file of `attachment`. It can be read only if its address has the origin of `base`. */
export function fileOf({ filename, url, size }: APIAttachment, base: string = discordFiles): SentFile {
  return {
    name: filename,
    async read(maxBytes) {
      if (size > maxBytes) return { kind: 'too large' };
      if (!isBelow(url, base)) return { kind: 'gone' };
      return download(url, maxBytes).catch(() => ({ kind: 'gone' }) as const);
    },
  };
}

function isBelow(url: string, base: string): boolean {
  return URL.canParse(url) && new URL(url).origin === new URL(base).origin;
}

async function download(url: string, maxBytes: number): Promise<SentBytes> {
  const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(timeoutMs) });
  if (!response.ok || response.body === null) return { kind: 'gone' };
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of response.body) {
    bytes += part.length;
    // The size may be larger than announced.
    if (bytes > maxBytes) return { kind: 'too large' };
    parts.push(part);
  }
  return { kind: 'bytes', bytes: Buffer.concat(parts, bytes) };
}
