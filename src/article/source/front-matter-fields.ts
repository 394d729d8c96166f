/** Checks the fields of a front matter that has been parsed. */
import type { FrontMatter, KnownSpeaker } from '../article.ts';
import { oneLine, parseAddress, parseDate, parseLanguage } from './metadata.ts';

/** The front matter, and where in the file's text the article's begins. */
export type FrontMatterRead = {
  readonly kind: 'read';
  readonly frontMatter: FrontMatter;
  readonly textStart: number;
};

/** Keys and indexes that lead from the front matter's root to a value. */
export type Path = readonly (string | number)[];

/** A field at `path` that is not what it has to be. */
export class FieldError extends Error {
  readonly path: Path;

  constructor(path: Path, { expected, got }: { readonly expected: string; readonly got: string }) {
    super(`expected "${path.findLast((step) => typeof step === 'string')}" to be ${expected}, got ${got}`);
    this.path = path;
  }
}

const maxTitle = 300; // in UTF-16 units
const maxText = 200;
const maxItems = 200;

/** The front matter that `root` holds; a field that is absent or empty is undefined. Throws a `FieldError`. */
export function checkFields(root: Readonly<Record<string, unknown>>): FrontMatter {
  const textAt = (key: string, maxLength = maxText) => checkText(root[key], [key], maxLength);
  return {
    title: textAt('title', maxTitle),
    author: checkAuthors(root.author),
    publisher: textAt('publisher'),
    published: checkForm(textAt('published'), 'published', parseDate, 'a date like 2025-11-03'),
    url: checkForm(textAt('url', 2_000), 'url', parseAddress, 'an address that begins with https://'),
    licence: textAt('licence') ?? textAt('license'),
    language: checkForm(textAt('language'), 'language', parseLanguage, 'a language tag like en or pt-BR'),
    speakers: checkList(root.speakers, ['speakers']).map((item, index) =>
      checkSpeaker(item, ['speakers', index]),
    ),
  };
}

/** An author is a name or a mapping with a `name`; several are a list of these. */
function checkAuthors(value: unknown): string | undefined {
  if (!Array.isArray(value) && !isRecord(value)) return checkText(value, ['author'], maxText);
  const names = (Array.isArray(value) ? value : [value]).map((author, index) =>
    checkName(isRecord(author) ? author.name : author, ['author', index]),
  );
  return checkText(names.join(', '), ['author'], maxText);
}

/** A speaker is a name, or a mapping with a `name` and perhaps `aliases` and a `role`. */
function checkSpeaker(value: unknown, path: Path): KnownSpeaker {
  const { name, aliases, role } = isRecord(value) ? value : { name: value };
  const aliasList = typeof aliases === 'string' ? [aliases] : checkList(aliases, [...path, 'aliases']);
  return {
    name: checkName(name, [...path, 'name']),
    aliases: aliasList.map((alias, index) => checkName(alias, [...path, 'aliases', index])),
    role: checkText(role, [...path, 'role'], maxText),
  };
}

function checkName(value: unknown, path: Path): string {
  const name = checkText(value, path, maxText);
  if (name === undefined) throw new FieldError(path, { expected: 'text', got: 'nothing' });
  return name;
}

function checkText(value: unknown, path: Path, maxLength: number): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') throw new FieldError(path, { expected: 'text', got: describe(value) });
  const text = oneLine(value);
  if (text.length > maxLength) {
    throw new FieldError(path, { expected: `at most ${maxLength} characters`, got: `${text.length}` });
  }
  return text === '' ? undefined : text;
}

function checkForm(
  text: string | undefined,
  key: string,
  parse: (text: string) => string | undefined,
  expected: string,
): string | undefined {
  if (text === undefined) return undefined;
  const value = parse(text);
  if (value === undefined) throw new FieldError([key], { expected, got: JSON.stringify(text.slice(0, 100)) });
  return value;
}

function checkList(value: unknown, path: Path): readonly unknown[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw new FieldError(path, { expected: 'a list', got: describe(value) });
  if (value.length > maxItems) {
    throw new FieldError(path, { expected: `at most ${maxItems} names`, got: `${value.length}` });
  }
  return value;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function describe(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a mapping';
  if (typeof value === 'string') return 'text';
  return typeof value === 'boolean' ? `${value}` : `a ${typeof value}`;
}
