/** A form as plain data. */
import type { Call } from './call.ts';

/** A field of a form. Its value becomes the option `name` of the form's call. */
export type FormField = {
  readonly name: string;
  /** At most 45 characters. */
  readonly label: string;
  /** At most 100 characters. */
  readonly description?: string;
  /** A single line, a text of several lines, or a file. */
  readonly kind: 'line' | 'text' | 'file';
  readonly required: boolean;
  /** The initial value. */
  readonly value?: string | undefined;
  /** For a text, at most 4,000. */
  readonly maxLength?: number;
};

/** A form with at most five fields. Submitting it makes `call` with their values. */
export type Form = {
  /** At most 45 characters. */
  readonly title: string;
  readonly call: Call;
  readonly fields: readonly FormField[];
};
