/** A document registered, mended, taken away; what its copy does not state stays empty. */
import type { Call, Tx } from '../../../platform/http/call.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import { tidy } from '../../../shared/vietnamese.ts'
import type { directives, WrittenDocument } from '../contract.ts'
import { heldDocument } from '../queries/held-document.ts'
import { refuse } from '../refusals.vi.ts'
import { documentName } from '../rules/document-name.ts'
import { contentOf } from '../rules/splitting/content.ts'

const columnsOf = (given: WrittenDocument, { actor, now }: Pick<Call, 'actor' | 'now'>) => ({
  kind: given.kind,
  number: tidy(given.number),
  symbol: tidy(given.symbol),
  issuer: tidy(given.issuer),
  issued_on: given.issuedOn,
  meeting_on: given.meetingOn,
  signer: tidy(given.signer),
  title: tidy(given.title),
  par_year: given.kind === 'plan' ? given.parYear : null,
  content: contentOf(given.content),
  changed_at: now.toISOString(),
  changed_by_name: actor.fullName,
})

/** Two people who register the same paper: the second is told of the first. */
async function refuseTwice(tx: Tx, given: WrittenDocument, except: string | null): Promise<void> {
  if (given.number === '' || given.issuedOn === null) return
  const twin = await tx
    .selectFrom('directives.document')
    .select('id')
    .where('kind', '=', given.kind)
    .where('number', '=', tidy(given.number))
    .where('symbol', '=', tidy(given.symbol))
    .where('issued_on', '=', given.issuedOn)
    .$if(except !== null, (query) => query.where('id', '<>', except as string))
    .executeTakeFirst()
  if (twin) refuse('directives.registered-before', { name: documentName(given) }, 'number')
}

/** Points refer to the text by place: it stays as it is while one does. */
async function refuseIfSplit(tx: Tx, { id, changed_by_name }: { id: string; changed_by_name: string }): Promise<void> {
  const placed = await tx
    .selectFrom('directives.point')
    .select('id')
    .where('document_id', '=', id)
    .where('starts_at', 'is not', null)
    .limit(1)
    .executeTakeFirst()
  if (placed) refuse('directives.content-split', { by: changed_by_name }, 'content')
}

/** Nothing of a secret document is entered but what its place in the book says. */
function placeholderOf(given: WrittenDocument): WrittenDocument {
  if (given.number === '') return refuse('directives.secret-number', {}, 'number')
  if (given.title !== '' || given.signer !== '' || given.content !== '') return refuse('directives.is-secret')
  return given
}

export async function registerDocument(call: Call, given: InputOf<typeof directives.registerDocument>) {
  const { tx, actor, now } = call
  const unitId = given.unitId ?? actor.unitId
  if (unitId === null) return refuse('directives.no-unit')
  const written = given.isSecret ? placeholderOf(given) : given
  if (!given.isSecret && given.title === '') return refuse('directives.no-title', {}, 'title')
  await refuseTwice(tx, written, null)
  const { id } = await tx
    .insertInto('directives.document')
    .values({
      ...columnsOf(written, call),
      unit_id: unitId,
      is_secret: given.isSecret,
      created_at: now.toISOString(),
      created_by: actor.accountId,
      created_by_name: actor.fullName,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { documentId: id, version: 1 }
}

export async function saveDocument(call: Call, given: InputOf<typeof directives.saveDocument>) {
  const { tx } = call
  const row = await heldDocument(tx, given.documentId, given.version)
  const written = row.is_secret ? placeholderOf(given) : given
  if (!row.is_secret && given.title === '') return refuse('directives.no-title', {}, 'title')
  await refuseTwice(tx, written, row.id)
  if (contentOf(written.content) !== row.content) await refuseIfSplit(tx, row)
  await tx
    .updateTable('directives.document')
    .set({ ...columnsOf(written, call), version: row.version + 1 })
    .where('id', '=', row.id)
    .execute()
  return { version: row.version + 1 }
}

export async function removeDocument({ tx }: Call, { documentId, version }: { documentId: string; version: number }) {
  const row = await heldDocument(tx, documentId, version)
  const issued = await tx
    .selectFrom('directives.task')
    .select('id')
    .where('document_id', '=', row.id)
    .where('state', '<>', 'draft')
    .limit(1)
    .executeTakeFirst()
  if (issued) return refuse('directives.has-issued')
  await tx.deleteFrom('directives.task').where('document_id', '=', row.id).execute()
  await tx.deleteFrom('directives.document').where('id', '=', row.id).execute()
  return { done: true as const }
}
