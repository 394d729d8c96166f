/** PDF and DOCX are read as articles, or one sentence says why not. */

import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../../src/article/read.ts';
import { parseAnyFile } from '../../../../src/article/source/article-file.ts';
import { describeFault } from '../../../../src/article/source/flaw.ts';
import { en } from '../../../../src/messages/en.ts';
import { writeDocx, zip } from './write-docx.ts';
import { column, type Placed, writePdf } from './write-pdf.ts';

async function read(file: string, bytes: Uint8Array) {
  const parsed = await parseAnyFile({ file, bytes, maxBytes: 2_000_000 });
  if (parsed.kind === 'fault') return { fault: describeFault(parsed, en.flaws) };
  const article = readArticle(parsed.source);
  const textOf = ({ start, end }: { readonly start: number; readonly end: number }) =>
    article.text.slice(start, end);
  return {
    title: article.title,
    paragraphs: article.paragraphs.map(({ kind, span }) => `${kind}: ${textOf(span)}`),
    setAside: article.setAside.map(({ span, reason }) => `${reason}: ${textOf(span)}`),
    speakers: article.speakers.map(({ name }) => name),
  };
}

const head = (number: number): Placed[] => [
  { text: 'Harbour Quarterly', x: 40, y: 580, size: 8 },
  { text: `${number}`, x: 205, y: 20, size: 8 },
];
const ferry = [
  'The ferry Una sailed for the last time on Friday, with forty',
  'people on board. “She is sixty years old, and she leaks,” said',
  'captain Bo Ness, who has steered her since he was a boy. The',
  'county had asked for offers twice, and nobody had sent one.',
];

describe('a PDF', () => {
  it('has its paragraphs from where the lines are, without running heads and page numbers', async () => {
    const bytes = writePdf([
      [
        ...head(11),
        { text: 'Ferry Una sails for the last time', x: 40, y: 550, size: 18, bold: true },
        ...column(ferry, { x: 40, y: 520 }),
        ...column(['A museum in the next town wants her, but a crane for such a'], { x: 40, y: 460 }),
      ],
      [
        ...head(12),
        ...column(['weight is hard to find.'], { x: 40, y: 550 }),
        { text: 'What comes next', x: 40, y: 520, bold: true },
        ...column(['From June there will be a bus across the new bridge.'], { x: 40, y: 506 }),
      ],
    ]);
    expect(await read('una.pdf', bytes)).toEqual({
      title: 'Ferry Una sails for the last time',
      paragraphs: [
        'title: Ferry Una sails for the last time',
        `text: ${ferry.join(' ')}`,
        'text: A museum in the next town wants her, but a crane for such a weight is hard to find.',
        'heading: What comes next',
        'text: From June there will be a bus across the new bridge.',
      ],
      setAside: ['page number: Harbour Quarterly', 'page number: 11', 'page number: 12'],
      speakers: ['Bo Ness'],
    });
  });

  it('is read column after column, with indents as the start of paragraphs', async () => {
    const left = ['The lighthouse on the cape', 'has a new lamp, which the', 'county paid for in spring.'];
    const more = ['It turns twice a minute and', 'can be seen from far out.'];
    const right = ['The old one went to a', 'school, where children can', 'take it apart and put it'];
    const bytes = writePdf([
      [
        { text: 'A new lamp for the cape', x: 40, y: 560, size: 20 },
        ...column(left, { x: 40, y: 520 }),
        ...column(more.slice(0, 1), { x: 52, y: 484 }),
        ...column(more.slice(1), { x: 40, y: 472 }),
        // The file writes the columns line by line.
        ...column(['together again.'], { x: 200, y: 484 }),
        ...column(right, { x: 200, y: 520 }),
        ...column(['Next year the cape will'], { x: 212, y: 472 }),
        ...column(['have a railing too.'], { x: 200, y: 460 }),
      ],
    ]);
    expect((await read('lamp.pdf', bytes)).paragraphs?.slice(1)).toEqual([
      `text: ${left.join(' ')}`,
      `text: ${more.join(' ')}`,
      `text: ${right.join(' ')} together again.`,
      'text: Next year the cape will have a railing too.',
    ]);
  });

  it('keeps a word that is broken at a line end as a text file has it, and finds it', async () => {
    const lines = [
      'The council asked every-',
      'body in the village, and counted the hands that were raised.',
    ];
    const bytes = writePdf([[...column(lines, { x: 40, y: 520 })]]);
    expect((await read('hands.pdf', bytes)).paragraphs).toEqual([`text: ${lines.join('\n')}`]);
  });

  it('sets notes at the foot of the page aside', async () => {
    const bytes = writePdf([
      [
        ...column(ferry, { x: 40, y: 520 }),
        { text: '1 County of Brana, minutes of 3 May.', x: 40, y: 60, size: 7 },
      ],
    ]);
    expect(await read('una.pdf', bytes)).toMatchObject({
      paragraphs: [`text: ${ferry.join(' ')}`],
      setAside: ['references: 1 County of Brana, minutes of 3 May.'],
    });
  });
});

