/** The store in memory keeps the contract of all stores. */
import { createMemoryStorage } from '../../src/storage/memory.ts';
import { describeStorage } from './contract.ts';

describeStorage('the store in memory', async (now) => createMemoryStorage({ now }));
