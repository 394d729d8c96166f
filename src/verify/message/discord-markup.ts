/** Masks Discord's markup in a message without moving any word. */

const joiner = '\u2060'; // zero-width, so that a word remains one word
const blank = (text: string) => ' '.repeat(text.length);

/**
 * `message` with links, mentions, emoji, emphasis marks and block quote signs replaced by blanks; the length
 * stays the same.
 *
 * @example
 * maskMarkup('> **We** cannot [ask](https://a.example)')
 * // => '    We   cannot  ask                    '
 */
export function maskMarkup(message: string): string {
  return (
    message
      .replace(/^[^\S\n]*>(?:>>)?[^\S\n]?/gm, blank)
      .replace(/^[^\S\n]*(?:#{1,3}|-#)[^\S\n]/gm, blank)
      .replace(
        /\[([^[\]\n]*)\]\(<?https?:[^)\s]*\)/g,
        (link, label: string) => ` ${label}${blank(link.slice(label.length + 1))}`,
      )
      .replace(/<(?:@[!&]?|#|a?:\w+:|t:|\/[^:>\n]+:|id:)[\w:-]+>|<?https?:\/\/[^\s>]+>?/g, blank)
      .replace(/\[sic\]/gi, blank)
      // A single underscore inside a word is not markup: "@ana_sol".
      .replace(/(?<=[\p{L}\p{N}])_(?=[\p{L}\p{N}])/gu, blank)
      .replace(/\\(?=[^\p{L}\p{N}\s])|[*_~`|]+/gu, (mark, at: number, whole: string) =>
        isPrinted(whole[at - 1]) && isPrinted(whole[at + mark.length])
          ? joiner.repeat(mark.length)
          : blank(mark),
      )
  );
}

function isPrinted(character: string | undefined): boolean {
  return character !== undefined && /\S/u.test(character);
}
