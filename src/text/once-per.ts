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

/**
 * Returns a cache of what is made of the parts of an object: for as long as the object lives, and for its last
 * `max` parts. It makes the value of a new part.
 */
export function oncePerPart<Value extends object | string>(
  max: number,
): (whole: object, part: string, make: () => Value) => Value {
  const partsOf = oncePer((_: object) => new LRUCache<string, Value>({ max }));
  return (whole, part, make) => {
    const parts = partsOf(whole);
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
