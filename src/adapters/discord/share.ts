/** Lets one person share a result, over all processes. */
import { type Key, keptCallDays, type Storage } from '../../storage/storage.ts';

/** How long a share is remembered: as long as buttons work. */
const sharedMs = keptCallDays * 24 * 60 * 60_000;

/** Whether `interaction` is the first to share the result of the message `id`. True if the store fails. */
export async function claimShare(
  { room, id }: Key,
  interaction: string,
  { entries }: Storage,
): Promise<boolean> {
  const key = { room, id: `shared:${id}` };
  try {
    const isFirst = await entries.claim(key, Date.now() + sharedMs, { value: interaction });
    return isFirst || (await entries.get(key)) === interaction;
  } catch {
    return true;
  }
}
