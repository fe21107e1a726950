import { expect, test } from 'vitest';
import { readWorkspace, replaceInFile, validFiles, validSource } from '#tests/fixtures/workspace';

const offer = 'content/offers/free-books.md';
const activity = 'content/activities/seaport/reading-club.md';
const contact = 'content/contacts/reading-team.yaml';
const source = 'content/sources/town-paper.yaml';
const body = (text: string) => replaceInFile(offer, 'Books for schools. See', `${text}\n\nSee`);

test('the valid workspace has no diagnostics', () => {
  expect(readWorkspace().messages).toEqual([]);
});

const broken: [
  name: string,
  changes: Record<string, string | Uint8Array | undefined>,
  rule: string,
  messages: string,
][] = [
  [
    'front matter in JavaScript, whose code must not run',
    replaceInFile(offer, '---\ntitle', '---js\nglobalThis.codeOfAContentFileRan = true;\ntitle'),
    'front-matter-language',
    `${offer}:1:1  the file begins with "---js". Begin it with three hyphens and nothing else.`,
  ],
  [
    'front matter in JSON',
    replaceInFile(offer, '---\ntitle', '--- json\ntitle'),
    'front-matter-language',
    `${offer}:1:1  the file begins with "--- json".`,
  ],
  [
    'front matter that is never closed',
    { [offer]: '---\ntitle: Free books\n\nBooks for schools.\n' },
    'front-matter-open',
    `${offer}:1:1  the fields begin with three hyphens, but nothing ends them. Put a line with three hyphens (---) between the fields and the text.`,
  ],
  [
    'no front matter at all',
    { [offer]: 'Books for schools.\n' },
    'front-matter',
    `${offer}:1:1  the file does not begin with its fields.`,
  ],
  ['an empty file', { [source]: '' }, 'no-fields', `${source}:1:1  the file has no fields.`],
  [
    'a file that is not UTF-8',
    { [source]: new Uint8Array([0x74, 0xe9, 0x0a]) },
    'encoding',
    `${source}:1:2  the file is not UTF-8 text. Save it again with the encoding UTF-8.`,
  ],
  [
    'the same field twice',
    replaceInFile(offer, 'reach: Schools in Seaport.', 'reach: Schools in Seaport.\ntitle: Free books'),
    'yaml-twice',
    `${offer}:7:1  "title" stands here for the second time; it first stands on line 2. Keep one of the two and take the other out.`,
  ],
  [
    'an alias',
    replaceInFile(offer, 'provider: [Seaport Council]', 'provider: &who [Seaport Council]\nunknown: *who'),
    'yaml-alias',
    `${offer}:4:16  a part of the file is given a name (&who). Take the name out: nothing may refer to it.`,
  ],
  [
    'a YAML tag',
    replaceInFile(offer, 'closes: 2018-03-31', 'closes: !!js/function 2018-03-31'),
    'yaml-tag',
    `${offer}:16:9  a tag (a word that begins with !) is not allowed. Take the tag out and write the plain value.`,
  ],
  ['a tab for an indent', replaceInFile(offer, '    for: Books.', '\tfor: Books.'), 'yaml', `${offer}:13:`],
  [
    'a quote that is never closed',
    replaceInFile(offer, 'title: Free books', 'title: "Free books'),
    'yaml',
    `${offer}:`,
  ],
  [
    'a wrong date',
    replaceInFile(offer, 'closes: 2018-03-31', 'closes: "31 March 2018"'),
    'field-value',
    `${offer}:16:9  closes: "31 March 2018" is not a date we can read. Write it as 2020-03-31, or 2020-03 or 2020 where the source gives no more.`,
  ],
  [
    'a day that does not exist',
    replaceInFile(offer, 'closes: 2018-03-31', 'closes: 2018-02-30'),
    'field-value',
    `${offer}:16:9  closes: "2018-02-30" is not a date we can read.`,
  ],
  [
    'an unknown theme, with the likely one',
    replaceInFile(offer, 'themes: [english-literacy]', 'themes: [english-litracy]'),
    'field-choice',
    `${offer}:7:10  themes, entry 1: "english-litracy" is not one of the choices. Did you mean "english-literacy"?`,
  ],
  [
    'an unknown field, with the likely one',
    replaceInFile(offer, 'audience: [school-leaders]', 'audiance: [school-leaders]'),
    'field-unknown',
    `${offer}:10:11  audiance: there is no field "audiance" here. Did you mean "audience"?`,
  ],
  [
    'a missing field',
    replaceInFile(offer, 'reach: Schools in Seaport.\n', ''),
    'field-missing',
    `${offer}:6:1  reach: is missing. Add it: Where in England it was open, in a sentence.`,
  ],
  [
    'a field without a value',
    replaceInFile(offer, 'reach: Schools in Seaport.', 'reach:'),
    'field-missing',
    `${offer}:6:7  reach: has no value. Write one, or take the line out: Where in England it was open, in a sentence.`,
  ],
  [
    'a phone number that lost its 0 for want of quotes',
    replaceInFile(contact, 'value: 01632 960001', 'value: 01632960001'),
    'field-value',
    `${contact}:8:12  channels, entry 1, value: 1632960001 is read as a number. Put quotes round it`,
  ],
  [
    'one value where a list belongs',
    replaceInFile(offer, 'provider: [Seaport Council]', 'provider: Seaport Council'),
    'field-value',
    `${offer}:4:11  provider: "Seaport Council" is not a list. Write each item on a line of its own, after a hyphen and a space.`,
  ],
  [
    'an empty list',
    replaceInFile(offer, 'provider: [Seaport Council]', 'provider: []'),
    'field-missing',
    `${offer}:4:11  provider: is an empty list. Write at least one item, or take the field out.`,
  ],
  [
    'a summary that is too long',
    replaceInFile(offer, 'summary: Books for every school.', `summary: Books ${'and books '.repeat(20)}.`),
    'field-value',
    `${offer}:3:10  summary: "Books and books`,
  ],
  [
    'a summary that is not a sentence',
    replaceInFile(offer, 'summary: Books for every school.', 'summary: books for schools'),
    'field-value',
    `${offer}:3:10  summary: "books for schools" is not a whole sentence. Begin with a capital letter and end with a full stop.`,
  ],
  [
    'a web address with an unsafe protocol',
    replaceInFile(source, 'https://paper.example/town', 'javascript:alert(1)'),
    'field-value',
    `${source}:5:7  link: "javascript:alert(1)" is not a web address.`,
  ],
  [
    'a question that does not exist',
    replaceInFile(offer, 'question: free-school-meals', 'question: free-school-meal'),
    'field-choice',
    `${offer}:24:19  ways, entry 1, needs, entry 2, question: "free-school-meal" is not one of the choices. Did you mean "free-school-meals"?`,
  ],
  [
    'a bound of the wrong kind',
    replaceInFile(offer, 'atLeast: 35', 'atLeast: many'),
    'field-value',
    `${offer}:25:18  ways, entry 1, needs, entry 2, atLeast: "many" is text. Write a number here.`,
  ],
  [
    'a dangling reference, with the likely one',
    replaceInFile(offer, 'areas: [seaport]', 'areas: [seeport]'),
    'reference',
    `${offer}:5:9  areas, entry 1: there is no content/areas/seeport.md. Did you mean "seaport"?`,
  ],
  [
    'a dangling reference deep inside a record',
    replaceInFile(offer, '        is: [seaport]', '        is: [norwich]'),
    'reference',
    `${offer}:23:14  ways, entry 1, needs, entry 1, is, entry 1: there is no content/areas/norwich.md.`,
  ],
  [
    'a folder that is not named after an area',
    { 'content/activities/seeport/more.md': validFiles[activity] },
    'reference',
    'content/activities/seeport/more.md:1:1  area: there is no content/areas/seeport.md. Did you mean "seaport"?',
  ],
  [
    'raw HTML',
    body('<b>Books</b> for schools.'),
    'html',
    `${offer}:35:1  the text holds HTML: <b>. Write it as Markdown. HTML is never shown.`,
  ],
  [
    'a script in the text',
    body('<script>alert(1)</script>'),
    'html',
    `${offer}:35:1  the text holds HTML: <script>alert(1)</script>.`,
  ],
  [
    'a javascript: link',
    body('[Books for you](javascript:alert(1))'),
    'link',
    `${offer}:35:1  "javascript:alert(1)" cannot be the address of a link.`,
  ],
  [
    'a link to a page that does not exist, with the likely one',
    body('[Seaport town](/areas/seaprot)'),
    'link',
    `${offer}:35:1  there is no page at /areas/seaprot. Did you mean /areas/seaport?`,
  ],
  [
    'a link to a fragment that does not exist',
    body('[Seaport town](/areas/seaport#nothing)'),
    'link',
    `${offer}:35:1  there is no page at /areas/seaport#nothing.`,
  ],
  [
    'a link whose words say nothing',
    body('For books click [here](/areas/seaport).'),
    'link-text',
    `${offer}:35:17  "here" does not say where the link leads.`,
  ],
  ['a picture', body('![Books](books.png)'), 'image', `${offer}:35:1  the text holds a picture.`],
  [
    'a first-level heading',
    body('# Books'),
    'headings',
    `${offer}:35:1  "Books" is a first-level heading. Begin it with ## instead: the title is the first level.`,
  ],
  [
    'a heading that skips a level',
    body('#### Books'),
    'headings',
    `${offer}:35:1  "Books" is 2 levels below the heading above it. Begin it with ### instead.`,
  ],
  [
    'the same heading twice',
    body('## What it was'),
    'headings',
    `${offer}:35:1  "What it was" is a heading twice; it first stands on line 33.`,
  ],
  [
    'a page without its text',
    { [offer]: `${(validFiles[offer] as string).split('\n---\n')[0]}\n---\n` },
    'body',
    `${offer}:1:1  the offer has no text. Write its text below the second line of hyphens.`,
  ],
  [
    'a report without its parts',
    replaceInFile('content/projects/big-read.md', '## Lessons learned', '## What we learned'),
    'report-headings',
    'content/projects/big-read.md:23:1  the parts of the report are Overview, Good practice to share, What we learned, Sustainability.',
  ],
  [
    'a lesson that the report does not have',
    replaceInFile(
      'content/projects/big-read.md',
      'sources:\n',
      'lessonsAbout:\n  - theme: time\n    items: [lesson-2]\nsources:\n',
    ),
    'lessons',
    'content/projects/big-read.md:13:13  lessonsAbout, entry 1, items, entry 1: the report has no "lesson-2". It has practice-1, lesson-1, sustainability-1.',
  ],
  [
    'an offer that closes before it opens',
    replaceInFile(offer, 'closes: 2018-03-31', 'closes: 2017-03-31'),
    'dates',
    `${offer}:16:9  closes: 31 March 2017 is before 10 January 2018, which "opens" gives.`,
  ],
  [
    'key stages that are there and said not to be',
    replaceInFile(activity, 'keyStagesKnown: stated', 'keyStagesKnown: not-stated'),
    'key-stages',
    `${activity}:7:17  keyStagesKnown: there are key stages, but it says that the source does not state them.`,
  ],
  [
    'a field that the folder says already',
    replaceInFile(activity, 'title: Reading club', 'title: Reading club\narea: seaport'),
    'field-folder',
    `${activity}:3:7  area: is written in the file, but the folder already says it.`,
  ],
  [
    'a priority of another area',
    {
      'content/activities/seaport/x.md': validFiles[activity],
      'content/areas/hilltown.md': (validFiles['content/areas/seaport.md'] as string).replace(
        'title: Seaport\n',
        'title: Hilltown\n',
      ),
      'content/priorities/hilltown/priority-1.md': validFiles['content/priorities/seaport/priority-1.md'],
      ...replaceInFile(activity, 'priority: seaport/priority-1', 'priority: hilltown/priority-1'),
    },
    'placement',
    `${activity}:4:11  priority: the priority belongs to hilltown. Choose a priority of seaport.`,
  ],
  [
    'a short form that nothing explains',
    body('Pupils with SLCNs came.'),
    'short-form',
    `${offer}:35:1  nothing explains "SLCN". Write it in full with "(SLCN)" behind it, or add it to content/glossary.`,
  ],
  [
    'the same theme twice',
    replaceInFile(offer, 'themes: [english-literacy]', 'themes: [english-literacy, maths, english-literacy]'),
    'twice',
    `${offer}:7:35  themes, entry 3: this stands in the list for the second time; it first stands on line 7. Take one of the two out.`,
  ],
  [
    'two records at one address',
    { 'content/activities/seaport/priority-1.md': validFiles[activity] },
    'address',
    'the address /areas/seaport#priority-1 belongs to content/',
  ],
  [
    'a page where the site has one of its own',
    { 'content/pages/areas.md': validFiles['content/pages/about.md'] },
    'address',
    'content/pages/areas.md:1:1  the address /areas belongs to a page of the site.',
  ],
  [
    'an old address that another page holds',
    replaceInFile(offer, 'checked: 2026-11-01', 'checked: 2026-11-01\naliases: [/areas/seaport]'),
    'address',
    `${offer}:32:11  aliases, entry 1: the address /areas/seaport belongs to content/areas/seaport.md.`,
  ],
  [
    'a person who was withdrawn and still stands elsewhere',
    {
      ...replaceInFile(contact, 'confirmed: "2018"', 'confirmed: "2018"\nwithdrawn: true'),
      ...body('Ask Ann Example for books.'),
    },
    'withdrawn',
    `${offer}:35:1  "Ann Example" still stands here, but ${contact} is withdrawn.`,
  ],
  [
    'a file in a folder that does not exist',
    { 'content/offer/more.md': validFiles[offer] },
    'file-place',
    'content/offer/more.md:1:1  content/offer is not a folder of content. Did you mean content/offers?',
  ],
  [
    'a file with the wrong ending',
    { 'content/sources/more.yml': validSource },
    'file-place',
    "content/sources/more.yml:1:1  the file of a source ends in .yaml. Change the ending of the file's name to .yaml.",
  ],
  [
    'a file at the wrong depth',
    { 'content/activities/club.md': validFiles[activity] },
    'file-place',
    'content/activities/club.md:1:1  the file lies in the wrong place. Move it, so that its path looks like content/activities/area/name.md.',
  ],
  [
    'a file name that cannot be an address',
    { 'content/sources/Town Paper 2.yaml': validSource },
    'file-name',
    'content/sources/Town Paper 2.yaml:1:1  "Town Paper 2" cannot be part of an address.',
  ],
];

