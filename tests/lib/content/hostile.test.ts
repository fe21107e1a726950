import { expect, test } from 'vitest';
import { runWithinLimits } from '#lib/content/limits';
import { readWorkspace, replaceInFile, validFiles } from '#tests/fixtures/workspace';

const offer = 'content/offers/free-books.md';
const contact = 'content/contacts/reading-team.yaml';
const source = 'content/sources/town-paper.yaml';
const area = 'content/areas/seaport.md';

type Changes = Record<string, string | Uint8Array | undefined>;

/** A paragraph of its own before the last one of the offer: it stands on line 35. */
const body = (text: string): Changes => replaceInFile(offer, 'Books for schools. See', `${text}\n\nSee`);
const link = (url: string): Changes => body(`Read [the whole story](${url}).`);
const sourceLink = (url: string): Changes => replaceInFile(source, 'https://paper.example/town', url);
const title = (text: string): Changes => replaceInFile(offer, 'title: Free books', `title: ${text}`);
const bytesOf = (text: string): number[] => [...new TextEncoder().encode(text)];
const raw = (path: string, ...after: number[]): Changes => ({
  [path]: new Uint8Array([...bytesOf(validFiles[path] as string), ...after]),
});

/** Each hostile or broken file, with the rule that refuses it and the place that is named. */
const hostile: [name: string, changes: Changes, rule: string, place: string][] = [
  // What is not text.
  ['a file of NULs', { [source]: new Uint8Array(100) }, 'hidden-letters', `${source}:1:1`],
  ['a NUL in a title', title('Free\0 books'), 'hidden-letters', `${offer}:2:12`],
  [
    'a picture that is named like a text',
    { [source]: new Uint8Array([0x89, 0x50, 0x4e, 0x47]) },
    'encoding',
    `${source}:1:1`,
  ],
  ['text in UTF-16', { [source]: new Uint8Array([0xff, 0xfe, 0x74, 0, 0x69, 0]) }, 'encoding', `${source}:1:1`],
  ['a letter cut in half at the end', raw(source, 0xe2, 0x80), 'encoding', `${source}:8:1`],
  ['a slash written in more bytes than it needs', raw(source, 0xc0, 0xaf), 'encoding', `${source}:8:1`],
  ['half of a pair of code units', raw(source, 0xed, 0xa0, 0x80), 'encoding', `${source}:8:1`],
  [
    'the line ends of an old Mac',
    { [source]: (validFiles[source] as string).replaceAll('\n', '\r') },
    'hidden-letters',
    `${source}:1:25`,
  ],
  ['a sign for a letter that was lost', title('Fr\uFFFDe books'), 'hidden-letters', `${offer}:2:10`],
  // What nobody sees.
  ['a word turned round', body('Books \u202Eskoob\u202C.'), 'hidden-letters', `${offer}:35:7`],
  [
    'a part of the text kept apart in its direction',
    body('Books \u2066free\u2069.'),
    'hidden-letters',
    `${offer}:35:7`,
  ],
  [
    'a mark of direction in a name',
    replaceInFile(contact, 'name: Ann', 'name: \u200FAnn'),
    'hidden-letters',
    `${contact}:2:7`,
  ],
  [
    'a space without width in a name',
    replaceInFile(contact, 'Ann Example', 'Ann\u200B Example'),
    'hidden-letters',
    `${contact}:2:10`,
  ],
  ['a joiner between letters', body('Bo\u200Doks.'), 'hidden-letters', `${offer}:35:3`],
  ['a soft hyphen', body('Breakfast\u00ADclub.'), 'hidden-letters', `${offer}:35:10`],
  ['a mark of byte order in the middle', body('Books\uFEFF.'), 'hidden-letters', `${offer}:35:6`],
  ['a line that is broken by a separator', body('Books\u2028free.'), 'hidden-letters', `${offer}:35:6`],
  ['a filler that looks like nothing', title('Free\u3164books'), 'hidden-letters', `${offer}:2:12`],
  ['a letter of private use', body('Books \uE000.'), 'hidden-letters', `${offer}:35:7`],
  ['a tag that hides words', body('Books\u{E0041}\u{E0042}.'), 'hidden-letters', `${offer}:35:6`],
  ['a bell', body('Books\u0007.'), 'hidden-letters', `${offer}:35:6`],
  ['colours for a terminal', body('\u001B[31mBooks.'), 'hidden-letters', `${offer}:35:1`],
  ['a pile of accents', body('Bo\u0301\u0302\u0303\u0304\u0305oks.'), 'hidden-letters', `${offer}:35:3`],
  [
    'a turn of direction that YAML spells in plain letters',
    title('"Free \\u202Eskoob"'),
    'hidden-letters',
    `${offer}:2:8`,
  ],
  ['a space without width that Markdown spells', body('Books &#x200B;for all.'), 'hidden-letters', `${offer}:35:7`],
  ['a hidden letter in the address of a link', link('/areas/sea&#x200D;port'), 'hidden-letters', `${offer}:35:6`],
  // What looks like something else.
  ['a Russian letter in a name', title('Free bооks'), 'look-alike', `${offer}:2:8`],
  ['a word of Russian letters that reads as English', title('Free сор'), 'look-alike', `${offer}:2:8`],
  ['a Greek letter in the text', body('Sοme books.'), 'look-alike', `${offer}:35:1`],
  ['letters of double width', title('Ｆｒｅｅ books'), 'look-alike', `${offer}:2:8`],
  ['letters of mathematics', body('Some 𝐟𝐫𝐞𝐞 books.'), 'look-alike', `${offer}:35:6`],
  ['three letters in one sign', body('The oﬃce.'), 'look-alike', `${offer}:35:5`],
  [
    'a file name with a Russian letter',
    { 'content/sources/tоwn.yaml': validFiles[source] },
    'file-name',
    'content/sources/tоwn.yaml:1:1',
  ],
  // Links.
  ['a link without a lock', link('http://www.gov.uk'), 'link', `${offer}:35:6`],
  ['a link that borrows the name of another', link('https://www.gov.uk@evil.example/'), 'link', `${offer}:35:6`],
  ['a link with a password', link('https://ann:secret@paper.example/'), 'link', `${offer}:35:6`],
  ['a link to a port', link('https://paper.example:8443/'), 'link', `${offer}:35:6`],
  ['a link to a number', link('https://192.168.0.1/'), 'link', `${offer}:35:6`],
  ['a link to a number in disguise', link('https://0x7f000001/'), 'link', `${offer}:35:6`],
  ['a link to a number of six bytes', link('https://[::1]/'), 'link', `${offer}:35:6`],
  ['a link to this machine', link('https://localhost/'), 'link', `${offer}:35:6`],
  ['a link into a house network', link('https://files.internal/'), 'link', `${offer}:35:6`],
  ['a link to a name in other letters', link('https://www.gоv.uk/'), 'link', `${offer}:35:6`],
  ['a link to a name that hides other letters', link('https://xn--gv-jbd.example/'), 'link', `${offer}:35:6`],
  ['a link that leaves out how', link('//evil.example/'), 'link', `${offer}:35:6`],
  ['a link with a backslash for a slash', link('/\\\\evil.example/'), 'link', `${offer}:35:6`],
  ['a link to data', link('data:text/html,hello'), 'link', `${offer}:35:6`],
  ['a link to a file', link('file:///etc/passwd'), 'link', `${offer}:35:6`],
  ['a script in capital letters', link('JaVaScRiPt:alert(1)'), 'link', `${offer}:35:6`],
  ['a script spelt in signs', link('java&#115;cript:alert(1)'), 'link', `${offer}:35:6`],
  [
    'a script with a line break',
    body('Read [the story][1].\n\n[1]: <java&#10;script:alert(1)>'),
    'link',
    `${offer}:37:1`,
  ],
  [
    'a letter that is sent to more people than it says',
    link('mailto:team@seaport.example?bcc=evil@evil.example'),
    'link',
    `${offer}:35:6`,
  ],
  ['a letter to nobody', link('mailto:team'), 'link', `${offer}:35:6`],
  ['a phone number that is none', link('tel:call-me'), 'link', `${offer}:35:6`],
  ['a neighbour by its path', link('../areas/seaport.md'), 'link', `${offer}:35:6`],
  ['words that are another address', body('See [www.gov.uk](https://evil.example/).'), 'link-text', `${offer}:35:5`],
  [
    'words that are another email address',
    body('Ask [ann@a.example](mailto:bob@b.example).'),
    'link-text',
    `${offer}:35:5`,
  ],
  ['a link without words', body('See [](/areas/seaport).'), 'link-text', `${offer}:35:5`],
  ['a source that is reached by a user name', sourceLink('https://ann@paper.example/'), 'field-value', `${source}:5:7`],
  ['a source at a number', sourceLink('http://10.0.0.1/'), 'field-value', `${source}:5:7`],
  [
    'an area whose website has no lock',
    replaceInFile(area, 'board: []', 'websites:\n  - link: http://seaport.example/'),
    'field-value',
    `${area}:25:11`,
  ],
  [
    'a phone number that is an email address',
    replaceInFile(contact, '01632 960001', 'ann@seaport.example'),
    'channels',
    `${contact}:8:12`,
  ],
  [
    'a website that is a script',
    replaceInFile(contact, 'phone\n    value: 01632 960001', 'web\n    value: javascript:alert(1)'),
    'channels',
    `${contact}:8:12`,
  ],
  // HTML and YAML that do more than say something.
  ['a comment in HTML', body('<!-- not yet -->'), 'html', `${offer}:35:1`],
  ['a tag in a field', title('Free <img src=x onerror=alert(1)> books'), 'html', `${offer}:2:8`],
  [
    'a sign of HTML in a field',
    replaceInFile(offer, 'reach: Schools in', 'reach: Schools &amp; nurseries in'),
    'html',
    `${offer}:6:8`,
  ],
  ['a picture by reference', body('![Books][1]\n\n[1]: /areas/seaport'), 'image', `${offer}:35:1`],
  [
    'a field that changes what all things are',
    replaceInFile(source, 'kind: press', 'kind: press\n__proto__: {isAdmin: true}'),
    'yaml-key',
    `${source}:5:1`,
  ],
  [
    'a field of that kind deep inside',
    replaceInFile(offer, '    for: Books.', '    for: Books.\n    __proto__: x'),
    'yaml-key',
    `${offer}:14:5`,
  ],
  [
    'a field that is called constructor',
    replaceInFile(source, 'kind: press', 'kind: press\nconstructor: x'),
    'field-unknown',
    `${source}:5:14`,
  ],
  [
    'a choice that is called constructor',
    replaceInFile(source, 'kind: press', 'kind: constructor'),
    'field-choice',
    `${source}:4:7`,
  ],
  [
    'a question that is called __proto__',
    replaceInFile(offer, 'question: area', 'question: __proto__'),
    'field-choice',
    `${offer}:22:19`,
  ],
  [
    'a merge of fields',
    replaceInFile(source, 'kind: press', 'kind: press\n<<: {title: x}'),
    'field-unknown',
    `${source}:5:5`,
  ],
  [
    'a field with a list for a name',
    replaceInFile(source, 'kind: press', 'kind: press\n? [a, b]\n: c'),
    'yaml-key',
    `${source}:5:3`,
  ],
  [
    'an instruction to the reader of YAML',
    { [source]: `%YAML 1.1\n---\n${validFiles[source]}` },
    'yaml-tag',
    `${source}:1:1`,
  ],
  ['two documents in one file', { [source]: `${validFiles[source]}---\ntitle: x\n` }, 'yaml', `${source}:8:1`],
  ['a bomb of aliases', { [source]: 'a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n' }, 'yaml-alias', `${source}:1:7`],
  [
    'a text in binary',
    replaceInFile(source, 'title: What the town did', 'title: !!binary aGVsbG8='),
    'yaml-tag',
    `${source}:1:17`,
  ],
  [
    'fields that end with too many hyphens',
    replaceInFile(offer, 'checked: 2026-11-01\n---', 'checked: 2026-11-01\n-----'),
    'front-matter-open',
    `${offer}:32:1`,
  ],
  [
    'fields that end and begin again on one line',
    replaceInFile(offer, 'checked: 2026-11-01\n---', 'checked: 2026-11-01\n--- title: x\n---'),
    'front-matter-open',
    `${offer}:32:1`,
  ],
  ['a file that begins with a blank line', { [offer]: `\n${validFiles[offer]}` }, 'front-matter', `${offer}:1:1`],
  ['a list where the fields should be', { [source]: '- title: x\n' }, 'no-fields', `${source}:1:1`],
  ['a file of comments', { [source]: '# title: x\n' }, 'no-fields', `${source}:1:1`],
  // What contradicts itself.
  [
    'an offer that replaces itself',
    replaceInFile(offer, 'asOf: 2018-01', 'asOf: 2018-01\nreplacedBy: free-books'),
    'self-reference',
    `${offer}:18:13`,
  ],
  [
    'two offers that replace each other',
    {
      ...replaceInFile(offer, 'asOf: 2018-01', 'asOf: 2018-01\nreplacedBy: more-books'),
      'content/offers/more-books.md': (validFiles[offer] as string)
        .replace('title: Free books', 'title: More reading')
        .replace('asOf: 2018-01', 'asOf: 2018-01\nreplacedBy: free-books'),
    },
    'self-reference',
    `${offer}:18:13`,
  ],
  [
    'a word that explains itself by itself',
    { 'content/glossary/phonics.yaml': `${validFiles['content/glossary/phonics.yaml']}see: [phonics]\n` },
    'self-reference',
    'content/glossary/phonics.yaml:6:7',
  ],
  [
    'two offers of one name',
    { 'content/offers/more-books.md': (validFiles[offer] as string).replace('Free books', 'Free Books') },
    'same-title',
    `${offer}:2:8`,
  ],
  ['a source that describes tomorrow', replaceInFile(offer, 'asOf: 2018-01', 'asOf: "2027"'), 'dates', `${offer}:17:7`],
  [
    'details that were confirmed after the check',
    replaceInFile(contact, 'confirmed: "2018"', 'confirmed: 2026-12'),
    'dates',
    `${contact}:9:12`,
  ],
  [
    'news from after the check',
    replaceInFile('content/updates/new-club.md', 'published: 2018-06', 'published: 2027-06'),
    'dates',
    'content/updates/new-club.md:5:12',
  ],
  [
    'a report with a part too many',
    replaceInFile('content/projects/big-read.md', '1. Keep reading.', '1. Keep reading.\n\n## More'),
    'report-headings',
    'content/projects/big-read.md:31:1',
  ],
  // Too much.
  ['a file of a megabyte', { [source]: `title: ${'x'.repeat(1_000_000)}` }, 'file-size', `${source}:1:1`],
  ['a line of 20,000 characters', body('Books. '.repeat(3_000)), 'file-size', `${offer}:35:1`],
  ['a hundred thousand brackets', { [source]: `title: ${'['.repeat(100_000)}` }, 'file-size', `${source}:1:1`],
  ['brackets inside brackets', replaceInFile(source, 'What the town did', '['.repeat(200)), 'depth', `${source}:1:1`],
  [
    'lists inside lists',
    replaceInFile(source, 'What the town did', `\n${'- '.repeat(200)}x`),
    'depth',
    `${source}:2:1`,
  ],
  [
    'lists inside lists, line by line',
    { [source]: Array.from({ length: 90 }, (_line, level) => `${' '.repeat(level)}a:`).join('\n') },
    'depth',
    `${source}:24:24`,
  ],
  ['quotations inside quotations', body(`${'> '.repeat(300)}Books.`), 'depth', `${offer}:35:1`],
  [
    'lists inside lists in the text',
    body(Array.from({ length: 40 }, (_line, level) => `${'  '.repeat(level)}- Books`).join('\n')),
    'depth',
    `${offer}:47:25`,
  ],
  [
    'strong words inside strong words',
    body(`${'**a *b '.repeat(60)}${'c* d** '.repeat(60)}`),
    'depth',
    `${offer}:35:759`,
  ],
];

