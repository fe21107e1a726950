import { formatCount } from '#lib/text/format';

type DiagnosticView = {
  file: string;
  line: number;
  column: number;
  field?: string;
  message: string;
  suggestion: string;
};
type DraftLink = { title: string; address: string; file: string };

/** What an editor must fix in the files of a page, and which of its records readers do not see yet. */
export function PreviewDiagnostics({
  diagnostics,
  drafts,
}: {
  diagnostics: readonly DiagnosticView[];
  drafts: readonly DraftLink[];
}) {
  if (diagnostics.length + drafts.length === 0) return null;
  return (
    <aside aria-label="Problems and drafts" className="page-width mt-4">
      <div className="card border-2 border-highlight">
        {diagnostics.length > 0 && (
          <>
            <h2>{formatCount(diagnostics.length, 'problem', 'problems')}</h2>
            <ul className="mt-2 grid gap-2">
              {diagnostics.map(({ file, line, column, field, message, suggestion }) => (
                <li key={`${file}:${line}:${column}:${field}:${message}`}>
                  <code className="break-all">
                    {file}:{line}:{column}
                  </code>{' '}
                  {field && <strong>{field}: </strong>}
                  {message}. {suggestion}
                </li>
              ))}
            </ul>
          </>
        )}
        {drafts.length > 0 && (
          <>
            <h2>{formatCount(drafts.length, 'draft', 'drafts')} that readers do not see</h2>
            <ul className="mt-2 grid gap-2">
              {drafts.map(({ title, address, file }) => (
                <li key={file}>
                  <a href={address}>{title}</a> <code className="break-all">{file}</code>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </aside>
  );
}
