/** /quote: shows whole quotations with their speakers, all of them, of one speaker or about a topic. */

import { type Article, overlap, saidBy, slice } from '../src/article/article.ts';
import { findUtterances, joinSentences, type Utterance } from '../src/article/speech/utterances.ts';
import { defineCommand } from '../src/bot/command.ts';
import { nextSteps } from '../src/bot/next-steps.ts';
import {
  articleOption,
  chosenArticles,
  chosenSpeakers,
  pageOption,
  privateOption,
  speakerOption,
  topicOption,
} from '../src/bot/options.ts';
import { passageActions } from '../src/bot/take-away/passage-actions.ts';
import { pageTurns } from '../src/reply/navigation.ts';
import { passageBlocks, type ShownPassage, sourceBlocks } from '../src/reply/passage-blocks.ts';
import { note, reply } from '../src/reply/reply.ts';
import { topicShare } from '../src/search/analysis/topic-share.ts';
import { keyQuotations } from '../src/summary/key-quotations.ts';

const utterancesPerPage = 3;

/** The command /quote. */
export const quote = defineCommand({
  name: 'quote',
  description: ({ commands }) => commands.quote,
  example: '/quote',
  repeatable: () => true,
  remembers: true,
  audience: ({ private: alone }) => (alone ? 'asker' : 'everyone'),
  options: {
    speaker: speakerOption,
    about: topicOption,
    article: articleOption,
    private: privateOption,
    page: pageOption,
    best: { type: 'boolean', description: 'The key quotations before the others', hidden: true },
  },
  run(values, context) {
    const { messages } = context;
    const { about } = values;
    const articles = chosenArticles(values.article, context);
    const wanted =
      values.speaker === undefined ? undefined : chosenSpeakers(values.speaker, articles, context);
    const [first, ...others] = new Set(wanted?.map(({ speaker }) => speaker.name));
    if (first !== undefined && others.length === 0) context.memory.remember(first);
    const said = articles.flatMap((article) =>
      joinSentences(
        findUtterances(article).filter(
          (utterance) => wanted === undefined || wanted.some(({ speaker }) => saidBy(utterance, speaker)),
        ),
      ).map((utterance) => ({ article, utterance })),
    );
    const ofTopic = about === undefined ? said : aboutTopic(said, about);
    const found = values.best && articles.length === 1 ? keyFirst(ofTopic) : ofTopic;
    if (found.length === 0) {
      const sentence = about === undefined ? messages.noQuotations : messages.noQuotationsAbout(about);
      const steps = nextSteps({ command: 'quote', options: values }, articles, context);
      return reply([note(sentence)], steps, { outcome: 'not-found', audience: 'asker' });
    }

    // An old button may ask for a page that a corrected article no longer has.
    const page = Math.min(values.page ?? 1, Math.ceil(found.length / utterancesPerPage));
    const start = (page - 1) * utterancesPerPage;
    const end = Math.min(start + utterancesPerPage, found.length);
    const shown = found.slice(start, end).flatMap(stretches);
    return reply(
      [
        { kind: 'heading', text: messages.quotationsShown(start + 1, end, found.length) },
        ...passageBlocks(shown),
        ...sourceBlocks(shown),
      ],
      [
        ...passageActions(shown, context),
        ...pageTurns(
          { call: { command: 'quote', options: values }, page, hasMore: end < found.length },
          messages,
        ),
      ],
    );
  },
});

type SaidWords = { readonly article: Article; readonly utterance: Utterance };

/** The utterances of `said` that contain more than half of `topic`, best matches first. */
function aboutTopic(said: readonly SaidWords[], topic: string): readonly SaidWords[] {
  const share = topicShare(topic);
  return said
    .map((each) => ({
      each,
      share: share(
        stretches(each)
          .map(({ article, span }) => slice(article.text, span))
          .join(' '),
      ),
    }))
    .filter((rated) => rated.share > 0.5)
    .sort((a, b) => b.share - a.share)
    .map(({ each }) => each);
}

/** The utterances of one article, those with its key quotations before the others. */
function keyFirst(said: readonly SaidWords[]): readonly SaidWords[] {
  const [first] = said;
  if (first === undefined) return said;
  const among = said.flatMap(({ utterance }) => utterance.quotations);
  const key = new Set(keyQuotations(first.article, { among, limit: utterancesPerPage }));
  const isKey = ({ utterance }: SaidWords): boolean => utterance.quotations.some((each) => key.has(each));
  return [...said.filter(isKey), ...said.filter((each) => !isKey(each))];
}

/** The visible text of an utterance. Reported words are bold in their sentence. */
function stretches({ article, utterance }: SaidWords): readonly ShownPassage[] {
  return utterance.spans.map((span) => {
    const reported = utterance.quotations.filter(
      (each) => each.kind !== 'direct' && overlap(each.span, span),
    );
    const [first, last] = [reported.at(0), reported.at(-1)];
    const bold = first && last && { start: first.span.start, end: last.span.end };
    return { article, span, bold };
  });
}
