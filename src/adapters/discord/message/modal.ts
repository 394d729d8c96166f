/** Renders a form as a Discord modal, and reads submitted modals. */
import {
  type APIComponentInLabel,
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
  type APIModalSubmission,
  ComponentType,
  TextInputStyle,
} from 'discord.js';
import { shorten } from '../../../messages/shorten.ts';
import type { Form, FormField } from '../../../reply/form.ts';
import type { KeptCall } from '../../../storage/storage.ts';
import { writeCustomId } from './custom-id.ts';
import { maxFieldDescriptionChars, maxFieldLabelChars, maxFieldTextChars } from './limits.ts';

/** A modal, and the call to store before it is sent. */
export type Modal = {
  readonly data: APIModalInteractionResponseCallbackData;
  readonly kept: KeptCall | undefined;
};

/** Renders `form` as a modal. The answer to it appears beside the message from which it was opened. */
export function renderForm({ title, call, fields }: Form): Modal {
  const { customId, kept } = writeCustomId({ call, opens: 'aside', part: 1 });
  return {
    data: {
      custom_id: customId,
      title: shorten(title, maxFieldLabelChars),
      components: fields.map(renderField),
    },
    kept,
  };
}

function renderField(field: FormField): APILabelComponent {
  const { label, description } = field;
  return {
    type: ComponentType.Label,
    label: shorten(label, maxFieldLabelChars),
    ...(description === undefined ? {} : { description: shorten(description, maxFieldDescriptionChars) }),
    component: renderInput(field),
  };
}

function renderInput({ name, kind, required, value, maxLength }: FormField): APIComponentInLabel {
  if (kind === 'file') return { type: ComponentType.FileUpload, custom_id: name, required };
  const maxChars = Math.min(maxLength ?? maxFieldTextChars, maxFieldTextChars);
  return {
    type: ComponentType.TextInput,
    custom_id: name,
    style: kind === 'line' ? TextInputStyle.Short : TextInputStyle.Paragraph,
    required,
    max_length: maxChars,
    ...(value === undefined || value === '' ? {} : { value: value.slice(0, maxChars) }),
  };
}

/** The values of a modal by field name: texts, and ids of files. */
export type Filled = {
  readonly texts: Readonly<Record<string, string>>;
  readonly fileIds: Readonly<Record<string, string>>;
};

/** Reads the fields of a submitted modal. */
export function readFilled({ components }: APIModalSubmission): Filled {
  const texts: Record<string, string> = {};
  const fileIds: Record<string, string> = {};
  for (const part of components) {
    if (part.type !== ComponentType.Label) continue;
    const { component } = part;
    if (component.type === ComponentType.TextInput) texts[component.custom_id] = component.value.trim();
    const [file] = component.type === ComponentType.FileUpload ? component.values : [];
    if (file !== undefined) fileIds[component.custom_id] = file;
  }
  return { texts, fileIds };
}
