/** Jobs for tests of workers. */
import type { Job } from '../../../src/bot/running/job.ts';

/** A job of a user without a conversation. */
export const jobOf = (command: string): Job => ({
  command,
  values: {},
  origin: { asker: 'ana', room: 'tides' },
  language: { everyone: 'en', asker: 'en' },
  recalled: [],
  lastQuestion: undefined,
  revision: undefined,
});
