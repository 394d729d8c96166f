/** Reads TOML front matter, as Hugo and Zola write it, between two lines "+++". */
import { type Flaw, flawOf } from './flaw.ts';
import { checkFields, FieldError, type FrontMatterRead } from './front-matter-fields.ts';
import { fieldNames, fits, otherNames } from './front-matter-names.ts';
import { lazyPackage } from './lazy-package.ts';
import { oneLine } from './metadata.ts';

const smolToml = lazyPackage<typeof import('smol-toml')>('smol-toml');

// Sticky: elsewhere the blank lines of a text would be tried from each of them.
const fence = /(?:[^\S\n]*\n)*\+{3}[^\S\n]*\n([\s\S]{0,16384}?)^\+{3}[^\S\n]*(?:\n|$)/muy;

/** The front matter of a text that begins with TOML; undefined if it does not. */
export function readToml(text: string): FrontMatterRead | Flaw | undefined {
  fence.lastIndex = 0;
  const found = fence.exec(text);
  if (found === null) return undefined;
  const [whole, toml = ''] = found;
  const { parse, TomlError } = smolToml();
  try {
    const fields = parse(toml);
    return { kind: 'read', frontMatter: checkFields(valuesOf(fields)), textStart: whole.length };
  } catch (error) {
    if (error instanceof FieldError) return { ...error.flaw, line: 1 };
    if (!(error instanceof TomlError)) throw error;
    const detail = oneLine(error.message.split('\n')[0] ?? '');
    return flawOf('front matter syntax', { format: 'TOML', detail }, error.line + 1);
  }
}

function valuesOf(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const entries = Object.entries(fields).map(
    ([key, value]) => [key.toLowerCase(), value instanceof Date ? value.toISOString() : value] as const,
  );
  const values = Object.fromEntries(entries.filter(([key]) => fieldNames.has(key)));
  for (const [other, name] of otherNames) {
    const value = entries.find(([key]) => key === other)?.[1];
    if (values[name] === undefined && fits(name, value)) values[name] = value;
  }
  return values;
}
