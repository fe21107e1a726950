import { fieldsOf } from '#lib/model/define';
import { textsIn } from '#lib/model/texts';
import { type AnyRecord, typeOf } from '#lib/model/types';

/** A field that counts at least so much in a search holds names: a title, what a short form stands for, a place. */
const leastWeightOfNames = 4;
const longestName = 90;

/** What people call a record: its title, its other names, the places that it covers. */
export function namesOf(record: AnyRecord): string[] {
  const fields = fieldsOf(typeOf(record.type)).filter(({ uses }) => (uses.search ?? 0) >= leastWeightOfNames);
  const found = fields.flatMap(({ name }) => [...textsIn((record as Record<string, unknown>)[name])]);
  return found.flatMap(({ path, text }) => (isRemark(path.at(-1)) || text.length > longestName ? [] : [text]));
}

/** What stands beside a name and is none: the kind of a council, an official code. */
const isRemark = (key: string | number | undefined): boolean => key === 'kind' || key === 'code';
