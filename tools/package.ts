// Gathers what the built site needs to run, and nothing to build with: npm run build, then npm run package.
import { cpSync, existsSync, globSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

type Trace = { fileList: Set<string> };
type Tracer = { nodeFileTrace(files: string[], options: { base: string }): Promise<Trace> };

// The framework brings the tracer with which it finds out what its own pages need.
const require = createRequire(import.meta.url);
const { nodeFileTrace } = require('next/dist/compiled/@vercel/nft') as Tracer;

const folder = process.argv[2] ?? 'package';
const root = process.cwd();

/** The packages that our own files name, wherever one of ours leads to. */
function packagesNamed(): string[] {
  const seen = new Set<string>();
  const names = new Set<string>();
  const queue = globSync('http/*.ts');
  for (const file of queue) {
    if (seen.has(file)) continue;
    seen.add(file);
    const imports = /^(?:import|export) (?!type )[^'";]*?\bfrom '([^']+)'|^import '([^']+)'/gm;
    for (const [, from, alone] of readFileSync(file, 'utf8').matchAll(imports)) {
      const name = from ?? alone ?? '';
      if (name.startsWith('#')) queue.push(`${name.slice(1)}.ts`);
      else if (name.startsWith('.')) queue.push(join(dirname(file), name));
      else if (!name.startsWith('node:')) names.add(name);
    }
  }
  return [...names];
}

/** The files of packages that run: those that ours name, and those that the framework wrote down when it built. */
async function filesOfPackages(): Promise<Set<string>> {
  // A package may have one form for import and another for require.
  const named = packagesNamed().map((name) => fileURLToPath(import.meta.resolve(name)));
  const entries = [...named, require.resolve('next/dist/server/next.js')];
  const { fileList } = await nodeFileTrace(entries, { base: root });
  const files = new Set([...fileList]);
  for (const list of ['.next/next-server.js.nft.json', ...globSync('.next/server/**/*.nft.json')]) {
    for (const file of (JSON.parse(readFileSync(list, 'utf8')) as { files: string[] }).files) {
      files.add(relative(root, resolve(dirname(list), file)));
    }
  }
  for (const file of [...files]) {
    const [, name] = /^(node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file) ?? [];
    if (name) files.add(`${name}/package.json`);
  }
  return new Set(
    [...files].filter((file) => file.startsWith('node_modules/') && !unused.test(file) && existsSync(file)),
  );
}

const copy = (path: string): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  cpSync(path, join(folder, path), { recursive: true, dereference: true });
};

/** What the framework would load for things that this site does not do: pictures, other bundlers, development. */
const unused = /^node_modules\/(sharp|@img)\/|\.dev\.js$|-experimental\.runtime\.|\.map$/;

const notForRunning = /^\.next\/(cache|trace|trace-build|diagnostics|types|dev|turbopack|lock)|\.nft\.json$|\.map$/;

rmSync(folder, { recursive: true, force: true });
for (const part of ['http', 'lib', 'content', 'public', 'package.json', 'LICENSE']) copy(part);
const built = globSync('.next/**/*', { exclude: (path) => notForRunning.test(path) });
for (const file of built) if (statSync(file).isFile() && !notForRunning.test(file)) copy(file);
for (const file of await filesOfPackages()) if (statSync(file).isFile()) copy(file);

const bytes = globSync(`${folder}/**/*`).reduce((sum, file) => sum + statSync(file).size, 0);
console.log(`${(bytes / 1e6).toFixed(0)} MB in ${folder}. Start it there with: node http/main.ts`);
