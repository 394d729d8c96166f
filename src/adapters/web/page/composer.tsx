/** The input of the room: text asks a question, "/" opens the commands. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Attachment } from '../attachment.ts';
import { CommandForm } from './command-form.tsx';
import type { Definition, OptionChoice } from './discord.ts';
import type { GivenOption } from './interactions.ts';
import { useTexts } from './texts.ts';
import { readTypedCall, type TypedCall } from './typed-call.ts';

/** What the composer sends. */
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

/** A text input that turns into a form when a command is chosen. */
export function Composer({
  commands,
  sender,
}: {
  readonly commands: readonly Definition[];
  readonly sender: Sender;
}) {
  const [chosen, setChosen] = useState<{ readonly command: Definition; readonly typed: TypedCall }>();
  // Not on load: focus would scroll the page.
  const [isBack, setBack] = useState(false);
  const close = () => {
    setBack(true);
    setChosen(undefined);
  };
  if (chosen === undefined) {
    return (
      <LineForm
        commands={commands}
        isFocused={isBack}
        onAsk={sender.ask}
        onChoose={(command, line) => setChosen({ command, typed: readTypedCall(line, command) })}
      />
    );
  }
  const { command, typed } = chosen;
  return (
    <CommandForm
      key={command.name}
      command={command}
      typed={typed}
      complete={(options) => sender.complete(command, options)}
      onCancel={close}
      onSend={(options, attachments) => {
        sender.run(command, options, attachments);
        close();
      }}
    />
  );
}

/** Discord's limit for the text of an option. */
const maxLineChars = 6000;

function LineForm({
  commands,
  isFocused,
  onAsk,
  onChoose,
}: {
  readonly commands: readonly Definition[];
  readonly isFocused: boolean;
  readonly onAsk: (line: string) => void;
  /** Called with the command and the line in which it was typed. */
  readonly onChoose: (command: Definition, line: string) => void;
}) {
  const texts = useTexts();
  const [line, setLine] = useState('');
  const [selected, setSelected] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isFocused) input.current?.focus();
  }, []);
  const offered = commandsFor(line, commands);
  const type = (typed: string) => {
    setLine(typed);
    setSelected(0);
  };
  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault();
        const command = offered[selected];
        if (command !== undefined) onChoose(command, line);
        else if (line.trim() !== '' && !line.startsWith('/')) {
          onAsk(line.trim());
          type('');
        }
      }}
    >
      {offered.length > 0 && (
        <CommandList commands={offered} selected={selected} onChoose={(command) => onChoose(command, line)} />
      )}
      <input
        ref={input}
        aria-label={texts.ask}
        placeholder={texts.ask}
        value={line}
        maxLength={maxLineChars}
        autoComplete="off"
        role="combobox"
        aria-expanded={offered.length > 0}
        aria-controls="commands"
        aria-activedescendant={offered.length > 0 ? `command-${selected}` : undefined}
        onInput={({ currentTarget }) => type(currentTarget.value)}
        onKeyDown={(event) => {
          const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
          if (offered.length > 0 && event.key === 'Escape') type('');
          if (offered.length === 0 || step === 0) return;
          event.preventDefault();
          setSelected((selected + step + offered.length) % offered.length);
        }}
      />
      <button type="submit" class="button primary">
        {texts.send}
      </button>
    </form>
  );
}

/**
 * The commands that begin with the name after "/". After a space or colon, only the one with exactly that
 * name.
 */
function commandsFor(line: string, commands: readonly Definition[]): readonly Definition[] {
  if (!line.startsWith('/')) return [];
  const [typed = '', ...others] = line.slice(1).split(/[ :]/u);
  return commands.filter(({ name }) => (others.length > 0 ? name === typed : name.startsWith(typed)));
}

function CommandList({
  commands,
  selected,
  onChoose,
}: {
  readonly commands: readonly Definition[];
  readonly selected: number;
  readonly onChoose: (command: Definition) => void;
}) {
  const texts = useTexts();
  const list = useRef<HTMLDivElement>(null);
  useEffect(
    () => list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' }),
    [selected],
  );
  return (
    <div class="commands" role="listbox" id="commands" aria-label={texts.commands} ref={list}>
      {commands.map((command, index) => (
        <button
          key={command.name}
          type="button"
          id={`command-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === selected}
          onClick={() => onChoose(command)}
        >
          <strong>/{command.name}</strong> <span>{command.description}</span>
        </button>
      ))}
    </div>
  );
}
