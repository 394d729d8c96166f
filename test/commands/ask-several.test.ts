/** /ask with several questions at once. */
import { describe, expect, it } from 'vitest';
import { asking, blocksOf, callOf, corpus, labelsOf, namesOf, openBot, paragraphsOf } from './bot.ts';

const bot = await openBot(corpus);
const ask = asking(bot);

describe('/ask', () => {
  it('answers two questions asked at once one after the other, each below itself', async () => {
    const answer = await ask('Who is Joe Nguyen? How many jobs depend on exports?');
    const kinds = answer.blocks.map(({ kind }) => kind);
    const runs = kinds.filter((kind, i) => kind !== kinds[i - 1]);
    expect(runs).toEqual(['asked', 'passage', 'asked', 'passage', 'source']);
    expect(blocksOf(answer, 'asked')).toEqual([
      { kind: 'asked', text: 'Who is Joe Nguyen?', part: 1 },
      { kind: 'asked', text: 'How many jobs depend on exports?', part: 2 },
    ]);
    const second = answer.blocks.slice(kinds.lastIndexOf('asked'));
    expect(second[1]).toMatchObject({ kind: 'passage', citation: { paragraph: 8 } });
    expect(labelsOf(answer)).not.toContain('More');
  });

  it('says of each of several questions that the article does not say', async () => {
    const answer = await ask('How many jobs depend on exports? Who won the football world cup?');
    expect(answer).toMatchObject({ outcome: 'answered', audience: 'everyone' });
    expect(blocksOf(answer, 'note')[0]?.text).toBe('The article doesn’t say.');
    const nearest = await bot.answer(callOf(answer, 'Show nearest'));
    expect(nearest.outcome).toBe('answered');
    expect(blocksOf(nearest, 'heading')[0]?.text).toBe('Nearest passages, not an answer');
    expect(await ask('Who won the football world cup? Who is the king of Norway?')).toMatchObject({
      outcome: 'not-found',
      audience: 'asker',
    });
  });

  it('takes a pronoun in a later question for the person that an earlier one names', async () => {
    const answer = await ask(
      'What did Rob Wagner say? And what did Nguyen say? What did he say about partners?',
    );
    expect(blocksOf(answer, 'note')[0]?.text).toBe('Taken to mean Joe Nguyen.');
    expect(namesOf(answer)).toEqual([['Rob Wagner'], ['Joe Nguyen'], ['Joe Nguyen']]);
  });

  it('shows more of one of several questions by itself', async () => {
    const answer = await ask('Who is Rob Wagner? And what did Nguyen say? What did he say about partners?');
    const more = await bot.answer(callOf(answer, 'More on 3'));
    expect(blocksOf(more, 'asked')).toEqual([{ kind: 'asked', text: 'What did he say about partners?' }]);
    expect(blocksOf(more, 'note')[0]?.text).toBe('Taken to mean Joe Nguyen.');
    expect(paragraphsOf(more).length).toBeGreaterThan(1);
  });

  it('answers three questions at once, and says that there were more', async () => {
    const answer = await ask('Who is Joe Nguyen? Who is Rob Wagner? Who is Stan? Who is nervous?');
    expect(blocksOf(answer, 'asked')).toHaveLength(3);
    expect(blocksOf(answer, 'note').at(-1)?.text).toBe('Only the first 3 questions are answered at once.');
  });
});
