/** Measures how busy the processors are with other programs, so that latency is judged on a quiet machine alone. */
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

const periodMs = 1000;

/** The share of the processors, 0 to 1, that programs use for a second, while the proof and its replicas rest. */
export async function busyShare(): Promise<number> {
  const before = readTicks();
  await pause(periodMs);
  const after = readTicks();
  return (after.busy - before.busy) / Math.max(1, after.all - before.all);
}

/** The clock ticks of all processors since the start of the machine. */
function readTicks(): { readonly busy: number; readonly all: number } {
  const [first = ''] = readFileSync('/proc/stat', 'utf8').split('\n');
  const [user = 0, nice = 0, system = 0, idle = 0, waiting = 0, ...rest] = first
    .split(/\s+/)
    .slice(1)
    .map(Number);
  // The time of guests is part of `user`; of the rest, interrupts and stolen time count as busy.
  const [irq = 0, softIrq = 0, stolen = 0] = rest;
  const busy = user + nice + system + irq + softIrq + stolen;
  return { busy, all: busy + idle + waiting };
}
