/** /verify: checks whether a quotation is in the article, what was changed in it, and who says it. */

import type { Article } from '../src/article/article.ts';
import { type CommandContext, defineCommand } from '../src/bot/command.ts';
import { nextSteps } from '../src/bot/next-steps.ts';
import { articleOption, chosenArticles, readSpeakerChoice, speakerOption } from '../src/bot/options.ts';
import { isLarge } from '../src/library/library.ts';
import type { Messages } from '../src/messages/messages.ts';
import { contextActions } from '../src/reply/navigation.ts';
import { passageBlocks, type ShownPassage, sourceBlocks } from '../src/reply/passage-blocks.ts';
import { type Action, type Block, button, note, reply } from '../src/reply/reply.ts';
import { shownOf, verdictBlocks } from '../src/reply/verdict-blocks.ts';
import type { Checked } from '../src/verify/verify.ts';

const maxTextChars = 6000;

/** The command /verify. */
export const verify = defineCommand({
  name: 'verify',
  description: ({ commands }) => commands.verify.description,
  example: '/verify text:“the words to check” – who is said to say them',
  repeatable: () => true,
  onMessage: {
    name: 'Check quote',
    label: ({ commands }) => commands.verify.menu,
    values: (text) => ({ text: shortened(text), fromMessage: true }),
  },
  audience: ({ share }) => (share ? 'everyone' : 'asker'),
  isLong: ({ text }, { articles }) => text.length > 600 || isLarge(articles),
  options: {
    text: {
      type: 'string',
      description: ({ commands }: Messages) => commands.verify.text,
      required: true,
      maxLength: maxTextChars,
    },
    speaker: { ...speakerOption, description: ({ commands }: Messages) => commands.verify.speaker },
    article: articleOption,
    fromMessage: {
      type: 'boolean',
      description: 'The text is that of a message',
      hidden: true,
    },
    share: { type: 'boolean', description: 'Show the verdict to everybody', hidden: true },
    nearest: {
      type: 'boolean',
      description: 'Show the nearest passage although it is no match',
      hidden: true,
    },
  },
  run(values, context) {
    const { messages, library } = context;
    const { text, speaker, fromMessage = false, share = false, nearest = false } = values;
    const article = values.article === undefined ? undefined : chosenArticles(values.article, context)[0];
    const { checked, unchecked } = library.verify({
      text,
      speaker: speaker && speakerName(speaker, context),
      article,
    });
    if (checked.length === 0) return reply([note(messages.nothingToCheck)], [], { outcome: 'not-found' });

    const near = checked.map((each) =>
      each.verdict.kind === 'not found' ? nearestTo(each, { text, article }, context) : [],
    );
    const shown = [...checked.flatMap(({ verdict }) => shownOf(verdict)), ...(nearest ? near.flat() : [])];
    const isNotFound = checked.every(({ verdict }) => verdict.kind === 'not found');
    const call = { command: 'verify', options: values };
    const actions: readonly Action[] = [
      ...contextActions(shown, messages),
      ...(share ? [] : [button(messages.share, call, { change: { share: true }, opens: 'room' })]),
      ...(nearest || near.flat().length === 0
        ? []
        : [button(messages.showNearest, call, { change: { nearest: true } })]),
      // Where not even one passage is near, the articles themselves are left to look at.
      ...(isNotFound && near.flat().length === 0
        ? nextSteps(call, article === undefined ? library.articles : [article], context)
        : []),
    ];
    const source = fromMessage ? 'message' : share ? 'shared' : 'typed';
    const blocks = checked.flatMap((each, i) =>
      verdictBlocks(each, { message: text, number: i + 1, count: checked.length, source }, messages),
    );
    return reply(
      [
        ...blocks,
        ...(unchecked > 0 ? [note(messages.unchecked(unchecked))] : []),
        ...(nearest
          ? near.flatMap((found, i) => nearestBlocks(found, { number: i + 1, count: near.length }, context))
          : []),
        ...sourceBlocks(shown),
      ],
      [...actions, ...linkActions(blocks, messages.openArticle)],
      { outcome: isNotFound ? 'not-found' : 'answered' },
    );
  },
});

/** `text` cut to the size of one call, at the end of a line. */
function shortened(text: string): string {
  if (text.length <= maxTextChars) return text;
  const end = text.lastIndexOf('\n', maxTextChars);
  return text.slice(0, end > 0 ? end : maxTextChars);
}

/** The name in a value that autocomplete may have supplied. */
function speakerName(asked: string, { library }: CommandContext): string {
  return readSpeakerChoice(asked, library.articles).name;
}

type AskedCheck = { readonly text: string; readonly article: Article | undefined };

/** The first passage of the answer to the claim as a question; at most one. */
function nearestTo(
  { claim }: Checked,
  { text, article }: AskedCheck,
  { library }: CommandContext,
): readonly ShownPassage[] {
  const question = text.slice(claim.span.start, claim.span.end);
  const articles = article === undefined ? library.articles : [article];
  const [hit] = library.search({ question, articles, speaker: undefined }).hits;
  return hit === undefined ? [] : [{ article: hit.article, span: hit.passage.span }];
}

function nearestBlocks(
  near: readonly ShownPassage[],
  claim: { readonly number: number; readonly count: number },
  { messages }: CommandContext,
): readonly Block[] {
  if (near.length === 0) return [];
  return [
    { kind: 'heading', text: messages.ofClaim(claim, messages.nearestNotMatch) },
    ...passageBlocks(near),
  ];
}

/** A link to the exact words of the first passage. */
function linkActions(blocks: readonly Block[], label: string): readonly Action[] {
  const url = blocks.flatMap((block) => (block.kind === 'passage' ? (block.link ?? []) : []))[0];
  return url === undefined ? [] : [{ kind: 'link', label, url }];
}
