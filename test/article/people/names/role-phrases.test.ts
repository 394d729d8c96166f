/** Roles before, after and beside a name. */
import { describe, expect, it } from 'vitest';
import { findNames } from '../../../../src/article/people/names/name-mentions.ts';
import { roleAfter, roleAside, roleBefore } from '../../../../src/article/people/names/role-phrases.ts';
import { lineOf } from '../../syntax/sentences.ts';

function nameIn(sentence: string) {
  const line = lineOf(sentence);
  const [name] = findNames(line, 1);
  if (name === undefined) throw new Error(`${sentence}: expected a name, got none`);
  return { line, name };
}

describe('roleBefore', () => {
  it.each([
    ['Then harbour director Ann Lee left.', 'harbour director'],
    ['Then Senate President Ann Lee left.', 'Senate President'],
    ['Then former secretary of state Ann Lee left.', 'former secretary of state'],
    ['Then Mr. Holm left.', undefined],
    ['Then Ann Lee left.', undefined],
  ])('of %j', (sentence, role) => {
    const { line, name } = nameIn(sentence);
    expect(roleBefore(line, name)).toBe(role);
  });
});

describe('roleAfter', () => {
  it.each([
    ['Ann Lee, head of the museum, left.', 'head of the museum'],
    ['Ann Lee, a lawyer, left.', 'lawyer'],
    ['Ann Lee, standing next to her lawyer, left.', undefined],
    ['Ann Lee, standing beside her lawyer, left.', undefined],
    ['Ann Lee, visiting professor of law, left.', 'visiting professor of law'],
    ['Ann Lee, 42, left.', undefined],
    ['Ann Lee left.', undefined],
  ])('of %j', (sentence, role) => {
    const { line, name } = nameIn(sentence);
    expect(roleAfter(line, name)).toBe(role);
  });
});

describe('roleAside', () => {
  it.each([
    ['“No,” said the mayor, Ann Lee.', 'mayor'],
    ['“No,” said the mayor, Ann Lee of the Green Party.', 'mayor'],
    ['“No,” said the mayor, Ann Lee at Nord Hall, and left.', 'mayor'],
    ['“No,” said the mayor, Ann Lee of all people.', undefined],
    ['“No,” said the boat, Ann Lee.', undefined],
  ])('of %j', (sentence, role) => {
    const { line, name } = nameIn(sentence);
    expect(roleAside(line, name)).toBe(role);
  });
});
