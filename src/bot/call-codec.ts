/** Writes a call as a line of text and reads it, for buttons, stored calls and addresses. */
import type { Call, OptionValue } from '../reply/call.ts';

/**
 * Returns `call` as text: its name, then `&name=text` or `&name:number` for each option. `readCall` reads it.
 */
export function writeCall({ command, options }: Call): string {
  let text = encode(command);
  for (const [name, value] of Object.entries(options))
    if (value !== undefined)
      text += `&${encode(name)}${typeof value === 'string' ? `=${encode(value)}` : `:${value}`}`;
  return text;
}

/** Returns the call in the text of `writeCall`; undefined for other text. */
export function readCall(text: string): Call | undefined {
  const [command = '', ...given] = text.split('&');
  const options = given.map(readOption);
  if (!options.every((option) => option !== undefined)) return undefined;
  const call = { command: decode(command), options: Object.fromEntries(options) };
  return writeCall(call) === text ? call : undefined;
}

function readOption(text: string): readonly [name: string, value: OptionValue] | undefined {
  const [, name = '', mark, value = ''] = /^([^=:]*)([=:])(.*)$/su.exec(text) ?? [];
  if (mark === '=') return [decode(name), decode(value)];
  if (value === 'true' || value === 'false') return [decode(name), value === 'true'];
  return mark === ':' && /^-?\d/.test(value) ? [decode(name), Number(value)] : undefined;
}

// Most names and values need no escape, and the classes of the escaped characters are large.
const plain = /^[\w.,-]*$/;

// Escapes separators, characters that Discord may trim or drop (blanks, controls, invisible ones), and half
// surrogate pairs, which UTF-8 cannot encode. Other characters stay readable.
function encode(text: string): string {
  if (plain.test(text)) return text;
  return text.replace(/[%&=:+@]|[\p{Z}\p{C}]/gu, (found) =>
    found === ' ' ? '+' : found.split('').map(encodeUnit).join(''),
  );
}

function encodeUnit(unit: string): string {
  return `%${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function decode(text: string): string {
  return text
    .replaceAll('+', ' ')
    .replace(/%([0-9A-F]{4})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
