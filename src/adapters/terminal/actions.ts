/** The actions of a reply, each with a number that it keeps while the pages of the reply are turned. */
import type { Messages } from '../../messages/messages.ts';
import type { Action, Call, Opens } from '../../reply/reply.ts';

/** An action as a line of the terminal tells it. */
export type Offer =
  /** Taken by its number, from 1. */
  | {
      readonly kind: 'call';
      readonly number: number;
      readonly label: string;
      readonly call: Call;
      readonly opens: Opens;
      /** What it is on every page: a button by its label, a choice by its menu and its place in it. */
      readonly key: string;
    }
  | { readonly kind: 'link'; readonly label: string; readonly url: string };

/** The numbers that actions had on the pages before, by their keys. */
export type Numbers = ReadonlyMap<string, number>;

/**
 * What `actions` offer, in the order of their numbers, links last: each button one thing, each menu as many as it has
 * choices; nothing for others to read. What was there `before` has its number, and all else the next free one.
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

/** `before`, and the numbers of `offers`. */
export function numbersOf(offers: readonly Offer[], before: Numbers): Numbers {
  const found = offers.flatMap((offer) =>
    offer.kind === 'call' ? [[offer.key, offer.number] as const] : [],
  );
  return new Map([...before, ...found]);
}
