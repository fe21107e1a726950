import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { formatDiagnostic } from '#lib/content/diagnostic';
import { type ContentFile, readFiles } from '#lib/content/files';
import { readLibrary } from '#lib/content/read-library';
import { allRules } from '#lib/content/rules';

/** How many are tried: some in every run of the tests, all with "npm run fuzz:content". */
const { env } = import.meta as unknown as { env: { MODE: string } };
const runs = env.MODE === 'all-mutations' ? 20_000 : 1_500;
const longestMilliseconds = 15_000;

const files = readFiles('content');
const ruleNames = new Set(allRules.map(({ id }) => id));

/** What people and attackers put where it does not belong. */
const pieces = [
  ...[
    '---',
    '\n---\n',
    '---js\n',
    ': ',
    '- ',
    '\t',
    '"',
    "'",
    '|',
    '>',
    '&a ',
    '*a',
    '!!js ',
    '{',
    '}',
    '[',
    ']',
    '#',
    '%',
  ],
  ...[
    '\0',
    '\r',
    '\r\n',
    '\uFEFF',
    '\u202E',
    '\u200B',
    '\uFFFD',
    '\u2028',
    'е',
    'ﬁ',
    '👩‍🏫',
    '\u0301\u0301\u0301\u0301',
  ],
  ...[
    '<script>',
    '<!--',
    '&amp;',
    '](javascript:alert(1))',
    '[x](//evil)',
    '![',
    '**',
    '`',
    '```\n',
    '# ',
    '\n\n> > > ',
  ],
  ...['__proto__: 1\n', 'constructor: 1\n', '<<: *a\n', '? ', 'null', 'true', '1e999', '0x1F', '2018-02-30', '£1,500'],
];

const mutation = fc.oneof(
  fc.record({ kind: fc.constant('insert' as const), at: fc.nat(), text: fc.constantFrom(...pieces) }),
  fc.record({ kind: fc.constant('cut' as const), at: fc.nat(), length: fc.integer({ min: 1, max: 200 }) }),
  fc.record({ kind: fc.constant('double' as const), at: fc.nat(), length: fc.integer({ min: 1, max: 400 }) }),
  fc.record({ kind: fc.constant('byte' as const), at: fc.nat(), byte: fc.integer({ min: 0, max: 255 }) }),
  fc.record({ kind: fc.constant('end' as const), at: fc.nat() }),
);
type Mutation = typeof mutation extends fc.Arbitrary<infer Each> ? Each : never;

function mutated(bytes: Uint8Array, change: Mutation): Uint8Array {
  const at = change.at % (bytes.length + 1);
  const [before, after] = [bytes.slice(0, at), bytes.slice(at)];
  switch (change.kind) {
    case 'insert':
      return Buffer.concat([before, new TextEncoder().encode(change.text), after]);
    case 'cut':
      return Buffer.concat([before, after.slice(change.length)]);
    case 'double':
      return Buffer.concat([before, after.slice(0, change.length), after]);
    case 'byte':
      return Buffer.concat([before, new Uint8Array([change.byte]), after.slice(1)]);
    case 'end':
      return before;
  }
}

/** Whether a reader of its own, which knows nothing of our rules, can read the file at all. */
function canBeRead({ path, bytes }: ContentFile): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\r\n', '\n');
    if (text.includes('\0')) return false;
    const yaml = path.endsWith('.md') ? /^---\n([\s\S]*?\n)---\n/.exec(`${text}\n`)?.[1] : text;
    return yaml !== undefined && parseDocument(yaml).errors.length === 0;
  } catch {
    return false;
  }
}

test(`${runs} changed files are read or refused in words: nothing breaks, hangs or slips through`, () => {
  let refused = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...files),
      fc.array(mutation, { minLength: 1, maxLength: 4 }),
      ({ path, bytes }, changes) => {
        const file = { path, bytes: changes.reduce(mutated, bytes) };
        const began = performance.now();
        const { diagnostics } = readLibrary([file], '2026-11-22');
        expect(performance.now() - began).toBeLessThan(longestMilliseconds);
        // Read alone, a file refers to many that are not there; that says nothing of the file.
        const own = diagnostics.filter(({ rule }) => rule !== 'reference' && rule !== 'link');
        const lines = new TextDecoder().decode(file.bytes).split('\n').length;
        for (const diagnostic of diagnostics) {
          expect(ruleNames).toContain(diagnostic.rule);
          expect(diagnostic.line).toBeGreaterThanOrEqual(1);
          expect(diagnostic.line).toBeLessThanOrEqual(lines + 1);
          expect(diagnostic.column).toBeGreaterThanOrEqual(1);
          const messages = formatDiagnostic(diagnostic);
          expect(messages).not.toMatch(/\n|\n? {4}at |undefined|\[object|NaN/);
          expect(diagnostic.suggestion).toMatch(/[.?]$/);
        }
        const errors = own.filter(({ severity }) => severity === 'error').length;
        if (errors > 0) refused += 1;
        if (!canBeRead(file)) expect(errors, 'accepted, though nothing can read it').toBeGreaterThan(0);
      },
    ),
    { numRuns: runs, endOnFailure: true },
  );
  expect(refused).toBeGreaterThan(runs / 4);
}, 1_800_000);
