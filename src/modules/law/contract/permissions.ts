/** Doors of local permissions: an older text that holds on for some units, by its document. */
import { z } from 'zod'
import { endpoint, may } from '../../../shared/endpoint.ts'
import { LEVELS } from '../../../shared/units.ts'

const Day = z.iso.date('Hãy chọn ngày.')
const words = (least: number, most: number, missing: string) =>
  z.string().trim().min(least, missing).max(most, `Không quá ${most} ký tự.`)

/** What computations keep; absent: none of the program rests on the text. */
const Kept = z.object({
  /** The module whose provisions they are; 'law' for rule versions. */
  area: z
    .string()
    .regex(/^[a-z]+$/)
    .max(40),
  rule: words(1, 60, 'Hãy chọn quy tắc.'),
  subject: z.string().trim().max(200).nullable(),
  heldOn: Day,
})

export const WrittenPermission = z.object({
  number: words(1, 120, 'Hãy nhập số, ký hiệu văn bản.'),
  point: z.string().trim().max(60, 'Không quá 60 ký tự.').default(''),
  issuedOn: Day,
  issuer: words(2, 200, 'Hãy nhập cơ quan, người ban hành.'),
  title: words(3, 300, 'Hãy nhập nội dung được phép.'),
  /** The text, as the document names it. */
  keptText: words(3, 300, 'Hãy nhập văn bản, điều khoản được vận dụng.'),
  kept: Kept.nullable().default(null),
  scopeId: z.int().positive().max(2_147_483_647),
  /** Empty: every unit below the scope. */
  levels: z.array(z.enum(LEVELS)).default([]),
  firstDay: Day,
  lastDay: Day.nullable(),
  note: z.string().trim().max(2000, 'Không quá 2000 ký tự.').default(''),
})
export type WrittenPermission = z.output<typeof WrittenPermission>

export const PermissionRow = WrittenPermission.extend({
  id: z.uuid(),
  scopeName: z.string(),
  withdrawn: z.object({ on: z.string(), by: z.string(), because: z.string() }).nullable(),
  /** On the day of asking. */
  stands: z.boolean(),
  version: z.int(),
  changedByName: z.string(),
  changedAt: z.string(),
})
export type PermissionRow = z.output<typeof PermissionRow>

export const permissions = {
  permissions: endpoint({
    method: 'GET',
    path: '/law/permissions',
    access: 'signed-in',
    input: z.object({ asOf: z.iso.date() }),
    output: z.object({ permissions: z.array(PermissionRow) }),
    summary: 'Local permissions that keep an older text alive, and whether each stands on a day.',
  }),
  recordPermission: endpoint({
    method: 'POST',
    path: '/law/permissions/record',
    access: may('law.confirm'),
    input: WrittenPermission,
    output: z.object({ permissionId: z.uuid() }),
    summary:
      'Records a local permission by its document; computations of its units go by the older text while it stands.',
  }),
  withdrawPermission: endpoint({
    method: 'POST',
    path: '/law/permissions/withdraw',
    access: may('law.confirm'),
    input: z.object({
      permissionId: z.uuid(),
      version: z.int(),
      on: Day,
      by: words(3, 300, 'Hãy nhập văn bản thu hồi.'),
      because: words(3, 1000, 'Hãy nhập lý do.'),
    }),
    output: z.object({ done: z.literal(true) }),
    summary: 'Ends a local permission from a day, by a document and with a reason.',
  }),
}
