import type { Call } from '../../../../platform/http/call.ts'
import { formatInstant } from '../../../../shared/dates.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import type { sources } from '../../contract.ts'
import { sourceOfId } from '../../queries/one-source.ts'
import type { SourceOfTable } from '../../queries/source-list.ts'
import { refuse, refuseIf } from '../../refusals.vi.ts'
import { settingsToKeep } from './keep-settings.ts'
import { whyNotSettings } from './why-not-settings.ts'

/** @throws Refusal when somebody was faster, with who and when. */
export function refuseStale(row: SourceOfTable, version: number): void {
  if (row.version !== version) refuse('sources.stale', { by: row.changed_by_name, at: formatInstant(row.changed_at) })
}

export async function editSource(
  call: Call,
  { sourceId, version, isOn, ...settings }: InputOf<typeof sources.editSource>,
) {
  const row = await sourceOfId(call.tx, sourceId, { lock: true })
  refuseStale(row, version)
  refuseIf(whyNotSettings(settings, row.sealed_secret === null ? null : row.address))
  const kept = await settingsToKeep(call, settings, sourceId)
  await call.tx
    .updateTable('sources.source')
    .set({ ...kept, is_on: isOn, version: version + 1 })
    .where('id', '=', sourceId)
    .execute()
  return { version: version + 1 }
}
