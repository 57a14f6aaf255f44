/** The papers behind values that people entered: told to whoever sees the value, wherever the paper lies. */
import { sql } from 'kysely'
import type { Tx } from '../../../../platform/http/call.ts'

export interface PaperRow {
  assessment_id: string
  criterion_id: string
  title: string
  number: string | null
  issued_on: string | null
  file_name: string
  sha256: string
  media_type: string
}

export async function valuePapers(tx: Tx, assessmentIds: readonly string[]): Promise<PaperRow[]> {
  if (assessmentIds.length === 0) return []
  const { rows } = await sql<PaperRow>`
    select assessment_id, criterion_id, title, number, issued_on, file_name, sha256, media_type
      from par.value_papers(${[...assessmentIds]}::uuid[])`.execute(tx)
  return rows
}
