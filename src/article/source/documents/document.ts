/** Reads the text of PDF and DOCX documents. */
import { type Flaw, flawOf } from '../flaw.ts';
import { readHeadLines } from '../head-lines.ts';
import type { PlainText } from '../text-writer.ts';
import { fillProperties } from './file-properties.ts';

type DocumentParser = (bytes: Uint8Array, mostChars: number) => Promise<PlainText | Flaw>;

// Each parser is large, so it is loaded on first use.
const parsers: ReadonlyMap<string, DocumentParser> = new Map([
  [
    'pdf',
    async (bytes, mostChars) => {
      const [{ readPdf }, { writePages }] = await Promise.all([
        import('./pdf.ts'),
        import('./pages-text.ts'),
      ]);
      const pdf = await readPdf(bytes, mostChars);
      const written = pdf.kind === 'flaw' ? pdf : writePages(pdf.pages, pdf);
      return pdf.kind === 'flaw' || 'kind' in written
        ? written
        : fillProperties(readHeadLines(written), pdf.file);
    },
  ],
  ['docx', async (bytes) => (await import('./docx.ts')).parseDocx(bytes)],
]);

/** Whether files that end in `ending` (lower case) are documents. */
export function isDocumentEnding(ending: string): boolean {
  return parsers.has(ending);
}

/** Returns the text of a document that ends in `ending`, or why it has none. Never rejects. */
export async function parseDocument(
  ending: string,
  { bytes, mostChars }: { readonly bytes: Uint8Array; readonly mostChars: number },
): Promise<PlainText | Flaw> {
  const parse = parsers.get(ending);
  if (parse === undefined)
    return flawOf('unknown ending', { endings: [...parsers.keys()].map((each) => `.${each}`) });
  return parse(bytes, mostChars);
}
