/** Where the page of what falls due is: the kind, the stretch of time, the unit, list or calendar. */
import { z } from 'zod'
import { DUE_KINDS, type DueKind, PERIODS } from '../rules/due.ts'

const KINDS = DUE_KINDS as unknown as readonly [DueKind, ...DueKind[]]

export const duePlace = z.object({
  viec: z.enum(KINDS).default('step').catch('step'),
  ky: z.enum(PERIODS).default('this-quarter').catch('this-quarter'),
  donVi: z.coerce.number().int().optional().catch(undefined),
  trang: z.coerce.number().int().min(1).default(1).catch(1),
  xem: z.enum(['danh-sach', 'lich']).default('danh-sach').catch('danh-sach'),
  thang: z
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
    .optional()
    .catch(undefined),
  /** One day of the calendar. */
  ngay: z.iso.date().optional().catch(undefined),
})
export type DuePlace = z.output<typeof duePlace>
