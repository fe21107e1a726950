import { spawnSync } from 'node:child_process';
import { installChromium } from './chromium.ts';

type VerifyStep = { name: string; command: string };

const steps: VerifyStep[] = [
  { name: 'style and lint', command: 'biome check --error-on-warnings' },
  { name: 'types', command: 'next typegen && tsc' },
  { name: 'nothing unused', command: 'knip' },
  { name: 'content', command: 'node cli/main.ts check' },
  { name: 'spelling', command: 'cspell lint --no-progress --no-summary' },
  { name: 'readability', command: 'node cli/main.ts readability' },
  { name: 'sources', command: 'node cli/main.ts coverage > /dev/null' },
  { name: 'quality of the search', command: 'node cli/main.ts search' },
  { name: 'unit, property, architecture and content tests', command: 'vitest run' },
  { name: 'the first job of each workflow, in a fresh clone', command: 'node tools/workflows.ts' },
  { name: 'build', command: 'next build' },
  { name: 'browser, crawl, accessibility and attack tests', command: 'playwright test' },
  { name: 'weight of every page', command: 'node tools/budget.ts' },
];

/** Every page in every look, where a sample is enough every day. */
const isEverything = process.argv.includes('--all');

console.log(`Node ${process.version}, Chromium at ${installChromium()}`);
const results = steps.map(({ name, command }) => {
  console.log(`\n── ${name}: ${command}`);
  const began = performance.now();
  const { status } = spawnSync(command, {
    stdio: 'inherit',
    shell: true,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...(isEverything && { CHECK_ALL: 'yes' }) },
  });
  return { name, isGreen: status === 0, seconds: (performance.now() - began) / 1000 };
});

console.log('\nWhat was checked:');
for (const { name, isGreen, seconds } of results) {
  console.log(`${isGreen ? 'green' : 'RED  '}  ${seconds.toFixed(1).padStart(6)} s  ${name}`);
}
const red = results.filter(({ isGreen }) => !isGreen).length;
console.log(
  red === 0 ? 'Everything is green.' : `${red} of ${results.length} checks are red. Each says above what to do.`,
);
process.exitCode = red === 0 ? 0 : 1;
