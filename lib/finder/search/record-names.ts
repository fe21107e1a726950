import { listFields } from '#lib/schema/define-type';
import { collectWording } from '#lib/schema/texts-in-value';
import { type AnyRecord, getType } from '#lib/schema/types';

/** A field that counts at least so much in a search holds names: a title, what a short form stands for, a place. */
const minNameWeight = 4;
const maxNameLength = 90;

/** The fields of a record that hold its names. */
export const listNameFields = ({ type }: AnyRecord) =>
  listFields(getType(type)).filter(({ meta }) => (meta.search ?? 0) >= minNameWeight);

/** What people call a record: its title, its other names, the places that it covers. */
export function listNames(record: AnyRecord): string[] {
  const found = listNameFields(record).flatMap(({ name }) => collectWording((record as Record<string, unknown>)[name]));
  return found.filter((text) => text.length <= maxNameLength);
}
