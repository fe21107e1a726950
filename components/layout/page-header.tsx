import type { ReactNode } from 'react';
import { Breadcrumbs, type Step } from './breadcrumbs.tsx';
import type { TypeName } from '#lib/schema/types';
import { site } from '#lib/config';
import { Kind } from '#components/ui/type-badge';

type Props = {
  title: string;
  summary?: string | undefined;
  /** The kind of record, which gives the band its colour, and what it is called here. */
  kind?: { type: TypeName; name: string };
  /** The way from the home page, and this page at its end. */
  way?: { steps: readonly Step[]; here: Step };
  /** What stands in the band below the title. */
  children?: ReactNode;
};

/** The band at the top of a page: where it stands, what kind of page it is, its title and its one sentence. */
export function Head({ title, summary, kind, way, children }: Props) {
  return (
    <div className={kind ? `head is-${kind.type}` : 'head'}>
      {way && <Breadcrumbs {...way} />}
      {kind && <Kind type={kind.type}>{kind.name}</Kind>}
      <h1>{title}</h1>
      {way && (
        <p className="print-only small" data-glossary="off">
          {site.url + way.here.address}
        </p>
      )}
      {summary && <p className="lead">{summary}</p>}
      {children}
    </div>
  );
}
