import type { ReactNode } from 'react';

/** Three ways in: for parents, for teachers, and for those who lead schools. */
export function AudienceLinks({ offers }: { offers: string }) {
  return (
    <ul className="audience-links">
      <AudienceLink title="Are you a parent or carer?">
        <p>See what was planned and done in your area, for your child’s age.</p>
        <p>
          <a href="/areas">Find your area</a> or <a href="/key-stages">your child’s age</a>
        </p>
      </AudienceLink>
      <AudienceLink title="Are you a teacher?">
        <p>Find training and projects for your subject, and what schools learned.</p>
        <p>
          <a href="/themes">Choose a theme</a> or <a href="/projects">see the projects</a>
        </p>
      </AudienceLink>
      <AudienceLink title="Do you lead a school?">
        <p>Read what schools were offered, who could get it and whom to ask. {offers}</p>
        <p>
          <a href="/offers">See the offers</a> or <a href="/contacts">the contacts</a>
        </p>
      </AudienceLink>
    </ul>
  );
}

const AudienceLink = ({ title, children }: { title: string; children: ReactNode }) => (
  <li>
    <h2 className="text-xl">{title}</h2>
    {children}
  </li>
);
