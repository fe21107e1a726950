/** The line numbers, from 1, of what git leaves in a file where two changes met. */
export function conflictMarksIn(text: string): { line: number; mark: string }[] {
  if (!/^(?:<{7}|>{7}|={7}|\|{7})/m.test(text)) return [];
  return text.split('\n').flatMap((line, index) => {
    const [, mark] = /^(<{7}|>{7}|\|{7}|={7})(?: |$)/.exec(line.trimEnd()) ?? [];
    return mark ? [{ line: index + 1, mark }] : [];
  });
}
