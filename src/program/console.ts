/** The two streams of the program: what was asked for, and what is wrong. */
import { openOutlet } from '../adapters/terminal/outlet.ts';
import { makeVisible, visibleJson } from '../adapters/terminal/visible.ts';

const output = openOutlet(process.stdout);
const errors = openOutlet(process.stderr);

/** Writes what was asked for to the standard output. */
export function print(text: string): Promise<void> {
  return output.write(`${makeVisible(text)}\n`);
}

/** Writes `value` as one line of JSON to the standard output. */
export function printJson(value: object): Promise<void> {
  return output.write(`${visibleJson(value)}\n`);
}

/** Writes what is wrong to the standard error; the standard output is for what was asked for. */
export function tell(message: string): Promise<void> {
  return errors.write(`${makeVisible(message)}\n`);
}
