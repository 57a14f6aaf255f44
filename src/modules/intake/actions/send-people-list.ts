/** Keeps a workbook that holds a list of people, once a sheet of it reads as one. */
import type { Call } from '../../../platform/http/call.ts'
import { dayIn } from '../../../shared/dates.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import { unitOn } from '../../organization/index.ts'
import type { ListReading } from '../contract/shapes.ts'
import type { intake } from '../contract.ts'
import { rememberedOf } from '../queries/remembered.ts'
import { tablesIn } from '../queries/sent-list.ts'
import { refuse } from '../refusals.vi.ts'
import { headOf } from '../rules/head/head.ts'

const AT_FIRST: Omit<ListReading, 'table'> = {
  columns: null,
  day: null,
  personKind: null,
  declined: [],
  said: [],
  persons: [],
  fills: [],
  skipsWrong: false,
}

type Sending = Pick<Call, 'tx' | 'actor' | 'now' | 'files' | 'upload' | 'scope'>

export async function sendPeopleList(
  { tx, actor, now, files, upload, scope }: Sending,
  { unitId }: InputOf<typeof intake.sendPeopleList>,
) {
  if (!upload) throw new Error('the door sendPeopleList has no upload')
  if (!scope.everywhere && !scope.units.includes(unitId)) refuse('intake.not-own-unit')
  if ((await unitOn(tx, unitId, dayIn(now))) === null) refuse('intake.unit-over')
  const { headings } = await rememberedOf(tx, unitId)
  const tables = await tablesIn(files, upload.sha256)
  const table = tables.findIndex((one) => headOf(one, headings) !== null)
  if (table < 0) refuse('intake.no-table')
  const { id } = await tx
    .insertInto('intake.people_list')
    .values({
      unit_id: unitId,
      file_name: upload.name,
      sha256: upload.sha256,
      size: upload.size,
      sent_by_name: actor.fullName,
      sent_at: now.toISOString(),
      reading: JSON.stringify({ ...AT_FIRST, table }),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { listId: id }
}
