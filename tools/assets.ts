import { writeFileSync } from 'node:fs';
import { createFontFiles } from './fonts.ts';
import { createOutlineFile } from './map.ts';

// What is made of other people's data and kept with the code, so that a build needs nothing but the code.
for (const { path, bytes } of [...(await createFontFiles()), createOutlineFile()]) {
  writeFileSync(path, bytes);
  console.log(`${String(bytes.length).padStart(6)} bytes  ${path}`);
}
