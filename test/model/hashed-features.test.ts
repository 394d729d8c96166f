/** Hashed features: named templates, a fixed capacity, and the weights that belong to them. */
import { describe, expect, it } from 'vitest';
import { indirectFingerprint, subjectFingerprint } from '../../scripts/train/attribution-fingerprints.ts';
import indirect from '../../src/article/speech/indirect/indirect-speech.weights.json' with { type: 'json' };
import subject from '../../src/article/speech/subjects/subject-ranker.weights.json' with { type: 'json' };
import { addCombinations, combinationsOf } from '../../src/model/feature-combinations.ts';
import { add, capacity, codeOf, createFeatures, reset } from '../../src/model/hashed-features.ts';

describe('hashed features', () => {
  it('tell templates and values apart', () => {
    const [gap, lemma] = [codeOf('probe: gap'), codeOf('probe: lemma')];
    const features = createFeatures();
    add(features, gap, 1);
    add(features, gap, 2);
    add(features, lemma, 1);
    add(features, gap, 1);
    const [first, second, third, again] = features.hashes;
    expect(new Set([first, second, third]).size).toBe(3);
    expect(again).toBe(first);
  });

  it('are combinations of named values', () => {
    const probe = combinationsOf('probe', ['gap', 'lemma'], ['gap', ['both', 'lemma gap']]);
    probe.values[probe.at.gap] = 3;
    probe.values[probe.at.lemma] = 7;
    const [combined, alone] = [createFeatures(), createFeatures()];
    addCombinations(combined, probe);
    add(alone, codeOf('probe: gap'), 3);
    add(alone, codeOf('probe: both'), 7, 3);
    expect(combined).toEqual(alone);
  });

  it.each([
    ['a name that is no value', 'gap width'],
    ['more than four values', 'gap gap gap gap gap'],
  ])('refuse %s', (_, combination) => {
    expect(() => combinationsOf('probe', ['gap'], [combination])).toThrow(`"${combination}"`);
  });

  it('refuse more features than one place can have', () => {
    const features = createFeatures();
    for (let count = 0; count < capacity; count++) add(features, count);
    expect(() => add(features, capacity)).toThrow('expected at most');
    add(reset(features), 1);
    expect(features.count).toBe(1);
  });

  // A changed template, word list or value needs a new fit: scripts/train/attribution.ts.
  it.each([
    ['subject-ranker.weights.json', subject.fingerprint, subjectFingerprint],
    ['indirect-speech.weights.json', indirect.fingerprint, indirectFingerprint],
  ])('are those that the weights of %s were fitted to', (_, fingerprint, current) => {
    expect(current()).toBe(fingerprint);
  });
});
