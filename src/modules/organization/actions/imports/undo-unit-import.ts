/** Everything an import recorded, taken back as one. */
import type { Call } from '../../../../platform/http/call.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import type { imports } from '../../contract/imports.ts'
import { sentList } from '../../queries/imports/sent-list.ts'
import { refuse } from '../../refusals.vi.ts'
import { undoRecording } from '../undo-recording.ts'

export async function undoUnitImport({ tx }: Call, { importId, reason }: InputOf<typeof imports.undoUnitImport>) {
  const { recorded } = await sentList(tx, importId)
  if (!recorded) return refuse('organization.import-not-recorded')
  const { id } = await undoRecording(tx, recorded.recordingId, reason)
  return { recordingId: id }
}
