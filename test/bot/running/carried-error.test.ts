import { expect, it } from 'vitest';
import { carryError, receiveError } from '../../../src/bot/running/carried-error.ts';
import { UserError } from '../../../src/errors.ts';
import { isAway, StoreBusyError } from '../../../src/storage/away.ts';
import { StorageError } from '../../../src/storage/storage.ts';

/** What the other thread gets. */
const carried = (error: unknown) => receiveError(structuredClone(carryError(error)));

it('keeps the class and the fields of our errors, and their cause', () => {
  const cause = Object.assign(new Error('no space'), { code: 'SQLITE_FULL' });
  const storage = carried(new StorageError('full', 'data/pullquote.db', { cause }));
  expect(storage).toBeInstanceOf(StorageError);
  expect(storage).toMatchObject({
    fault: 'full',
    place: 'data/pullquote.db',
    cause: { code: 'SQLITE_FULL' },
  });
  expect(carried(new StoreBusyError('no connection'))).toBeInstanceOf(StoreBusyError);
  const user = carried(new UserError('No article has this name.', 'article'));
  expect(user).toBeInstanceOf(UserError);
  expect(user).toMatchObject({ message: 'No article has this name.', about: 'article' });
});

it('keeps what shows that a database is away, also in a cause', () => {
  const refused = Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });
  expect(isAway(carried(refused))).toBe(true);
  expect(isAway(carried(new Error('query failed', { cause: refused })))).toBe(true);
  expect(isAway(carried(new TypeError('x is undefined')))).toBe(false);
});

it('keeps the name and the stack of any other error, and carries what is no error', () => {
  const error = new TypeError('x is undefined');
  expect(carried(error)).toMatchObject({ name: 'TypeError', message: error.message, stack: error.stack });
  expect(carried('gone').message).toBe('gone');
  const circular = new Error('circular');
  circular.cause = circular;
  expect(carried(circular).message).toBe('circular');
});
