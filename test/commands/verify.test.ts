/** /verify on the article that the project begins with, and on a library of two. */
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { createBot } from '../../src/bot/dispatch.ts';
import type { AddressedReply } from '../../src/bot/running/addressed-reply.ts';
import type { Library } from '../../src/library/library.ts';
import { en } from '../../src/messages/en.ts';
import { failingLog } from '../failing-log.ts';
import {
  blocksOf,
  callOf,
  corpus,
  factsOf,
  labelsOf,
  notesOf,
  openBot,
  paragraphsOf,
  twoArticles,
} from './bot.ts';

const bot = await openBot(corpus);
const library = await openBot(twoArticles);

const verify = async (text: string, options = {}, asked = bot) =>
  await asked.answer({ command: 'verify', options: { text, ...options } });

const kinds = (answer: AddressedReply) => blocksOf(answer, 'verdict').map(({ verdict }) => verdict);

describe('/verify', () => {
  it('shows the asker alone what was sent, what the article says, who says it and where', async () => {
    const answer = await verify('“I see some governors getting nervous”');
    expect(answer).toMatchObject({ outcome: 'answered', audience: 'asker' });
    expect(kinds(answer)).toEqual(['exact']);
    expect(blocksOf(answer, 'claim')).toEqual([
      { kind: 'claim', text: 'I see some governors getting nervous', marks: [] },
    ]);
    const [passage] = blocksOf(answer, 'passage');
    expect(passage?.text.slice(passage.bold?.start, passage.bold?.end)).toBe(
      'I see some governors getting nervous',
    );
    expect(passage?.speakers[0]).toMatchObject({ name: 'Shaun Steen', manner: 'direct' });
    expect(passage?.citation.paragraph).toBe(8);
    expect(labelsOf(answer)).toEqual([en.showInContext, en.share]);
  });

  it('posts the verdict for everybody who asks for that, and offers it no second time', async () => {
    const shared = await bot.answer(callOf(await verify('I see some governors getting nervous'), en.share));
    expect(shared).toMatchObject({ audience: 'everyone', outcome: 'answered' });
    expect(labelsOf(shared)).not.toContain(en.share);
  });

  it('tells first what turns the sense, and marks on both sides what differs', async () => {
    const answer = await verify('“I do not see some governors getting nervous,” Steen said.');
    expect(answer.blocks.map(({ kind }) => kind).slice(0, 2)).toEqual(['verdict', 'facts']);
    expect(factsOf(answer)).toEqual(['Negation: “do not” is not in the article']);
    const [claim] = blocksOf(answer, 'claim');
    expect(claim?.marks.map(({ start, end }) => claim.text.slice(start, end))).toEqual(['do not']);
    const changed = await verify('nearly two million US jobs depend on exports to China');
    const [passage] = blocksOf(changed, 'passage');
    expect(passage?.marks?.map(({ start, end }) => passage.text.slice(start, end))).toEqual(['one']);
    expect(factsOf(changed)).toEqual(['Number: “one” in the article, “two” in the claim']);
  });

  it('shows the whole sentence of a cut quotation, and first a contrast that was cut away', async () => {
    const answer = await verify('I believe the situation will calm down');
    expect(kinds(answer)).toEqual(['cut']);
    expect(factsOf(answer)[0]).toMatch(/^Cut away, a contrast: “but when it does, .* rebuild”$/);
    const [passage] = blocksOf(answer, 'passage');
    expect(passage?.text).toMatch(/^“I believe .* on Thursday\.$/);
    const [mark] = passage?.marks ?? [];
    expect(passage?.text.slice(mark?.start, mark?.end)).toMatch(/^but when it does, .* rebuild$/);
  });

  it('names the real speaker', async () => {
    const answer = await verify('“I see some governors getting nervous” – Joe Nguyen');
    expect(kinds(answer)).toEqual(['wrong speaker']);
    expect(factsOf(answer)).toEqual(['Speaker: Shaun Steen says this, not Joe Nguyen']);
  });

  it('says that words are the article’s own, and that it only reports them', async () => {
    expect(notesOf(await verify('“China is Washington State’s largest export market”'))).toEqual([
      en.authorsWords,
    ]);
    const reported = await verify('Wagner: “I will continue to be committed to cooperating with China”');
    expect([kinds(reported), notesOf(reported)]).toEqual([['altered'], [en.onlyReported]]);
  });

  it('shows the parts of a spliced quotation, each with its speaker', async () => {
    const answer = await verify(
      'Once you lose trading partners due to geopolitical issues, I see some governors getting nervous',
    );
    expect(kinds(answer)).toEqual(['spliced']);
    expect(paragraphsOf(answer)).toEqual([12, 8]);
  });

  it('shows nothing where the words are not there, and the nearest passage to those who ask', async () => {
    const answer = await verify('Almost a million people work for what is sold to China');
    expect(answer).toMatchObject({ outcome: 'not-found', audience: 'asker' });
    expect(blocksOf(answer, 'passage')).toEqual([]);
    const nearest = await bot.answer(callOf(answer, en.showNearest));
    expect(blocksOf(nearest, 'heading').map(({ text }) => text)).toContain(en.nearestNotMatch);
    expect(paragraphsOf(nearest)).toHaveLength(1);
  });

  it('offers the summary where no passage is near either', async () => {
    const { library: whole } = bot;
    const blind: Library = { ...whole, search: (query) => ({ ...whole.search(query), hits: [] }) };
    const { answer } = createBot({ commands, library: blind, messages: en, log: failingLog });
    const { actions } = await answer({ command: 'verify', options: { text: 'The moon is made of cheese' } });
    expect(actions.map((action) => 'label' in action && action.label)).toEqual([
      en.share,
      en.nextSteps.summary,
    ]);
  });

  it('says which other article the words are from', async () => {
    const answer = await verify('Once for a gull, and once for a war.', { article: 'harbour-wall' }, library);
    expect(kinds(answer)).toEqual(['elsewhere']);
    expect(blocksOf(answer, 'source')[0]?.title).toBe('The woman who winds the tide clock');
  });

  it('gives each quotation of a message its verdict', async () => {
    const answer = await verify(
      '“I see some governors getting nervous” and “We will never trade with China”',
    );
    expect(blocksOf(answer, 'verdict').map(({ verdict, claim }) => [verdict, claim])).toEqual([
      ['exact', { number: 1, count: 2 }],
      ['not found', { number: 2, count: 2 }],
    ]);
  });

  it('gives the verdict as data', async () => {
    const answer = await verify('nearly one million US jobs may depend on exports to China');
    const [verdict] = blocksOf(answer, 'verdict');
    const text = bot.library.articles[0]?.text ?? '';
    expect(verdict).toMatchObject({
      verdict: 'altered',
      places: [{ article: 'us-states-china', speaker: 'US-China Business Council' }],
      changes: [{ matters: ['modal'], article: '', claim: 'may' }],
    });
    const { start = 0, end = 0 } = verdict?.places[0]?.span ?? {};
    expect(text.slice(start, end)).toBe('nearly one million US jobs depend on exports to China');
  });

  it('takes a speaker and an article as they are offered', async () => {
    const [speaker] = await library.complete({ command: 'verify', options: { speaker: 'Hask' } }, 'speaker');
    const answer = await verify('We cannot ask the sea to wait for us', { speaker: speaker?.value }, library);
    expect(factsOf(answer)).toEqual(['Speaker: Maud Pellow says this, not Tom Hask']);
  });

  it('opens the article at the very words', async () => {
    const answer = await verify('Every winter it comes a little closer', {}, library);
    expect(answer.actions.at(-1)).toEqual({
      kind: 'link',
      label: en.openArticle,
      url: 'https://courier.example/harbour-wall#:~:text=Every%20winter%20it%20comes%20a%20little%20closer',
    });
  });

  it.each([
    ['confirms the right name', 'Shaun Steen', 'Shaun Steen says this'],
    ['shows both names where the claim has another', 'Steen', 'Shaun Steen says this (“Steen” in the claim)'],
    ['names the real speaker', 'Joe Nguyen', 'Shaun Steen says this, not Joe Nguyen'],
  ])('%s', async (_, name, sentence) => {
    expect(factsOf(await verify(`“I see some governors getting nervous,” ${name} contended.`))).toEqual([
      `Speaker: ${sentence}`,
    ]);
  });

  it('says of each part of the reply which claim it belongs to', async () => {
    const answer = await verify(
      '“I see some governors getting nervous” and “We will never trade with China”',
    );
    expect(blocksOf(answer, 'heading').map(({ text }) => text)).toEqual([
      '1 of 2 · You sent',
      '1 of 2 · The article says',
      '2 of 2 · You sent',
    ]);
  });

  it('speaks of the message where it checks one', async () => {
    const answer = await verify('“I see some governors getting nervous”', { fromMessage: true });
    expect(blocksOf(answer, 'heading')[0]?.text).toBe('The message says');
  });

  it('checks equal quotations once and ten at most, and says how many were not', async () => {
    const text = Array.from({ length: 700 }, (_, i) => `“word${i % 14}”`).join(' ');
    const answer = await verify(text);
    expect(kinds(answer)).toHaveLength(10);
    expect(notesOf(answer)).toContain(en.unchecked(4));
  });

  it('says so where there is nothing to check', async () => {
    expect(notesOf(await verify('?! …'))).toEqual([en.nothingToCheck]);
  });
});
