/** Doors of the record itself: what it says on a day, as known at an instant. */
import { z } from 'zod'
import { endpoint, may, mayOwn } from '../../../shared/endpoint.ts'
import { Day, Id, Instant, ProvenLine, RecordShape } from './shapes.ts'

/** On which day, and as it was known when. */
export const AtTime = { asOf: Day.optional(), known: Instant.optional() }

/** Sensitive parts are asked one by one, each behind a permission of its own. */
const sensitive = <const S extends string>(name: S, summary: string) =>
  endpoint({
    method: 'GET',
    path: `/personnel/records/{recordId}/${name}`,
    access: may(`personnel.view-${name}`),
    input: z.object({ recordId: Id, known: Instant.optional() }),
    output: z.object({ lines: z.array(ProvenLine) }),
    summary,
  })

export const records = {
  record: endpoint({
    method: 'GET',
    path: '/personnel/records/{recordId}',
    access: may('personnel.view'),
    input: z.object({ recordId: Id, ...AtTime }),
    output: RecordShape,
    summary: 'One record: its head and the lines of its ordinary parts, on a day, as known at an instant.',
  }),
  ownRecord: endpoint({
    method: 'GET',
    path: '/personnel/mine',
    access: mayOwn('personnel.view-own'),
    input: z.object(AtTime),
    output: z.object({ record: RecordShape.nullable() }),
    summary: 'The record of the person who asks, with all its parts; null where his account is not joined to one.',
  }),
  recordParty: sensitive('party', 'The Party, organizations and planned posts of a record.'),
  recordFamily: sensitive('family', 'The family of a record, and travel and household.'),
  recordHealth: sensitive('health', 'The health of a record.'),
  recordBackground: sensitive('background', 'Religion, class background, personal history of a record.'),
  recordDiscipline: sensitive('discipline', 'The disciplines of a record.'),
}
