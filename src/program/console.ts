/** The two output streams of the program: results, and problems. */
import { openOutlet } from '../adapters/terminal/outlet.ts';
import { makeVisible, visibleJson } from '../adapters/terminal/visible.ts';

const output = openOutlet(process.stdout);
const errors = openOutlet(process.stderr);

/** Writes a result to the standard output. */
export function print(text: string): Promise<void> {
  return output.write(`${makeVisible(text)}\n`);
}

/** Writes `value` as one line of JSON to the standard output. */
export function printJson(value: object): Promise<void> {
  return output.write(`${visibleJson(value)}\n`);
}

/** Writes a problem to the standard error. */
export function tell(message: string): Promise<void> {
  return errors.write(`${makeVisible(message)}\n`);
}
