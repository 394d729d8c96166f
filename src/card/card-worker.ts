/** The worker that draws cards. Only this thread loads the canvas and the fonts. */
import { workerData } from 'node:worker_threads';
import { serveTasks } from '../worker-thread.ts';
import { createPainter } from './draw.ts';

/** The data with which the worker starts. */
export type CardWorkerData = { readonly fontFolder: string };

// Only the drawer starts this file.
const { fontFolder } = workerData as CardWorkerData;

serveTasks(createPainter(fontFolder));