describe('a DOCX', () => {
  it('has its title, headings, quotes and paragraphs from the styles', async () => {
    const bytes = writeDocx([
      { text: 'The last ferry', style: 'Title' },
      { text: 'Ferry Una sailed for the last time.' },
      { text: 'What comes next', style: 'Heading1' },
      { text: '“A bus,” said captain Bo Ness.' },
    ]);
    expect(await read('una.docx', bytes)).toEqual({
      title: 'The last ferry',
      paragraphs: [
        'title: The last ferry',
        'text: Ferry Una sailed for the last time.',
        'heading: What comes next',
        'text: “A bus,” said captain Bo Ness.',
      ],
      setAside: [],
      speakers: ['Bo Ness'],
    });
  });
});

describe('the properties of a document', () => {
  const frontMatterOf = async (file: string, bytes: Uint8Array) => {
    const parsed = await parseAnyFile({ file, bytes, maxBytes: 1e6 });
    if (parsed.kind === 'fault') throw new Error(parsed.flaw.code);
    const { author, published } = parsed.source.frontMatter;
    return { author, published };
  };
  const words = { text: 'The ferry sails at noon, and it comes back.', x: 40, y: 500 };

  it.each([
    ['Ola Vik', '2025-10-03T10:15:00Z', { author: 'Ola Vik', published: '2025-10-03' }],
    ['Vik, Ola; Mia Holm', '', { author: 'Ola Vik, Mia Holm', published: undefined }],
    ['Microsoft Office User', '2025-10-03T10:15:00Z', { author: undefined, published: undefined }],
    ['olavik', '2025-10-03T10:15:00Z', { author: undefined, published: undefined }],
  ])('of Word give the author %j with the date, if that is a name', async (author, created, expected) => {
    const bytes = writeDocx([{ text: words.text }], { author, created });
    expect(await frontMatterOf('una.docx', bytes)).toEqual(expected);
  });

  it('give author and date of a PDF', async () => {
    const bytes = writePdf([[words]], { author: 'Ola Vik', created: 'D:20251003101500Z' });
    expect(await frontMatterOf('una.pdf', bytes)).toEqual({ author: 'Ola Vik', published: '2025-10-03' });
  });

  it('give way to the byline in the text', async () => {
    const bytes = writeDocx(
      [
        { text: 'The last ferry', style: 'Title' },
        { text: 'By Mia Holm | 2 May 2025' },
        { text: words.text },
      ],
      { author: 'Ola Vik', created: '2025-10-03T10:15:00Z' },
    );
    expect(await frontMatterOf('una.docx', bytes)).toEqual({ author: 'Mia Holm', published: '2025-05-02' });
  });
});

describe('a document that cannot be read', () => {
  const words = { text: 'The ferry sails.', x: 40, y: 500 };
  it.each<[string, string, Uint8Array, RegExp]>([
    ['a PDF with a password', 'a.pdf', writePdf([[words]], { locked: true }), /without a password, got/],
    ['a PDF of pictures', 'a.pdf', writePdf([[]]), /with text, got one of pictures: .*OCR/],
    ['a damaged PDF', 'a.pdf', writePdf([[words]]).slice(0, 60), /expected a PDF, got a damaged one: /],
    [
      'a damaged DOCX',
      'a.docx',
      writeDocx([{ text: 'Yes' }]).slice(0, 300),
      /expected a DOCX, got a damaged/,
    ],
    ['another zipped file', 'a.docx', zip({ 'a.txt': 'Yes' }), /expected a DOCX, got a damaged one: /],
    ['an older document of Word', 'a.docx', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0]), /got an older or/],
    [
      'a DOCX that unpacks to more than it should',
      'a.docx',
      zip({ 'word/document.xml': Buffer.alloc(60_000_000, 0x20) }),
      /expected a DOCX of at most 50 MB when it is unpacked, got a larger one: /,
    ],
    ['a DOCX without words', 'a.docx', writeDocx([]), /expected the text of an article, got none/],
  ])('%s: one sentence says so', async (_, file, bytes, message) => {
    const { fault } = await read(file, bytes);
    expect(fault).toMatch(message);
    expect(fault).toMatch(/^a\.(?:pdf|docx): [^\n]+$/);
  });
});
