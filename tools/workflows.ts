import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';

type Step = { name?: string; uses?: string; run?: string };
type Workflow = { jobs: Record<string, { steps: Step[] }> };

/**
 * Runs the first job of every workflow of GitHub's, step by step, in a fresh clone of what is committed: as far as a
 * machine without GitHub can. A step that two jobs share is run once.
 */
const folder = mkdtempSync(join(tmpdir(), 'workflows-'));
const clone = join(folder, 'clone');
const environment = {
  ...process.env,
  CI: 'true',
  NEXT_TELEMETRY_DISABLED: '1',
  BASE: 'HEAD',
  GITHUB_STEP_SUMMARY: join(folder, 'summary.md'),
};

try {
  run('a clone of what is committed', `git clone --quiet "${process.cwd()}" "${clone}"`, process.cwd());
  const done = new Set<string>();
  for (const path of globSync('.github/workflows/*.yml').sort()) {
    const [name = '', job] = Object.entries((parse(readFileSync(path, 'utf8')) as Workflow).jobs)[0] ?? [];
    for (const step of job?.steps ?? []) {
      if (!step.run || done.has(step.run)) continue;
      run(`${path}, ${name}: ${step.name ?? step.run.trim()}`, step.run, clone);
      done.add(step.run);
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** GitHub runs each step with bash, which stops at the first command that fails. */
function run(what: string, command: string, cwd: string): void {
  console.log(`   ${what}`);
  const { status, stdout, stderr } = spawnSync('bash', ['-eo', 'pipefail', '-c', command], {
    cwd,
    env: environment,
    encoding: 'utf8',
  });
  if (status === 0) return;
  console.error(`${stdout}${stderr}\nThis step failed: ${what}`);
  process.exit(1);
}
