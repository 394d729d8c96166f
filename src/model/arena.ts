/** Cuts arrays of zeros from a few large buffers: making each by itself costs more than filling it. */

/** Makes typed arrays of zeros. They share buffers, which live as long as one of the arrays. */
export type Arena = {
  readonly int32: (length: number) => Int32Array;
  readonly float32: (length: number) => Float32Array;
  readonly float64: (length: number) => Float64Array;
};

// The tables of most questions fit in one buffer.
const usualBytes = 1 << 16;

/** Creates an arena. A buffer has 64 KB, or as much as the array for which it is made. */
export function createArena(): Arena {
  let buffer = new ArrayBuffer(usualBytes);
  let used = 0;
  const cut = (bytes: number): number => {
    if (used + bytes > buffer.byteLength) {
      buffer = new ArrayBuffer(Math.max(usualBytes, bytes));
      used = 0;
    }
    const start = used;
    // Numbers of eight bytes begin at multiples of eight.
    used += Math.ceil(bytes / 8) * 8;
    return start;
  };
  return {
    int32: (length) => {
      const start = cut(length * 4);
      return new Int32Array(buffer, start, length);
    },
    float32: (length) => {
      const start = cut(length * 4);
      return new Float32Array(buffer, start, length);
    },
    float64: (length) => {
      const start = cut(length * 8);
      return new Float64Array(buffer, start, length);
    },
  };
}
