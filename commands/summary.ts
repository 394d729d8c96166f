/** /summary: shows the most central sentences of the article in its order, then its key quotations. */

import {
  type Article,
  overlap,
  type Quotation,
  type Speaker,
  saidBy,
  slice,
} from '../src/article/article.ts';
import { chosenArticle } from '../src/bot/article-choice.ts';
import { defineCommand } from '../src/bot/command.ts';
import {
  articleOption,
  chosenSpeaker,
  privateOption,
  speakerOption,
  topicOption,
} from '../src/bot/options.ts';
import { isLarge } from '../src/library/library.ts';
import type { Messages } from '../src/messages/messages.ts';
import type { Call } from '../src/reply/call.ts';
import { contextActions, shareActions } from '../src/reply/navigation.ts';
import {
  describeSpeaker,
  passageBlocks,
  type ShownPassage,
  sourceBlocks,
} from '../src/reply/passage-blocks.ts';
import { type Action, type Block, button, note, type Reply, reply } from '../src/reply/reply.ts';
import { topicShare } from '../src/search/analysis/topic-share.ts';
import { keyFigures } from '../src/summary/figures.ts';
import { findKeyPhrases } from '../src/summary/key-phrases.ts';
import { keyQuotations } from '../src/summary/key-quotations.ts';
import { type SummarySentence, summarise } from '../src/summary/summary.ts';

const lengths = ['short', 'medium', 'long'] as const;
type Length = (typeof lengths)[number];
const sentencesOf = { short: 1, medium: 3, long: 5 } as const;
/**
 * The most items in each list below the sentences; for quotations also the number shown when they are alone.
 */
const most = { quotations: 3, quotationsAlone: 10, people: 6, figures: 4, topics: 4 } as const;

/** The command /summary. */
export const summary = defineCommand({
  name: 'summary',
  description: ({ commands }) => commands.summary.description,
  example: '/summary length:short',
  repeatable: () => true,
  remembers: true,
  audience: ({ private: alone }) => (alone ? 'asker' : 'everyone'),
  isLong: (_, { articles }) => articles.some((article) => isLarge([article])),
  options: {
    length: {
      type: 'string',
      description: ({ commands }: Messages) => commands.summary.length,
      choices: lengths,
      choiceLabels: ({ commands }: Messages) => commands.summary.lengths,
    },
    about: topicOption,
    speaker: speakerOption,
    article: articleOption,
    private: privateOption,
    part: { type: 'string', description: 'A part of it alone', choices: ['quotations'], hidden: true },
  },
  run(values, context) {
    const { messages, memory } = context;
    const call = { command: 'summary', options: values };
    const chosen = chosenArticle(call, context);
    if (chosen.kind === 'choose') return chosen.reply;

    const { article } = chosen;
    const { length = 'medium', about } = values;
    const speaker =
      values.speaker === undefined ? undefined : chosenSpeaker(values.speaker, article, context);
    const narrowing = { about, speaker };
    if (values.part === 'quotations') return quotationsAlone(article, { call, narrowing }, messages);

    const result = summarise(article, { sentences: sentencesOf[length], ...narrowing });
    if (result.kind === 'not-treated') return notTreated(article, { call, narrowing }, messages);
    const shown = shownSentences(article, result.sentences);
    // "Why?" then asks about the topic.
    memory.rememberQuestion({
      question: about ?? article.title,
      article: values.article,
      page: 1,
      topic: about,
      command: 'summary',
    });
    const sentencesIn = (other: Length): number => {
      const found = summarise(article, { sentences: sentencesOf[other], ...narrowing });
      return found.kind === 'not-treated' ? 0 : found.sentences.length;
    };
    const heading =
      result.kind === 'whole' ? messages.wholeArticle : messages.sentencesShown(shown.length, result.total);
    const isWhole = about === undefined && speaker === undefined;
    return reply(
      [
        { kind: 'heading', text: heading },
        ...passageBlocks(shown),
        ...(isWhole ? blocksBelow(article, { shown, isLong: length === 'long' }, messages) : []),
        ...sourceBlocks(shown),
      ],
      [
        ...contextActions(shown, messages),
        ...lengthActions(call, length, sentencesIn, messages),
        ...quotationActions(article, { call, narrowing }, messages),
        ...shareActions(call, values.private, messages),
      ],
    );
  },
});

/** The topic and speaker to which a summary is limited. */
type Narrowing = { readonly about: string | undefined; readonly speaker: Speaker | undefined };

/** The call, and the limits on the summary. */
type AskedSummary = { readonly call: Call; readonly narrowing: Narrowing };

