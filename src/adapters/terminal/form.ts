/** Asks the fields of a form line by line. */
import type { Call } from '../../reply/call.ts';
import type { Form, FormField } from '../../reply/form.ts';

/** A form in progress. */
export type OpenForm = {
  /** The field that the next line answers. */
  readonly field: FormField;
  /**
   * Takes a line as the field's value. Returns the form with the next field, or the call after the last
   * field.
   */
  readonly take: (line: string) => OpenForm | Call;
};

/** Returns `form` at its first field; its call if it has no fields. */
export function openForm({ call, fields }: Form): OpenForm | Call {
  const [field, ...others] = fields;
  if (field === undefined) return call;
  return {
    field,
    take: (line) => {
      // An empty line keeps the field's current value.
      const value = line.trim() || field.value;
      const options = value === undefined ? call.options : { ...call.options, [field.name]: value };
      return openForm({ title: '', call: { ...call, options }, fields: others });
    },
  };
}

/** Whether the form is complete, so that `opened` is its call. */
export function isCall(opened: OpenForm | Call): opened is Call {
  return 'command' in opened;
}
