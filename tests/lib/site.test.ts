import { expect, test } from 'vitest';
import { faultOfSettings } from '#lib/config';

test('a site for the public needs an address for reports, and one on a machine of somebody’s own does not', () => {
  const SITE_URL = 'https://areas.example.org';
  expect(faultOfSettings({})).toBeUndefined();
  expect(faultOfSettings({ SITE_URL })).toContain('Set REPORT_EMAIL or REPOSITORY_URL too');
  expect(faultOfSettings({ SITE_URL, REPORT_EMAIL: '' })).toContain('nobody could report a mistake');
  expect(faultOfSettings({ SITE_URL, REPORT_EMAIL: 'reports@example.org' })).toBeUndefined();
  expect(faultOfSettings({ SITE_URL, REPOSITORY_URL: 'https://code.example.org/areas' })).toBeUndefined();
});
