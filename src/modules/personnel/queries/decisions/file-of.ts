/** The file of a decision: it follows the records it is about, so it is read wherever one of them is within reach. */
import { sql } from 'kysely'
import type { Call, Tx } from '../../../../platform/http/call.ts'
import type { Download } from '../../../../shared/call.ts'
import { refuse } from '../../refusals.vi.ts'

interface File {
  title: string
  file_name: string
  media_type: string
  sha256: string
}

export async function fileOf(tx: Tx, decisionId: string): Promise<File | null> {
  const { rows } = await sql<File>`select title, file_name, media_type, sha256
    from personnel.file_of(${decisionId}::uuid)`.execute(tx)
  return rows[0] ?? null
}

export async function decisionContent(
  { tx }: Call,
  { decisionId, download }: { decisionId: string; download: boolean },
): Promise<Download> {
  const decision = await tx
    .selectFrom('personnel.decision')
    .select('document_id')
    .where('id', '=', decisionId)
    .executeTakeFirst()
  if (!decision) return refuse('personnel.no-decision')
  if (decision.document_id === null) return refuse('personnel.no-file')
  const file = await fileOf(tx, decisionId)
  if (!file) return refuse('personnel.file-elsewhere')
  const { file_name: name, media_type: mediaType, sha256 } = file
  return { name, mediaType, inline: !download, content: { sha256 } }
}
