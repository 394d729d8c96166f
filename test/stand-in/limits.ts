/** Discord's limits that its schemas do not hold, and what we have promised beyond them: see ../shared/discord.md. */

const budgets = { chars: 3600, components: 30, buttonsInRow: 3 };

type Component = {
  readonly type: number;
  readonly components?: readonly Component[];
  readonly content?: string;
  readonly custom_id?: string;
  readonly label?: string;
  readonly url?: string;
  readonly placeholder?: string;
  readonly options?: readonly {
    readonly label: string;
    readonly value: string;
    readonly description?: string;
  }[];
  readonly file?: { readonly url: string };
  readonly items?: readonly { readonly media: { readonly url: string }; readonly description?: string }[];
};

/** The body of a message, as far as it is looked at here. */
export type MessageBody = {
  readonly flags?: number;
  readonly content?: string;
  readonly embeds?: readonly unknown[];
  readonly components?: readonly Component[];
  readonly allowed_mentions?: unknown;
  readonly attachments?: readonly { readonly id: number | string; readonly filename?: string }[];
};

const flagEphemeral = 1 << 6;
const flagComponentsV2 = 1 << 15;
const kinds = { row: 1, button: 2, menu: 3, text: 10, file: 13 };

/** All components of a message, nested ones after the one that they are in. */
export function flatten(components: readonly Component[] = []): readonly Component[] {
  return components.flatMap((component) => [component, ...flatten(component.components)]);
}

/** What is wrong with a message that is sent (`create`) or put in the place of another (`update`). */
export function findMessageFaults(
  message: MessageBody,
  { fileNames, how }: { readonly fileNames: readonly string[]; readonly how: 'create' | 'update' },
): readonly string[] {
  const faults: string[] = [];
  const expect = (holds: boolean, fault: string) => {
    if (!holds) faults.push(fault);
  };
  const length = (text: string | undefined, name: string, from: number, to: number) => {
    const { length: chars } = text ?? '';
    expect(chars >= from && chars <= to, `${name} has ${chars} characters, not ${from} to ${to}`);
  };

  const { flags = 0, components = [] } = message;
  const all = flatten(components);
  const texts = all.filter(({ type }) => type === kinds.text);
  expect((flags & flagComponentsV2) !== 0, 'the flag for components is not set');
  expect(how === 'create' || (flags & flagEphemeral) === 0, 'an update cannot become ephemeral');
  expect(
    message.content === undefined && message.embeds === undefined,
    'content or embeds beside components',
  );
  expect(JSON.stringify(message.allowed_mentions) === '{"parse":[]}', 'somebody could be pinged');
  expect(components.length > 0, 'nothing in the message');
  expect(all.length <= budgets.components, `${all.length} components`);
  const chars = texts.reduce((sum, { content = '' }) => sum + content.length, 0);
  expect(chars <= budgets.chars, `${chars} characters of text`);
  for (const { content = '' } of texts) expect(content.trim() !== '', 'a blank text');

  for (const { components: inRow = [] } of all.filter(({ type }) => type === kinds.row)) {
    const menus = inRow.filter(({ type }) => type === kinds.menu).length;
    expect(inRow.length > 0, 'an empty row');
    expect(menus === 0 ? inRow.length <= budgets.buttonsInRow : inRow.length === 1, 'a row that is too full');
  }
  const ids = all.flatMap(({ custom_id }) => custom_id ?? []);
  expect(new Set(ids).size === ids.length, 'a custom_id twice');
  for (const id of ids) length(id, 'a custom_id', 1, 100);
  for (const button of all.filter(({ type }) => type === kinds.button)) {
    length(button.label, 'a label', 1, 80);
    expect(
      (button.url === undefined) !== (button.custom_id === undefined),
      'a button needs a url or a custom_id',
    );
    if (button.url !== undefined) length(button.url, 'a url', 1, 512);
  }
  for (const { options = [], placeholder } of all.filter(({ type }) => type === kinds.menu)) {
    length(placeholder, 'a placeholder', 0, 150);
    expect(options.length >= 1 && options.length <= 25, `${options.length} options`);
    expect(new Set(options.map(({ value }) => value)).size === options.length, 'a value twice in a menu');
    for (const option of options) {
      length(option.label, 'an option', 1, 100);
      length(option.value, 'a value', 1, 100);
      length(option.description, 'a description', 0, 100);
    }
  }

  const pictures = all.flatMap(({ items = [] }) => items);
  for (const { description } of pictures) length(description, 'the description of a picture', 1, 1024);
  const shown = [
    ...all.flatMap(({ file }) => file?.url ?? []),
    ...pictures.map(({ media }) => media.url),
  ].map((url) => url.replace('attachment://', ''));
  expect(fileNames.length <= 10, `${fileNames.length} files`);
  expect(
    fileNames.every((name) => /^[\w.-]+$/.test(name)),
    `file names that Discord changes: ${fileNames}`,
  );
  expect(
    JSON.stringify([...shown].sort()) === JSON.stringify([...fileNames].sort()),
    `files ${fileNames}, shown ${shown}`,
  );
  const listed = (message.attachments ?? []).map(({ filename }) => filename);
  expect(JSON.stringify(listed) === JSON.stringify(fileNames), `files ${fileNames}, attachments ${listed}`);
  return faults;
}

/** What is wrong with the choices of autocomplete. */
export function findChoiceFaults(
  choices: readonly { readonly name: string; readonly value: string }[],
): readonly string[] {
  const faults = choices.length <= 25 ? [] : [`${choices.length} choices`];
  const fits = (text: string) => text.length >= 1 && text.length <= 100;
  return [
    ...faults,
    ...choices.flatMap(({ name, value }) => (fits(name) && fits(value) ? [] : [`choice ${name}: ${value}`])),
  ];
}

type CommandBody = {
  readonly name: string;
  readonly description?: string;
  readonly options?: readonly (CommandBody & { readonly required?: boolean })[];
  readonly choices?: readonly { readonly name: string; readonly value: string | number }[];
  readonly autocomplete?: boolean;
};

/** What is wrong with commands that are registered. */
export function findCommandFaults(commands: readonly CommandBody[]): readonly string[] {
  const names = commands.map(({ name }) => name);
  return [
    ...(new Set(names).size === names.length && names.length <= 100 ? [] : ['names twice, or too many']),
    ...commands.flatMap((command) => {
      const options = command.options ?? [];
      const lastRequired = options.findLastIndex(({ required }) => required);
      const firstOptional = options.findIndex(({ required }) => !required);
      const late = firstOptional >= 0 && firstOptional < lastRequired;
      const both = options.some(({ choices, autocomplete }) => choices !== undefined && autocomplete);
      const chars = countChars(command);
      return [
        ...(late ? [`/${command.name}: a required option after another`] : []),
        ...(both ? [`/${command.name}: choices and autocomplete`] : []),
        ...(chars > 8000 ? [`/${command.name}: ${chars} characters`] : []),
      ];
    }),
  ];
}

function countChars({ name, description = '', options = [], choices = [] }: CommandBody): number {
  const inChoices = choices.reduce(
    (sum, choice) => sum + choice.name.length + String(choice.value).length,
    0,
  );
  return (
    name.length +
    description.length +
    inChoices +
    options.reduce((sum, option) => sum + countChars(option), 0)
  );
}
