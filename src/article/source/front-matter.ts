/** Reads the front matter of a file: YAML or JSON between "---" lines, or TOML between "+++" lines. */
import type { Document, Node } from 'yaml';
import { type Flaw, flawOf } from './flaw.ts';
import { checkFields, FieldError, type FrontMatterRead, type Path } from './front-matter-fields.ts';
import { fieldNames, fits, otherNames } from './front-matter-names.ts';
import { readToml } from './front-matter-toml.ts';
import { lazyPackage } from './lazy-package.ts';
import { oneLine } from './metadata.ts';

const yaml = lazyPackage<typeof import('yaml')>('yaml');

const maxFrontMatter = 16_384; // in UTF-16 units; the parser takes quadratic time over the keys of a mapping
const maxAliasCount = 20; // YAML aliases can expand a few lines to gigabytes

/**
 * Returns the front matter of `text`, whose line ends are `\n`. Without front matter all fields are
 * undefined.
 */
export function readFrontMatter(text: string): FrontMatterRead | Flaw {
  const toml = readToml(text);
  if (toml !== undefined) return toml;
  const start = findOpening(text);
  if (start === undefined)
    return readBare(text) ?? { kind: 'read', frontMatter: checkFields({}), textStart: 0 };
  const linesBefore = text.slice(0, start).split('\n').length - 1;
  const closing = findClosing(text, start);
  if (closing === undefined)
    return flawOf('front matter unclosed', { maxChars: maxFrontMatter }, linesBefore);
  const fields = parseFields(text.slice(start, closing.start).trimEnd());
  if (fields.kind === 'flaw') return { ...fields, line: linesBefore + (fields.line ?? 1) };
  return { kind: 'read', frontMatter: fields.frontMatter, textStart: closing.end };
}

const bareJson = /^\{\n[\s\S]{0,16384}?\n\}[^\S\n]*(?:\n|$)/;
const bareFields = /^(?:\p{Lu}[\p{L} _-]{0,30}:[^\S\n]+\S[^\n]*\n){2,20}(?=[^\S\n]*\n)/u;

/**
 * Front matter without fences: Hugo's JSON, and the lines "Title: …" and "Author: …" of Pelican and
 * MultiMarkdown. Undefined if there is none, or if it has no title or an invalid field.
 */
function readBare(text: string): FrontMatterRead | undefined {
  const head = bareJson.exec(text)?.[0] ?? bareFields.exec(text)?.[0];
  if (head === undefined) return undefined;
  const isJson = head.startsWith('{');
  // A value may hold a colon, which YAML does not allow without quotation marks.
  const fields = parseFields(isJson ? head : head.replace(/^([^:]+):[^\S\n]+([^\n]*)$/gmu, quoteValue));
  if (fields.kind === 'flaw') return undefined;
  const { title, author, published } = fields.frontMatter;
  if (title === undefined || (!isJson && author === undefined && published === undefined)) return undefined;
  return { kind: 'read', frontMatter: fields.frontMatter, textStart: head.length };
}

function quoteValue(_: string, key: string, value: string): string {
  return `${key}: ${JSON.stringify(value)}`;
}

// YAML includes JSON. Eleventy marks JSON by the name after the dashes.
const fence = /(?:[^\S\n]*\n)*---(json|yaml)?[^\S\n]*\n/y;
const firstKey = /(?:[^\S\n]*(?:#[^\n]*)?\n)*["']?([\p{L}_][\p{L}\p{N}_ -]*)["']?[^\S\n]*:(?:\s|$)/uy;
const closingFence = /^(?:---|\.\.\.)[^\S\n]*(?:\n|$)/gm;

/** The offset of the YAML; undefined if there is none. */
function findOpening(text: string): number | undefined {
  fence.lastIndex = 0;
  const opening = fence.exec(text);
  if (opening === null) return undefined;
  const start = fence.lastIndex;
  if (opening[1] !== undefined) return start;
  firstKey.lastIndex = start;
  const key = firstKey.exec(text)?.[1] ?? '';
  // A text may open with a rule, followed by "Ms. Lee: Yes.". A key is a lower-case word or a known field.
  const isKey = /^[a-z][\w-]*$/.test(key) || fieldNames.has(key.toLowerCase());
  return isKey || findClosing(text, start)?.start === start ? start : undefined;
}

function findClosing(
  text: string,
  start: number,
): { readonly start: number; readonly end: number } | undefined {
  closingFence.lastIndex = start;
  const found = closingFence.exec(text.slice(0, start + maxFrontMatter));
  return found === null ? undefined : { start: found.index, end: closingFence.lastIndex };
}

type Fields = { readonly kind: 'fields'; readonly frontMatter: FrontMatterRead['frontMatter'] };

function parseFields(text: string): Fields | Flaw {
  const { LineCounter, parseDocument, isMap } = yaml();
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'silent' });
  const [error] = document.errors;
  if (error !== undefined) {
    const { line } = lines.linePos(error.pos[0]);
    return flawOf('front matter syntax', { format: 'YAML', detail: oneLine(error.message) }, line);
  }
  if (document.contents !== null && !isMap(document.contents)) {
    return flawOf('front matter without keys', undefined, 1);
  }
  const nodes = knownNodes(document);
  try {
    return { kind: 'fields', frontMatter: checkFields(valuesOf(nodes, document)) };
  } catch (error) {
    if (!(error instanceof FieldError)) throw error;
    return { ...error.flaw, line: lines.linePos(offsetOf(nodes, error.path)).line };
  }
}

/** The known fields. Fields of other tools are ignored. */
function knownNodes(document: Document): ReadonlyMap<string, Node> {
  const { isMap, isNode } = yaml();
  const nodes = new Map<string, Node>();
  const pairs = isMap(document.contents) ? document.contents.items : [];
  for (const { key, value } of pairs) {
    const name = String(key).toLowerCase();
    if (fieldNames.has(name) && isNode(value)) nodes.set(name, value);
  }
  for (const [other, name] of otherNames) {
    const value = pairs.find(({ key }) => String(key).toLowerCase() === other)?.value;
    if (nodes.has(name) || !isNode(value)) continue;
    if (fits(name, value.toJS(document, { maxAliasCount }))) nodes.set(name, value);
  }
  return nodes;
}

function valuesOf(nodes: ReadonlyMap<string, Node>, document: Document): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const [name, node] of nodes) {
    try {
      values[name] = node.toJS(document, { maxAliasCount });
    } catch {
      throw new FieldError([name], (field) => flawOf('field with a bad alias', { field }));
    }
  }
  return values;
}

/** The offset of the value at `path`, or of the nearest value around it. */
function offsetOf(nodes: ReadonlyMap<string, Node>, [name, ...rest]: Path): number {
  const { isCollection, isNode } = yaml();
  const root = nodes.get(String(name));
  for (let length = rest.length; length > 0; length--) {
    const node = isCollection(root) ? root.getIn(rest.slice(0, length), true) : undefined;
    if (isNode(node) && node.range) return node.range[0];
  }
  return root?.range?.[0] ?? 0;
}
