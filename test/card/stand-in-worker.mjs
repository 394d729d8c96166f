/** Answers as the worker of the cards does, without drawing: the words come back. "end" ends it. */
import { parentPort } from 'node:worker_threads';

parentPort.on('message', ({ id, task }) => {
  if (task.words === 'end') process.exit(1);
  parentPort.postMessage({ id, outcome: { kind: 'drawn', base64: task.words } });
});
parentPort.postMessage('ready');
