import { readFileSync } from 'node:fs';
import { ValidationSeverity, validate } from 'dockerfile-utils';
import { expect, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { readSettings } from '#http/settings';

const read = (file: string): string => readFileSync(`deploy/${file}`, 'utf8');
type Tree = { [name: string]: Tree };

/** The settings that a file gives the server, with their values. */
const settingsIn = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(/\b([A-Z]+_?[A-Z]+)(?:: |=|\n *value: )"?([\w.-]+)"?/g)]
      .map(([, name = '', value = '']) => [name, value] as const)
      .filter(([name]) => name in readSettings({}) || ['METRICS_PORT', 'HOST'].includes(name)),
  );

test('the container file has no fault that its linter knows, is not root, and has a health check', () => {
  const text = read('Dockerfile');
  const found = validate(text, {
    deprecatedMaintainer: ValidationSeverity.ERROR,
    instructionJSONInSingleQuotes: ValidationSeverity.ERROR,
  });
  expect(found.map(({ message, range }) => `${range.start.line + 1}: ${message}`)).toEqual([]);
  expect(text).toMatch(/^USER node$/m);
  expect(text).toMatch(/^HEALTHCHECK /m);
  expect(text).toContain('npm ci --ignore-scripts');
});

test('compose starts two copies that can write nothing, behind nginx', () => {
  const { services } = parse(read('compose.yaml'), { merge: true }) as { services: Tree };
  for (const name of ['one', 'two', 'nginx']) {
    const service = services[name] as unknown as { read_only: boolean; cap_drop: string[] };
    expect(service.read_only, name).toBe(true);
    expect(service.cap_drop, name).toEqual(['ALL']);
  }
  const copies = [...read('nginx/copies.conf').matchAll(/^server (\w+):3000 /gm)].map(([, name]) => name);
  expect(copies).toEqual(['one', 'two']);
});

test('the manifests are whole, ask for readiness and health, and never stop all copies at once', () => {
  const documents = parseAllDocuments(read('kubernetes/site.yaml'));
  for (const document of documents) expect(document.errors).toEqual([]);
  const byKind = new Map(documents.map((document) => [document.get('kind'), document]));
  expect([...byKind.keys()]).toEqual([
    'Deployment',
    'Service',
    'PodDisruptionBudget',
    'HorizontalPodAutoscaler',
    'NetworkPolicy',
  ]);
  const deployment = byKind.get('Deployment');
  const at = (...path: (string | number)[]) =>
    deployment?.getIn(['spec', 'template', 'spec', 'containers', 0, ...path]);
  expect(at('readinessProbe', 'httpGet', 'path')).toBe('/ready');
  expect(at('livenessProbe', 'httpGet', 'path')).toBe('/health');
  expect(at('securityContext', 'readOnlyRootFilesystem')).toBe(true);
  expect(deployment?.getIn(['spec', 'strategy', 'rollingUpdate', 'maxUnavailable'])).toBe(0);
  const least = Number(byKind.get('HorizontalPodAutoscaler')?.getIn(['spec', 'minReplicas']));
  expect(Number(byKind.get('PodDisruptionBudget')?.getIn(['spec', 'minAvailable']))).toBeLessThan(least);
});

test('whatever stands in front lets a copy end in its own time', () => {
  const { STOP_SECONDS } = readSettings({});
  const seconds = [
    /stop_grace_period: (\d+)s/.exec(read('compose.yaml'))?.[1],
    /terminationGracePeriodSeconds: (\d+)/.exec(read('kubernetes/site.yaml'))?.[1],
    /TimeoutStopSec=(\d+)/.exec(read('systemd/opportunity-areas@.service'))?.[1],
  ];
  for (const each of seconds) expect(Number(each)).toBeGreaterThan(STOP_SECONDS);
});

test.each(['compose.yaml', 'kubernetes/site.yaml', 'systemd/opportunity-areas@.service', 'Dockerfile'])(
  '%s gives the server settings that it takes',
  (file) => {
    const { PORT, ...given } = settingsIn(read(file).replaceAll('%i', '3001'));
    expect(Object.keys({ PORT, ...given }).length).toBeGreaterThan(0);
    expect(() => readSettings({ ...given, ...(PORT && { PORT }) })).not.toThrow();
    expect(PORT ?? Object.keys(given)[0]).toBeDefined();
  },
);

test('nginx keeps to the headers of the site: nothing says for itself how long a page may be kept', () => {
  const text = read('nginx/common.conf') + read('nginx/site.conf');
  expect(text).not.toMatch(
    /proxy_cache_valid|proxy_cache_use_stale|proxy_ignore_headers .*(Cache-Control|Expires)|proxy_hide_header/,
  );
  expect(text).toMatch(/proxy_cache_background_update on/);
});

test('every figure that an alert or the dashboard asks for is one that the server gives', () => {
  const given = readFileSync('http/metrics.ts', 'utf8');
  const names =
    `${read('monitoring/alerts.yaml')}${read('monitoring/dashboard.json')}`.match(
      /\b(http|render|cache|content|log|process)_[a-z_]+\b/g,
    ) ?? [];
  expect(names.length).toBeGreaterThan(8);
  for (const name of new Set(names)) expect(given, name).toContain(`'${name.replace(/_bucket$/, '')}'`);
  expect(parse(read('monitoring/alerts.yaml')).groups).toHaveLength(1);
});
