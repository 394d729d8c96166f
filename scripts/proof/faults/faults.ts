/** Injects faults under load: killed and restarted replicas, a stopped database, updates, races, clock skew. */
import { stopDatabase } from './database-stops.ts';
import { race } from './race.ts';
import { killOne, restartEach } from './replicas-end.ts';
import type { Proof } from './setting.ts';
import { skew } from './skew.ts';
import { updates } from './updates.ts';

/** Every fault test, by name. */
export const faults: Readonly<Record<string, Proof>> = {
  'one of two replicas is killed under load': { run: killOne, none: ['lost', 'after 3 s', 'wrong'] },
  'replicas are restarted one after the other under load': {
    run: restartEach,
    none: ['lost', 'after 3 s', 'wrong', 'late'],
  },
  'the database stops': {
    run: stopDatabase,
    none: ['lost', 'without a clear message', 'gone', 'acknowledged too few'],
  },
  'updates from one replica while the other answers': { run: updates, none: ['stale', 'failed'] },
  'racers for one migration': { run: race, none: ['failed', 'more than one winner'] },
  'clocks two minutes apart': { run: skew, none: ['wrong'] },
};
