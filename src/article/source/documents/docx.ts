/** Reads Word documents (.docx). The only file that imports mammoth. */
import mammoth from 'mammoth';
import type { SetAside } from '../../article.ts';
import { type Flaw, flawOf } from '../flaw.ts';
import { readHeadLines } from '../head-lines.ts';
import { htmlToText } from '../html/html.ts';
import { type PageBlock, readPageBlocks } from '../html/page-blocks.ts';
import { ancestors } from '../html/page-element.ts';
import { parsePiece, walkPage } from '../html/page-tree.ts';
import { oneLine } from '../metadata.ts';
import type { PlainText } from '../text-writer.ts';
import { type FileProperties, fillProperties } from './file-properties.ts';
import { checkZip, readZipEntry } from './zip-size.ts';

const maxUnpackedBytes = 50_000_000;

const styles = [
  "p[style-name='Title'] => h1.title:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='Block Text'] => blockquote > p:fresh",
];

/** Returns the text of the DOCX in `bytes` with its headings, block quotes and title, or why it has none. */
export async function parseDocx(bytes: Uint8Array): Promise<PlainText | Flaw> {
  switch (checkZip(bytes, { wanted: /\.(?:xml|rels)$/i, maxBytes: maxUnpackedBytes })) {
    case 'no zip':
      return isOldWord(bytes) ? flawOf('old Word document') : damaged;
    case 'damaged':
      return damaged;
    case 'too large':
      return flawOf('document unpacks too large', { maxMegabytes: maxUnpackedBytes / 1_000_000 });
    case 'fits':
  }
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      { styleMap: styles, convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
    );
    return fillProperties(readHeadLines(readBlocks(value)), readProperties(bytes));
  } catch {
    return damaged;
  }
}

const damaged = flawOf('damaged document', { format: 'DOCX' });

/** Whether the bytes begin like a .doc file, or a DOCX with a password. */
function isOldWord([first, second, third, fourth]: Uint8Array): boolean {
  return first === 0xd0 && second === 0xcf && third === 0x11 && fourth === 0xe0;
}

const maxProperties = 100_000; // bytes

/** The author, date and program in the file's properties. */
function readProperties(bytes: Uint8Array): FileProperties {
  const core = readZipEntry(bytes, { name: 'docProps/core.xml', maxBytes: maxProperties }) ?? '';
  const textOf = (name: string) => {
    const found = new RegExp(`<${name}\\b[^>]*>([^<]{1,300})</${name}>`, 'u').exec(core)?.[1];
    return found === undefined ? undefined : htmlToText(found);
  };
  return { author: textOf('dc:creator'), created: textOf('dcterms:created') };
}

function readBlocks(html: string): PlainText {
  const { text, blocks } = readPageBlocks(walkPage(parsePiece(html), () => false));
  const isIn = (test: (name: string, id: string) => boolean) => (block: PageBlock) =>
    [...ancestors(block.element)].some(({ name, attribute }) => test(name, attribute('id') ?? ''));
  const isHeading = isIn((name) => /^h[1-6]$/.test(name));
  const isNote = isIn((name, id) => name === 'li' && /^(?:foot|end)note-/.test(id));
  const headings = blocks.filter(isHeading);
  const main = headings.filter(({ element }) => element.name === 'h1');
  const styled = main.find(({ element }) => element.attribute('class') === 'title');
  const title = styled ?? (main.length === 1 ? main[0] : undefined);
  return {
    text,
    headings: headings.length > 0 ? headings.map(({ span }) => span) : undefined,
    blockQuotes: blocks.filter(isIn((name) => name === 'blockquote')).map(({ span }) => span),
    setAside: blocks.filter(isNote).map(({ span }): SetAside => ({ span, reason: 'references' })),
    frontMatter: title === undefined ? {} : { title: oneLine(text.slice(title.span.start, title.span.end)) },
  };
}
