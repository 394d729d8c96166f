/** Follow-ups: what they ask for, given the question before. */
import { describe, expect, it } from 'vitest';
import { withContext } from '../../../src/bot/follow-ups/context.ts';
import { readFollowUp } from '../../../src/bot/follow-ups/follow-ups.ts';

describe('readFollowUp', () => {
  const asked = (text: string, last: string, names: readonly string[] = []): string | undefined => {
    const followUp = readFollowUp(text);
    return followUp?.kind === 'question'
      ? followUp.ask({ question: last, article: undefined, page: 1 }, names)
      : followUp?.kind;
  };

  it.each([
    'more',
    'more please',
    'what else?',
    'who else',
    'go on',
    'tell me more about that',
    'can you elaborate?',
  ])('takes %s for more passages', (text) => {
    expect(asked(text, 'What did Wagner say?')).toBe('more');
  });

  it.each([
    ['why?', 'why: Is Oregon worried?'],
    ['when was that', 'when: Is Oregon worried?'],
    ['and how?', 'how: Is Oregon worried?'],
    ['who said that', 'Is Oregon worried?'],
    ['who said so?', 'Is Oregon worried?'],
    ['against whom', 'against whom: Is Oregon worried?'],
    ['for how long?', 'how long: Is Oregon worried?'],
    ['why not?', 'why not: Is Oregon worried?'],
  ])('asks the question before again with the question word of %s', (text, expected) => {
    expect(asked(text, 'Is Oregon worried?')).toBe(expected);
  });

  it('puts another name in the place of the one before', () => {
    expect(asked('and Wagner?', 'what did nguyen say about trade', ['Joe Nguyen'])).toBe(
      'what did Wagner say about trade',
    );
    expect(asked('what about Ana Sol?', 'What did Tomas Brandt promise?')).toBe('What did Ana Sol promise?');
    expect(asked('how about jobs', 'is trade growing')).toBe('is trade growing jobs');
  });

  it.each([
    ['and haddad?', 'what did the mayor say', 'what did haddad say'],
    ['and washington?', 'what does oregon want', 'what does washington want'],
    ["and oregon's?", "what is washington's largest market", "what is oregon's largest market"],
    ['and jobs?', 'tariffs?', 'jobs'],
    ['and airbus?', '@Pullquote boeing?', 'airbus'],
    ['and after that?', 'who did they meet', 'more'],
    ['when?', 'why: does the article mention tariffs', 'when: tariffs'],
    ['and wagner?', 'since when is he the first', 'since when is wagner the first'],
    ['and the freezer?', 'why not: not on the radiator?', 'not on the radiator the freezer'],
    ['und oregon?', 'what does washington want', 'what does oregon want'],
    ['says who?', 'does oregon export', 'does oregon export'],
    ['and who else?', 'who went to china', 'more'],
    ['what about the other one', 'who went to china', 'more'],
    ['and what about jobs?', 'is trade growing', 'is trade growing jobs'],
  ])('%s after %s', (text, last, expected) => {
    expect(asked(text, last)).toBe(expected);
  });

  it('puts a topic in the place of the topic of the follow-up before', () => {
    const followUp = readFollowUp('and the smell?');
    const last = {
      question: 'there is a liquid pink streaks',
      topic: 'pink streaks',
      article: undefined,
      page: 1,
    };
    expect(followUp?.kind === 'question' && followUp.ask(last, [])).toBe('there is a liquid the smell');
  });

  it.each([
    ['and brown spots?', 'is it dangerous: brown spots'],
    ['when?', 'when: my leaves are yellow'],
  ])('reads %s after a question in context without the context of that question', (text, expected) => {
    const followUp = readFollowUp(text);
    const last = {
      question: 'is it dangerous: my leaves are yellow',
      about: 'my leaves are yellow',
      article: undefined,
      page: 1,
    };
    expect(followUp?.kind === 'question' && followUp.ask(last, [])).toBe(expected);
  });

  it('asks for quotations after quotations, and for the article’s making after its making', () => {
    const askedAfter = (text: string, command: string, question: string) => {
      const followUp = readFollowUp(text);
      return followUp?.kind === 'question'
        ? followUp.ask({ question, command, article: undefined, page: 1 }, [])
        : followUp?.kind;
    };
    expect(askedAfter('and one from Steen?', 'quote', 'give me a quote')).toBe('a quote from Steen');
    expect(askedAfter('and Steen?', 'quote', 'give me a quote')).toBe('a quote from Steen');
    expect(askedAfter('when?', 'article', 'who wrote this')).toBe('when was this published');
  });

  it.each([
    'e mail',
    'und was kostet es?',
    'Why is Oregon worried?',
    'what',
    'who is Wagner',
    'why now?',
    'and what did they do about it all?',
  ])('leaves %s as it is', (text) => {
    expect(readFollowUp(text)).toBeUndefined();
  });

  it.each([
    'mehr',
    'Wer noch?',
    'Et ensuite ?',
    '¿Quién más?',
    'Quem mais?',
    'Chi altro?',
    'Nog meer',
    'Kto jeszcze?',
    'Що ще?',
    'Başka kim?',
    'もっと',
  ])('takes %s for more passages', (text) => {
    expect(asked(text, 'Was sagte Wagner?')).toBe('more');
  });

  it.each([
    ['Warum?', 'warum: Vellmar?'],
    ['Und wann war das?', 'wann: Vellmar?'],
    ['Et pourquoi ?', 'pourquoi: Vellmar?'],
    ['¿Cuándo fue eso?', 'cuándo: Vellmar?'],
    ['Quando foi isso?', 'quando: Vellmar?'],
    ['Quando è successo?', 'quando: Vellmar?'],
    ['Wanneer was dat?', 'wanneer: Vellmar?'],
    ['Kiedy to było?', 'kiedy: Vellmar?'],
    ['Чому?', 'чому: Vellmar?'],
    ['Neden?', 'neden: Vellmar?'],
    ['なぜですか？', 'なぜ: Vellmar?'],
  ])('asks the question before again with the question word of %s', (text, expected) => {
    expect(asked(text, 'Vellmar?')).toBe(expected);
  });

  it.each([
    ['Warum?', 'why'],
    ['Wie viele?', 'how many'],
    ['Seit wann?', 'when'],
    ['Pourquoi ?', 'why'],
    ['¿Por qué?', 'why'],
    ['Por que?', 'why'],
    ['Come?', 'how'],
    ['Hoeveel?', 'how many'],
    ['Dlaczego?', 'why'],
    ['Де?', 'where'],
    ['Ne zaman?', 'when'],
    ['なぜ？', 'why'],
  ])('asks a question in English again with the English word for %s', (text, word) => {
    expect(asked(text, 'What is the price of the bridge?')).toBe(`${word}: What is the price of the bridge?`);
  });

  it.each([
    ['Quando?', 'Quanto costerà il ponte che il comune vuole costruire?', 'quando'],
    ['Pourquoi ?', 'Was sagt der Bürgermeister zu der Brücke?', 'warum'],
    ['Wer?', 'Скільки коштує міст?', 'хто'],
  ])('asks with a word of the question before: %s %s', (text, last, word) => {
    expect(asked(text, last)).toBe(`${word}: ${last}`);
  });

  it.each([
    ['Und Weber?', 'Was sagte Brandt?', 'Was sagte Weber?'],
    ['Et Dupont ?', 'Que dit Moreau ?', 'Que dit Dupont ?'],
    ['¿Y Pérez?', '¿Qué dijo Moreno?', '¿Qué dijo Pérez?'],
    ['E Silva?', 'O que disse Moreira?', 'O que disse Silva?'],
    ['En De Vries?', 'Wat zei Bakker?', 'Wat zei De Vries?'],
  ])('puts the name of %s in the place of the one before', (text, last, expected) => {
    expect(asked(text, last)).toBe(expected);
  });
});

describe('withContext', () => {
  const last = { question: 'why: there is a grey liquid', article: undefined, page: 1 };

  it.each([
    ['is it dangerous?', 'is it dangerous: there is a grey liquid'],
    ['what should i do', 'what should i do: there is a grey liquid'],
    ['what was', 'what was: there is a grey liquid'],
    ['what is rye', undefined],
  ])('%s', (text, expected) => {
    expect(withContext(text, last)).toBe(expected);
  });

  it.each([
    ['is he optimistic', 'how much did they export', undefined],
    ['is he optimistic', 'who leads the council', 'is he optimistic: who leads the council'],
    ['why does it matter', 'who is Joe Nguyen', undefined],
    ['why does it matter', 'what did the council decide', 'why does it matter: what did the council decide'],
  ])('%s after %s', (text, question, expected) => {
    expect(withContext(text, { question, article: undefined, page: 1 })).toBe(expected);
  });
});
