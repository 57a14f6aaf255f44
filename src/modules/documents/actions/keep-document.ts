/** Records a received file as a document of a unit. */
import type { Call } from '../../../platform/http/call.ts'
import { dayIn } from '../../../shared/dates.ts'
import { tidy } from '../../../shared/vietnamese.ts'
import { refuseIf } from '../refusals.vi.ts'
import { whyNotDay } from '../rules/changing.ts'
import { type Kind, kindOf } from '../rules/kinds.ts'
import { refuseKnown } from './refuse-known.ts'
import { writeVersion } from './write-version.ts'

export interface DocumentFacts {
  unitId: number
  /** Falls back to the file's name without its ending. */
  title: string
  /** Number and day of the paper itself, apart from the day of upload. */
  number: string
  issuedOn?: string | undefined
  /** Guessed from number and title when left out. */
  kind?: Kind | undefined
  /** The module whose doors alone see it: no library shows it, nobody is told that its bytes are there. */
  keptFor?: string
}

/** @returns its id; the version is the first. @throws Refusal documents.already-kept, .day-ahead … */
export async function keepDocument(call: Call, { unitId, issuedOn, keptFor, ...given }: DocumentFacts) {
  const { tx, now, upload } = call
  if (!upload) throw new Error('a document without a received file')
  refuseIf(whyNotDay(issuedOn ?? null, dayIn(now)))
  if (keptFor === undefined) await refuseKnown(tx, unitId, upload.sha256)
  const title = tidy(given.title) || upload.name.replace(/\.[^.]{1,10}$/, '') || upload.name
  const number = tidy(given.number)
  const { id } = await tx
    .insertInto('documents.document')
    .values({ unit_id: unitId, kept_for: keptFor ?? null })
    .returning('id')
    .executeTakeFirstOrThrow()
  await writeVersion(call, {
    documentId: id,
    ordinal: 1,
    paper: {
      title,
      number: number || null,
      issuedOn: issuedOn ?? null,
      kind: given.kind ?? (upload.mediaType.startsWith('image/') ? 'picture' : kindOf(number, title)),
    },
    file: upload,
    note: '',
  })
  return { id, version: 1 }
}
