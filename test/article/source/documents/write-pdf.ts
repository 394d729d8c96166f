/** Writes small PDFs for tests: each piece of text where it is wanted. */

/** A piece of text on a page of 420 by 600 points; `y` grows upwards, as in the file. */
export type Placed = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly bold?: boolean;
};

/** The bytes of a PDF with these pages. With `locked`, it opens with a password alone. */
export function writePdf(
  pages: readonly (readonly Placed[])[],
  { title, locked = false }: { readonly title?: string; readonly locked?: boolean } = {},
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
    `<< /Title (${escapeText(title ?? '')}) >>`,
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
  let file = '%PDF-1.4\n';
  const starts = objects.map((object, index) => {
    const start = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return start;
  });
  const table = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  const size = objects.length + 1;
  file += `trailer\n<< /Size ${size} /Root 1 0 R /Info 5 0 R ${lock} >>\nstartxref\n${file.indexOf('xref\n0 ')}\n%%EOF\n`;
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

/** `lines` below each other from `y` down, with 12 points from one to the next. */
export function column(
  lines: readonly string[],
  { x, y }: { readonly x: number; readonly y: number },
): Placed[] {
  return lines.map((text, index) => ({ text, x, y: y - 12 * index }));
}
