import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { nearestConfig } from '../config/find.ts';
import { exitCodes, UsageError } from '../exit.ts';
import type { Io } from '../io.ts';
import { configTemplate, workflowTemplate } from '../templates.ts';
import { write, writeFileAtomically } from '../write.ts';

const configName = 'claimcheck.config.yaml';
const workflowName = '.github/workflows/claimcheck.yml';

/** Writes a commented configuration and a CI workflow into the working folder; never over a file that is there. */
export async function init(io: Io): Promise<number> {
  const present = nearestConfig(io.cwd)?.file;
  if (present !== undefined && dirname(present) === resolve(io.cwd))
    throw new UsageError(
      `${present.slice(io.cwd.length + 1)} is there already; edit it, or remove it and run claimcheck init again`,
    );
  await writeFileAtomically(io, configName, configTemplate);
  await write(io.stdout, `wrote ${configName}\n`);
  if (existsSync(resolve(io.cwd, workflowName))) return exitCodes.ok;
  await mkdir(dirname(resolve(io.cwd, workflowName)), { recursive: true });
  await writeFileAtomically(io, workflowName, workflowTemplate);
  await write(io.stdout, `wrote ${workflowName}\n`);
  return exitCodes.ok;
}
