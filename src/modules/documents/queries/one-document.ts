/** One document with its versions, where each is used, and who has read them. */
import { sql } from 'kysely'
import type { Call, Tx } from '../../../platform/http/call.ts'
import { dayIn } from '../../../shared/dates.ts'
import { unitNames } from '../../organization/index.ts'
import type { AlikeDocument, Document, DocumentRow, DocumentVersion, Look } from '../contract.ts'
import { problemOf, refuse } from '../refusals.vi.ts'
import { whyNotRetire } from '../rules/changing.ts'
import { isAlike } from '../rules/likeness.ts'
import { allUses, type UseSource } from '../use-source.ts'
import { documentRows } from './document-rows.ts'

async function versionsOf(tx: Tx, documentId: string): Promise<DocumentVersion[]> {
  const rows = await tx
    .selectFrom('documents.version')
    .selectAll()
    .where('document_id', '=', documentId)
    .orderBy('ordinal')
    .execute()
  return rows
    .map((row) => ({
      ordinal: row.ordinal,
      title: row.title,
      number: row.number,
      issuedOn: row.issued_on,
      kind: row.kind,
      fileName: row.file_name,
      mediaType: row.media_type,
      size: row.size,
      note: row.note,
      addedByName: row.added_by_name,
      addedAt: row.added_at,
      sameFileAs: rows.find((other) => other.sha256 === row.sha256 && other.ordinal < row.ordinal)?.ordinal ?? null,
    }))
    .reverse()
}

/** More than anyone reads through; the newest come first. */
const MOST_LOOKS = 500

async function looksOf(tx: Tx, documentId: string, today: string): Promise<Look[]> {
  const rows = await tx
    .selectFrom('documents.look')
    .select(['id', 'ordinal', 'person_name', 'from_unit_id', 'first_at', 'last_at', 'times'])
    .where('document_id', '=', documentId)
    .orderBy('last_at', 'desc')
    .orderBy('id')
    .limit(MOST_LOOKS)
    .execute()
  const names = await unitNames(
    tx,
    rows.flatMap((row) => row.from_unit_id ?? []),
    today,
  )
  return rows.map((row) => ({
    id: row.id,
    version: row.ordinal,
    personName: row.person_name,
    unitName: row.from_unit_id === null ? null : (names.get(row.from_unit_id) ?? null),
    firstAt: row.first_at,
    lastAt: row.last_at,
    times: row.times,
  }))
}

async function alikeTo(tx: Tx, document: DocumentRow): Promise<AlikeDocument[]> {
  const rows = await tx
    .selectFrom('documents.document as d')
    .innerJoin('documents.version as v', (join) =>
      join.onRef('v.document_id', '=', 'd.id').onRef('v.ordinal', '=', 'd.newest'),
    )
    .select(['d.id', 'v.title', 'v.number', 'v.issued_on as issuedOn'])
    .where('d.unit_id', '=', document.unitId)
    .where('d.id', '!=', document.id)
    .where('d.retired_at', 'is', null)
    .where(
      sql<boolean>`(search.fold(v.title) = search.fold(${document.title}) or v.issued_on = ${document.issuedOn}::date)`,
    )
    .orderBy('v.title')
    .execute()
  return rows.filter((row) => isAlike(row, document))
}

export async function oneDocument(
  call: Pick<Call, 'tx' | 'now'>,
  documentId: string,
  sources: readonly UseSource[],
): Promise<Document> {
  const { tx, now } = call
  const today = dayIn(now)
  const { rows } = await documentRows(tx, today, sources, {
    where: sql`d.id = ${documentId}::uuid`,
    orderBy: sql`d.id`,
    limit: 1,
    offset: 0,
  })
  const [document] = rows
  if (!document) return refuse('documents.not-found')
  const usedAt = await allUses(sources, call, documentId)
  const reason = whyNotRetire(usedAt)
  return {
    ...document,
    versions: await versionsOf(tx, documentId),
    usedAt,
    looks: await looksOf(tx, documentId, today),
    alike: document.retired === null ? await alikeTo(tx, document) : [],
    whyNotRetire: reason === null ? null : problemOf(reason),
  }
}
