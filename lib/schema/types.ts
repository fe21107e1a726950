import { activity } from './activity.ts';
import { area } from './area.ts';
import { contact } from './contact.ts';
import type { ContentType, FieldValues } from './define-type.ts';
import { offer } from './offer.ts';
import { outcome } from './outcome.ts';
import { page } from './page.ts';
import { priority } from './priority.ts';
import { project } from './project.ts';
import { searchWords } from './search-words.ts';
import { source } from './source.ts';
import { term } from './term.ts';
import { update } from './update.ts';

/** Every type of content. A new type is declared in its own file and named here. */
export const types = {
  area,
  priority,
  activity,
  project,
  outcome,
  offer,
  contact,
  update,
  term,
  source,
  page,
  searchWords,
};

export type TypeName = keyof typeof types;
export const typeNames = Object.keys(types) as TypeName[];

type ValuesOf<Name extends TypeName> = (typeof types)[Name] extends ContentType<Name, infer F> ? FieldValues<F> : never;

/** The type's declaration, as every caller sees it that does not care which type it is. */
export const getType = (name: TypeName): ContentType => types[name] as unknown as ContentType;

/** A text of a record: the Markdown below its fields, as a tree. */
type RecordBody = import('mdast').Root;

/** One valid content file. */
export type RecordOf<Name extends TypeName> = {
  type: Name;
  /** The path of the file inside its folder, without the ending; it is the record's part of the address. */
  id: string;
  /** The file, from the top of the project. */
  file: string;
  address: string;
  body: RecordBody | undefined;
} & ValuesOf<Name>;

export type AnyRecord = { [Name in TypeName]: RecordOf<Name> }[TypeName];
