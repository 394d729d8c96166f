/** Answers as the worker of the cards does, without drawing: the words come back. "end" ends it. */
import { parentPort } from 'node:worker_threads';

parentPort.on('message', ({ id, card }) => {
  if (card.words === 'end') process.exit(1);
  parentPort.postMessage({ id, result: { kind: 'drawn', base64: card.words } });
});
