/** /ask: answers a question with the passages of the article that fit it best. */
import { contextActions, pageTurns, shareActions } from '../src/actions.ts';
import { passageBlocks, sourceBlocks } from '../src/blocks.ts';
import { type CommandContext, defineCommand } from '../src/command.ts';
import { articleOption, chosenArticles, pageOption, privateOption, speakerOption } from '../src/options.ts';
import { type Block, button, type Call, note, type Reply, reply } from '../src/reply.ts';
import type { Answer, Hit } from '../src/search/search.ts';
import type { Words } from '../src/words/en.ts';

const passagesPerPage = 3;

export const ask = defineCommand({
  name: 'ask',
  description: 'Ask the article a question',
  example: '/ask question:How many jobs depend on exports to China?',
  onMessage: { name: 'Find in article', values: (text) => ({ question: text, private: true }) },
  audience: ({ private: alone }) => (alone ? 'asker' : 'everyone'),
  options: {
    question: { type: 'string', description: 'What do you want to know?', required: true, maxLength: 6000 },
    article: articleOption,
    speaker: speakerOption,
    private: privateOption,
    page: pageOption,
    mentioned: {
      type: 'string',
      description: 'Whom “she”, “he” or “they” means',
      maxLength: 300,
      hidden: true,
    },
    explain: { type: 'boolean', description: 'Show what put the passages in their order', hidden: true },
    nearest: {
      type: 'boolean',
      description: 'Show the nearest passages although they do not answer',
      hidden: true,
    },
  },
  run(values, context) {
    const { question, page = 1, nearest = false } = values;
    const articles = chosenArticles(values.article, context);
    const mentioned = values.mentioned === undefined ? context.memory.recall() : [values.mentioned];
    const answer = context.library.search({ question, articles, speaker: values.speaker, mentioned });
    const spokenOf = (answer.kind === 'not-found' ? undefined : answer.foundSpeaker) ?? answer.speaker;
    if (spokenOf !== undefined) context.memory.remember(spokenOf.name);
    // A button means later whom the question means now.
    const call = {
      command: 'ask',
      options: answer.byPronoun ? { ...values, mentioned: answer.speaker?.name } : values,
    };
    const asked: Block = { kind: 'asked', text: question };
    if (answer.kind === 'not-found' && !nearest)
      return notFound(asked, call, answer, articles.length, context);

    const { words } = context;
    const found = answer.hits.slice((page - 1) * passagesPerPage, page * passagesPerPage);
    const hits = found.map(shown);
    const reasons = values.explain ? reasonBlocks(found, words) : [];
    const hasMore = answer.hits.length > page * passagesPerPage;
    return reply(
      [
        asked,
        ...understood(answer, words),
        ...headings(answer, words),
        ...passageBlocks(hits),
        ...sourceBlocks(hits),
        ...reasons,
      ],
      [
        ...contextActions(hits, words),
        ...pageTurns({ call, page, hasMore }, words),
        ...shareActions(call, values.private, words),
      ],
      { outcome: answer.kind === 'not-found' ? 'not-found' : 'answered' },
    );
  },
});

function notFound(
  asked: Block,
  call: Call,
  answer: Answer,
  articles: number,
  { words }: CommandContext,
): Reply {
  const { hits, searched, unknown, respelt } = answer;
  const blocks = [asked, note(searched.length === 0 ? words.nothingToSearch : words.notInArticle(articles))];
  const tried =
    respelt.length === 0 ? [] : [note(words.searchedFor(respelt.map(({ searched: each }) => each)))];
  const missing = unknown.length === 0 ? [] : [note(words.unknownTerms(unknown))];
  const showNearest = button(words.showNearest, call, { change: { nearest: true } });
  return reply([...blocks, ...tried, ...missing], hits.length === 0 ? [] : [showNearest], {
    outcome: 'not-found',
    audience: 'asker',
  });
}

/** What was made of the question, where that is not what was typed. */
function understood({ respelt, speaker, byPronoun }: Answer, words: Words): readonly Block[] {
  return [
    ...(respelt.length === 0 ? [] : [note(words.searchedFor(respelt.map(({ searched }) => searched)))]),
    ...(byPronoun && speaker ? [note(words.takenToMean(speaker.name))] : []),
  ];
}

/** Whether what follows is an answer. */
function headings({ kind, hits }: Answer, words: Words): readonly Block[] {
  switch (kind) {
    case 'answered':
      return [];
    case 'closest':
      return [{ kind: 'heading', text: words.closest(Math.min(hits.length, passagesPerPage)) }];
    case 'not-found':
      return [{ kind: 'heading', text: words.nearest }];
  }
}

/** The features behind the score of each of `hits`. */
function reasonBlocks(hits: readonly Hit[], words: Words): readonly Block[] {
  return hits.flatMap(({ passage, score, reasons }): readonly Block[] => [
    { kind: 'heading', text: words.scoreOf(passage.paragraph, score) },
    {
      kind: 'facts',
      facts: reasons()
        .filter(({ value, weight }) => value * weight !== 0)
        .map(({ feature, value, weight }) => ({ label: feature, value: words.weighed(value, weight) })),
    },
  ]);
}

function shown({ article, passage, sentence }: Hit) {
  return { article, span: passage.span, bold: passage.sentences.length > 1 ? sentence : undefined };
}