/** The lists below the sentences: key quotations, people, and in a long summary the figures. */
function blocksBelow(
  article: Article,
  { shown, isLong }: { readonly shown: readonly ShownPassage[]; readonly isLong: boolean },
  messages: Messages,
): readonly Block[] {
  const among = article.quotations.filter(({ span }) => !shown.some((each) => overlap(each.span, span)));
  const quotations = keyQuotations(article, { among, limit: most.quotations }).map(({ span }) => ({
    article,
    span,
  }));
  const apart = shown.map(({ span }) => span);
  const figures = isLong ? keyFigures(article, { limit: most.figures, apart }) : [];
  return [
    ...under(messages.keyQuotations, passageBlocks(quotations)),
    ...under(messages.whoIsWho, whoIsWho(article, [...shown, ...quotations], messages)),
    ...under(
      messages.figures,
      passageBlocks(figures.map(({ sentence, figure }) => ({ article, span: sentence, bold: figure }))),
    ),
  ];
}

function under(heading: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0 ? [] : [{ kind: 'heading', text: heading }, ...blocks];
}

/** The people and organisations that speak and have a role in the text; those who speak in `shown` first. */
function whoIsWho(
  { speakers, quotations }: Article,
  shown: readonly ShownPassage[],
  messages: Messages,
): readonly Block[] {
  const spoken = new Set(
    quotations
      .filter(({ span }) => shown.some((each) => overlap(each.span, span)))
      .map(({ speaker }) => speaker),
  );
  const facts = speakers
    .filter(({ role }) => role !== undefined)
    .sort((a, b) => Number(spoken.has(b)) - Number(spoken.has(a)))
    .slice(0, most.people)
    .map((speaker) => ({ label: speaker.name, value: describeSpeaker(speaker, messages).join(' · ') }));
  return facts.length === 0 ? [] : [{ kind: 'facts', facts }];
}

/** Only the key quotations of the article, of a speaker or about a topic. */
function quotationsAlone(article: Article, { call, narrowing }: AskedSummary, messages: Messages): Reply {
  const shown = keyQuotations(article, {
    among: quotationsOf(article, narrowing),
    limit: most.quotationsAlone,
  }).map(({ span }) => ({ article, span }));
  if (shown.length === 0) return reply([note(messages.noKeyQuotations)], [], { outcome: 'not-found' });
  return reply(
    [{ kind: 'heading', text: messages.keyQuotations }, ...passageBlocks(shown), ...sourceBlocks(shown)],
    [...contextActions(shown, messages), ...shareActions(call, call.options.private === true, messages)],
  );
}

function quotationsOf({ text, quotations }: Article, { about, speaker }: Narrowing): readonly Quotation[] {
  const share = about === undefined ? undefined : topicShare(about);
  return quotations.filter(
    (quotation) =>
      (speaker === undefined || saidBy(quotation, speaker)) &&
      (share === undefined || share(slice(text, quotation.span)) > 0.5),
  );
}

/** Says that there is nothing, and offers topics that the article treats. */
function notTreated(article: Article, { call, narrowing }: AskedSummary, messages: Messages): Reply {
  const { about, speaker } = narrowing;
  const sentence =
    speaker === undefined
      ? messages.notTreated(about ?? '')
      : messages.saysNothing({ name: speaker.name, about });
  const names = new Set(article.speakers.map(({ name }) => name));
  const found = speaker === undefined ? findKeyPhrases(article) : [];
  // The topics of the article help more here than its speakers.
  const topics = [
    ...found.filter((topic) => !names.has(topic)),
    ...found.filter((topic) => names.has(topic)),
  ];
  return reply(
    [note(sentence)],
    topics.slice(0, most.topics).map((topic) => button(topic, call, { change: { about: topic } })),
    { outcome: 'not-found', audience: 'asker' },
  );
}

/** A button for key quotations, if there are any. */
function quotationActions(
  article: Article,
  { call, narrowing }: AskedSummary,
  messages: Messages,
): readonly Action[] {
  const [first] = keyQuotations(article, { among: quotationsOf(article, narrowing), limit: 1 });
  return first === undefined
    ? []
    : [button(messages.keyQuotations, call, { change: { part: 'quotations' }, opens: 'aside' })];
}

/** Longer and Shorter, each only if it changes the number of sentences. */
function lengthActions(
  call: Call,
  length: Length,
  sentencesIn: (length: Length) => number,
  messages: Messages,
): readonly Action[] {
  const at = lengths.indexOf(length);
  const shown = sentencesIn(length);
  const shorter = lengths.slice(0, at).findLast((other) => sentencesIn(other) < shown);
  const longer = lengths.slice(at + 1).find((other) => sentencesIn(other) > shown);
  return [
    ...(shorter === undefined ? [] : [button(messages.shorter, call, { change: { length: shorter } })]),
    ...(longer === undefined ? [] : [button(messages.longer, call, { change: { length: longer } })]),
  ];
}

/** The sentences as blocks. A question or heading above several sentences is shown once. */
function shownSentences(article: Article, sentences: readonly SummarySentence[]): readonly ShownPassage[] {
  return sentences.map(({ span, context }, at) => ({
    article,
    span,
    context: context?.start === sentences[at - 1]?.context?.start ? undefined : context,
  }));
}
