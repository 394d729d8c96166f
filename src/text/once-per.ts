/** Remembers what was computed for an object, for a part of it, or for the last text. */
import { LRUCache } from 'lru-cache';

/**
 * Returns `compute` with a cache: it runs once per object, for as long as the object lives. The object must not
 * change afterwards, and the value must not be undefined.
 */
export function oncePer<Key extends object, Value extends object | string>(
  compute: (key: Key) => Value,
): (key: Key) => Value {
  const known = new WeakMap<Key, Value>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = compute(key);
    known.set(key, value);
    return value;
  };
}

/** The number of objects whose parts are remembered. */
const maxWholes = 50;

/**
 * Returns a cache of what is made of the parts of an object: for the last 50 objects, and the last `max` parts of
 * each. It makes the value of a new part. The object itself is not kept alive.
 */
export function oncePerPart<Value extends object | string>(
  max: number,
): (whole: object, part: string, make: () => Value) => Value {
  let wholes = 0;
  const idOf = oncePer((_: object) => String(wholes++));
  const partsOf = new LRUCache<string, LRUCache<string, Value>>({ max: maxWholes });
  return (whole, part, make) => {
    const id = idOf(whole);
    const parts = partsOf.get(id) ?? new LRUCache<string, Value>({ max });
    partsOf.set(id, parts);
    const before = parts.get(part);
    if (before !== undefined) return before;
    const value = make();
    parts.set(part, value);
    return value;
  };
}

/**
 * Returns `compute` with a cache of one result: the parts of a reply read the same text one after the other, and
 * it runs once for them.
 */
export function onceInARow<Value>(compute: (text: string) => Value): (text: string) => Value {
  let last: { readonly text: string; readonly value: Value } | undefined;
  return (text) => {
    if (last?.text !== text) last = { text, value: compute(text) };
    return last.value;
  };
}
