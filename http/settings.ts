import { isIPv4, isIPv6 } from 'node:net';
import { availableParallelism } from 'node:os';
import { z } from 'zod';
import { faultOfSettings } from '#lib/config';

const isRealDay = (day: string): boolean => {
  const moment = new Date(`${day}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(day);
};

const isSiteAddress = (address: string): boolean => {
  if (!URL.canParse(address)) return false;
  const { protocol, pathname, search, hash, username } = new URL(address);
  return /^https?:$/.test(protocol) && pathname === '/' && search + hash + username === '';
};

const isRepositoryAddress = (address: string): boolean =>
  URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);

/** A whole number between two bounds, written in digits. */
const whole = (least: number, most: number) =>
  z
    .string()
    .refine((text) => /^\d{1,9}$/.test(text) && Number(text) >= least && Number(text) <= most, {
      error: `must be a whole number from ${least} to ${most}`,
    })
    .transform(Number);

const port = whole(1, 65_535);

/** Every setting of the server: what it may be, and what it is when nobody sets it. README.md lists them for people. */
const schema = z.object({
  PORT: port.default(3000),
  HOST: z
    .string()
    .refine((text) => isIPv4(text) || isIPv6(text) || text === 'localhost', {
      error: 'must be an IP address of this machine, such as 127.0.0.1, or “localhost”',
    })
    .optional(),
  METRICS_PORT: port.optional(),
  SITE_URL: z
    .string()
    .refine(isSiteAddress, { error: 'must be the address of the site alone, such as https://areas.example.org' })
    .optional(),
  REPOSITORY_URL: z
    .string()
    .refine(isRepositoryAddress, { error: 'must be an address that begins with https://' })
    .optional(),
  REPORT_EMAIL: z.email({ error: 'must be an email address' }).optional(),
  OA_TODAY: z.string().refine(isRealDay, { error: 'must be a day of the calendar, such as 2018-12-01' }).optional(),
  WARM_UP: z
    .enum(['yes', 'no'], { error: 'must be “yes” or “no”' })
    .default('yes')
    .transform((word) => word === 'yes'),
  RENDER_WORKERS: whole(1, 64).default(Math.max(1, Math.min(8, availableParallelism()))),
  RENDER_SECONDS: whole(1, 120).default(30),
  WORKER_MEGABYTES: whole(256, 16_384).default(1024),
  QUEUE_LENGTH: whole(1, 10_000).default(200),
  QUEUE_SECONDS: whole(1, 60).default(5),
  CACHE_MEGABYTES: whole(1, 65_536).default(64),
  MAX_CONNECTIONS: whole(10, 1_000_000).default(10_000),
  HEADER_SECONDS: whole(1, 60).default(10),
  STOP_SECONDS: whole(1, 300).default(15),
  CLIENT_ADDRESS: z
    .enum(['connection', 'x-forwarded-for'], { error: 'must be “connection” or “x-forwarded-for”' })
    .default('connection'),
});

/** Settings that say nothing when they are empty: what builds an image passes them on even when nobody set them. */
const mayBeEmpty: ReadonlySet<string> = new Set(['SITE_URL', 'REPOSITORY_URL', 'REPORT_EMAIL']);

export type Settings = z.infer<typeof schema>;

/** The settings in the environment. Throws with a sentence on each that is wrong, so that no server starts with one. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const given = Object.fromEntries(
    Object.keys(schema.shape)
      .filter((name) => environment[name] !== undefined && !(environment[name] === '' && mayBeEmpty.has(name)))
      .map((name) => [name, environment[name]]),
  );
  const { data, error } = schema.safeParse(given);
  if (data) return checkTogether(data);
  const sentences = error.issues.map(
    ({ path, message }) => `${String(path[0])} ${message}. It is “${given[String(path[0])]}”.`,
  );
  throw new Error(['The server cannot start with these settings.', ...sentences].join('\n'));
}

function checkTogether(settings: Settings): Settings {
  const { SITE_URL, REPOSITORY_URL, REPORT_EMAIL } = settings;
  const fault = faultOfSettings({ SITE_URL, REPOSITORY_URL, REPORT_EMAIL });
  if (fault) throw new Error(fault);
  if (settings.METRICS_PORT === settings.PORT) {
    throw new Error('The server cannot start with these settings.\nMETRICS_PORT must be another port than PORT.');
  }
  return settings;
}
