/** A script whose first type is that of data; another attribute may hold anything in its quotes. */
const isData =
  /^<script(?:\s+(?!type\b)[^\s"'>=/]+(?:="[^"]*"|='[^']*'|=[^\s"'>]+)?)*\s+type="application\/ld\+json"[\s/>]/i;
const isScriptLink = /\sas\s*=\s*(["']?)script\1[\s/>]/i;

/** Whether a start tag belongs to a script that runs, or fetches one before its time. Data in a script element stays. */
export function isExecutable(name: string, tag: string): boolean {
  if (name === 'script') return !isData.test(tag);
  return name === 'link' && isScriptLink.test(tag);
}
