/** Asks which of several passages the asker means. */
import type { Messages } from '../../messages/messages.ts';
import { type ArticlePlace, placeChoices } from '../../reply/navigation.ts';
import { note, type Reply, reply } from '../../reply/reply.ts';
import { writePlaces } from './places.ts';

/** A menu of `places`. The reply replaces the menu. */
export function choosePlace(
  option: 'cite' | 'card',
  places: readonly ArticlePlace[],
  messages: Messages,
): Reply {
  const { which, [option]: label } = messages.takeAway;
  const choices = placeChoices(places, messages, (place) => ({
    command: 'article',
    options: { [option]: writePlaces([place]) },
  }));
  return reply([note(which)], [{ kind: 'menu', label, opens: 'page', choices }]);
}
