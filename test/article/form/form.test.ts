/** The form of an article, told from its structure. */
import { describe, expect, it } from 'vitest';
import { slice } from '../../../src/article/article.ts';
import { findConversation } from '../../../src/article/form/conversation.ts';
import { articleForm } from '../../../src/article/form/form.ts';
import { articleIn } from '../../search/articles.ts';

const read = (text: string, file = 'test.md') => articleIn(text, file);

const interview = `# A life with bees

Ines Dahl keeps two hundred hives on the roofs of Lindesund.

**How does one get two hundred hives onto roofs?**

At night and one by one. I began with the roof of my own house in 2004. The neighbours asked for honey, and then they asked for hives.

**Is city honey clean?**

It is cleaner than that of the fields. I have it tested every year, because I did not believe it myself at first.

**What do the bees need?**

Lime trees and patience. My wish is that the town stops mowing in May, since that is when they starve.
`;

const transcript = `Talk of the week

Rolf Lund: Good evening. Tonight we speak about the ferry. Ana Sol, why do you want a new one?

Ana Sol: The old one is forty years old and it breaks down every week. We lose guests and we lose patience.

Rolf Lund: And what does it cost?

Ana Sol: Twelve million, over ten years. I think that it is cheap for an island.
`;

const questions = `# Questions about the swimming pool

## When is it open?

From six to nine in the evening, every day but Monday.

## What does a ticket cost?

A ticket costs 40 kroner. Children swim for free.

## Is there a lift?

Yes, behind the ticket office.
`;

const speech = `Speech at the opening of the harbour

Ladies and gentlemen, dear friends,

Thank you for coming in this rain. We have waited for this day for twelve years. I was asked many times whether I still believed in it. I did, because of you.

We must now look ahead. I ask the council to build the school that we promised. We owe it to our children, and I will not rest before it stands.
`;

const steps = `# How to plant a tulip bulb

Tulips are planted in autumn and need no water.

## Step 1: Choose a place

Choose a place with six hours of sun. Avoid wet ground, as you will lose the bulbs to rot.

## Step 2: Dig

Dig a hole three times as deep as the bulb. Put the bulb in with the tip up. Fill the hole and press the earth down with your foot.
`;

const tale = `The Girl Who Combed the Sea

Once upon a time there lived a girl who had a comb of bone. Her mother had given it to her before she died. “Comb what is tangled,” she had said.

One night the sea was so tangled that no ship could leave the harbour. The girl went down to the shore. She sat on a stone and began to comb, and the waves lay down before her one after the other, like dogs.

“Who are you?” asked the king, who had come to see. “I am the one who combs,” she said. He gave her a boat, and she sailed away in it and was never seen again. But when the sea is smooth, people say that she has been there, and the fishermen leave bread for her upon the stone.

They say too that her comb has lost a single tooth, and that he who finds it on the shore will never be afraid of water as long as he lives, and neither will his children.
`;

const entry = `# Lindesund

Lindesund (from Old Norse Lindasund) is a town on the southern coast of Norway. It had 9,012 inhabitants in 2019.

## History

The town was founded in 1641 by merchants from Varnes. It burned down in 1788 and was rebuilt in stone.

## Economy

The shipyard, which opened in 1907, was closed in 1984. Tourism is the largest employer.
`;

const release = `FOR IMMEDIATE RELEASE

Velomatic opens a factory in Lindesund

LINDESUND, 3 May 2021 – Velomatic, a maker of bicycles, announced today that it will open a factory. “We are proud,” said its director, Otto Brandt.

The factory will employ 200 people.
`;

const news = `Harbour closed to cruise ships

The harbour of Lindesund will be closed to cruise ships from next May, the town council decided on Monday.

Mayor Ines Dahl said the ships bring 400,000 visitors a year to a town of 9,000 people. “We love guests, but we cannot breathe,” she said.

The hotel association warned that the ban could cost 250 jobs. Its chairman, Otto Brandt, called the decision hasty.
`;

describe('the form of an article', () => {
  it.each([
    ['interview', interview],
    ['interview', transcript],
    ['guide', questions],
    ['speech', speech],
    ['guide', steps],
    ['tale', tale],
    ['encyclopaedia', entry],
    ['press-release', release],
    ['news', news],
  ])('is told from its structure: %s', (form, text) => {
    expect(articleForm(read(text))).toBe(form);
  });

  it('is news where an article is empty or has one sentence', () => {
    expect(articleForm(read('It rains in Lindesund.', 'rain.txt'))).toBe('news');
  });

  it('is a feature where an article is long and opens without news', () => {
    const paragraph =
      'The quay was built of stones that no one had counted. The masons came from Varnes and stayed for a winter. ';
    const text = `The quay\n\n${Array.from({ length: 20 }, () => paragraph.repeat(2).trim()).join('\n\n')}`;
    expect(articleForm(read(text, 'quay.txt'))).toBe('feature');
  });

  it('is no interview where a news story asks one question', () => {
    expect(articleForm(read(`${news}\nWho will pay for it?\n\nThe town will, said the mayor.\n`))).toBe(
      'news',
    );
  });
});

describe('the questions and answers of an article', () => {
  const pairs = (text: string) => {
    const article = read(text);
    return findConversation(article).exchanges.map(({ question, answer }) => [
      slice(article.text, question),
      slice(article.text, answer).split(/(?<=\.)\s/)[0],
    ]);
  };

  it('are found where the questions have no names', () => {
    expect(pairs(interview)).toEqual([
      ['How does one get two hundred hives onto roofs?', 'At night and one by one.'],
      ['Is city honey clean?', 'It is cleaner than that of the fields.'],
      ['What do the bees need?', 'Lime trees and patience.'],
    ]);
  });

  it('are found where the turns have names, and the question comes with the short remark before it', () => {
    const found = pairs(transcript);
    expect(found.map(([question]) => question)).toEqual([
      'Tonight we speak about the ferry. Ana Sol, why do you want a new one?',
      'And what does it cost?',
    ]);
    expect(findConversation(read(transcript))).toMatchObject({ guests: 1 });
  });

  it('are found where the questions are headings', () => {
    expect(pairs(questions)).toHaveLength(3);
    expect(findConversation(read(questions)).headed).toBe(true);
  });

  it('are found where they have labels, also in one paragraph', () => {
    const text =
      'Water\n\nQ: Is the water safe?\nA: Yes, it is tested daily.\n\nQ: Why is it brown?\nA: It is rust.\n\nQ: Until when?\nA: Until autumn, says the board.\n';
    expect(pairs(text)).toEqual([
      ['Is the water safe?', 'A: Yes, it is tested daily.'],
      ['Why is it brown?', 'A: It is rust.'],
      ['Until when?', 'A: Until autumn, says the board.'],
    ]);
  });

  it('are none in a tale whose people ask each other', () => {
    const text =
      "The fox\n\n'Where do you go?' asked the fox.\n\n'To the well,' said the wolf.\n\n'What is in it?'\n\n'Cheese,' said the wolf, and went.\n\n'May I come?'\n\n'You may,' said the wolf.\n";
    expect(pairs(text)).toEqual([]);
  });
});
