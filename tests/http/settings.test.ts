import { expect, test } from 'vitest';
import { readSettings } from '#http/settings';

test('every setting has a safe default', () => {
  expect(readSettings({})).toMatchObject({ PORT: 3000, QUEUE_LENGTH: 200, CLIENT_ADDRESS: 'connection' });
  expect(readSettings({ UNKNOWN: 'x', PATH: '/bin' })).toEqual(readSettings({}));
});

test.each([
  ['PORT', '8080', 8080],
  ['OA_TODAY', '2020-02-29', '2020-02-29'],
  ['REPOSITORY_URL', 'https://code.example.org/areas', 'https://code.example.org/areas'],
  ['REPORT_EMAIL', 'reports@example.org', 'reports@example.org'],
  ['HOST', '::1', '::1'],
  ['HOST', '127.0.0.1', '127.0.0.1'],
  ['CLIENT_ADDRESS', 'x-forwarded-for', 'x-forwarded-for'],
])('%s may be %s', (name, value, read) => {
  expect(readSettings({ [name]: value })).toMatchObject({ [name]: read });
});

test.each([
  ['PORT', ''],
  ['PORT', '0'],
  ['PORT', '65536'],
  ['PORT', '80a'],
  ['PORT', '-1'],
  ['PORT', '3000.5'],
  ['PORT', ' 3000'],
  ['METRICS_PORT', ''],
  ['HOST', 'not a host'],
  ['OA_TODAY', ''],
  ['OA_TODAY', '2018-13'],
  ['OA_TODAY', '2018-02-30'],
  ['OA_TODAY', '2019-02-29'],
  ['OA_TODAY', 'tomorrow'],
  ['SITE_URL', 'areas.example.org'],
  ['SITE_URL', 'ftp://areas.example.org'],
  ['SITE_URL', 'https://areas.example.org/path'],
  ['SITE_URL', 'https://areas.example.org/?a'],
  ['REPOSITORY_URL', 'here'],
  ['REPORT_EMAIL', 'nobody'],
  ['WARM_UP', 'maybe'],
  ['RENDER_WORKERS', '0'],
  ['QUEUE_LENGTH', 'many'],
  ['QUEUE_SECONDS', '0'],
  ['STOP_SECONDS', '1e3'],
  ['CLIENT_ADDRESS', 'yes'],
])('%s must not be “%s”: the server says so in a sentence and does not start', (name, value) => {
  expect(() => readSettings({ [name]: value })).toThrow(
    new RegExp(`^The server cannot start.*\n${name} must be .*\\. It is “`),
  );
});

test('a site for the public needs somebody who reads reports; what is empty is not set', () => {
  const SITE_URL = 'https://areas.example.org';
  expect(() => readSettings({ SITE_URL })).toThrow('REPORT_EMAIL or REPOSITORY_URL');
  expect(() => readSettings({ SITE_URL, REPORT_EMAIL: '', REPOSITORY_URL: '' })).toThrow('REPORT_EMAIL');
  const REPORT_EMAIL = 'reports@example.org';
  expect(readSettings({ SITE_URL: `${SITE_URL}/`, REPORT_EMAIL, REPOSITORY_URL: '' })).toMatchObject({ REPORT_EMAIL });
  expect(readSettings({ SITE_URL: '' })).toMatchObject({ PORT: 3000 });
});

test('all that is wrong is said at once', () => {
  expect(() => readSettings({ PORT: 'x', OA_TODAY: 'y' })).toThrow(/PORT must be.*\n.*OA_TODAY must be/s);
  expect(() => readSettings({ PORT: '4000', METRICS_PORT: '4000' })).toThrow('another port');
});
