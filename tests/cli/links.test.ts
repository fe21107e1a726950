import { expect, test } from 'vitest';
import { runTestCommand } from '#tests/fixtures/run-command';

test('addresses outside the site are visited once each; what is gone is told from what may be', async () => {
  const visited: string[] = [];
  const visit = async (address: string) => {
    visited.push(address);
    return ['404', '403', 'ok'][visited.length - 1] ?? 'ok';
  };
  const { code, messages } = await runTestCommand(['links'], { checkUrl: visit });
  expect(code).toBe(0);
  expect(visited.length).toBeGreaterThan(100);
  expect(new Set(visited).size).toBe(visited.length);
  expect(visited.every((address) => /^https?:\/\//.test(address))).toBe(true);
  const text = messages.join('\n');
  expect(text).toMatch(/## Gone\n\n- \S+ \(404\): content\/\S+/);
  expect(text).toMatch(/## Perhaps gone: look yourself\n\n- \S+ \(403\): content\/\S+/);
  expect(messages.at(-1)).toBe(`${visited.length} addresses visited, 2 did not answer well.`);
});
