import { notice, saveState, warning } from '@actions/core';
import { LocalVersionFolder } from '../../collect/version-folder.ts';
import { webFiles } from '../../collect/web-file.ts';
import { valueAt } from '../../core/document/field-path.ts';
import { RegistryError } from '../../core/errors.ts';
import { VersionTag } from '../../core/model/version-tag.ts';
import { connectRepository } from '../../github/connect.ts';
import { startDeployment } from '../../registry/deploy/start-deployment.ts';
import { pullVersion } from '../../registry/pull/pull-version.ts';
import { openConnection } from '../connection.ts';
import { readEvent } from '../event.ts';
import { reportFailure } from '../failure.ts';
import { log, logGroup, toLogLine } from '../log.ts';
import { requireInputs } from '../require-inputs.ts';
import { runUrl } from '../run-url.ts';
import { renderPulled, writeSummary } from '../summary.ts';
import { DEPLOY_INPUTS } from './inputs.ts';
import { writeDeployOutputs } from './outputs.ts';

await deploy().catch(reportFailure);

async function deploy(): Promise<void> {
  const { token, deployment: given, path } = requireInputs(DEPLOY_INPUTS, 'nothing was deployed');
  const id = given ?? idOf(await readEvent(process.env));
  const { client, repository } = openConnection(token, process.env);
  const ports = connectRepository(client, repository);
  const start = await startDeployment({ id, logUrl: runUrl(process.env) }, ports);
  const { model, version, stage, digest } = start.deployment.payload;
  if (start.kind === 'superseded') {
    writeDeployOutputs({ start, path: null });
    notice(toLogLine(`Nothing to do for ${stage}: ${start.why}.`));
    return;
  }
  // From here on the post step has to say how it ended.
  saveState('deployment', id);
  const folder = new LocalVersionFolder(path);
  const tag = VersionTag.of(model, version);
  const pulled = await pullVersion({ tag, pinned: digest }, { ...ports, web: webFiles, folder });
  writeDeployOutputs({ start, path });
  await writeSummary(renderPulled(pulled, stage));
  logGroup(
    'Files',
    pulled.metadata.artifacts.map((file) => `${file.path} ${file.size} bytes ${file.digest}`),
  );
  for (const { path: missing, uri } of pulled.elsewhere) {
    warning(toLogLine(`${missing} lies at ${uri}, and is not downloaded`));
  }
  log(`Verified ${tag.name} for ${stage}; its files are in ${path}`);
}

/** The id of the deployment that started the workflow. */
function idOf(event: unknown): number {
  const id = valueAt(event, ['deployment', 'id']);
  if (typeof id === 'number' && Number.isSafeInteger(id)) return id;
  throw new RegistryError('INVALID_INPUT', {
    problem: 'No deployment started this workflow, and the input "deployment" is empty.',
    remedy: 'Start it `on: deployment`, or pass the id: deployment: ${{ inputs.deployment }}',
  });
}
