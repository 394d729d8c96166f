/** A form in a terminal: one line for each field. */
import type { Call, Form, FormField } from '../../reply/reply.ts';

/** A form that is being filled in. */
export type OpenForm = {
  /** The field that the next line fills. */
  readonly field: FormField;
  /** The form with that line taken: the next field, or the call where it was the last. */
  readonly take: (line: string) => OpenForm | Call;
};

/** `form` before its first line; its call where it has no field. */
export function openForm({ call, fields }: Form): OpenForm | Call {
  const [field, ...others] = fields;
  if (field === undefined) return call;
  return {
    field,
    take: (line) => {
      // An empty line keeps what the field holds.
      const value = line.trim() || field.value;
      const options = value === undefined ? call.options : { ...call.options, [field.name]: value };
      return openForm({ title: '', call: { ...call, options }, fields: others });
    },
  };
}

/** Whether what `openForm` or a line gave is the call of a form that is filled in. */
export function isCall(opened: OpenForm | Call): opened is Call {
  return 'command' in opened;
}
