/** Points evidence at the newest version of its document: what was judged by the one before lapses with it. */
import type { Call } from '../../../../platform/http/call.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import type { par } from '../../contract.ts'
import { evidenceOf } from '../../queries/evidence/evidence-of.ts'
import { evidenceToChange } from './evidence-to-change.ts'
import { refuseBeyond } from './hang-evidence.ts'

export async function takeNewestVersion(
  call: Call,
  { assessmentId, evidenceIds }: InputOf<typeof par.takeNewestVersion>,
) {
  const { tx, actor, now } = call
  for (const item of await evidenceToChange(call, assessmentId, evidenceIds)) {
    const { id, documentVersion, newestVersion } = item
    if (documentVersion === newestVersion) continue
    await refuseBeyond(call, { ...item, version: newestVersion }, item.pages)
    await tx
      .updateTable('par.evidence')
      .set({ document_version: newestVersion, added_by_name: actor.fullName, added_at: now.toISOString() })
      .where('id', '=', id)
      .execute()
  }
  return { items: await evidenceOf(tx, { assessmentId, evidenceIds }) }
}
