/** Requests about the article in languages other than English, and questions that are none. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRequest } from '../../../src/bot/requests/requests.ts';

/** A message a line: what it asks for (or "question"), a tab, and its text. */
const messages = readFileSync(join(import.meta.dirname, '../../fixtures/foreign-requests.tsv'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split('\t'));

describe('requests in other languages', () => {
  it.each(messages)('%s: %s', (asked, text = '') => {
    const request = readRequest(text);
    expect(request?.fact ?? request?.command ?? 'question').toBe(asked);
  });
});
