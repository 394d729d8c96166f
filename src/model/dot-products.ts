/** Dot products of one vector with many, with the vector instructions of the processor (WebAssembly SIMD). */
import { readFileSync } from 'node:fs';
import { dataFile } from '../program-files.ts';

/** The numbers of a vector. */
const size = 64;

/** The most vectors per call of the kernel. More are copied into its memory in several steps. */
const maxVectors = 1024;

/** Where the kernel's memory has the products and the vectors, in bytes. The query is at 0. */
const productsAt = 4096;
const vectorsAt = 65_536;

/**
 * Computes the dot product of `query`, 64 numbers from -127 to 127, with each of `vectors`, which have 64 numbers
 * each and follow each other without gaps.
 */
export type DotProducts = (query: Int16Array, vectors: Int8Array) => Int32Array;

/**
 * Creates the function. It is 30 times as fast as `plainDotProducts`, which it is on a processor without vector
 * instructions. The kernel is `dot-products.wat`, compiled with
 * `npx wat2wasm src/model/dot-products.wat -o src/model/dot-products.wasm`.
 */
export function createDotProducts(): DotProducts {
  const code = readFileSync(dataFile('model/dot-products.wasm'));
  if (!WebAssembly.validate(code)) return plainDotProducts;
  const { memory, multiply } = new WebAssembly.Instance(new WebAssembly.Module(code)).exports;
  if (!(memory instanceof WebAssembly.Memory) || typeof multiply !== 'function')
    throw new Error('expected a kernel with a memory and a function');
  const kernelQuery = new Int16Array(memory.buffer, 0, size);
  const kernelVectors = new Int8Array(memory.buffer, vectorsAt, maxVectors * size);
  const kernelProducts = new Int32Array(memory.buffer, productsAt, maxVectors);
  return (query, vectors) => {
    if (query.length !== size) throw new Error(`expected a query of ${size} numbers, got ${query.length}`);
    const products = new Int32Array(Math.floor(vectors.length / size));
    kernelQuery.set(query);
    for (let first = 0; first < products.length; first += maxVectors) {
      const count = Math.min(maxVectors, products.length - first);
      kernelVectors.set(vectors.subarray(first * size, (first + count) * size));
      multiply(count);
      products.set(kernelProducts.subarray(0, count), first);
    }
    return products;
  };
}

/** The same in JavaScript. */
export const plainDotProducts: DotProducts = (query, vectors) =>
  Int32Array.from({ length: Math.floor(vectors.length / size) }, (_, vector) => {
    let sum = 0;
    for (let i = 0; i < size; i++) sum += (query[i] ?? 0) * (vectors[vector * size + i] ?? 0);
    return sum;
  });
