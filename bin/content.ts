#!/usr/bin/env node
import { run } from '#lib/editor/commands';

process.exitCode = run(process.argv.slice(2), (line) => console.log(line));
