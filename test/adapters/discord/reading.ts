/** What a reader of Discord's messages sees, as far as the tests ask: markup taken away, text as it was. */
import type { RenderedMessage } from '../../../src/adapters/discord/message/render.ts';
import { findMessageFaults, flatten, type MessageBody } from '../../stand-in/limits.ts';
import { loadSchemas } from '../../stand-in/schema.ts';

const checkBody = loadSchemas();

/** What Discord would refuse in a message, or we have promised not to send. */
export function findFaults({ data, files }: RenderedMessage): readonly string[] {
  const fileNames = files.map(({ name }) => name);
  return [
    ...findMessageFaults(data as MessageBody, { fileNames, how: 'create' }),
    ...checkBody('callback', JSON.parse(JSON.stringify({ type: 4, data }))),
  ];
}

/** The texts of a message, one a component. */
export function textsOf({ components }: MessageBody): readonly string[] {
  return flatten(components).flatMap(({ content }) => content ?? []);
}

/** The custom_ids that a user can send from a message: those of its buttons, and the values of its menus. */
export function customIdsOf({ components }: MessageBody): readonly string[] {
  const all = flatten(components).filter(({ type }) => type === 2 || type === 3);
  return all.flatMap(({ custom_id, options }) => options?.map(({ value }) => value) ?? custom_id ?? []);
}

/** What is quoted in `markdown`, unescaped; a quotation is a run of lines behind "> ". */
export function quotedIn(markdown: string): readonly string[] {
  // Nothing in a block of code is a quotation.
  const shown = markdown.replace(/```[\s\S]*?```/gu, '');
  return (shown.match(/(?:^> [^\n]*(?:\n|$))+/gm) ?? []).map((lines) => unquote(lines.replace(/\n$/, '')));
}

/** `markdown` as Discord shows it, once no markup but backslashes is in it. */
export function unescapeMarkdown(markdown: string): string {
  return markdown.replace(/\\([^0-9A-Za-z\s])/g, '$1');
}

/** The text without the "> " before each line and the marks of bold and underline, unescaped: what was quoted. */
export function unquote(markdown: string): string {
  const lines = markdown.split('\n').map((line) => line.replace(/^> /, ''));
  // A mark is two asterisks or underscores that no backslash stands before; what is escaped is skipped with its backslash.
  return unescapeMarkdown(lines.join('\n').replace(/(\\[\s\S])|\*\*|__/g, '$1'));
}

/** Markup of Discord's that is left in `markdown`: what escaping is there to prevent. */
export function findMarkup(markdown: string): readonly string[] {
  // As Discord does, an escape first: its character is nothing any more.
  const bare = markdown.replace(/\\([^0-9A-Za-z\s])/g, '\u0001');
  const patterns = [
    /[*_~|`]/g,
    /\[[^\]]*\]\(/g,
    /<(?:@|#|:|a:|t:|\/|id:|https?:)[^>]*>/g,
    /https?:\/\//g,
    /@(?:everyone|here)/g,
    /:[^\s:]+:/g,
    /^(?:> )?\s*(?:#{1,3}|-#|>|>>>|[-*]|\d+\.) /gm,
  ];
  return patterns.flatMap((pattern) => bare.match(pattern) ?? []);
}
