// Keeps what V8 compiles of dist/run.cjs in a run over the seeds beside it, for this version of Node (see src/cli/prepared.ts).
import { strictEqual } from 'node:assert';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { Script } from 'node:vm';

const file = resolve('dist/run.cjs');
const script = new Script(readFileSync(file, 'latin1'), { filename: file });
const module = { exports: {} };
script.runInThisContext()(module, createRequire(file), file);
const nowhere = () => new Writable({ write: (_chunk, _encoding, done) => done() });
const io = { cwd: process.cwd(), env: {}, stdin: Readable.from([]), stdout: nowhere(), stderr: nowhere() };
const code = await module.exports.run(['compare', 'seeds', '--no-cache', '--threads', '1'], io);
strictEqual(code, 1, 'the seeds contradict each other');
writeFileSync(`${file}.${process.version}-${process.arch}`, script.createCachedData());
