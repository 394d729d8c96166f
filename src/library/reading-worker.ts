/** The worker that reads articles; see `reading-thread.ts`. */
import { workerData } from 'node:worker_threads';
import { serveTasks } from '../worker-thread.ts';
import { type ReadOutcome, type RecordOutcome, readRecord, readSource, type Source } from './read-source.ts';
import type { Wanted } from './reading-thread.ts';

// Only `reading-thread.ts` starts this file.
const wanted = workerData as Wanted;

serveTasks<Source, ReadOutcome | RecordOutcome>(wanted === 'record' ? readRecord : readSource);
