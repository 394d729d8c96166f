/** The buttons under a passage that give it away: the citation and the card. */
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { createBot } from '../../src/bot/dispatch.ts';
import type { Card } from '../../src/card/card.ts';
import type { DrawnCard } from '../../src/card/drawer.ts';
import { createLibrary } from '../../src/library/library.ts';
import { en } from '../../src/messages/en.ts';
import { japanese as ja } from '../../src/messages/ja.ts';
import type { Call } from '../../src/reply/call.ts';
import { articleIn, ferry, harbour } from '../search/articles.ts';
import { blocksOf, callOf, corpus, labelsOf, openBot, twoArticles } from './bot.ts';

const bot = await openBot(corpus);
const library = await openBot(twoArticles);

describe('Cite', () => {
  it('gives a passage in six forms, to the asker alone', async () => {
    const answer = await bot.answer({ command: 'quote', options: { speaker: 'Wagner' } });
    const cited = await bot.answer(callOf(answer, 'Cite'));
    const forms = blocksOf(cited, 'copyable');
    expect(forms.map(({ label }) => label)).toEqual([
      'Plain text',
      'Markdown',
      'APA',
      'MLA',
      'Chicago',
      'BibTeX',
    ]);
    expect(cited.audience).toBe('asker');
    expect(forms[0]?.text).toMatch(
      /^Wagner told Chinese official media that .*\n\n— “U\.S\. state .*”, ¶\u00a05$/su,
    );
  });

  it('lets the asker choose among several passages, of one article or more', async () => {
    const answer = await library.answer({ command: 'quote', options: {} });
    const choice = await library.answer(callOf(answer, 'Cite'));
    expect(labelsOf(choice)).toEqual(['Cite']);
    const [first] = blocksOf(answer, 'passage');
    const cited = await library.answer(callOf(choice, 'Cite'));
    expect(blocksOf(cited, 'copyable')[0]?.text.startsWith(`${first?.text}\n`)).toBe(true);
  });

  it('names the speaker of words that are all one speaker’s', async () => {
    const answer = await bot.answer({ command: 'quote', options: {} });
    const cited = await bot.answer(callOf(await bot.answer(callOf(answer, 'Cite')), 'Cite'));
    expect(blocksOf(cited, 'copyable')[0]?.text).toContain(
      '— Joe Nguyen, Washington State Commerce Secretary, quoted in ',
    );
  });

  it('is also below an answer, and not below one that found nothing', async () => {
    const found = await bot.answer({
      command: 'ask',
      options: { question: 'How many jobs depend on exports?' },
    });
    expect(labelsOf(found)).toContain('Cite');
    const silent = await bot.answer({
      command: 'ask',
      options: { question: 'What is the recipe for pancakes?' },
    });
    expect(labelsOf(silent)).not.toContain('Cite');
  });

  it('cites nothing where the article has other words by now, or is gone', async () => {
    const log = { debug: () => undefined, error: () => undefined };
    const botOver = (...texts: readonly string[]) =>
      createBot({
        commands,
        library: createLibrary(texts.map((text) => articleIn(text))),
        messages: en,
        log,
      });
    const call = callOf(
      await botOver(harbour).answer({ command: 'quote', options: { speaker: 'Solberg' } }),
      'Cite',
    );
    const notes = async (text: string) =>
      blocksOf(await botOver(text).answer(call), 'note').map((each) => each.text);
    expect(await notes(harbour.replace('three years', 'four years'))).toEqual([en.takeAway.changed]);
    const other = articleIn(ferry, 'ferry.txt');
    const gone = createBot({ commands, library: createLibrary([other]), messages: en, log });
    expect(blocksOf(await gone.answer(call), 'note').map((each) => each.text)).toEqual([en.articleNotHere]);
  });
});

