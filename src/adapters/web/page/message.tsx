/** A message in the room, with the menu that Discord shows on a right click under Apps. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Actions, ComponentView } from './components.tsx';
import type { ShownMessage } from './discord.ts';
import { isPrivate } from './interactions.ts';
import { useTexts } from './texts.ts';

/** An entry of the menu: its registered name, and its label. */
type MenuEntry = { readonly name: string; readonly label: string };

/** A message. A right click or the button "⋯" opens its `menu`. */
export function MessageView({
  message,
  actions,
  menu,
  onMenu,
  onDismiss,
}: {
  readonly message: ShownMessage;
  readonly actions: Actions;
  readonly menu: readonly MenuEntry[];
  readonly onMenu: (name: string, message: ShownMessage) => void;
  readonly onDismiss: (message: ShownMessage) => void;
}) {
  const texts = useTexts();
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const alone = isPrivate(message);
  return (
    <li
      class={`message ${message.by}${alone ? ' private' : ''}`}
      onContextMenu={(event) => {
        event.preventDefault();
        setOpen(true);
      }}
    >
      <div class="head">
        <span class="avatar" aria-hidden="true">
          {message.by === 'bot' ? '❝' : texts.you.charAt(0)}
        </span>
        <strong>{message.by === 'bot' ? 'Pullquote' : texts.you}</strong>
        {message.by === 'bot' && <span class="tag">APP</span>}
        <button
          ref={opener}
          type="button"
          class="more"
          aria-haspopup="menu"
          aria-expanded={open}
          aria-label={texts.apps}
          onClick={() => setOpen(!open)}
        >
          ⋯
        </button>
      </div>
      {open && (
        <MessageMenu
          entries={menu}
          onClose={() => {
            setOpen(false);
            opener.current?.focus();
          }}
          onTake={(name) => {
            setOpen(false);
            onMenu(name, message);
          }}
        />
      )}
      <div class="body">
        {message.content !== undefined && message.content !== '' && <p class="typed">{message.content}</p>}
        {(message.components ?? []).map((component, index) => (
          <ComponentView key={index} message={message} component={component} actions={actions} />
        ))}
      </div>
      {alone && (
        <p class="note">
          {texts.onlyYou} ·{' '}
          <button type="button" class="link" onClick={() => onDismiss(message)}>
            {texts.dismiss}
          </button>
        </p>
      )}
    </li>
  );
}

function MessageMenu({
  entries,
  onTake,
  onClose,
}: {
  readonly entries: readonly MenuEntry[];
  readonly onTake: (name: string) => void;
  readonly onClose: () => void;
}) {
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    list.current?.querySelector('button')?.focus();
  }, []);
  const move = (step: number) => {
    const items = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = items.findIndex((item) => item.contains(document.activeElement));
    items[(at + step + items.length) % items.length]?.focus();
  };
  return (
    <div
      class="menu"
      role="menu"
      ref={list}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onClose();
        if (key === 'ArrowDown') move(1);
        if (key === 'ArrowUp') move(-1);
      }}
    >
      {entries.map(({ name, label }) => (
        <button key={name} type="button" role="menuitem" onClick={() => onTake(name)}>
          {label}
        </button>
      ))}
    </div>
  );
}
