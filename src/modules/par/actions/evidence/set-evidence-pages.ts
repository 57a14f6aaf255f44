/** On which pages of a paper the proof stands: another reference is another paper to whoever judged by the one before. */
import type { Call } from '../../../../platform/http/call.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import type { EvidenceItem, par } from '../../contract.ts'
import { refuse } from '../../refusals.vi.ts'
import { evidenceToChange } from './evidence-to-change.ts'
import { pagesToKeep, refuseBeyond } from './hang-evidence.ts'

export async function setEvidencePages(
  call: Call,
  { assessmentId, evidenceId, pages: typed, pagesSeen }: InputOf<typeof par.setEvidencePages>,
): Promise<EvidenceItem> {
  const [item] = await evidenceToChange(call, assessmentId, [evidenceId])
  const pages = pagesToKeep(typed)
  if (!item || item.pages === pages) return item as EvidenceItem
  await refuseBeyond(call, { ...item, version: item.documentVersion }, pages)
  const written = await call.tx
    .updateTable('par.evidence')
    .set({ pages })
    .where('id', '=', evidenceId)
    .where('pages', '=', pagesSeen)
    .returning('id')
    .executeTakeFirst()
  if (!written) refuse('par.stale-evidence', { pages: item.pages })
  return { ...item, pages }
}
