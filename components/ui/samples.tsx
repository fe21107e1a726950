import type { ReactNode } from 'react';

/** A component in one of its states, under a name for it. */
export function Sample({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="sample">
      <h3 className="small">{name}</h3>
      {children}
    </div>
  );
}

const surfaces = [
  { name: 'background', look: 'bg-background' },
  { name: 'surface', look: 'bg-surface' },
  { name: 'tint', look: 'bg-tint' },
  { name: 'notice', look: 'bg-notice' },
  { name: 'highlight', look: 'bg-highlight text-on-highlight' },
  { name: 'dark', look: 'bg-dark text-white' },
  { name: 'accent', look: 'bg-accent text-background' },
  { name: 'foreground', look: 'bg-foreground text-background' },
];

/** The colours that stand behind something, each with the text that stands on it. */
export const Surfaces = () => (
  <ul className="swatches">
    {surfaces.map(({ name, look }) => (
      <li key={name} className={look}>
        {name}
      </li>
    ))}
  </ul>
);

const sizes = [
  { name: 'display', look: 'text-display font-extrabold' },
  { name: 'head', look: 'text-head font-extrabold' },
  { name: 'title', look: 'text-title font-bold' },
  { name: 'xl', look: 'text-xl' },
  { name: 'lg', look: 'text-lg' },
  { name: 'base', look: 'text-base' },
  { name: 'small', look: 'text-small' },
];

/** Every size of type, with the name of an area. */
export const TextSizes = ({ text }: { text: string }) => (
  <dl className="fact-table max-w-none items-baseline">
    {sizes.map(({ name, look }) => (
      <div key={name} className="contents">
        <dt>{name}</dt>
        <dd className={`${look} leading-tight`}>{text}</dd>
      </div>
    ))}
  </dl>
);