test.each(broken)('%s is refused, at its place and in words', (_name, changes, rule, messages) => {
  const found = readWorkspace(changes);
  expect(found.messages.join('\n')).toContain(messages);
  expect(found.diagnostics.map((diagnostic) => diagnostic.rule)).toContain(rule);
  for (const diagnostic of found.diagnostics) expect(diagnostic.suggestion).toMatch(/^[A-Z].+[.?]$/);
  expect('codeOfAContentFileRan' in globalThis).toBe(false);
});

test('all problems of all files come in one run, in reading order', () => {
  const { messages } = readWorkspace({
    ...replaceInFile(offer, 'closes: 2018-03-31', 'closes: soon'),
    ...replaceInFile(activity, 'themes: [english-literacy]\nkeyStages: [ks2]', 'themes: [math]\nkeyStages: [ks9]'),
  });
  expect(messages).toHaveLength(3);
  expect(messages[0]).toContain(
    'reading-club.md:5:10  themes, entry 1: "math" is not one of the choices. Did you mean "maths"?',
  );
  expect(messages[1]).toContain(
    'reading-club.md:6:13  keyStages, entry 1: "ks9" is not one of the choices. Did you mean "ks1"?',
  );
  expect(messages[2]).toContain('free-books.md:16:9  closes: "soon" is not a date we can read.');
});

test('a file with a problem of its own does not make a problem of every file that names it or links to it', () => {
  expect(readWorkspace(replaceInFile(source, 'kind: press', 'kind: gossip')).messages).toHaveLength(1);
  expect(readWorkspace(replaceInFile(activity, 'state: planned', 'state: dreamt')).messages).toHaveLength(1);
});
