/** /verify: whether words that somebody quotes stand in the article, what was changed, and who says them. */

import type { Article } from '../src/article/article.ts';
import { type CommandContext, defineCommand } from '../src/bot/command.ts';
import { articleOption, chosenArticles, readSpeakerChoice, speakerOption } from '../src/bot/options.ts';
import { contextActions } from '../src/reply/navigation.ts';
import { passageBlocks, type Shown, sourceBlocks } from '../src/reply/passage-blocks.ts';
import { type Action, type Block, button, note, reply } from '../src/reply/reply.ts';
import { shownOf, verdictBlocks } from '../src/reply/verdict-blocks.ts';
import type { Checked } from '../src/verify/verify.ts';

export const verify = defineCommand({
  name: 'verify',
  description: 'Check whether a quotation is what the article says',
  example: '/verify text:"I see some governors getting nervous" – Joe Nguyen',
  onMessage: { name: 'Check quote', values: (text) => ({ text }) },
  audience: ({ share }) => (share ? 'everyone' : 'asker'),
  options: {
    text: {
      type: 'string',
      description: 'The quotation, or a message that holds some',
      required: true,
      maxLength: 6000,
    },
    speaker: { ...speakerOption, description: 'Who is said to say it' },
    article: articleOption,
    share: { type: 'boolean', description: 'Show the verdict to everybody', hidden: true },
    nearest: {
      type: 'boolean',
      description: 'Show the nearest passage although it is no match',
      hidden: true,
    },
  },
  run(values, context) {
    const { messages, library } = context;
    const { text, speaker, share = false, nearest = false } = values;
    const article = values.article === undefined ? undefined : chosenArticles(values.article, context)[0];
    const { checked } = library.verify({
      text,
      speaker: speaker && speakerName(speaker, context),
      article,
    });
    if (checked.length === 0) return reply([note(messages.nothingToCheck)], [], { outcome: 'not-found' });

    const missing = checked.filter(({ verdict }) => verdict.kind === 'not found');
    const near = missing.flatMap((each) => nearestTo(each, { text, article }, context));
    const shown = [...checked.flatMap(({ verdict }) => shownOf(verdict)), ...(nearest ? near : [])];
    const call = { command: 'verify', options: values };
    const actions: readonly Action[] = [
      ...contextActions(shown, messages),
      ...(share ? [] : [button(messages.share, call, { change: { share: true }, opens: 'room' })]),
      ...(nearest || near.length === 0
        ? []
        : [button(messages.showNearest, call, { change: { nearest: true } })]),
    ];
    const blocks = checked.flatMap((each, i) =>
      verdictBlocks(each, { message: text, number: i + 1, count: checked.length }, messages),
    );
    return reply(
      [...blocks, ...(nearest ? nearestBlocks(near, context) : []), ...sourceBlocks(shown)],
      [...actions, ...linkActions(blocks, messages.openArticle)],
      { outcome: missing.length === checked.length ? 'not-found' : 'answered' },
    );
  },
});

/** The name in a value that autocomplete may have offered. */
function speakerName(asked: string, { library }: CommandContext): string {
  return readSpeakerChoice(asked, library.articles).name;
}

type Asked = { readonly text: string; readonly article: Article | undefined };

/** The passage that an answer to the claim as a question would begin with; at most one. */
function nearestTo(
  { claim }: Checked,
  { text, article }: Asked,
  { library }: CommandContext,
): readonly Shown[] {
  const question = text.slice(claim.span.start, claim.span.end);
  const articles = article === undefined ? library.articles : [article];
  const [hit] = library.search({ question, articles, speaker: undefined }).hits;
  return hit === undefined ? [] : [{ article: hit.article, span: hit.passage.span }];
}

function nearestBlocks(near: readonly Shown[], { messages }: CommandContext): readonly Block[] {
  return near.length === 0
    ? []
    : [{ kind: 'heading', text: messages.nearestNotMatch }, ...passageBlocks(near)];
}

/** Opens the first passage shown at its very words. */
function linkActions(blocks: readonly Block[], label: string): readonly Action[] {
  const url = blocks.flatMap((block) => (block.kind === 'passage' ? (block.link ?? []) : []))[0];
  return url === undefined ? [] : [{ kind: 'link', label, url }];
}
