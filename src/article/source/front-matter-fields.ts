/** Checks the fields of parsed front matter. */
import * as v from 'valibot';
import type { FrontMatter } from '../article.ts';
import { type Flaw, flawOf, type ValueKind } from './flaw.ts';
import { oneLine, parseAddress, parseDate, parseLanguage } from './metadata.ts';

/** The front matter, and the offset in the file's text at which the article begins. */
export type FrontMatterRead = {
  readonly kind: 'read';
  readonly frontMatter: FrontMatter;
  readonly textStart: number;
};

/** The keys and indexes from the front matter's root to a value. */
export type Path = readonly (string | number)[];

/** An invalid field at `path`. */
export class FieldError extends Error {
  readonly path: Path;
  /** Without its line. */
  readonly flaw: Flaw;

  constructor(path: Path, flawIn: (field: string) => Flaw) {
    super('invalid field of front matter');
    this.path = path;
    this.flaw = flawIn(path.findLast((step) => typeof step === 'string') ?? '');
  }
}

const maxTitle = 300; // in UTF-16 units
const maxText = 200;
const maxAddress = 2_000;
const maxItems = 200;
const maxShown = 100;

/** A single line of text of at most `max` characters. */
const line = (max: number) => v.pipe(v.string(), v.transform(toLine), v.maxLength(max));

/** `words` as one line. A link of Obsidian ("[[Ola Vik|Ola]]") gives the name of its page. */
function toLine(words: string): string {
  return oneLine(words).replace(/^\[\[([^[\]|]+)(?:\|[^[\]]*)?\]\]$/, '$1');
}

/** The same; undefined if the field is absent or empty. */
const text = (max: number) =>
  v.pipe(
    v.nullish(line(max), ''),
    v.transform((words) => (words === '' ? undefined : words)),
  );

/** The same, as `parse` returns it. */
const formed = (max: number, { parse, otherwise }: Form) =>
  v.pipe(
    text(max),
    v.rawTransform(({ dataset, addIssue, NEVER }) => {
      const { value } = dataset;
      if (value === undefined) return undefined;
      const parsed = parse(value);
      if (parsed !== undefined) return parsed;
      addIssue({ expected: otherwise });
      return NEVER;
    }),
  );

type Form = {
  readonly parse: (text: string) => string | undefined;
  /** The code of the flaw of other text. */
  readonly otherwise: 'field is no date' | 'field is no address' | 'field is no language';
};

/** A required name. */
const name = v.pipe(v.nullish(line(maxText), ''), v.minLength(1));

/** A list; empty if the field is absent. */
const listOf = <Item extends v.GenericSchema>(item: Item) =>
  v.nullish(v.pipe(v.array(item), v.maxLength(maxItems)), []);

/** An author is a name, a mapping with a `name`, or a list of these. */
const authors = v.lazy((value) =>
  Array.isArray(value) || isRecord(value)
    ? v.pipe(
        v.unknown(),
        v.transform((given) => (Array.isArray(given) ? given : [given]).map(nameIn)),
        v.array(name),
        v.transform((names) => names.join(', ')),
        line(maxText),
      )
    : text(maxText),
);

/** A speaker is a name, or a mapping with a `name` and optional `aliases` and `role`. */
const speaker = v.pipe(
  v.unknown(),
  v.transform((value) => (isRecord(value) ? value : { name: value })),
  v.object({
    name,
    aliases: v.optional(
      v.pipe(
        v.unknown(),
        v.transform((value) => (typeof value === 'string' ? [value] : value)),
        listOf(name),
      ),
      [],
    ),
    role: text(maxText),
  }),
);

const schema = v.object({
  title: text(maxTitle),
  author: v.optional(authors),
  publisher: text(maxText),
  published: formed(maxText, { parse: parseDate, otherwise: 'field is no date' }),
  url: formed(maxAddress, { parse: parseAddress, otherwise: 'field is no address' }),
  licence: text(maxText),
  license: text(maxText),
  language: formed(maxText, { parse: parseLanguage, otherwise: 'field is no language' }),
  speakers: listOf(speaker),
});

/** The front matter in `root`. A field that is absent or empty is undefined. Throws a `FieldError`. */
export function checkFields(root: Readonly<Record<string, unknown>>): FrontMatter {
  const checked = v.safeParse(schema, root, { abortEarly: true });
  if (!checked.success) {
    const [issue] = checked.issues;
    throw new FieldError(
      (issue.path ?? []).flatMap(({ key }) =>
        typeof key === 'string' || typeof key === 'number' ? key : [],
      ),
      (field) => flawOfIssue(issue, field),
    );
  }
  const { author, license, licence, ...fields } = checked.output;
  return { ...fields, author, licence: licence ?? license };
}

function flawOfIssue({ type, input, requirement, expected }: v.BaseIssue<unknown>, field: string): Flaw {
  if (type === 'array') return flawOf('field is no list', { field, got: kindOf(input) });
  if (type === 'max_length' && typeof requirement === 'number')
    return Array.isArray(input)
      ? flawOf('field with too many names', { field, names: input.length, maxNames: requirement })
      : flawOf('field too long', { field, chars: String(input).length, maxChars: requirement });
  const given = String(input).slice(0, maxShown);
  switch (expected) {
    case 'field is no date':
    case 'field is no address':
    case 'field is no language':
      return flawOf(expected, { field, given });
    default:
      return flawOf('field is no text', { field, got: kindOf(input) });
  }
}

function nameIn(author: unknown): unknown {
  return isRecord(author) ? author.name : author;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function kindOf(value: unknown): ValueKind {
  if (value === undefined || value === null || value === '') return 'nothing';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'object') return 'mapping';
  if (typeof value === 'string') return 'text';
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  return 'number';
}
