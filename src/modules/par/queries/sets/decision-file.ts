/** The decision that issued a set. */
import type { Tx } from '../../../../platform/http/call.ts'
import type { Download } from '../../../../shared/call.ts'
import { refuse } from '../../refusals.vi.ts'

export async function decisionFile(tx: Tx, setId: string, download: boolean): Promise<Download> {
  const file = await tx
    .selectFrom('par.criteria_set')
    .select(['decision_file_name as name', 'decision_media_type as mediaType', 'decision_file_sha256 as sha256'])
    .where('id', '=', setId)
    .executeTakeFirst()
  const { name, mediaType, sha256 } = file ?? {}
  if (name == null || mediaType == null || sha256 == null) return refuse('par.not-found')
  return { name, mediaType, inline: !download, content: { sha256 } }
}
