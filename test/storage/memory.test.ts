/** The store in memory keeps the contract of all stores. */

import { describeStorage } from './contract.ts';
import { createMemoryStorage } from './memory.ts';

describeStorage('the store in memory', async (now) => createMemoryStorage({ now }));
