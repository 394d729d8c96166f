/** Why a file cannot be read, in English. Each sentence follows the file's name and has no full stop. */

const kinds = {
  nothing: 'nothing',
  list: 'a list',
  mapping: 'a mapping',
  text: 'text',
  number: 'a number',
  true: 'true',
  false: 'false',
};

const openings = {
  missing: 'none of this name',
  'no permission': 'no permission',
  'link loop': 'a circle of links',
  device: 'a device or pipe',
  error: 'an error',
};

type Kind = keyof typeof kinds;

/** A field whose value is of another kind. */
type Wrong = { readonly field: string; readonly got: Kind };

/** A field whose text has another form. */
type Malformed = { readonly field: string; readonly given: string };

const shown = (given: string) => JSON.stringify(given);

/** The reasons why a file cannot be read, by code. */
export const flaws = {
  'unknown ending': ({ endings }: { readonly endings: readonly string[] }) =>
    `expected a name that ends in ${endings.slice(0, -1).join(', ')} or ${endings.at(-1)}`,
  'too large': ({ bytes, maxBytes }: { readonly bytes: number; readonly maxBytes: number }) =>
    `expected at most ${maxBytes} bytes, got ${bytes}: save the text alone, or split it`,
  'not a file': ({ what }: { readonly what: 'folder' | 'device' }) =>
    `expected a file, got ${what === 'folder' ? 'a folder' : 'a device or pipe'}`,
  'not readable': ({ reason, code }: { readonly reason: keyof typeof openings; readonly code: string }) =>
    `expected a file that can be read, got ${openings[reason]} (${code})`,
  'binary file': 'expected text, got a binary file',
  'no text': ({ isPage }: { readonly isPage: boolean }) =>
    `expected the text of an article, got none: ${
      isPage
        ? 'open the page in a browser, and save it when it shows the text'
        : 'write or paste the text into the file'
    }`,

  'front matter unclosed': ({ maxChars }: { readonly maxChars: number }) =>
    `expected a line "---" that closes the front matter within ${maxChars} characters, got none`,
  /** `detail` is the parser's message, which only English shows. */
  'front matter syntax': ({
    format,
    detail,
  }: {
    readonly format: 'YAML' | 'TOML';
    readonly detail: string;
  }) => `expected front matter in ${format}, got: ${detail}`,
  'front matter without keys': 'expected front matter of keys and values, got something else',
  'field is no text': ({ field, got }: Wrong) => `expected "${field}" to be text, got ${kinds[got]}`,
  'field is no list': ({ field, got }: Wrong) => `expected "${field}" to be a list, got ${kinds[got]}`,
  'field is no date': ({ field, given }: Malformed) =>
    `expected "${field}" to be a date like 2025-11-03, got ${shown(given)}`,
  'field is no address': ({ field, given }: Malformed) =>
    `expected "${field}" to be an address that begins with https://, got ${shown(given)}`,
  'field is no language': ({ field, given }: Malformed) =>
    `expected "${field}" to be a language tag like en or pt-BR, got ${shown(given)}`,
  'field too long': ({
    field,
    chars,
    maxChars,
  }: {
    readonly field: string;
    readonly chars: number;
    readonly maxChars: number;
  }) => `expected "${field}" to be at most ${maxChars} characters, got ${chars}`,
  'field with too many names': ({
    field,
    names,
    maxNames,
  }: {
    readonly field: string;
    readonly names: number;
    readonly maxNames: number;
  }) => `expected "${field}" to be at most ${maxNames} names, got ${names}`,
  'field with a bad alias': ({ field }: { readonly field: string }) =>
    `expected "${field}" to be written out, got an alias that leads nowhere, or to too much`,

  'login wall':
    'expected an article, got a page that asks to log in or to subscribe: log in, and save the page again when it shows the whole text',
  'browser wall':
    'expected an article, got a page that a browser must open first: save it from the browser when it shows the text',
  'error page':
    'expected an article, got an error page (“not found”): open the address in a browser, and save the article',
  'nested too deep': ({ depth }: { readonly depth: number }) =>
    `expected a page, got ${depth} elements nested one in another: save its text as .txt`,
  'damaged document': ({ format }: { readonly format: 'PDF' | 'DOCX' }) =>
    `expected a ${format}, got a damaged one: open it and save it again as ${format}, or save its text as .txt`,
  'encrypted PDF': 'expected a PDF without a password, got an encrypted one: save it without the password',
  'old Word document':
    'expected a DOCX, got an older or encrypted document of Word: save it as DOCX without a password',
  'document unpacks too large': ({ maxMegabytes }: { readonly maxMegabytes: number }) =>
    `expected a DOCX of at most ${maxMegabytes} MB when it is unpacked, got a larger one: save its text as .txt`,
  'PDF too long': ({ maxChars }: { readonly maxChars: number }) =>
    `expected a PDF of at most ${maxChars} characters, got a longer one: split it`,
  'scanned PDF':
    'expected a PDF with text, got one of pictures: let a program for text recognition (OCR) add the text',
  'garbled PDF':
    'expected a PDF whose letters can be copied, got signs without meaning: print it to PDF again, or let a program for text recognition (OCR) add the text',

  'read too slowly': ({ seconds }: { readonly seconds: number }) =>
    `expected an article that is read within ${seconds} s, got one that takes longer: split it, or save its text as .txt`,
  'too much memory':
    'expected an article that can be read, got one that needs too much memory: split it, or save its text as .txt',
  'too many waiting': 'too many articles are being read; try again in a minute',
  'not kept': ({ reason }: { readonly reason: string }) => `cannot be kept: ${reason}`,
  'encoding guessed': ({ encoding }: { readonly encoding: string }) =>
    `read as ${encoding}, since it is no UTF-8 and names no encoding: check its letters, or save it as UTF-8`,
} as const;
