/** Any text at all, half surrogates among it. */
import fc from 'fast-check';

export const anyText: fc.Arbitrary<string> = fc.string({
  unit: fc.nat({ max: 0xff_ff }).map((code) => String.fromCharCode(code)),
});
