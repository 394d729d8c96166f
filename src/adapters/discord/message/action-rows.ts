/** Renders actions as Discord's action rows: each menu in its own row, then buttons, then page buttons. */
import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInMessageActionRow,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import { shorten } from '../../../messages/shorten.ts';
import type { Call } from '../../../reply/call.ts';
import type { Action } from '../../../reply/reply.ts';
import type { KeptCall } from '../../../storage/storage.ts';
import { type Target, writeCustomId } from './custom-id.ts';
import {
  maxActionComponents,
  maxButtonLabelChars,
  maxButtonsInRow,
  maxButtonUrlChars,
  maxMenuChoices,
  maxMenuTextChars,
  maxPlaceholderChars,
} from './limits.ts';
import type { MessageReference } from './message-reference.ts';
import { webAddress } from './pieces.ts';

type ButtonRow = APIActionRowComponent<APIComponentInMessageActionRow>;

/** Action rows, and the calls to store before the message is sent. */
export type Rows = { readonly rows: readonly ButtonRow[]; readonly kept: readonly KeptCall[] };

/** The rows of actions. `withTurns` adds the row of page buttons; call it once. */
export type ActionRows = Rows & { readonly withTurns: (turns: readonly TurnButton[]) => Rows };

/** A button that shows another part of the reply. */
export type TurnButton = { readonly label: string; readonly target: Target };

/**
 * Renders the rows of `actions` for the page `part`. A menu with more than 25 choices shows those of that
 * page. Leaves out what Discord refuses: a second button for the same call, and a link that is too long.
 */
export function renderRows({
  actions,
  part,
  about,
}: {
  readonly actions: readonly Action[];
  readonly part: number;
  /** The message that a call of this reply is about; undefined if there is none. */
  readonly about?: (call: Call) => MessageReference | undefined;
}): ActionRows {
  const kept: KeptCall[] = [];
  const taken = new Set<string>();

  /**
   * The custom_id of `target`; undefined if `among` has it already. Discord refuses a message with
   * duplicates.
   */
  function claim(target: Target, among: Set<string>): string | undefined {
    const { customId, kept: call } = writeCustomId({ about: about?.(target.call), ...target });
    if (among.has(customId)) return undefined;
    among.add(customId);
    if (call !== undefined) kept.push(call);
    return customId;
  }

  function callButton({ label, target }: TurnButton): readonly APIButtonComponent[] {
    const customId = claim(target, taken);
    if (customId === undefined) return [];
    const style = ButtonStyle.Secondary;
    return [
      { type: ComponentType.Button, style, label: visible(label, maxButtonLabelChars), custom_id: customId },
    ];
  }

  function button(action: Exclude<Action, { kind: 'menu' }>): readonly APIButtonComponent[] {
    const { label } = action;
    if (action.kind === 'button') return callButton({ label, target: { part: 1, ...action } });
    const url = webAddress(action.url, maxButtonUrlChars);
    if (url === undefined) return [];
    return [
      {
        type: ComponentType.Button,
        style: ButtonStyle.Link,
        label: visible(label, maxButtonLabelChars),
        url,
      },
    ];
  }

  function menu(
    { label, opens, choices }: Extract<Action, { kind: 'menu' }>,
    index: number,
  ): readonly ButtonRow[] {
    const start = (part - 1) * maxMenuChoices;
    const values = new Set<string>();
    const options = choices.slice(start, start + maxMenuChoices).flatMap((choice) => {
      const value = claim({ call: choice.call, opens, part: 1 }, values);
      const description = choice.description && shorten(choice.description, maxMenuTextChars);
      if (value === undefined) return [];
      return [
        {
          label: visible(choice.label, maxMenuTextChars),
          value,
          ...(description ? { description } : {}),
        },
      ];
    });
    if (options.length === 0) return [];
    const select: APIStringSelectComponent = {
      type: ComponentType.StringSelect,
      custom_id: `menu${index}`,
      placeholder: shorten(label, maxPlaceholderChars),
      options,
    };
    return [row([select])];
  }

  const menus = actions.filter((action) => action.kind === 'menu').flatMap(menu);
  const buttons = actions.filter((action) => action.kind !== 'menu').flatMap(button);
  const rows = withinLimit([...menus, ...inRows(buttons)]);
  const withTurns = (turns: readonly TurnButton[]): Rows => ({
    rows: [...rows, ...inRows(turns.flatMap(callButton))],
    kept,
  });
  return { rows, kept, withTurns };
}

/** A label that is not empty, which Discord would refuse. */
function visible(label: string, maxChars: number): string {
  return shorten(label, maxChars) || '…';
}

function row(components: readonly APIComponentInMessageActionRow[]): ButtonRow {
  return { type: ComponentType.ActionRow, components: [...components] };
}

function inRows(buttons: readonly APIButtonComponent[]): readonly ButtonRow[] {
  const starts = buttons.map((_, index) => index).filter((index) => index % maxButtonsInRow === 0);
  return starts.map((start) => row(buttons.slice(start, start + maxButtonsInRow)));
}

/** The first rows that leave room for the text. The others are left out. */
function withinLimit(rows: readonly ButtonRow[]): readonly ButtonRow[] {
  let components = 0;
  return rows.filter(({ components: { length } }) => {
    components += 1 + length;
    return components <= maxActionComponents;
  });
}
