/** What is logged, and what never is. */
import { expect, it } from 'vitest';
import { createLog } from '../src/log.ts';

const token = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.GabCdE.abcdefghijklmnopqrstuvwxyz-0123456789_A';
const interactionToken = 'aW50ZXJhY3Rpb246MTIzNDU2Nzg5MDEyMzQ1Njc4OmFiY2RlZg';

type Options = Partial<Parameters<typeof createLog>[0]>;

async function logTo(options: Options = {}) {
  const lines: string[] = [];
  const destination = { write: (line: string) => lines.push(line) };
  const log = createLog({ level: 'debug', format: 'json', destination, ...options });
  return { log, lines };
}

it('writes one JSON object a line, with the time, the level by its name, the fields and the text', async () => {
  const { log, lines } = await logTo();
  log.info({ command: 'ask', ms: 1.5 }, 'command answered');
  expect(lines).toHaveLength(1);
  expect(JSON.parse(lines[0] ?? '')).toEqual({
    level: 'info',
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    command: 'ask',
    ms: 1.5,
    msg: 'command answered',
  });
});

it('writes nothing below its level', async () => {
  const { log, lines } = await logTo({ level: 'warn' });
  log.debug({ options: { question: 'Who spoke?' } }, 'command answered');
  log.info({}, 'ready');
  expect(lines).toEqual([]);
});

it('writes lines to read when they are to be pretty', async () => {
  const { log, lines } = await logTo({ format: 'pretty' });
  log.warn({ file: 'tides.md' }, 'article left out');
  expect(lines.join('')).toMatch(/^\[\d\d:\d\d:\d\d\] WARN: article left out\n {4}file: "tides.md"\n$/);
});

it.each<[string, object]>([
  ['a field', { token: interactionToken }],
  ['a field at any depth', { a: { b: { c: { d: { token: interactionToken } } } } }],
  ['a field whose name ends so', { interaction_token: interactionToken }],
  ['a header', { request: { headers: { Authorization: `Bot ${token}` } } }],
  ['a header in lower case', { headers: { authorization: `Bearer ${interactionToken}` } }],
  ['a header in a text', { detail: `authorization: Bot ${interactionToken}` }],
  ['JSON within a text', { body: JSON.stringify({ id: '1', token: interactionToken }) }],
  ['JSON within JSON within a text', { body: JSON.stringify(JSON.stringify({ token: interactionToken })) }],
  ['the message of an error', { err: new Error(`401 for ${token}.`) }],
  ['the cause of an error', { err: new Error('failed', { cause: new Error(`got "${token}"`) }) }],
  ['one error of several', { err: new AggregateError([new Error(token)], 'all failed') }],
  [
    'the address that answers an interaction',
    {
      err: new Error(
        `POST https://discord.com/api/v10/interactions/123456789012345678/${interactionToken}/callback`,
      ),
    },
  ],
  [
    'the address of a follow-up',
    {
      url: `http://127.0.0.1:4000/api/v10/webhooks/123456789012345678/${interactionToken}/messages/@original`,
    },
  ],
])('leaves the token out of %s', async (_, fields) => {
  for (const format of ['json', 'pretty'] as const) {
    const { log, lines } = await logTo({ format });
    log.error(fields, 'request failed');
    const text = lines.join('');
    expect(text).toContain('[token]');
    expect(text).not.toContain(token);
    expect(text).not.toContain(interactionToken);
  }
});

it('keeps what stands around a token', async () => {
  const { log, lines } = await logTo();
  log.error({ url: `/api/v10/webhooks/12/${interactionToken}/messages/@original` }, 'request failed');
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    url: '/api/v10/webhooks/12/[token]/messages/@original',
  });
});

it('leaves out a secret of any shape, also one that JSON escapes', async () => {
  const secret = 'short"odd\\one';
  const { log, lines } = await logTo({ secrets: [secret] });
  log.error({ err: new Error(`got ${secret}`) }, 'login failed');
  expect(lines.join('')).toContain('got [token]');
  expect(lines.join('')).not.toContain('short');
});

it('tells an error with its cause, and nothing that a request carried', async () => {
  const { log, lines } = await logTo();
  const failure = Object.assign(new Error('Unknown interaction', { cause: new Error('late') }), {
    code: 10062,
    status: 404,
    requestBody: { json: { content: 'How many jobs depend on exports?' } },
  });
  log.error({ err: failure }, 'reply failed');
  const [line = ''] = lines;
  expect(JSON.parse(line)).toMatchObject({
    err: {
      type: 'Error',
      message: 'Unknown interaction',
      code: 10062,
      status: 404,
      cause: { message: 'late' },
    },
  });
  expect(line).not.toContain('How many jobs');
});

it('does not go round in circles with an error that causes itself', async () => {
  const { log, lines } = await logTo();
  const error = new Error('round');
  error.cause = error;
  log.error({ err: error }, 'failed');
  expect(lines).toHaveLength(1);
});

it('scrubs a line of two million characters within the time of a test', async () => {
  const { log, lines } = await logTo();
  log.debug({ options: { question: 'a'.repeat(1_000_000) + '-.'.repeat(500_000) } }, 'command answered');
  expect(lines).toHaveLength(1);
});
