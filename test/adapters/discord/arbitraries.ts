/** Generated calls, texts and replies, as nasty as Discord and its users make them. */
import fc from 'fast-check';
import { slice } from '../../../src/article/article.ts';
import type { Call, OptionValue } from '../../../src/reply/call.ts';
import type { Action, ArticleFact, Block, Reply, SpeakerLine } from '../../../src/reply/reply.ts';

const markup = [
  '*',
  '**',
  '_',
  '__',
  '~~',
  '|',
  '||',
  '`',
  '```',
  '\\',
  '\\*',
  '\n',
  '\n\n',
  '\n> ',
  '\n>>> ',
  '\n# ',
  '\n-# ',
  '\n- ',
  '\n* ',
  '\n1. ',
  '\n 12. ',
  '>',
  '> ',
  '>>> ',
  '# ',
  '### ',
  '-# ',
  '- ',
  '+ ',
  '1. ',
  '[',
  '](',
  ')',
  '[a](http://b.c)',
  'http://a.b/c_d_',
  'https://',
  '<https://a.b>',
  '<@123>',
  '<@&1>',
  '<#1>',
  '<t:0:R>',
  '<:e:1>',
  '<a:e:1>',
  '</ask:1>',
  '<id:home>',
  '@everyone',
  '@here',
  '@',
  ':smile:',
  ':',
  ' ',
  '  ',
  '\t',
  '\u00A0',
  '\u2028',
  '\r',
  'a',
  'B',
  'word ',
  '9',
  '.',
  'é',
  'שלום',
  'مرحبا',
  '漢字',
  '👩‍👩‍👧‍👦',
  '🙂',
  '\u200F',
  '\u0000',
  '…',
  '“',
  '”',
] as const;

/** Text in which Discord would see markup everywhere. */
export function nastyText(maxParts = 40): fc.Arbitrary<string> {
  return fc.oneof(
    fc.array(fc.constantFrom(...markup), { maxLength: maxParts }).map((parts) => parts.join('')),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
  );
}

/** Text up to 6,000 characters and a little more. */
export const longText: fc.Arbitrary<string> = fc
  .tuple(nastyText(), fc.integer({ min: 1, max: 400 }))
  .map(([text, times]) => text.repeat(times).slice(0, 6500));

const anyText = fc.oneof({ weight: 5, arbitrary: nastyText() }, { weight: 1, arbitrary: longText });

const optionValue: fc.Arbitrary<OptionValue> = fc.oneof(
  anyText,
  fc.string({ unit: 'binary' }),
  fc.constantFrom('true', '1', '-0', '', ' ', '%', '&a=b', '@x', '\uD800', 'a+b'),
  fc.maxSafeInteger(),
  fc.boolean(),
);

/** Any call whatever. */
export const anyCall: fc.Arbitrary<Call> = fc.record({
  command: fc.oneof(
    fc.constantFrom('ask', 'quote'),
    nastyText(6),
    fc.string({ unit: 'binary', maxLength: 32 }),
  ),
  options: fc.dictionary(
    fc.oneof(fc.constantFrom('question', 'page'), fc.string({ unit: 'binary', maxLength: 8 })),
    optionValue,
    { maxKeys: 5 },
  ),
});

const maybeText = fc.option(anyText, { nil: undefined });

const speaker: fc.Arbitrary<SpeakerLine> = fc.record({
  name: anyText,
  namedHere: maybeText,
  role: maybeText,
  manner: fc.constantFrom('direct', 'reported', 'partly', 'mentioned'),
});

const highlight = fc.record({ start: fc.nat(80), length: fc.nat(20) });

/** Where words are marked in a text that may be shorter. */
const highlights = fc
  .array(highlight, { maxLength: 4 })
  .map((all) => all.map(({ start, length }) => ({ start, end: start + length })));

const link = fc.constantFrom(
  undefined,
  'https://a.b/c#:~:text=d',
  `https://a.b/#:~:text=${'x'.repeat(2000)}`,
);

/** A passage with a part of it in bold, at any place. */
export const passage: fc.Arbitrary<Extract<Block, { kind: 'passage' }>> = fc
  .record({
    source: anyText,
    from: fc.nat(),
    length: fc.nat(),
    isBold: fc.boolean(),
    speakers: fc.array(speaker, { maxLength: 3 }),
    speakerUnknown: fc.boolean(),
    citation: fc.record({ paragraph: fc.nat(99), paragraphs: fc.nat(99), title: maybeText }),
    marks: highlights,
    link,
  })
  .map(({ source, from, length, isBold, ...rest }) => {
    const text = slice(source, { start: 0, end: source.length });
    const start = from % (text.length + 1);
    const bold = isBold ? { start, end: start + (length % (text.length - start + 1)) } : undefined;
    return { kind: 'passage', text, bold, ...rest } as const;
  });

const fact: fc.Arbitrary<ArticleFact> = fc.record({ label: anyText, value: anyText });

const block: fc.Arbitrary<Block> = fc.oneof(
  { weight: 4, arbitrary: passage },
  fc.record({ kind: fc.constantFrom('asked', 'heading', 'note'), text: anyText }) as fc.Arbitrary<Block>,
  fc.record({ kind: fc.constant('asked' as const), text: anyText, part: fc.integer({ min: 1, max: 3 }) }),
  fc.constant({ kind: 'omission' } as const),
  fc.record({ kind: fc.constant('claim' as const), text: anyText, marks: highlights }),
  fc.record({
    kind: fc.constant('verdict' as const),
    verdict: fc.constantFrom('exact' as const, 'altered' as const),
    attribution: fc.constantFrom(undefined, 'open' as const),
    claim: fc.record({ number: fc.nat(9), count: fc.nat(9) }),
    places: fc.constant([]),
    changes: fc.constant([]),
  }),
  fc.record({ kind: fc.constant('facts' as const), facts: fc.array(fact, { maxLength: 60 }) }),
  fc.record({
    kind: fc.constant('source' as const),
    title: anyText,
    author: maybeText,
    publisher: maybeText,
    published: fc.constantFrom(undefined, '2024-03-14'),
    url: fc.constantFrom(
      undefined,
      'https://a.b/c_(d)?e=[f]',
      'javascript:alert(1)',
      `https://a.b/${'x'.repeat(2000)}`,
      'not a url',
    ),
  }),
  fc.record({
    kind: fc.constant('picture' as const),
    name: anyText,
    base64: fc.constant('iVBORw0KGgo='),
    alt: anyText.map((text) => `.${text}`.slice(0, 1024)),
  }),
  fc.record({ kind: fc.constant('copyable' as const), label: anyText, text: anyText }),
  fc.record({ kind: fc.constant('file' as const), name: anyText, text: anyText }),
);

const opens = fc.constantFrom('page' as const, 'aside' as const, 'room' as const);
const action: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ kind: fc.constant('button' as const), label: anyText, call: anyCall, opens }),
  fc.record({
    kind: fc.constant('link' as const),
    label: anyText,
    url: fc.constantFrom('https://a.b/', 'nonsense', `http://a.b/${'é'.repeat(400)}`),
  }),
  fc.record({
    kind: fc.constant('menu' as const),
    label: anyText,
    opens,
    choices: fc.array(fc.record({ label: anyText, description: maybeText, call: anyCall }), {
      maxLength: 60,
    }),
  }),
);

/** Any reply whatever. */
export const anyReply: fc.Arbitrary<Reply> = fc.record({
  blocks: fc.array(block, { maxLength: 12 }),
  actions: fc.array(action, { maxLength: 8 }),
  outcome: fc.constant('answered' as const),
  audience: fc.constant('everyone' as const),
});
