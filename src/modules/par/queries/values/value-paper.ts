/** The file a person’s value stands on: the value’s row gives the right to see it. */
import type { Tx } from '../../../../platform/http/call.ts'
import type { Download } from '../../../../shared/call.ts'
import { refuse } from '../../refusals.vi.ts'
import { valuePapers } from './value-papers.ts'

export async function valuePaper(
  tx: Tx,
  { assessmentId, criterionId, download }: { assessmentId: string; criterionId: string; download: boolean },
): Promise<Download> {
  const paper = (await valuePapers(tx, [assessmentId])).find((row) => row.criterion_id === criterionId)
  if (!paper) return refuse('par.not-found')
  return { name: paper.file_name, mediaType: paper.media_type, inline: !download, content: { sha256: paper.sha256 } }
}
