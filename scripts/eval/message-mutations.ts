/** Makes claims in the forms that people send: inside sentences, in parts, copied from our replies. */

import { renderReply } from '../../src/adapters/discord/message/render.ts';
import { messageText } from '../../src/adapters/discord/message-content.ts';
import { overlap } from '../../src/article/article.ts';
import { reportingVerbs } from '../../src/lexicon/en/reporting-verbs.ts';
import { en } from '../../src/messages/en.ts';
import { passageBlocks } from '../../src/reply/passage-blocks.ts';
import { reply } from '../../src/reply/reply.ts';
import type { VerdictKind } from '../../src/verify/verdict.ts';
import { innerText, type Made, type Mutation, type Source } from './mutation.ts';

const whole: readonly VerdictKind[] = ['exact', 'exact words'];
const finiteVerbs = [...reportingVerbs]
  .filter(([, { form }]) => form === 'past' || form === 'third')
  .map(([verb]) => verb);

/** A name that a message can use; "20 million experts" is not one. */
function isName(name: string | undefined): name is string {
  return name !== undefined && /^\p{Lu}[\p{L}.'’ -]{1,40}$/u.test(name);
}

function inSentence({ text, pick }: Source, name: string): string {
  const verb = finiteVerbs[pick(finiteVerbs.length)] ?? 'said';
  const shapes = [
    `“${text},” ${name} ${verb}.`,
    `“${text},” ${verb} ${name} on Tuesday. So it goes.`,
    `${name} ${verb}: “${text}”`,
    `As ${name} ${verb}, “${text}”`,
    `${name}, in Vellmar, ${verb} that “${text}”`,
  ];
  return shapes[pick(shapes.length)] ?? '';
}

/** With the speaker's name; undefined if there is none. */
function named(source: Source, write: (name: string) => string): Made | undefined {
  const { speaker } = source.quoted;
  return isName(speaker) ? { claim: write(speaker), right: whole } : undefined;
}

/** The kinds of claims that differ in their presentation only. */
export const messageMutations: Readonly<Record<string, Mutation>> = {
  interrupted: ({ text, quoted, next }) =>
    quoted.direct && next !== undefined
      ? { claim: `${text.replace(/,$/u, '')} ${innerText(next)}`, right: whole }
      : undefined,
  'every reporting verb': (source) => named(source, (name) => inSentence(source, name)),
  'name without a dash': (source) => named(source, (name) => `“${source.text}” ${name}`),
  'passed on': (source) =>
    named(source, (name) => `A Vellmar Herald report quoted ${name} as saying “${source.text}.”`),
  're-attributed in a sentence': (source) =>
    source.quoted.speaker !== undefined && source.other?.isOtherSpeaker && isName(source.other.speaker)
      ? { claim: inSentence(source, source.other.speaker), right: ['wrong speaker'] }
      : undefined,
  'several parts': (source) => {
    const { text, other } = source;
    if (other?.speaker === undefined || !isName(other.speaker) || !other.direct) return undefined;
    const second = `${other.speaker}\n“${innerText(other)}”`;
    return named(source, (name) => `Look at this!\n\n“${text}” – ${name}\n\n${second}`);
  },
  'own reply': ({ quoted: { article, span } }) => {
    const inside = article.paragraphs
      .flatMap(({ sentences }) => sentences)
      .filter((sentence) => overlap(sentence, span));
    const [first, last] = [inside.at(0), inside.at(-1)];
    if (first === undefined || last === undefined) return undefined;
    const shown = passageBlocks([{ article, span: { start: first.start, end: last.end }, bold: span }]);
    const call = { command: 'ask', options: {} };
    const { components = [] } = renderReply(reply(shown), { call, part: 1 }, en).data;
    const claim = messageText({ components }, { isOwn: true });
    return claim === '' ? undefined : { claim, right: whole };
  },
  'note marks': ({ text, words }) => {
    const { end = 0 } = words.slice(2).find(({ key }) => /^\p{L}+$/u.test(key)) ?? {};
    return {
      claim: `${text.slice(0, end)}[4]${text.slice(end)}${/[\p{L}\p{N}]$/u.test(text) ? '.' : ''}¹²`,
      right: ['exact words'],
    };
  },
  'line breaks': ({ text, words }) => {
    const long = words.find(({ start, end }) => /^[a-z]{8,}$/.test(text.slice(start, end)));
    if (long === undefined) return undefined;
    const middle = long.start + 4;
    return {
      claim: `${text.slice(0, middle)}-\n${text.slice(middle)}`.replace(/(?<=\n.{20,40}) /gu, '\n'),
      right: whole,
    };
  },
};
