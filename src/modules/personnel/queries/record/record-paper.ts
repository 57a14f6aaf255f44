/** The file behind an event. It is read where the record is seen, whichever unit keeps the document. */
import { sql } from 'kysely'
import type { Call } from '../../../../platform/http/call.ts'
import type { Download } from '../../../../shared/call.ts'
import { refuse } from '../../refusals.vi.ts'
import { KEPT_FROM_PERSON } from '../../rules/papers/components.ts'
import { ownRecordId } from './record-within.ts'

interface Wanted {
  recordId: string
  rowId: string
  download: boolean
}

interface Paper {
  file_name: string
  media_type: string
  sha256: string
}

/** Which events the door opens the policies decide, here as everywhere: the function asks the same. */
export async function recordPaper({ tx }: Call, { recordId, rowId, download }: Wanted): Promise<Download> {
  const { rows } = await sql<Paper>`select file_name, media_type, sha256
    from personnel.paper_of(${rowId}::uuid) where record_id = ${recordId}::uuid`.execute(tx)
  const paper = rows[0]
  if (!paper) return refuse('personnel.no-paper')
  return {
    name: paper.file_name,
    mediaType: paper.media_type,
    inline: !download,
    content: { sha256: paper.sha256 },
  }
}

/** Without what was investigated, though an event rests on it. */
export async function ownPaper(call: Call, wanted: Omit<Wanted, 'recordId'>) {
  const recordId = await ownRecordId(call.tx)
  const kept = await call.tx
    .selectFrom('personnel.event as e')
    .innerJoin('personnel.paper as p', 'p.id', 'e.paper_id')
    .select('p.id')
    .where('e.id', '=', wanted.rowId)
    .where('p.component', 'in', KEPT_FROM_PERSON)
    .executeTakeFirst()
  return kept ? refuse('personnel.no-paper') : recordPaper(call, { ...wanted, recordId })
}
