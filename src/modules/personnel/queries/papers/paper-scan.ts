/** The scan of a paper of the file, of what the door's permission opens. */
import type { Call } from '../../../../platform/http/call.ts'
import type { Download } from '../../../../shared/call.ts'
import { refuse } from '../../refusals.vi.ts'
import { KEPT_FROM_PERSON } from '../../rules/papers/components.ts'

interface Wanted {
  paperId: string
}

export const paperScan = (call: Call, { paperId }: Wanted) => scanOf(call, paperId, [])

/** Of one's own file: without what was investigated. */
export const ownScan = (call: Call, { paperId }: Wanted) => scanOf(call, paperId, KEPT_FROM_PERSON)

/** A paper that was withdrawn was filed by mistake: it may be another person's. */
async function scanOf({ tx }: Call, paperId: string, kept: readonly string[]): Promise<Download> {
  const paper = await tx
    .selectFrom('personnel.paper')
    .select(['scan_sha256', 'scan_name', 'scan_type'])
    .where('id', '=', paperId)
    .where('withdrawn_at', 'is', null)
    .$if(kept.length > 0, (q) => q.where('component', 'not in', kept))
    .executeTakeFirst()
  if (!paper?.scan_sha256) return refuse('personnel.paper-not-found')
  return {
    name: paper.scan_name ?? '',
    mediaType: paper.scan_type ?? 'application/octet-stream',
    inline: true,
    content: { sha256: paper.scan_sha256 },
  }
}
