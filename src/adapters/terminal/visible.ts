/** Replaces control characters with visible signs, so that a terminal shows them. */

// Control characters start escape sequences, ring the bell and move the cursor; U+0080 to U+009F are
// one-character sequences. Directional characters make a text look like another. A lone surrogate is invalid.
const obeyed = /[\p{Cc}\u2028-\u202e\u2066-\u2069\p{Surrogate}]/gu;

/**
 * `text` with a visible sign for every character that controls a terminal. Line ends and tabs stay.
 *
 * @example
 * makeVisible('\u001b[2J wiped \u202e')
 * // => '␛[2J wiped ⟨U+202E⟩'
 */
export function makeVisible(text: string): string {
  return text.replace(obeyed, signFor);
}

function signFor(character: string): string {
  const code = character.charCodeAt(0);
  if (character === '\n' || character === '\t') return character;
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  if (code === 0x7f) return '␡';
  return `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`;
}

/** `value` as one line of JSON, with these characters as JSON escapes. */
export function visibleJson(value: unknown): string {
  return JSON.stringify(value).replace(
    obeyed,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
