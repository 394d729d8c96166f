/**
 * Tests the built program: `acceptance` tries every command; `faults` and `load` run the arrangement of
 * compose.yaml as plain processes. Without a name it runs all three; `--small` makes a short run, and `--haproxy` puts
 * HAProxy in the place of nginx.
 */
import { accept, violations } from './acceptance.ts';
import { arrange } from './arrangement.ts';
import { faults } from './faults/faults.ts';
import { withStore } from './faults/setting.ts';
import { proveLoad } from './load/load.ts';
import { program } from './program.ts';

const args = process.argv.slice(2);
const isSmall = args.includes('--small');
const balancer = args.includes('--haproxy') ? 'haproxy' : 'nginx';
const names = args.filter((each) => !each.startsWith('--'));
const size = isSmall ? 0.1 : 1;
const wants = (part: string) => names.length === 0 || names.includes(part);

const broken: string[] = [];

function show(
  name: string,
  figures: Readonly<Record<string, number | string>>,
  none: readonly string[],
): void {
  const shown = Object.entries(figures).map(([what, value]) => `${what} ${value}`);
  const faulty = none.filter((what) => figures[what] !== 0);
  console.log(`${faulty.length === 0 ? '✓' : '✗'} ${name}: ${shown.join(', ')}`);
  if (faulty.length > 0) broken.push(`${name}: ${faulty.join(', ')}`);
}

if (wants('acceptance')) {
  const runs = isSmall ? [{ others: 1, depth: 1 }] : [0, 2, 20].map((others) => ({ others, depth: 3 }));
  for (const run of runs) {
    const name = `acceptance, articles ${1 + run.others}, depth ${run.depth}`;
    show(name, await accept(program, run), violations);
  }
}
if (wants('faults')) {
  const arrangement = await arrange(balancer);
  try {
    for (const [name, { run, none }] of Object.entries(faults)) {
      if (names.length > 1 && !names.slice(1).some((each) => name.includes(each))) continue;
      show(name, await run({ arrangement, program, size }), none);
    }
  } finally {
    await arrangement.close();
  }
}
if (wants('load')) {
  const arrangement = await arrange(balancer);
  try {
    const sizes = isSmall
      ? { servers: 20, interactions: 1500, largeServer: 300 }
      : { servers: 200, interactions: 50_000, largeServer: 5000 };
    await withStore({ arrangement, program }, (storage) =>
      proveLoad({ arrangement, program, storage }, sizes, show),
    );
  } finally {
    await arrangement.close();
  }
}
for (const each of broken) console.error(`failed: ${each}`);
process.exit(broken.length === 0 ? 0 : 1);
