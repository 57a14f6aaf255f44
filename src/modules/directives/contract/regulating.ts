/** Doors of the province's own regulation on giving tasks. */
import { z } from 'zod'
import { endpoint, may } from '../../../shared/endpoint.ts'
import { EXTENDED_BY, ON_DAY_OFF } from '../rules/regulation.ts'
import { Day, Instant, optional, Reason, Version } from './shapes.ts'

const Reminders = z
  .array(z.int().min(1, 'Số ngày từ 1.').max(90, 'Không quá 90 ngày.'))
  .max(10, 'Không quá 10 lần nhắc.')

const WrittenRegulation = z.object({
  validFrom: Day,
  /** The document of the province that says so. */
  ground: optional(300).default(''),
  daysToAccept: z.int().min(0, 'Từ 0 ngày.').max(90, 'Không quá 90 ngày.'),
  remindBefore: Reminders,
  remindAfter: Reminders,
  extendedBy: z.enum(EXTENDED_BY),
  onDayOff: z.enum(ON_DAY_OFF),
  daysOff: z.array(Day).max(200, 'Không quá 200 ngày nghỉ.').default([]),
  reason: Reason,
})

export const KeptRegulation = WrittenRegulation.extend({
  version: Version,
  recordedAt: Instant,
  recordedByName: z.string(),
})
export type KeptRegulation = z.output<typeof KeptRegulation>

export const regulating = {
  regulations: endpoint({
    method: 'GET',
    path: '/directives/regulations',
    access: may('directives.view'),
    input: z.object({}),
    output: z.object({
      /** The version in force today. */
      inForce: Version,
      /** The newest first. */
      versions: z.array(KeptRegulation),
    }),
    summary: 'The regulation on giving tasks: days to accept, reminders, who extends, days off; every version of it.',
  }),
  changeRegulation: endpoint({
    method: 'POST',
    path: '/directives/regulations/change',
    access: may('directives.regulate'),
    input: WrittenRegulation.extend({
      /** The newest version that was seen. */
      version: Version,
    }),
    output: z.object({ version: Version }),
    summary: 'A new version of the regulation from a day on; days set before stay as they are.',
  }),
}
