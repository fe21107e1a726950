import { readFileSync } from 'node:fs';
import { createCoastPath } from './coast-path.ts';

/** The file that holds the coast of England, made from Natural Earth's atlas of the world. */
export function createOutlineFile(): { path: string; bytes: Buffer } {
  const atlas = JSON.parse(readFileSync('node_modules/world-atlas/countries-10m.json', 'utf8'));
  const lines = [
    "/** The coast of England, with Wales and the south of Scotland. Made from Natural Earth's data by `npm run assets`. */",
    'export const englandOutline =',
    `  '${createCoastPath(atlas)}';`,
  ];
  return { path: 'lib/views/map-outline.ts', bytes: Buffer.from(`${lines.join('\n')}\n`) };
}
