/** /speakers: lists the speakers of the article with their roles and other names. */

import type { Article, Speaker } from '../src/article/article.ts';
import { sureProbability } from '../src/article/speech/certainty.ts';
import {
  findUtterances,
  joinSentences,
  quotedSpeakers,
  utterancesOf,
} from '../src/article/speech/utterances.ts';
import { chosenArticle } from '../src/bot/article-choice.ts';
import { defineCommand } from '../src/bot/command.ts';
import { articleOption, pageOption } from '../src/bot/options.ts';
import type { Messages } from '../src/messages/messages.ts';
import { pageTurns } from '../src/reply/navigation.ts';
import { describeSpeaker } from '../src/reply/passage-blocks.ts';
import { type ArticleFact, note, reply } from '../src/reply/reply.ts';

const speakersPerPage = 20; // Discord's menus hold 25 choices

/** The command /speakers. */
export const speakers = defineCommand({
  name: 'speakers',
  description: ({ commands }) => commands.speakers,
  example: '/speakers',
  repeatable: () => true,
  audience: () => 'asker',
  options: { article: articleOption, page: pageOption },
  run(values, context) {
    const { messages } = context;
    const call = { command: 'speakers', options: values };
    const chosen = chosenArticle(call, context);
    if (chosen.kind === 'choose') return chosen.reply;

    const { article } = chosen;
    const { page = 1 } = values;
    const end = page * speakersPerPage;
    const named = quotedSpeakers(article);
    const shown = named.slice(end - speakersPerPage, end);
    const unnamed = joinSentences(
      findUtterances(article).filter(({ speaker }) => speaker === undefined),
    ).length;
    const hasMore = named.length > end;
    if (shown.length === 0 && unnamed === 0)
      return reply([note(messages.noSpeakers)], [], { outcome: 'not-found' });

    const facts = shown.map((speaker) => speakerFact(article, speaker, messages));
    const others =
      unnamed === 0 || hasMore
        ? []
        : [{ label: messages.speakerUnknown, value: messages.quotations(unnamed) }];
    const choices = shown.map(({ name, role }) => ({
      label: name,
      description: role,
      call: { command: 'quote', options: { article: article.id, speaker: name } },
    }));
    return reply(
      [
        { kind: 'heading', text: messages.speakers(named.length) },
        { kind: 'facts', facts: [...facts, ...others] },
      ],
      [
        ...(choices.length === 0
          ? []
          : [{ kind: 'menu', label: messages.whatTheySay, opens: 'aside', choices } as const]),
        ...pageTurns({ call, page, hasMore }, messages),
      ],
    );
  },
});

function speakerFact(article: Article, speaker: Speaker, messages: Messages): ArticleFact {
  const utterances = utterancesOf(article, speaker);
  const probable = utterances.filter(({ quotations }) => {
    const surest = Math.max(...quotations.map(({ probability }) => probability));
    return surest > 0 && surest < sureProbability;
  });
  const count = messages.quotationsOf({ count: utterances.length, probable: probable.length });
  return { label: speaker.name, value: [...describeSpeaker(speaker, messages), count].join(' · ') };
}
