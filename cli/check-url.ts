const timeoutMs = 20_000;

/** What a web address answers: "ok", the number of its answer, or why there is none. */
export async function checkUrl(address: string): Promise<string> {
  const ask = (method: string) =>
    fetch(address, { method, redirect: 'follow', signal: AbortSignal.timeout(timeoutMs) });
  try {
    const answer = await ask('HEAD');
    // Some sites answer only those who want the whole page.
    const certain = answer.ok ? answer : await ask('GET');
    return certain.ok ? 'ok' : String(certain.status);
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : undefined;
    if (cause && 'code' in cause && cause.code === 'ENOTFOUND') return 'no such site';
    return cause?.message ?? 'no answer';
  }
}
