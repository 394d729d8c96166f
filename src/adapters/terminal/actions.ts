/** Numbers the actions of a reply. An action keeps its number on every page of the reply. */
import type { Messages } from '../../messages/messages.ts';
import type { Call } from '../../reply/call.ts';
import type { Action, Opens } from '../../reply/reply.ts';

/** An action as the terminal prints it. */
export type Offer =
  /** A call that a number selects, counted from 1. */
  | {
      readonly kind: 'call';
      readonly number: number;
      readonly label: string;
      readonly call: Call;
      readonly opens: Opens;
      /** Identifies the action on every page: the label of a button, or the menu and position of a choice. */
      readonly key: string;
    }
  | { readonly kind: 'link'; readonly label: string; readonly url: string };

/** The numbers of actions on earlier pages, by their keys. */
export type Numbers = ReadonlyMap<string, number>;

/**
 * The offers of `actions`, ordered by number, then links. A button is one offer, and each choice of a menu
 * is one. Buttons that post to the room are left out. A key in `before` keeps its number; every other one
 * gets the next free number.
 */
export function numberOffers(
  actions: readonly Action[],
  messages: Messages,
  before: Numbers = new Map(),
): readonly Offer[] {
  const taken = new Map(before);
  const calls: Extract<Offer, { kind: 'call' }>[] = [];
  const add = (key: string, label: string, call: Call, opens: Opens) => {
    const number = taken.get(key) ?? Math.max(0, ...taken.values()) + 1;
    taken.set(key, number);
    calls.push({ kind: 'call', number, label, call, opens, key });
  };
  for (const action of actions) {
    if (action.kind === 'button' && action.opens !== 'room')
      add(action.label, action.label, action.call, action.opens);
    if (action.kind === 'menu')
      action.choices.forEach(({ label, description, call }, at) => {
        const choice = description === undefined ? label : `${label} · ${description}`;
        add(`${action.label}#${at}`, messages.terminal.action(action.label, choice), call, action.opens);
      });
  }
  const links = actions.filter((action) => action.kind === 'link');
  return [...calls.sort((a, b) => a.number - b.number), ...links];
}

/** The numbers in `before`, with those of `offers`. */
export function numbersOf(offers: readonly Offer[], before: Numbers): Numbers {
  const found = offers.flatMap((offer) =>
    offer.kind === 'call' ? [[offer.key, offer.number] as const] : [],
  );
  return new Map([...before, ...found]);
}
