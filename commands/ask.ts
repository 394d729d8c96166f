/** /ask: answers a question with the passages of the article that fit it best. */
import { contextActions, pageTurns, shareActions } from '../src/actions.ts';
import { passageBlocks, sourceBlocks } from '../src/blocks.ts';
import { type CommandContext, defineCommand } from '../src/command.ts';
import { articleOption, chosenArticles, pageOption, privateOption, speakerOption } from '../src/options.ts';
import { type Block, button, type Call, note, type Reply, reply } from '../src/reply.ts';
import type { Answer, Hit } from '../src/search/search.ts';

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
    nearest: {
      type: 'boolean',
      description: 'Show the nearest passages although they do not answer',
      hidden: true,
    },
  },
  run(values, context) {
    const { question, page = 1, nearest = false } = values;
    const articles = chosenArticles(values.article, context);
    const answer = context.library.search({ question, articles, speaker: values.speaker });
    const call = { command: 'ask', options: values };
    const asked: Block = { kind: 'asked', text: question };
    if (answer.kind === 'not-found' && !nearest)
      return notFound(asked, call, answer, articles.length, context);

    const { words } = context;
    const hits = answer.hits.slice((page - 1) * passagesPerPage, page * passagesPerPage).map(shown);
    const heading: Block[] = nearest ? [{ kind: 'heading', text: words.nearest }] : [];
    const hasMore = answer.hits.length > page * passagesPerPage;
    return reply(
      [asked, ...heading, ...passageBlocks(hits), ...sourceBlocks(hits)],
      [
        ...contextActions(hits, words),
        ...pageTurns({ call, page, hasMore }, words),
        ...shareActions(call, values.private, words),
      ],
      { outcome: nearest ? 'not-found' : 'answered' },
    );
  },
});

function notFound(
  asked: Block,
  call: Call,
  { hits, searched, unknown }: Answer,
  articles: number,
  { words }: CommandContext,
): Reply {
  const blocks = [asked, note(searched.length === 0 ? words.nothingToSearch : words.notInArticle(articles))];
  const missing = unknown.length === 0 ? [] : [note(words.unknownTerms(unknown))];
  const showNearest = button(words.showNearest, call, { change: { nearest: true } });
  return reply([...blocks, ...missing], hits.length === 0 ? [] : [showNearest], {
    outcome: 'not-found',
    audience: 'asker',
  });
}

function shown({ article, passage, sentence }: Hit) {
  return { article, span: passage.span, bold: passage.sentences.length > 1 ? sentence : undefined };
}
