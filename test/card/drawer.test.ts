/** The drawer of cards: one worker, few cards at once, and no reply that waits for ever. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { hasCanvas } from '../../src/card/canvas.ts';
import { type CardDrawer, createCardDrawer } from '../../src/card/drawer.ts';

const worker = pathToFileURL(join(import.meta.dirname, 'stand-in-worker.mjs'));
const card = { words: 'Words.', name: 'Ana Sol', details: [], source: [] };
let drawer: CardDrawer | undefined;

afterEach(() => drawer?.close());

describe.skipIf(!hasCanvas())('the drawer', () => {
  it('gives what the worker draws, and refuses the fifth card at once', async () => {
    drawer = createCardDrawer({ file: worker, fontFolder: '/fonts' });
    const drawn = await Promise.all(
      ['1', '2', '3', '4', '5'].map((words) => drawer?.draw({ ...card, words })),
    );
    expect(drawn).toEqual([
      { kind: 'drawn', base64: '1' },
      { kind: 'drawn', base64: '2' },
      { kind: 'drawn', base64: '3' },
      { kind: 'drawn', base64: '4' },
      { kind: 'busy' },
    ]);
  });

  it('reports a worker that ends, and starts another for the next card', async () => {
    const faults: unknown[] = [];
    drawer = createCardDrawer({ file: worker, fontFolder: '/fonts', report: (error) => faults.push(error) });
    expect((await drawer?.draw({ ...card, words: 'end' }))?.kind).toBe('failed');
    expect(faults).toHaveLength(1);
    expect(await drawer?.draw(card)).toEqual({ kind: 'drawn', base64: 'Words.' });
  });

  it('ends a worker that has nothing to do, and starts it again', async () => {
    drawer = createCardDrawer({ file: worker, fontFolder: '/fonts', idleAfterMs: 1 });
    await drawer?.draw(card);
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(await drawer?.draw(card)).toEqual({ kind: 'drawn', base64: 'Words.' });
  });
});
