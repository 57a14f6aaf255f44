/** A value from outside as the sheet tells it. */
import type { Selectable } from 'kysely'
import type { Tables } from '../../../../platform/db/tables.ts'
import type { Tx } from '../../../../platform/http/call.ts'
import { pointsFromDecimal } from '../../../../shared/points.ts'
import type { ImportedValue } from '../../contract.ts'
import { type PaperRow, valuePapers } from './value-papers.ts'

export type ValueRow = Selectable<Tables['par.imported_value']>

const placeOf = (row: { assessment_id: string; criterion_id: string }) => `${row.assessment_id} ${row.criterion_id}`

function importedFrom(row: ValueRow, paper: PaperRow | undefined): ImportedValue {
  return {
    percent: pointsFromDecimal(row.percent),
    points: pointsFromDecimal(row.points),
    error: row.error === null ? null : pointsFromDecimal(row.error),
    source: row.source,
    origin: row.origin,
    asOf: row.as_of,
    version: row.version,
    reason: row.reason,
    raw:
      row.raw_value === null || row.raw_of === null
        ? null
        : { value: pointsFromDecimal(row.raw_value), of: pointsFromDecimal(row.raw_of) },
    paper:
      paper && row.document_id !== null
        ? {
            documentId: row.document_id,
            documentVersion: row.document_version as number,
            title: paper.title,
            number: paper.number,
            issuedOn: paper.issued_on,
            fileName: paper.file_name,
            mediaType: paper.media_type,
            pages: row.pages,
          }
        : null,
    importedByName: row.imported_by_name,
    importedAt: row.imported_at,
  }
}

/** Most values come without a paper: then none are asked for. */
export async function importedValues(tx: Tx, rows: readonly ValueRow[]): Promise<ImportedValue[]> {
  const proven = new Set(rows.filter((row) => row.document_id !== null).map((row) => row.assessment_id))
  const papers = new Map((await valuePapers(tx, [...proven])).map((paper) => [placeOf(paper), paper]))
  return rows.map((row) => importedFrom(row, papers.get(placeOf(row))))
}
