/** The flaws of an article's file, as codes with values; `src/messages` has the sentences. */

/** The kind of a value in front matter. */
export type ValueKind = 'nothing' | 'list' | 'mapping' | 'text' | 'number' | 'true' | 'false';

/** Each flaw by its code, with the values of its sentence; undefined if the sentence has none. */
export type FlawValues = {
  // The file
  'unknown ending': { readonly endings: readonly string[] };
  'too large': { readonly bytes: number; readonly maxBytes: number };
  'not a file': { readonly what: 'folder' | 'device' };
  /** `code` is the error code of the system, or the error itself. */
  'not readable': {
    readonly reason: 'missing' | 'no permission' | 'link loop' | 'device' | 'error';
    readonly code: string;
  };
  'binary file': undefined;
  'no text': { readonly isPage: boolean };

  // Front matter
  'front matter unclosed': { readonly maxChars: number };
  /** `detail` is the parser's message, in English. */
  'front matter syntax': { readonly format: 'YAML' | 'TOML'; readonly detail: string };
  'front matter without keys': undefined;
  'field is no text': { readonly field: string; readonly got: ValueKind };
  'field is no list': { readonly field: string; readonly got: ValueKind };
  'field is no date': { readonly field: string; readonly given: string };
  'field is no address': { readonly field: string; readonly given: string };
  'field is no language': { readonly field: string; readonly given: string };
  'field too long': { readonly field: string; readonly chars: number; readonly maxChars: number };
  'field with too many names': { readonly field: string; readonly names: number; readonly maxNames: number };
  'field with a bad alias': { readonly field: string };

  // Pages and documents
  'login wall': undefined;
  'browser wall': undefined;
  'error page': undefined;
  'nested too deep': { readonly depth: number };
  'damaged document': { readonly format: 'PDF' | 'DOCX' };
  'encrypted PDF': undefined;
  'old Word document': undefined;
  'document unpacks too large': { readonly maxMegabytes: number };
  'PDF too long': { readonly maxChars: number };
  'scanned PDF': undefined;
  'garbled PDF': undefined;

  // Reading
  'read too slowly': { readonly seconds: number };
  'too much memory': undefined;
  'too many waiting': undefined;
  'not kept': { readonly reason: string };

  // Not a flaw of the file: the operator should check the letters.
  'encoding guessed': { readonly encoding: string };
};

/** The code of a flaw. */
export type FlawCode = keyof FlawValues;

/** What is wrong with a file. `line` counts from 1; undefined if no single line is wrong. */
export type Flaw<Code extends FlawCode = FlawCode> = {
  readonly [Each in Code]: {
    readonly kind: 'flaw';
    readonly code: Each;
    readonly values: FlawValues[Each];
    readonly line: number | undefined;
  };
}[Code];

/** A file that holds no article, and why. */
export type FileFault = { readonly kind: 'fault'; readonly file: string; readonly flaw: Flaw };

/** The sentence of each flaw in one language: a clause without a full stop, to follow the file's name. */
export type FlawSentences = {
  readonly [Code in FlawCode]: FlawValues[Code] extends undefined
    ? string
    : (values: FlawValues[Code]) => string;
};

/** Creates a flaw. */
export function flawOf<Code extends FlawCode>(
  code: Code,
  ...[values, line]: FlawValues[Code] extends undefined
    ? [values?: undefined, line?: number]
    : [values: FlawValues[Code], line?: number]
): Flaw {
  // The parameters pair the values with their code.
  return { kind: 'flaw', code, values, line } as Flaw;
}

/** Creates the fault of `file`. */
export function faultOf(file: string, flaw: Flaw): FileFault {
  return { kind: 'fault', file, flaw };
}

/**
 * The sentence of `fault`, with its file and line, in the language of `sentences`.
 *
 * @example
 * describeFault({ kind: 'fault', file: 'tides.md', flaw: flawOf('binary file', undefined, 3) }, en.flaws)
 * // => 'tides.md:3: expected text, got a binary file'
 */
export function describeFault({ file, flaw }: Omit<FileFault, 'kind'>, sentences: FlawSentences): string {
  const place = flaw.line === undefined ? file : `${file}:${flaw.line}`;
  return `${place}: ${clauseOf(flaw, sentences)}`;
}

function clauseOf<Code extends FlawCode>({ code, values }: Flaw<Code>, sentences: FlawSentences): string {
  const sentence: string | ((given: FlawValues[Code]) => string) = sentences[code];
  return typeof sentence === 'string' ? sentence : sentence(values);
}
