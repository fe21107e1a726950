import type { ReactNode } from 'react';
import { TypeBadge } from '#components/ui/type-badge';
import { site } from '#lib/config';
import type { TypeName } from '#lib/schema/types';
import { type BreadcrumbItem, Breadcrumbs } from './breadcrumbs.tsx';

type Props = {
  title: string;
  summary?: string | undefined;
  /** The kind of record, which gives the band its colour, and what it is called here. */
  type?: { type: TypeName; name: string };
  /** The way from the home page, and this page at its end. */
  breadcrumbs?: { items: readonly BreadcrumbItem[]; current: BreadcrumbItem };
  /** What stands in the band below the title. */
  children?: ReactNode;
};

/** The band at the top of a page: where it stands, what kind of page it is, its title and its one sentence. */
export function PageHeader({ title, summary, type, breadcrumbs, children }: Props) {
  return (
    <div className={type ? `page-header is-${type.type}` : 'page-header'}>
      {breadcrumbs && <Breadcrumbs {...breadcrumbs} />}
      {type && <TypeBadge type={type.type}>{type.name}</TypeBadge>}
      <h1>{title}</h1>
      {breadcrumbs && (
        <p className="print-only small" data-glossary="off">
          {site.url + breadcrumbs.current.address}
        </p>
      )}
      {summary && <p className="lead">{summary}</p>}
      {children}
    </div>
  );
}
