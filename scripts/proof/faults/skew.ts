/** Replicas with clocks two minutes apart. */
import { en } from '../../../src/messages/en.ts';
import { librarySlash, onMessage, press, slash } from '../../../test/stand-in/interactions.ts';
import { guildOf } from '../articles.ts';
import { sent } from '../client.ts';
import { fillServer, question, type Setting } from './setting.ts';

/** Asks, shares and delivers twice over two replicas with different clocks. */
export async function skew({ arrangement, program }: Setting) {
  const library = '/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1';
  await arrangement.replicas[1]?.end('SIGTERM');
  await arrangement.restart(1, { LD_PRELOAD: library, FAKETIME: '+120s', FAKETIME_DONT_FAKE_MONOTONIC: '1' });
  const guild = guildOf(1005);
  await fillServer({ arrangement, program }, guild);
  const user = '200000000000000005';
  let checks = 0;
  const wrong: string[] = [];
  const check = (what: string, holds: boolean) => {
    checks += 1;
    if (!holds) wrong.push(what);
  };
  const ask = (replica: number, words: string) =>
    arrangement.clientOf(replica).post(sent(slash('ask', { question: words }), { guild, user }));
  for (const [from, to] of [
    [0, 1],
    [1, 0],
  ] as const) {
    const first = await ask(from, question);
    check(`replica ${from} takes the signature`, first.status === 200);
    const why = await ask(to, 'why?');
    check(`replica ${to} knows what “why?” is about`, why.body.includes('street1x2'));

    const quotation = '“We sold the ferry near harbour number 0” – Ana Sol';
    const checked = await arrangement
      .clientOf(from)
      .post(sent(onMessage('Check quote', quotation), { guild, user }));
    const { data } = JSON.parse(checked.body) as { readonly data: object };
    const button = press({ ...data, id: `8${from}` } as never, en.share);
    const shares = await Promise.all(
      [from, to].map((replica) => arrangement.clientOf(replica).post(sent(button, { guild, user }))),
    );
    const told = shares.filter(({ body }) => body.includes(en.alreadyShared));
    check('one of two shares', told.length === 1);

    const twice = sent(librarySlash('default', { article: 'a-1' }), { guild, user });
    const both = await Promise.all([from, to].map((replica) => arrangement.clientOf(replica).post(twice)));
    check('a call delivered to both is answered alike', both[0]?.body === both[1]?.body);
  }
  await arrangement.replicas[1]?.end('SIGTERM');
  await arrangement.restart(1);
  return { checks, wrong: wrong.length, ...(wrong.length === 0 ? {} : { which: wrong.join('; ') }) };
}
