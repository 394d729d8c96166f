/** What every store promises: the tests that each of them runs. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keptCallDays, maxKeptCalls, maxKeptChars, type Storage } from '../../src/storage/storage.ts';

const dayMs = 24 * 60 * 60 * 1000;

/** Runs the contract on stores that `open` makes; `now` is the clock that they must use. */
export function describeStorage(name: string, open: (now: () => number) => Promise<Storage>): void {
  describe(name, () => {
    it('finds a call that it keeps, and no other', async () => {
      const storage = await open(Date.now);
      await storage.keepCall({ id: 'long', call: 'ask&question=Why+so+long?' });
      expect(await storage.findCall('long')).toBe('ask&question=Why+so+long?');
      expect(await storage.findCall('longer')).toBeUndefined();
      await storage.close();
    });

    it('gives back every text as it was', async () => {
      const storage = await open(Date.now);
      const texts = fc.string({ unit: 'binary' });
      await fc.assert(
        fc.asyncProperty(texts, texts, async (id, call) => {
          const unused = `${id} ${call}`;
          await storage.keepCall({ id: unused, call });
          expect(await storage.findCall(unused)).toBe(call);
        }),
      );
      await storage.close();
    });

    it(`forgets a call ${keptCallDays} days after it was last kept`, async () => {
      let time = Date.UTC(2024, 2, 14);
      const storage = await open(() => time);
      await storage.keepCall({ id: 'once', call: 'help' });
      await storage.keepCall({ id: 'again', call: 'help&page:2' });
      time += 2 * dayMs;
      await storage.keepCall({ id: 'again', call: 'help&page:2' });
      time += (keptCallDays - 2) * dayMs;
      expect(await storage.findCall('once')).toBeUndefined();
      expect(await storage.findCall('again')).toBe('help&page:2');
      time += 2 * dayMs;
      expect(await storage.findCall('again')).toBeUndefined();
      await storage.close();
    });

    it('loses none of 500 calls that are kept at once', async () => {
      const storage = await open(Date.now);
      const ids = Array.from({ length: 500 }, (_, index) => `id-${index}`);
      await Promise.all(ids.map((id) => storage.keepCall({ id, call: `call ${id}` })));
      expect(await Promise.all(ids.map((id) => storage.findCall(id)))).toEqual(ids.map((id) => `call ${id}`));
      await storage.close();
    });

    it('keeps a bounded number of calls, the newest', async () => {
      const storage = await open(Date.now);
      const kept = Array.from({ length: maxKeptCalls + 3 }, (_, index) => ({
        id: `id-${index}`,
        call: 'help',
      }));
      await Promise.all(kept.map((each) => storage.keepCall(each)));
      expect(await storage.findCall('id-2')).toBeUndefined();
      expect(await storage.findCall('id-3')).toBe('help');
      expect(await storage.findCall(`id-${maxKeptCalls + 2}`)).toBe('help');
      await storage.close();
    });

    it('keeps a bounded amount of text, the newest', async () => {
      const storage = await open(Date.now);
      const call = 'x'.repeat(maxKeptChars / 4);
      const ids = ['a', 'b', 'c', 'd', 'e'];
      for (const id of ids) await storage.keepCall({ id, call });
      const found = await Promise.all(ids.map((id) => storage.findCall(id)));
      expect(found).toEqual([undefined, call, call, call, call]);
      await storage.close();
    });
  });
}