describe('Card', () => {
  const text = `The tide clock of Quay

“The sea does not wait,” said Ana Sol, the mayor of Quay. The council met on Monday.

“We knew it,” somebody in the crowd said.

The ferry company has 34 ships. It was founded in 1911 in the old harbour.`;
  const log = { debug: () => undefined, error: () => undefined };

  /** A bot whose cards become `drawn`, and the cards that it was asked to draw. */
  function botWith(drawn: DrawnCard, source = text) {
    const asked: Card[] = [];
    const draw = async (card: Card) => {
      asked.push(card);
      return drawn;
    };
    const articles = [articleIn(source, 'tide.txt')];
    const open = createBot({
      commands,
      library: createLibrary(articles),
      messages: en,
      log,
      cards: { draw },
    });
    return { open, asked };
  }
  const picture: DrawnCard = { kind: 'drawn', base64: 'AAAA' };
  const quote = { command: 'quote', options: { speaker: 'Sol' } };

  it('draws the words of a speaker, for the asker alone, and shares them on request', async () => {
    const { open, asked } = botWith(picture);
    const card = await open.answer(callOf(await open.answer(quote), 'Card'));
    expect(asked).toEqual([
      {
        words: '“The sea does not wait,”',
        name: 'Ana Sol',
        details: ['mayor of Quay'],
        source: ['The tide clock of Quay', '¶\u00a01'],
      },
    ]);
    expect(card.audience).toBe('asker');
    expect(blocksOf(card, 'picture')).toEqual([
      {
        kind: 'picture',
        name: 'card-tide.png',
        base64: 'AAAA',
        alt: '“The sea does not wait,” — Ana Sol, mayor of Quay. The tide clock of Quay · ¶\u00a01',
      },
    ]);
    const shared = await open.answer(callOf(card, 'Share'));
    expect([shared.audience, labelsOf(shared)]).toEqual(['everyone', []]);
  });

  it('shows the title in the place of a speaker where the words are the author’s, the sentence that answers alone', async () => {
    const { open, asked } = botWith(picture);
    const question = 'How many ships does the ferry company have?';
    await open.answer(callOf(await open.answer({ command: 'ask', options: { question } }), 'Card'));
    expect(asked).toEqual([
      {
        words: 'The ferry company has 34 ships.',
        name: 'The tide clock of Quay',
        details: [],
        source: ['¶\u00a03'],
      },
    ]);
  });

  it('is offered for no words whose speaker has no name, and not without the packages', async () => {
    const { open } = botWith(picture);
    const crowd = { command: 'quote', options: { about: 'knew' } };
    expect(labelsOf(await open.answer(crowd))).toEqual(['Show in context', 'Cite']);
    const [article] = [articleIn(text, 'tide.txt')];
    const without = createBot({ commands, library: createLibrary([article]), messages: en, log });
    expect(labelsOf(await without.answer(quote))).not.toContain('Card');
  });

  it('lets the asker choose among several passages', async () => {
    const { open, asked } = botWith(picture, ferry);
    const choice = await open.answer(callOf(await open.answer({ command: 'quote', options: {} }), 'Card'));
    expect(asked).toEqual([]);
    await open.answer(callOf(choice, 'Card'));
    expect(asked.map(({ name }) => name)).toEqual(['Margaret Oyelaran']);
  });

  it.each<[DrawnCard, string]>([
    [{ kind: 'too long' }, en.takeAway.tooLong],
    [{ kind: 'no font', letters: ['漢', '字'] }, en.takeAway.noFont('漢 字')],
    [{ kind: 'failed', error: new Error('gone') }, en.takeAway.noDrawing],
  ])('gives the words where it becomes %j', async (drawn, reason) => {
    const { open } = botWith(drawn);
    const answer = await open.answer(callOf(await open.answer(quote), 'Card'));
    expect(blocksOf(answer, 'note').map((each) => each.text)).toEqual([reason]);
    expect(blocksOf(answer, 'passage').map((each) => each.text)).toEqual(['“The sea does not wait,”']);
  });

  it('says in English what it says itself, where no font has the letters of the reader', async () => {
    const drawn: Card[] = [];
    const draw = async (card: Card): Promise<DrawnCard> => {
      drawn.push(card);
      return /[年月日]/u.test(card.source.join('')) ? { kind: 'no font', letters: ['年'] } : picture;
    };
    const dated = `---\ntitle: The tide clock of Quay\npublished: 2025-03-14\n---\n${text}`;
    const library = createLibrary([articleIn(dated, 'tide.md')]);
    const open = createBot({ commands, library, messages: en, log, cards: { draw } });
    const origin = { asker: 'reader', room: 'terminal', locale: 'ja' };
    const { call } = (await open.answer(quote, origin)).actions.find(
      ({ label }) => label === ja.takeAway.card,
    ) as {
      call: Call;
    };
    const card = await open.answer(call, origin);
    expect(drawn.map(({ source }) => source.at(-1))).toEqual(['2025年3月14日', '14 March 2025']);
    expect(blocksOf(card, 'picture')).toHaveLength(1);
  });

  it('asks to try again where too many are drawn', async () => {
    const { open } = botWith({ kind: 'busy' });
    const answer = await open.answer(callOf(await open.answer(quote), 'Card'));
    expect([answer.outcome, answer.audience]).toEqual(['busy', 'asker']);
  });
});
