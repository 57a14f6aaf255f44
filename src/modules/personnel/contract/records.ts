/** Doors of the record itself. */
import { z } from 'zod'
import { endpoint, may } from '../../../shared/endpoint.ts'
import { Day, Id, Instant, RecordShape } from './shapes.ts'

/** On which day, and as it was known when. */
export const AtTime = { asOf: Day.optional(), known: Instant.optional() }

export const records = {
  record: endpoint({
    method: 'GET',
    path: '/personnel/records/{recordId}',
    access: may('personnel.view'),
    input: z.object({ recordId: Id, ...AtTime }),
    output: RecordShape,
    summary: 'One record: its head and the lines of its ordinary parts, on a day, as known at an instant.',
  }),
}
