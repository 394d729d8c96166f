/** Any text at all, half surrogates among it. */
import fc from 'fast-check';

/** Any text, also one that no article has. */
export const anyText: fc.Arbitrary<string> = fc.string({
  unit: fc.nat({ max: 0xff_ff }).map((code) => String.fromCharCode(code)),
});
