/** The line in which the reader types: a plain line asks, a "/" opens the commands. */
import { useRef, useState } from 'preact/hooks';
import type { Attachment } from '../attachment.ts';
import { CommandForm } from './command-form.tsx';
import type { Definition, OptionChoice } from './discord.ts';
import type { GivenOption } from './interactions.ts';
import { useTexts } from './texts.ts';

/** What can be sent from here. */
export type Sender = {
  readonly ask: (line: string) => void;
  readonly run: (
    command: Definition,
    options: readonly GivenOption[],
    attachments: readonly Attachment[],
  ) => void;
  readonly complete: (
    command: Definition,
    options: readonly GivenOption[],
  ) => Promise<readonly OptionChoice[]>;
};

export function Composer({
  commands,
  sender,
}: {
  readonly commands: readonly Definition[];
  readonly sender: Sender;
}) {
  const texts = useTexts();
  const [line, setLine] = useState('');
  const [chosen, setChosen] = useState<Definition>();
  const [selected, setSelected] = useState(0);
  const input = useRef<HTMLInputElement>(null);

  const offered = line.startsWith('/')
    ? commands.filter(({ name }) => name.startsWith(line.slice(1).split(/[ :]/u)[0] ?? ''))
    : [];
  const choose = (command: Definition) => {
    setChosen(command);
    setLine('');
    setSelected(0);
  };
  const close = () => {
    setChosen(undefined);
    requestAnimationFrame(() => input.current?.focus());
  };

  if (chosen !== undefined) {
    return (
      <CommandForm
        key={chosen.name}
        command={chosen}
        complete={(options) => sender.complete(chosen, options)}
        onCancel={close}
        onSend={(options, attachments) => {
          sender.run(chosen, options, attachments);
          close();
        }}
      />
    );
  }
  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault();
        const command = offered[selected];
        if (command !== undefined) choose(command);
        else if (line.trim() !== '' && !line.startsWith('/')) {
          sender.ask(line.trim());
          setLine('');
        }
      }}
    >
      {offered.length > 0 && (
        <div class="commands" role="listbox" id="commands" aria-label={texts.commands}>
          {offered.map((command, index) => (
            <button
              key={command.name}
              type="button"
              id={`command-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === selected}
              onClick={() => choose(command)}
            >
              <strong>/{command.name}</strong> <span>{command.description}</span>
            </button>
          ))}
        </div>
      )}
      <input
        ref={input}
        aria-label={texts.ask}
        placeholder={texts.ask}
        value={line}
        maxLength={300}
        autoComplete="off"
        role="combobox"
        aria-expanded={offered.length > 0}
        aria-controls="commands"
        aria-activedescendant={offered.length > 0 ? `command-${selected}` : undefined}
        onInput={({ currentTarget }) => {
          setLine(currentTarget.value);
          setSelected(0);
        }}
        onKeyDown={(event) => {
          if (offered.length === 0) return;
          const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
          if (step !== 0) {
            event.preventDefault();
            setSelected((selected + step + offered.length) % offered.length);
          } else if (event.key === 'Escape') setLine('');
        }}
      />
      <button type="submit" class="button primary">
        {texts.send}
      </button>
    </form>
  );
}
