/** Carries an error to another thread with its class and its fields, which a copy between threads loses. */
import { UserError } from '../../errors.ts';
import { StoreBusyError } from '../../storage/away.ts';
import { StorageError, type StorageFault } from '../../storage/storage.ts';

/** An error as plain data. */
export type CarriedError = {
  readonly name: string;
  readonly message: string;
  readonly stack: string | undefined;
  /** The code of Node, SQLite or PostgreSQL. */
  readonly code: string | undefined;
  readonly cause: CarriedError | undefined;
  readonly own:
    | { readonly kind: 'user'; readonly about: UserError['about'] }
    | { readonly kind: 'storage'; readonly fault: StorageFault; readonly place: string }
    | { readonly kind: 'busy' }
    | undefined;
};

/** The deepest cause that is carried. A cause may be its own cause. */
const maxDepth = 5;

/** Returns `error` as plain data. */
export function carryError(error: unknown, depth = 0): CarriedError {
  if (!(error instanceof Error))
    return {
      name: 'Error',
      message: String(error),
      stack: undefined,
      code: undefined,
      cause: undefined,
      own: undefined,
    };
  const { name, message, stack, cause } = error;
  return {
    name,
    message,
    stack,
    code: 'code' in error && error.code !== undefined ? String(error.code) : undefined,
    cause: cause === undefined || depth >= maxDepth ? undefined : carryError(cause, depth + 1),
    own: ownFields(error),
  };
}

function ownFields(error: Error): CarriedError['own'] {
  if (error instanceof UserError) return { kind: 'user', about: error.about };
  if (error instanceof StorageError) return { kind: 'storage', fault: error.fault, place: error.place };
  return error instanceof StoreBusyError ? { kind: 'busy' } : undefined;
}

/** Returns the error of `carryError`: of the same class if the class is ours, else an Error with the same name. */
export function receiveError(carried: CarriedError): Error {
  const { name, message, stack, code, cause, own } = carried;
  const options = cause === undefined ? undefined : { cause: receiveError(cause) };
  const error = withClass(own, message, options);
  // The stack of the thread that threw it says more than the one of this thread.
  Object.defineProperty(error, 'stack', { value: stack, configurable: true, writable: true });
  if (own === undefined) Object.assign(error, { name, ...(code === undefined ? {} : { code }) });
  return error;
}

function withClass(own: CarriedError['own'], message: string, options: ErrorOptions | undefined): Error {
  switch (own?.kind) {
    case 'user':
      return new UserError(message, own.about);
    case 'storage':
      return new StorageError(own.fault, own.place, options);
    case 'busy':
      return new StoreBusyError(message, options);
    case undefined:
      return new Error(message, options);
  }
}
