import type { Call } from '../../../../platform/http/call.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import { adapterOf } from '../../adapters/adapters.ts'
import type { sources } from '../../contract.ts'
import { refuse, refuseIf } from '../../refusals.vi.ts'
import { settingsToKeep } from './keep-settings.ts'
import { whyNotSettings } from './why-not-settings.ts'

/** @param isSample labelled as invented wherever it is shown. */
export async function addSource(
  call: Call,
  { adapter, ...settings }: InputOf<typeof sources.addSource>,
  { isSample = false } = {},
): Promise<{ sourceId: string }> {
  if (!adapterOf(adapter)) return refuse('sources.adapter-unknown', {}, 'adapter')
  refuseIf(whyNotSettings(settings, null))
  const kept = await settingsToKeep(call, settings, null)
  const { id } = await call.tx
    .insertInto('sources.source')
    .values({
      adapter,
      ...kept,
      is_sample: isSample,
      created_by_name: call.actor.fullName,
      created_at: call.now.toISOString(),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { sourceId: id }
}
