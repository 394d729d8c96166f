/** Draws the components of a Discord message (Components v2). */
import {
  buttonStyle,
  type Component,
  componentType,
  type MessageFile,
  type ShownMessage,
} from './discord.ts';
import { Markdown } from './markdown.tsx';
import { useTexts } from './texts.ts';

/** What a person can do on a message. */
export type Actions = {
  readonly press: (message: ShownMessage, customId: string) => void;
  readonly choose: (message: ShownMessage, customId: string, value: string) => void;
};

type Props = { readonly message: ShownMessage; readonly component: Component; readonly actions: Actions };

/** A component with its children. Of an unknown type, only the children. */
export function ComponentView({ message, component, actions }: Props) {
  const children = (component.components ?? []).map((child, index) => (
    <ComponentView key={index} message={message} component={child} actions={actions} />
  ));
  switch (component.type) {
    case componentType.text:
      return <Markdown text={component.content ?? ''} />;
    case componentType.container:
      return <div class="container">{children}</div>;
    case componentType.row:
      return <div class="row">{children}</div>;
    case componentType.section:
      return (
        <div class="section">
          <div>{children}</div>
          {component.accessory && (
            <ComponentView message={message} component={component.accessory} actions={actions} />
          )}
        </div>
      );
    case componentType.separator:
      return component.divider === false ? <div class="gap" /> : <hr />;
    case componentType.button:
      return <ButtonView message={message} component={component} actions={actions} />;
    case componentType.select:
      return <SelectView message={message} component={component} actions={actions} />;
    case componentType.file:
      return <FileView message={message} url={component.file?.url ?? ''} />;
    case componentType.gallery:
      return (
        <div class="gallery">
          {(component.items ?? []).map(({ media, description = '' }) => (
            <img key={media.url} src={imageOf(message, media.url)} alt={description} />
          ))}
        </div>
      );
    default:
      return <>{children}</>;
  }
}

function ButtonView({ message, component, actions }: Props) {
  const { label = '', url, custom_id: customId, style, disabled = false } = component;
  if (url !== undefined) {
    return /^https?:\/\//iu.test(url) ? (
      <a class="button" href={url} target="_blank" rel="noreferrer noopener">
        {label} <span aria-hidden="true">↗</span>
      </a>
    ) : null;
  }
  const kind = style === buttonStyle.danger ? ' danger' : style === buttonStyle.primary ? ' primary' : '';
  return (
    <button
      type="button"
      class={`button${kind}`}
      disabled={disabled}
      onClick={() => customId !== undefined && actions.press(message, customId)}
    >
      {label}
    </button>
  );
}

function SelectView({ message, component, actions }: Props) {
  const texts = useTexts();
  const { placeholder = texts.choose, custom_id: customId = '', options = [] } = component;
  return (
    <select
      aria-label={placeholder}
      value=""
      onChange={({ currentTarget }) => {
        const { value } = currentTarget;
        currentTarget.value = '';
        if (value !== '') actions.choose(message, customId, value);
      }}
    >
      <option value="">{placeholder}</option>
      {options.map(({ label, value, description }) => (
        <option key={value} value={value}>
          {description === undefined ? label : `${label} – ${description}`}
        </option>
      ))}
    </select>
  );
}

function FileView({ message, url }: { readonly message: ShownMessage; readonly url: string }) {
  const file = findFile(message, url);
  if (file === undefined) return null;
  return (
    <a class="file" href={dataUrl(file)} download={file.name}>
      <span aria-hidden="true">⇩</span> {file.name}
    </a>
  );
}

function findFile({ files }: ShownMessage, url: string): MessageFile | undefined {
  const name = url.replace(/^attachment:\/\//u, '');
  return files.find((file) => file.name === name);
}

function imageOf(message: ShownMessage, url: string): string {
  const file = findFile(message, url);
  return file?.base64 === undefined ? '' : `data:image/png;base64,${file.base64}`;
}

function dataUrl({ text, base64 }: MessageFile): string {
  if (base64 !== undefined) return `data:application/octet-stream;base64,${base64}`;
  return URL.createObjectURL(new Blob([text ?? ''], { type: 'text/plain;charset=utf-8' }));
}
