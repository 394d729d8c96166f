/** A form for a command: a field for each option, with autocomplete from the bot. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Attachment } from '../attachment.ts';
import type { PageTexts } from '../page-texts.ts';
import { upload } from './client.ts';
import { type Definition, type OptionChoice, type OptionDefinition, optionType } from './discord.ts';
import type { GivenOption } from './interactions.ts';
import { useTexts } from './texts.ts';
import type { TypedCall } from './typed-call.ts';

type FormValues = Readonly<Record<string, string>>;

/** The pause in typing before the page asks the bot for choices, in milliseconds. */
const completeAfterMs = 120;

/** Shows a form for `command`. `onSend` gets the options; Escape calls `onCancel`. */
export function CommandForm({
  command,
  typed,
  complete,
  onSend,
  onCancel,
}: {
  readonly command: Definition;
  /** The values that were typed after its name. */
  readonly typed: TypedCall;
  readonly complete: (options: readonly GivenOption[]) => Promise<readonly OptionChoice[]>;
  readonly onSend: (options: readonly GivenOption[], attachments: readonly Attachment[]) => void;
  readonly onCancel: () => void;
}) {
  const texts = useTexts();
  const subcommands = (command.options ?? []).filter(({ type }) => type === optionType.subcommand);
  const [sub, setSub] = useState(typed.sub);
  const options =
    sub === undefined
      ? (command.options ?? [])
      : (subcommands.find(({ name }) => name === sub)?.options ?? []);
  const [values, setValues] = useState<FormValues>(typed.values);
  const [files, setFiles] = useState<Readonly<Record<string, File>>>({});
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    // A command without options has only its button.
    form.current?.querySelector<HTMLElement>('input, select, button')?.focus();
  }, []);

  const nest = (given: readonly GivenOption[]): readonly GivenOption[] =>
    sub === undefined ? given : [{ name: sub, type: optionType.subcommand, options: given }];
  const given = (focused?: string) =>
    nest(options.flatMap((option) => toGiven(option, values[option.name], option.name === focused)));

  return (
    <form
      ref={form}
      class="command-form"
      onKeyDown={({ key }) => key === 'Escape' && onCancel()}
      onSubmit={async (event) => {
        event.preventDefault();
        const attachments = await Promise.all(Object.values(files).map(upload));
        const chosen = Object.keys(files).map((name, index) => ({
          name,
          type: optionType.attachment,
          value: attachments[index]?.id ?? '',
        }));
        const plain = options.flatMap((option) => toGiven(option, values[option.name], false));
        onSend(nest([...plain, ...chosen]), attachments);
      }}
    >
      <p class="title">
        <strong>/{command.name}</strong> <span>{command.description}</span>
      </p>
      {subcommands.length > 0 && (
        <label>
          <span>{texts.part}</span>
          <select value={sub} onChange={({ currentTarget }) => setSub(currentTarget.value)}>
            {subcommands.map(({ name, description }) => (
              <option key={name} value={name}>
                {name} – {description}
              </option>
            ))}
          </select>
        </label>
      )}
      {options.map((option) =>
        option.type === optionType.attachment ? (
          <label key={option.name}>
            <span>{option.name}</span>
            <input
              type="file"
              title={option.description}
              onChange={({ currentTarget }) => {
                const file = currentTarget.files?.[0];
                if (file !== undefined) setFiles({ ...files, [option.name]: file });
              }}
            />
          </label>
        ) : (
          <OptionField
            key={option.name}
            option={option}
            value={values[option.name] ?? ''}
            onChange={(value) => setValues({ ...values, [option.name]: value })}
            complete={() => complete(given(option.name))}
          />
        ),
      )}
      <div class="row">
        <button type="submit" class="button primary">
          {texts.send}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {texts.cancel}
        </button>
      </div>
    </form>
  );
}

function OptionField({
  option,
  value,
  onChange,
  complete,
}: {
  readonly option: OptionDefinition;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly complete: () => Promise<readonly OptionChoice[]>;
}) {
  const texts = useTexts();
  const [choices, setChoices] = useState<readonly OptionChoice[]>([]);
  const id = `option-${option.name}`;
  const listId = `choices-${option.name}`;
  useEffect(() => {
    if (option.autocomplete !== true) return undefined;
    let isCurrent = true;
    const timer = setTimeout(async () => {
      const found = await complete().catch(() => []);
      if (isCurrent) setChoices(found);
    }, completeAfterMs);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
    // Choices depend on the text in this field. The other values are read when the page asks for them.
  }, [value, option.autocomplete]);

  const fixed = option.type === optionType.boolean ? yesOrNo(texts) : option.choices;
  return (
    <label htmlFor={id}>
      <span>
        {option.name}
        {option.required === true && <abbr title={texts.required}>*</abbr>}
      </span>
      {fixed === undefined ? (
        <input
          id={id}
          title={option.description}
          placeholder={option.description}
          required={option.required ?? false}
          type={option.type === optionType.integer || option.type === optionType.number ? 'number' : 'text'}
          min={option.min_value}
          max={option.max_value}
          maxLength={option.max_length}
          list={option.autocomplete === true ? listId : undefined}
          autoComplete="off"
          value={value}
          onInput={({ currentTarget }) => onChange(currentTarget.value)}
        />
      ) : (
        <select
          id={id}
          title={option.description}
          value={value}
          required={option.required ?? false}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        >
          <option value="">–</option>
          {fixed.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.name}
            </option>
          ))}
        </select>
      )}
      {option.autocomplete === true && (
        <datalist id={listId}>
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.name}
            </option>
          ))}
        </datalist>
      )}
    </label>
  );
}

function yesOrNo({ yes, no }: PageTexts): readonly OptionChoice[] {
  return [
    { name: yes, value: 'true' },
    { name: no, value: 'false' },
  ];
}

function toGiven(
  option: OptionDefinition,
  text: string | undefined,
  focused: boolean,
): readonly GivenOption[] {
  if (option.type === optionType.attachment) return [];
  if ((text === undefined || text === '') && !focused) return [];
  const { name, type } = option;
  const mark = focused ? { focused: true as const } : {};
  return [{ name, type, value: parseValue(type, text ?? ''), ...mark }];
}

function parseValue(type: number, text: string): string | number | boolean {
  switch (type) {
    case optionType.boolean:
      return text === 'true';
    case optionType.integer:
    case optionType.number:
      return Number(text);
    default:
      return text;
  }
}
