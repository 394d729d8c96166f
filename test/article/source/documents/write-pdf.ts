/** Writes small PDFs for tests: each piece of text where it is wanted. */
import { deflateSync } from 'node:zlib';

/** A piece of text on a page of 420 by 600 points; `y` grows upwards, as in the file. */
export type Placed = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly bold?: boolean;
};

/** The file's properties, and a lock. */
export type PdfOptions = {
  readonly title?: string;
  readonly author?: string;
  /** "D:20251003101500Z" */
  readonly created?: string;
  readonly locked?: boolean;
};

/** The bytes of a PDF with these pages. With `locked`, it opens with a password alone. */
export function writePdf(
  pages: readonly (readonly Placed[])[],
  { title, author, created, locked = false }: PdfOptions = {},
): Uint8Array {
  const fonts = ['Times-Roman', 'Times-Bold'].map(
    (name) => `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`,
  );
  const first = 6; // the number of the first page's object; its content follows it
  const kids = pages.map((_, index) => `${first + 2 * index} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} /MediaBox [0 0 420 600] /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>`,
    ...fonts,
    `<< /Title (${escapeText(title ?? '')}) /Author (${escapeText(author ?? '')}) /CreationDate (${created ?? ''}) >>`,
    ...pages.flatMap((page, index) => {
      const content = page.map(show).join('\n');
      return [
        `<< /Type /Page /Parent 2 0 R /Contents ${first + 2 * index + 1} 0 R >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
  const lock = locked
    ? `/Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >> /ID [<00> <00>]`
    : '';
  return joinObjects(objects, `/Info 5 0 R ${lock}`);
}

function joinObjects(objects: readonly string[], trailer: string): Uint8Array {
  let file = '%PDF-1.4\n';
  const starts = objects.map((object, index) => {
    const start = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return start;
  });
  const table = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('');
  const xref = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${xref}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(file, 'latin1'));
}

function show({ text, x, y, size = 10, bold = false }: Placed): string {
  return `BT /F${bold ? 2 : 1} ${size} Tf ${x} ${y} Td (${escapeText(text)}) Tj ET`;
}

function escapeText(text: string): string {
  return text
    .replace(/[()\\]/g, '\\$&')
    .replaceAll('“', '\x93')
    .replaceAll('”', '\x94');
}

/** The bytes of a PDF whose only page unpacks to `size` bytes of text commands. */
export function writePdfBomb(size: number): Uint8Array {
  const packed = deflateSync(Buffer.from('BT /F1 10 Tf (a) Tj ET\n'.repeat(Math.ceil(size / 23)))).toString(
    'latin1',
  );
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [4 0 R] /Count 1 /MediaBox [0 0 420 600] /Resources << /Font << /F1 3 0 R >> >> >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>',
    '<< /Type /Page /Parent 2 0 R /Contents 5 0 R >>',
    `<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n${packed}\nendstream`,
  ];
  return joinObjects(objects, '');
}

/** `lines` below each other from `y` down, with 12 points from one to the next. */
export function column(
  lines: readonly string[],
  { x, y }: { readonly x: number; readonly y: number },
): Placed[] {
  return lines.map((text, index) => ({ text, x, y: y - 12 * index }));
}
