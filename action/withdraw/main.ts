import { warning } from '@actions/core';
import { readWorkflowRun } from '../../collect/workflow-run.ts';
import { describeWithdrawal } from '../../core/ledger/withdrawal-record.ts';
import { VersionTag } from '../../core/model/version-tag.ts';
import { connectRepository } from '../../github/connect.ts';
import { withdrawVersion } from '../../registry/withdraw/withdraw-version.ts';
import { openConnection, placeOf } from '../connection.ts';
import { reportFailure } from '../failure.ts';
import { log, toLogLine } from '../log.ts';
import { requireInputs } from '../require-inputs.ts';
import { writeSummary } from '../summary.ts';
import { WITHDRAW_INPUTS } from './inputs.ts';
import { writeWithdrawOutputs } from './outputs.ts';
import { renderWithdrawal } from './summary.ts';

await withdraw().catch(reportFailure);

async function withdraw(): Promise<void> {
  const { model, version, reason, token } = requireInputs(WITHDRAW_INPUTS, 'nothing was withdrawn');
  const { client, repository } = openConnection(token, process.env);
  const ports = { ...connectRepository(client, repository), clock: () => new Date() };
  const { run } = readWorkflowRun(process.env, null);
  const tag = VersionTag.of(model, version);
  const request = { tag, reason, by: run?.actor ?? null, runUrl: run?.url ?? null };
  const place = placeOf(repository, process.env);
  const withdrawn = await withdrawVersion({ request, place }, ports);
  writeWithdrawOutputs(withdrawn);
  await writeSummary(renderWithdrawal(withdrawn));
  const { created, withdrawal, stages } = withdrawn;
  log(`${describeWithdrawal(withdrawal)}${created ? '' : ' (withdrawn before; that stands)'}`);
  for (const stage of stages) {
    warning(
      toLogLine(`${stage} holds ${tag.name} still. Next, comment: /rollback ${model} ${stage}`),
    );
  }
}
