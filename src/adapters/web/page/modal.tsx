/** Draws a modal, the form that a reply may open. */
import { useEffect, useRef } from 'preact/hooks';
import type { Attachment } from '../attachment.ts';
import { upload } from './client.ts';
import { type Component, componentType, type ModalData } from './discord.ts';
import { useTexts } from './texts.ts';

/** The values of a modal, as components, and the chosen files. */
export type Submitted = {
  readonly components: readonly unknown[];
  readonly attachments: readonly Attachment[];
};

/** Shows `modal` as a dialog. `onSubmit` gets the values; `onClose` runs when the dialog closes. */
export function Modal({
  modal,
  onSubmit,
  onClose,
}: {
  readonly modal: ModalData;
  readonly onSubmit: (submitted: Submitted) => void;
  readonly onClose: () => void;
}) {
  const texts = useTexts();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} aria-label={modal.title} onClose={onClose}>
      <form
        method="dialog"
        onSubmit={async (event) => {
          event.preventDefault();
          onSubmit(await collect(modal, event.currentTarget));
        }}
      >
        <h2>{modal.title}</h2>
        {modal.components.map((component, index) => (
          <ModalPart key={index} component={component} />
        ))}
        <div class="row">
          <button type="submit" class="button primary">
            {texts.submit}
          </button>
          <button type="button" class="button" onClick={() => dialog.current?.close()}>
            {texts.cancel}
          </button>
        </div>
      </form>
    </dialog>
  );
}

/** The input of a label. In older modals a row holds the input. */
function inputOf(component: Component): Component | undefined {
  return component.component ?? component.components?.[0];
}

function ModalPart({ component }: { readonly component: Component }) {
  if (component.type === componentType.text) return <p>{component.content}</p>;
  const input = inputOf(component);
  if (input === undefined) return null;
  const { custom_id: name = '', required = true, value = '', placeholder, min_length, max_length } = input;
  return (
    <label htmlFor={name}>
      <span>{component.label ?? input.label}</span>
      {component.description !== undefined && <small>{component.description}</small>}
      {input.type === componentType.fileUpload ? (
        <input type="file" id={name} name={name} required={required} />
      ) : input.type === componentType.select ? (
        <select id={name} name={name} required={required}>
          {(input.options ?? []).map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      ) : input.style === 2 ? (
        <textarea
          id={name}
          name={name}
          required={required}
          placeholder={placeholder}
          minLength={min_length}
          maxLength={max_length}
          rows={6}
        >
          {value}
        </textarea>
      ) : (
        <input
          id={name}
          name={name}
          required={required}
          placeholder={placeholder}
          minLength={min_length}
          maxLength={max_length}
          defaultValue={value}
        />
      )}
    </label>
  );
}

async function collect(modal: ModalData, form: HTMLFormElement): Promise<Submitted> {
  const data = new FormData(form);
  const attachments: Attachment[] = [];
  const components: unknown[] = [];
  for (const component of modal.components) {
    const input = inputOf(component);
    if (input?.custom_id === undefined) continue;
    const given = data.get(input.custom_id);
    const { type, custom_id } = input;
    let typed: unknown = { type, custom_id, value: typeof given === 'string' ? given : '' };
    if (type === componentType.fileUpload) {
      const files = given instanceof File && given.size > 0 ? [await upload(given)] : [];
      attachments.push(...files);
      typed = { type, custom_id, values: files.map(({ id }) => id) };
    } else if (type === componentType.select) typed = { type, custom_id, values: [given] };
    components.push(
      component.type === componentType.label
        ? { type: component.type, component: typed }
        : { type: component.type, components: [typed] },
    );
  }
  return { components, attachments };
}
