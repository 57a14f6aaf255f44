/** Asks for a file to be carried out in the background, as whoever asks. */
import type { Call } from '../../../platform/http/call.ts'
import { onBehalf } from '../../../platform/jobs/step.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import type { exchange } from '../contract.ts'
import { carryOutTask } from '../jobs.ts'
import { heldFile } from '../queries/sent-files.ts'
import { refuse } from '../refusals.vi.ts'

/** @throws Refusal exchange.carried-out; what stands in the way is the answer of the work. */
export async function carryOutFile(call: Call, { importId, ...chosen }: InputOf<typeof exchange.carryOutFile>) {
  const held = await heldFile(call.tx, importId)
  if (held.recording_id !== null) refuse('exchange.carried-out')
  const of = onBehalf(call, 'exchange.import')
  const runId = await call.jobs.add(carryOutTask, `Nhập hồ sơ từ ${held.file_name}`, { of, importId, ...chosen })
  await call.tx.updateTable('exchange.people_import').set({ run_id: runId }).where('id', '=', importId).execute()
  return { runId }
}
