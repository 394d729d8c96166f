/** What is made from a kept answer: once, and again when the commands are registered anew. */
import { expect, it } from 'vitest';
import { renderedOnce } from '../../../src/adapters/discord/kept-responses.ts';
import { renderReply } from '../../../src/adapters/discord/message/render.ts';
import { publicly } from '../../../src/adapters/discord/response.ts';
import { en } from '../../../src/messages/en.ts';
import { note, reply } from '../../../src/reply/reply.ts';

const answer = (isKept?: true) => ({
  ...reply([note('The ferry was sold.')]),
  audience: 'everyone' as const,
  language: 'en',
  ...(isKept && { isKept }),
});
const ids = [new Map(), new Map()];

it.each([
  ['once for a kept answer', answer(true), [undefined, undefined, undefined], 1],
  ['again after the commands have new ids', answer(true), [ids[0], ids[0], ids[1]], 2],
  ['each time for another answer', answer(), [undefined, undefined, undefined], 3],
])('renders %s', (_, given, commandIds, times) => {
  let rendered = 0;
  const render = () => {
    rendered += 1;
    const message = renderReply(given, { call: { command: 'ask', options: {} }, part: 1 }, en);
    return { message, response: publicly(message, en) };
  };
  const responses = commandIds.map((each) => renderedOnce(given, each, render).response);
  expect(rendered).toBe(times);
  for (const { body, files } of responses) expect({ body, files }).toEqual(render().response);
});
