/** Discord's limits of a modal that its schemas do not hold. */

/** The body of a modal, as far as it is looked at here. */
export type ModalBody = {
  readonly custom_id?: string;
  readonly title?: string;
  readonly components?: readonly ModalField[];
};

/** A label with its field. */
export type ModalField = {
  readonly type: number;
  readonly label?: string;
  readonly description?: string;
  readonly component?: {
    readonly type: number;
    readonly custom_id: string;
    readonly value?: string;
    readonly max_length?: number;
  };
};

const kinds = { label: 18, text: 4, file: 19 };
const limits = { customId: 100, title: 45, fields: 5, label: 45, description: 100, text: 4000 };

/** What is wrong with a modal. */
export function findModalFaults({
  custom_id = '',
  title = '',
  components = [],
}: ModalBody): readonly string[] {
  const faults: string[] = [];
  const expect = (holds: boolean, fault: string) => {
    if (!holds) faults.push(fault);
  };
  const length = ({ length: chars }: string, name: string, from: number, to: number) =>
    expect(chars >= from && chars <= to, `${name} has ${chars} characters, not ${from} to ${to}`);
  length(custom_id, 'custom_id of the modal', 1, limits.customId);
  length(title, 'title of the modal', 1, limits.title);
  const { length: fields } = components;
  expect(fields >= 1 && fields <= limits.fields, `a modal has ${fields} fields, not 1 to ${limits.fields}`);
  const ids = components.map(({ component }) => component?.custom_id);
  expect(new Set(ids).size === ids.length, 'two fields have one custom_id');
  for (const { type, label = '', description = '', component } of components) {
    expect(type === kinds.label, `a field of type ${type} is not in a label`);
    length(label, 'label of a field', 1, limits.label);
    length(description, 'description of a field', 0, limits.description);
    const { custom_id: id = '', type: input, value = '', max_length: most = limits.text } = component ?? {};
    length(id, 'custom_id of a field', 1, limits.customId);
    expect(input === kinds.text || input === kinds.file, `a field has an input of type ${input}`);
    length(value, 'value of a field', 0, Math.min(most, limits.text));
  }
  return faults;
}