test.each(hostile)('%s is refused by name, at its place', (_name, changes, rule, place) => {
  const { diagnostics, messages } = readWorkspace(changes);
  const places = diagnostics
    .filter((each) => each.rule === rule)
    .map(({ file, line, column }) => `${file}:${line}:${column}`);
  expect(places, messages.join('\n')).toContain(place);
  for (const { severity, message, suggestion } of diagnostics) {
    expect(severity).toBe('error');
    expect(`${message} ${suggestion}`).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(suggestion).toMatch(/^[\p{Lu}].+[.?]$/u);
  }
  expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
});

test('a file that was made to be slow is refused before it can hold up anything', () => {
  const began = performance.now();
  const { diagnostics } = readWorkspace(body(Array.from({ length: 20 }, () => ']('.repeat(4_500)).join('\n')));
  expect(diagnostics).toMatchObject([{ rule: 'time', file: offer }]);
  expect(performance.now() - began).toBeLessThan(20_000);
});

test('work is ended when it takes too long or goes too deep, and its own errors are not hidden', () => {
  const endless = (): never => {
    for (;;);
  };
  const bottomless = (): number => bottomless() + 1;
  const broken = () => {
    throw new Error('A fault of ours.');
  };
  expect(runWithinLimits(endless, 50)).toBe('time');
  expect(runWithinLimits(bottomless)).toBe('depth');
  expect(runWithinLimits(() => 7)).toEqual({ result: 7 });
  expect(() => runWithinLimits(broken)).toThrow('A fault of ours.');
});
