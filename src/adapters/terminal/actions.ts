/** The actions of a reply, numbered in the order in which they are offered. */

import type { Messages } from '../../messages/messages.ts';
import type { Action, Call } from '../../reply/reply.ts';

/** An action as a line of the terminal tells it. */
export type Offer =
  /** Taken by its number, from 1. */
  | { readonly kind: 'call'; readonly number: number; readonly label: string; readonly call: Call }
  | { readonly kind: 'link'; readonly label: string; readonly url: string };

/** What `actions` offer: each button one thing, each menu as many as it has choices; nothing for others to read. */
export function numberOffers(actions: readonly Action[], messages: Messages): readonly Offer[] {
  const offers: Offer[] = [];
  const add = (label: string, call: Call) => {
    const number = offers.filter(({ kind }) => kind === 'call').length + 1;
    offers.push({ kind: 'call', number, label, call });
  };
  for (const action of actions) {
    switch (action.kind) {
      case 'button':
        if (action.opens !== 'room') add(action.label, action.call);
        break;
      case 'menu':
        for (const { label, description, call } of action.choices) {
          const choice = description === undefined ? label : `${label} · ${description}`;
          add(messages.terminal.action(action.label, choice), call);
        }
        break;
      case 'link':
        offers.push(action);
        break;
    }
  }
  return offers;
}
