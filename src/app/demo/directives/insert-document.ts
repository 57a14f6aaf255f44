/** A document of the demo with its text and its points, each in its place in the text. */
import type { Insertable } from 'kysely'
import { contentOf } from '../../../modules/directives/rules/splitting/content.ts'
import type { Tables } from '../../../platform/db/tables.ts'
import { SYSTEM, type Tx } from '../../../platform/http/call.ts'

type DocumentRow = Insertable<Tables['directives.document']>

export interface DocumentToSeed
  extends Pick<DocumentRow, 'kind' | 'issuer' | 'title' | 'unit_id'>,
    Partial<
      Pick<DocumentRow, 'number' | 'symbol' | 'issued_on' | 'meeting_on' | 'signer' | 'paper_id' | 'paper_version'>
    > {
  state: 'draft' | 'registered'
  /** Whole lines of the document; a point is named by the line it is. */
  lines: readonly string[]
  points: readonly { key: string; label: string; words: string; outcome: 'tasks' | 'open' | 'none'; reason?: string }[]
  at: string
}

/** @returns the document, and its points by key. */
export async function insertDocument(tx: Tx, given: DocumentToSeed) {
  const { lines, points, at, ...head } = given
  const content = contentOf(lines.join('\n\n'))
  const by = { created_by: SYSTEM.accountId, created_by_name: SYSTEM.fullName, changed_by_name: SYSTEM.fullName }
  const { id: documentId } = await tx
    .insertInto('directives.document')
    .values({ ...head, content, is_sample: true, created_at: at, changed_at: at, ...by })
    .returning('id')
    .executeTakeFirstOrThrow()
  const placed = points.map(({ key, label, words, outcome, reason = '' }, place) => {
    const [text, id] = [contentOf(words), crypto.randomUUID()]
    const startsAt = content.indexOf(text)
    if (startsAt === -1) throw new Error(`the demo's document has no “${text}”`)
    return {
      key,
      row: {
        id,
        document_id: documentId,
        position: place + 1,
        label,
        words: text,
        outcome,
        reason,
        starts_at: startsAt,
        ends_at: startsAt + text.length,
      },
    }
  })
  if (placed.length > 0)
    await tx
      .insertInto('directives.point')
      .values(placed.map(({ row }) => row))
      .execute()
  return { documentId, pointOf: new Map(placed.map(({ key, row }) => [key, row.id])) }
}
