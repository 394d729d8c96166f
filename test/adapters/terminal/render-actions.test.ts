/** What a reply's buttons, menus and links look like in a terminal. */
import { describe, expect, it } from 'vitest';
import { type Numbers, numberOffers, numbersOf } from '../../../src/adapters/terminal/actions.ts';
import { en } from '../../../src/messages/en.ts';
import { type Action, note } from '../../../src/reply/reply.ts';
import { render } from './rendered.ts';
import { clockPassage } from './stand-in.ts';

describe('actions', () => {
  const call = { command: 'ask', options: { question: 'x' } };
  const actions: readonly Action[] = [
    { kind: 'button', label: 'More', call, opens: 'page' },
    { kind: 'link', label: 'Open article', url: 'https://courier.example/tides' },
    {
      kind: 'menu',
      label: 'What they say',
      opens: 'aside',
      choices: [
        { label: 'Ana Sol', description: 'keeper of the clock', call },
        { label: 'Bo Lind', description: undefined, call },
      ],
    },
  ];

  it('are numbered, each choice of a menu by itself, and a link is shown with its address', () => {
    expect(render([note('Yes.')], { actions })).toBe(`Yes.

1  More
2  What they say: Ana Sol · keeper of the clock
3  What they say: Bo Lind
   Open article: https://courier.example/tides
`);
  });

  it('keep their numbers in line where there are ten or more', () => {
    const many = Array.from(
      { length: 8 },
      (_, index): Action => ({ kind: 'button', label: `B${index}`, call, opens: 'page' }),
    );
    const lines = render([], { actions: [...actions, ...many] }).split('\n');
    expect(lines[0]).toBe(' 1  More');
    expect(lines.at(-3)).toBe('11  B7');
    expect(lines.at(-2)).toBe('    Open article: https://courier.example/tides');
  });

  it('are links where a terminal follows them, and short addresses elsewhere', () => {
    const url = 'https://courier.example/tides#:~:text=It%20has';
    const [link] = actions.filter(({ kind }) => kind === 'link');
    const shown = { ...clockPassage, link: url };
    const linked = render([shown], {
      styles: true,
      links: true,
      actions: link ? [{ ...link, url } as Action] : [],
    });
    const open = `\u001b]8;;${url}\u001b\\`;
    const close = '\u001b]8;;\u001b\\';
    expect(linked).toContain(`${open}¶ 1 of 1${close}`);
    expect(linked).toContain(`${open}Open article${close}`);
    expect(render([], { actions: link ? [{ ...link, url } as Action] : [] })).toContain(
      'Open article: https://courier.example/tides\n',
    );
  });

  it('keep their numbers while pages are turned', () => {
    const button = (label: string): Action => ({ kind: 'button', label, call, opens: 'page' });
    const menu = (count: number): Action => ({
      kind: 'menu',
      label: 'Context',
      opens: 'aside',
      choices: Array.from({ length: count }, (_, at) => ({ label: `¶ ${at}`, description: undefined, call })),
    });
    const numbered = (given: readonly Action[], before: Numbers) => {
      const offers = numberOffers(given, en, before);
      const lines = offers.flatMap((each) => (each.kind === 'call' ? [`${each.number} ${each.label}`] : []));
      return { lines, numbers: numbersOf(offers, before) };
    };
    const first = numbered([menu(3), button('More')], new Map());
    expect(first.lines).toEqual(['1 Context: ¶ 0', '2 Context: ¶ 1', '3 Context: ¶ 2', '4 More']);
    const second = numbered([menu(2), button('Back'), button('More')], first.numbers);
    expect(second.lines).toEqual(['1 Context: ¶ 0', '2 Context: ¶ 1', '4 More', '5 Back']);
  });
});
