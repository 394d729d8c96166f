/** How the time of a function grows with the size of its input. */
import { expect } from 'vitest';

/** What a small input counts for at least, in milliseconds: below that the compiler takes most of the time. */
const leastMs = 40;

/**
 * Expects the time of `run` to grow with the size of its input alone: with ten times `size`, it may take 50 times as
 * long, because other work slows a machine. A quadratic step takes a hundred times as long, which must be seconds.
 */
export function expectLinear<Input>(
  run: (input: Input) => unknown,
  inputOf: (size: number) => Input,
  size: number,
): void {
  const [small, large] = [inputOf(size), inputOf(10 * size)];
  const smallMs = Math.min(timed(run, small), timed(run, small));
  expect(timed(run, large)).toBeLessThan(50 * Math.max(smallMs, leastMs));
}

/** `part` again and again, `chars` UTF-16 units in all. */
export function repeat(part: string, chars: number): string {
  return part.repeat(Math.ceil(chars / part.length)).slice(0, chars);
}

/** The processor's time, in milliseconds: it does not grow when the machine has other work. */
function timed<Input>(run: (input: Input) => unknown, input: Input): number {
  const start = process.cpuUsage();
  run(input);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
