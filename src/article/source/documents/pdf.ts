/** Reads the text items of a PDF. The only file that imports unpdf. */
import { getDocumentProxy } from 'unpdf';
import { type Flaw, flawOf } from '../flaw.ts';
import type { FileProperties } from './file-properties.ts';
import type { Page, PageItem } from './page-items.ts';

/** The content of a PDF. */
export type Pdf = {
  readonly kind: 'pdf';
  readonly pages: readonly Page[];
  /** From the file's properties, unchecked. */
  readonly title: string | undefined;
  readonly language: string | undefined;
  readonly file: FileProperties;
};

/** Returns the pages of the PDF in `bytes`, or why it cannot be read. `mostChars`: limit in UTF-16 units. */
export async function readPdf(bytes: Uint8Array, mostChars: number): Promise<Pdf | Flaw> {
  try {
    // unpdf detaches the bytes that it gets, so it gets a copy. Verbosity 0 prints only errors.
    const document = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0, disableFontFace: true });
    try {
      const pages: Page[] = [];
      let chars = 0;
      for (let number = 1; number <= document.numPages; number++) {
        const page = await readPage(document, number);
        chars += page.items.reduce((sum, { text }) => sum + text.length, 0);
        if (chars > mostChars) return flawOf('PDF too long', { maxChars: mostChars });
        pages.push(page);
      }
      return { kind: 'pdf', pages, ...(await readProperties(document)) };
    } finally {
      await document.loadingTask.destroy();
    }
  } catch (error) {
    return reasonOf(error);
  }
}

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;

async function readPage(document: PdfDocument, number: number): Promise<Page> {
  const page = await document.getPage(number);
  const { transform: view, height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const found: PageItem[] = [];
  for (const item of items) {
    if (!('str' in item) || item.str === '') continue;
    const [a, b, , d, left, y] = multiply(view, item.transform);
    // Rotated text is a stamp or a mark in the margin.
    if (Math.abs(b) > Math.abs(a) / 10) continue;
    const right = left + item.width;
    found.push({ text: item.str, left, right, y, size: Math.abs(d), font: item.fontName });
  }
  page.cleanup();
  return { items: found, height };
}

type Matrix = readonly [number, number, number, number, number, number];

/** The matrix that applies `second`, then `first`. */
function multiply(first: readonly number[], second: readonly number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = first;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = second;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

async function readProperties(document: PdfDocument): Promise<Omit<Pdf, 'kind' | 'pages'>> {
  const { info } = await document.getMetadata();
  const textAt = (name: string): string | undefined => {
    const value: unknown = Reflect.get(info, name);
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
  };
  return {
    title: textAt('Title'),
    language: textAt('Language'),
    file: {
      author: textAt('Author'),
      created: textAt('CreationDate'),
      producer: `${textAt('Creator') ?? ''} ${textAt('Producer') ?? ''}`,
    },
  };
}

/** Why a PDF cannot be read. */
function reasonOf(error: unknown): Flaw {
  const name = error instanceof Error ? error.name : '';
  return name === 'PasswordException'
    ? flawOf('encrypted PDF')
    : flawOf('damaged document', { format: 'PDF' });
}
