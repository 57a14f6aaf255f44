/** What adding and editing a source have in common. */
import type { Call } from '../../../../platform/http/call.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import type { sources } from '../../contract.ts'
import { provinces } from '../../queries/source-list.ts'
import { refuse } from '../../refusals.vi.ts'

type Settings = Omit<InputOf<typeof sources.addSource>, 'adapter'>

/** @throws Refusal when another source bears the name, or nothing is there to speak of. */
export async function settingsToKeep({ tx, seals, actor, now }: Call, settings: Settings, sourceId: string | null) {
  const { name, withinId, address, headerName, secret, pull, lateAfterDays } = settings
  const namesake = await tx.selectFrom('sources.source').select('id').where('name', '=', name).executeTakeFirst()
  if (namesake && namesake.id !== sourceId) return refuse('sources.name-taken', { name }, 'name')
  if (!(await provinces(tx)).some(({ unitId }) => unitId === withinId))
    return refuse('sources.within-unknown', {}, 'withinId')
  return {
    name,
    within_id: withinId,
    address,
    header_name: headerName,
    ...(headerName === null && { sealed_secret: null }),
    ...(headerName !== null && secret !== undefined && { sealed_secret: seals.seal(new TextEncoder().encode(secret)) }),
    pull,
    late_after_days: lateAfterDays,
    changed_by_name: actor.fullName,
    changed_at: now.toISOString(),
  }
}
