import { isMap, isScalar, isSeq, parseDocument } from 'yaml';

/** The text of a file with an old address added to its aliases, and the new one taken out. Nothing else is touched. */
export function addAlias(text: string, old: string, now: string): string {
  const { at, yaml } = findYaml(text);
  const { contents } = parseDocument(yaml);
  const pair = isMap(contents) ? contents.items.find(({ key }) => isScalar(key) && key.value === 'aliases') : undefined;
  const known: string[] = isSeq(pair?.value) ? (pair.value.toJSON() as string[]) : [];
  const aliases = [...known.filter((alias) => alias !== now && alias !== old), old];
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = `aliases:${aliases.map((alias) => `${lineEnd}  - ${alias}`).join('')}`;
  if (!isScalar(pair?.key) || !isSeq(pair?.value)) {
    const end = at + yaml.length;
    const before = yaml === '' || yaml.endsWith('\n') ? '' : lineEnd;
    return `${text.slice(0, end)}${before}${lines}${lineEnd}${text.slice(end)}`;
  }
  const from = at + (pair.key.range?.[0] ?? 0);
  const to = at + (pair.value.range?.[1] ?? 0);
  const tail = text.slice(from, to).match(/\s*$/)?.[0] ?? '';
  return text.slice(0, from) + lines + tail + text.slice(to);
}

/** The YAML of a file, between the hyphens where it has them, and where it begins. */
function findYaml(text: string): { at: number; yaml: string } {
  const [opening = ''] = /^\uFEFF?---\r?\n/.exec(text) ?? [];
  if (!opening) return { at: 0, yaml: text };
  const length = text.slice(opening.length).search(/^---\r?$/m);
  return { at: opening.length, yaml: text.slice(opening.length, opening.length + length) };
}
