/** /summary: whole sentences of the article that tell most of it, in its order, then what people say in it. */
import { contextActions } from '../src/actions.ts';
import { type Article, overlap } from '../src/article/article.ts';
import { passageBlocks, type Shown, sourceBlocks } from '../src/blocks.ts';
import { defineCommand } from '../src/command.ts';
import {
  articleOption,
  chosenArticle,
  chosenSpeaker,
  privateOption,
  speakerOption,
  topicOption,
} from '../src/options.ts';
import { type Action, type Block, button, type Call, note, type Reply, reply } from '../src/reply.ts';
import { keyQuotations } from '../src/summary/key-quotations.ts';
import { type Summary, summarise } from '../src/summary/summary.ts';
import type { Words } from '../src/words/en.ts';

const lengths = ['short', 'medium', 'long'] as const;
const sentencesOf = { short: 1, medium: 3, long: 5 } as const;
const maxKeyQuotations = 3;

export const summary = defineCommand({
  name: 'summary',
  description: 'The article in a few of its own sentences',
  example: '/summary length:short',
  audience: ({ private: alone }) => (alone ? 'asker' : 'everyone'),
  options: {
    length: { type: 'string', description: 'short: 1 sentence, medium: 3, long: 5', choices: lengths },
    about: topicOption,
    speaker: speakerOption,
    article: articleOption,
    private: privateOption,
  },
  run(values, context) {
    const { words } = context;
    const call = { command: 'summary', options: values };
    const chosen = chosenArticle(call, context);
    if (chosen.kind === 'choose') return chosen.reply;

    const { article } = chosen;
    const { length = 'medium', about } = values;
    const speaker =
      values.speaker === undefined ? undefined : chosenSpeaker(values.speaker, article, context);
    const result = summarise(article, { sentences: sentencesOf[length], about, speaker });
    if (result.kind === 'not-treated') return notTreated({ about, speaker: speaker?.name }, words);
    const narrowed = about !== undefined || speaker !== undefined;
    const shown = result.sentences.map(({ span }) => ({ article, span }));
    const heading =
      result.kind === 'whole' ? words.wholeArticle : words.sentencesShown(shown.length, result.total);
    return reply(
      [
        { kind: 'heading', text: heading },
        ...passageBlocks(shown),
        ...(narrowed ? [] : quotationBlocks(article, shown, words)),
        ...sourceBlocks(shown),
      ],
      [...contextActions(shown, words), ...lengthActions(call, length, result, words)],
    );
  },
});

/** What people say, as far as `shown` does not show it already. */
function quotationBlocks(article: Article, shown: readonly Shown[], words: Words): readonly Block[] {
  const others = keyQuotations(article, maxKeyQuotations)
    .filter(({ span }) => !shown.some((each) => overlap(each.span, span)))
    .map(({ span }) => ({ article, span }));
  return others.length === 0
    ? []
    : [{ kind: 'heading', text: words.keyQuotations }, ...passageBlocks(others)];
}

function notTreated(
  { about, speaker }: { readonly about: string | undefined; readonly speaker: string | undefined },
  words: Words,
): Reply {
  const sentence = about === undefined ? words.saysNothing(speaker ?? '') : words.notTreated(about);
  return reply([note(sentence)], [], { outcome: 'not-found', audience: 'asker' });
}

/** Longer and Shorter, each only where it would show more or fewer sentences. */
function lengthActions(
  call: Call,
  length: (typeof lengths)[number],
  { kind, sentences, total }: Exclude<Summary, { readonly kind: 'not-treated' }>,
  words: Words,
): readonly Action[] {
  if (kind === 'whole') return [];
  const at = lengths.indexOf(length);
  const shorter = sentences.length > 1 ? lengths[at - 1] : undefined;
  const longer = sentences.length < Math.floor(total / 2) ? lengths[at + 1] : undefined;
  return [
    ...(shorter === undefined ? [] : [button(words.shorter, call, { change: { length: shorter } })]),
    ...(longer === undefined ? [] : [button(words.longer, call, { change: { length: longer } })]),
  ];
}
