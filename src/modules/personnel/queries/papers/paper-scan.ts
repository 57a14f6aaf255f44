/** The scan of a paper of the file, of what the door's permission opens. */
import type { Call } from '../../../../platform/http/call.ts'
import type { Download } from '../../../../shared/call.ts'
import { refuse } from '../../refusals.vi.ts'

export async function paperScan({ tx }: Call, { paperId }: { paperId: string }): Promise<Download> {
  const paper = await tx
    .selectFrom('personnel.paper')
    .select(['scan_sha256', 'scan_name', 'scan_type'])
    .where('id', '=', paperId)
    .executeTakeFirst()
  if (!paper?.scan_sha256) return refuse('personnel.paper-not-found')
  return {
    name: paper.scan_name ?? '',
    mediaType: paper.scan_type ?? 'application/octet-stream',
    inline: true,
    content: { sha256: paper.scan_sha256 },
  }
}
