/** Checks the fields of parsed front matter. */
import * as v from 'valibot';
import type { FrontMatter } from '../article.ts';
import { oneLine, parseAddress, parseDate, parseLanguage } from './metadata.ts';

/** The front matter, and the offset in the file's text at which the article begins. */
export type FrontMatterRead = {
  readonly kind: 'read';
  readonly frontMatter: FrontMatter;
  readonly textStart: number;
};

/** The keys and indexes from the front matter's root to a value. */
export type Path = readonly (string | number)[];

/** An invalid field at `path`; `problem` says what was expected and what came. */
export class FieldError extends Error {
  readonly path: Path;

  constructor(path: Path, problem: string) {
    super(`expected "${path.findLast((step) => typeof step === 'string')}" to be ${problem}`);
    this.path = path;
  }
}

const maxTitle = 300; // in UTF-16 units
const maxText = 200;
const maxAddress = 2_000;
const maxItems = 200;
const maxShown = 100;

// The message of each check completes the sentence of `FieldError`.

/** A single line of text of at most `max` characters. */
const line = (max: number) =>
  v.pipe(
    v.string(({ input }) => `text, got ${describe(input)}`),
    v.transform(oneLine),
    v.check(
      (text) => text.length <= max,
      ({ input }) => `at most ${max} characters, got ${input.length}`,
    ),
  );

/** The same; undefined if the field is absent or empty. */
const text = (max: number) =>
  v.pipe(
    v.nullish(line(max), ''),
    v.transform((words) => (words === '' ? undefined : words)),
  );

/** The same, as `parse` returns it. */
const formed = (max: number, { parse, expected }: Form) =>
  v.pipe(
    text(max),
    v.rawTransform(({ dataset, addIssue, NEVER }) => {
      const { value } = dataset;
      if (value === undefined) return undefined;
      const parsed = parse(value);
      if (parsed !== undefined) return parsed;
      addIssue({ message: `${expected}, got ${JSON.stringify(value.slice(0, maxShown))}` });
      return NEVER;
    }),
  );

type Form = { readonly parse: (text: string) => string | undefined; readonly expected: string };

/** A required name. */
const name = v.pipe(
  v.nullish(line(maxText), ''),
  v.check((words) => words !== '', 'text, got nothing'),
);

/** A list; empty if the field is absent. */
const listOf = <Item extends v.GenericSchema>(item: Item) =>
  v.nullish(
    v.pipe(
      v.array(item, ({ input }) => `a list, got ${describe(input)}`),
      v.check(
        (items) => items.length <= maxItems,
        ({ input }) => `at most ${maxItems} names, got ${input.length}`,
      ),
    ),
    [],
  );

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
  published: formed(maxText, { parse: parseDate, expected: 'a date like 2025-11-03' }),
  url: formed(maxAddress, { parse: parseAddress, expected: 'an address that begins with https://' }),
  licence: text(maxText),
  license: text(maxText),
  language: formed(maxText, { parse: parseLanguage, expected: 'a language tag like en or pt-BR' }),
  speakers: listOf(speaker),
});

/** The front matter in `root`. A field that is absent or empty is undefined. Throws a `FieldError`. */
export function checkFields(root: Readonly<Record<string, unknown>>): FrontMatter {
  const checked = v.safeParse(schema, root, { abortEarly: true });
  if (!checked.success) {
    const [{ path = [], message }] = checked.issues;
    throw new FieldError(
      path.flatMap(({ key }) => (typeof key === 'string' || typeof key === 'number' ? key : [])),
      message,
    );
  }
  const { author, license, licence, ...fields } = checked.output;
  return { ...fields, author, licence: licence ?? license };
}

function nameIn(author: unknown): unknown {
  return isRecord(author) ? author.name : author;
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
