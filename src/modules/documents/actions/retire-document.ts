/** Off the shelf and back on it. Versions, bytes and looks stay: what was sent once can still be read. */
import type { Call } from '../../../platform/http/call.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import type { documents } from '../contract.ts'
import { documentToChange } from '../queries/document-to-change.ts'
import { refuse, refuseIf } from '../refusals.vi.ts'
import { whyNotRetire } from '../rules/changing.ts'
import { allUses, type UseSource } from '../use-source.ts'
import { moveOn } from './move-on.ts'

export async function retireDocument(
  call: Call,
  { documentId, version, reason }: InputOf<typeof documents.retireDocument>,
  sources: readonly UseSource[],
) {
  const { tx, actor, now } = call
  const document = await documentToChange(tx, documentId, version)
  refuseIf(whyNotRetire(await allUses(sources, call, documentId)))
  await moveOn(tx, document, {
    retired_at: now.toISOString(),
    retired_by_name: actor.fullName,
    retired_reason: reason,
  })
}

export async function restoreDocument(
  { tx }: Call,
  { documentId, version }: InputOf<typeof documents.restoreDocument>,
) {
  const document = await documentToChange(tx, documentId, version, 'may-be')
  if (document.retired_at === null) refuse('documents.not-retired')
  await moveOn(tx, document, { retired_at: null, retired_by_name: null, retired_reason: null })
}
