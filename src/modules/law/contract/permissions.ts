/** Doors of local permissions: an older text that holds on for some units, by its document. */
import { z } from 'zod'
import { endpoint, may } from '../../../shared/endpoint.ts'
import { KeptProvision } from '../../../shared/kept-provision.ts'
import { LEVELS } from '../../../shared/units.ts'

const Day = z.iso.date('Hãy chọn ngày.')
const UnitId = z.int().positive().max(2_147_483_647)
const words = (least: number, most: number, missing: string) =>
  z.string().trim().min(least, missing).max(most, `Không quá ${most} ký tự.`)

export const WrittenPermission = z.object({
  /** Empty: the copy does not state it. */
  number: z.string().trim().max(120, 'Không quá 120 ký tự.'),
  point: z.string().trim().max(60, 'Không quá 60 ký tự.').default(''),
  issuedOn: Day,
  issuer: words(2, 200, 'Hãy nhập cơ quan, người ban hành.'),
  title: words(3, 300, 'Hãy nhập nội dung được phép.'),
  /** The text, as the document names it. */
  keptText: words(3, 300, 'Hãy nhập văn bản, điều khoản được vận dụng.'),
  /** What computations keep; null: none of the program rests on the text, or nobody has said which yet. */
  kept: KeptProvision.nullable().default(null),
  scopeId: UnitId,
  /** Empty: units of every level below the scope, and the scope itself. */
  levels: z.array(z.enum(LEVELS)).default([]),
  /** Of those, the chosen ones; empty: all. */
  chosenIds: z.array(UnitId).max(500).default([]),
  firstDay: Day,
  lastDay: Day.nullable(),
  note: z.string().trim().max(2000, 'Không quá 2000 ký tự.').default(''),
})
export type WrittenPermission = z.output<typeof WrittenPermission>

export const PermissionRow = WrittenPermission.extend({
  id: z.uuid(),
  scopeName: z.string(),
  chosenNames: z.array(z.string()),
  /** The rule that is kept, in words; null: none is named. */
  keptTitle: z.string().nullable(),
  withdrawn: z.object({ on: z.string(), by: z.string(), because: z.string() }).nullable(),
  /** On the day of asking. */
  stands: z.boolean(),
  version: z.int(),
  changedByName: z.string(),
  changedAt: z.string(),
})
export type PermissionRow = z.output<typeof PermissionRow>

/** Provisions of one article, as a permission may keep them. */
export const ProvisionFound = KeptProvision.extend({
  title: z.string(),
  /** Null: all of the rule. */
  subjectInWords: z.string().nullable(),
  article: z.string(),
  from: z.string(),
  /** The first day no longer; null while it holds. */
  to: z.string().nullable(),
})
export type ProvisionFound = z.output<typeof ProvisionFound>

export const permissions = {
  findProvisions: endpoint({
    method: 'GET',
    path: '/law/provisions/find',
    access: 'signed-in',
    input: z.object({ text: z.string().trim().max(200).default('') }),
    output: z.object({ provisions: z.array(ProvisionFound), more: z.boolean() }),
    summary: 'Provisions computations rest on or rested on, by title, article or whom they are about.',
  }),
  permission: endpoint({
    method: 'GET',
    path: '/law/permissions/one',
    access: 'signed-in',
    input: z.object({ permissionId: z.uuid(), asOf: z.iso.date() }),
    output: PermissionRow,
    summary: 'One local permission, and whether it stands on a day.',
  }),
  nameProvision: endpoint({
    method: 'POST',
    path: '/law/permissions/name-provision',
    access: may('law.confirm'),
    input: z.object({ permissionId: z.uuid(), version: z.int(), kept: KeptProvision }),
    output: z.object({ done: z.literal(true) }),
    summary: 'Says which provisions a recorded permission keeps: from then on computations of its units go by them.',
  }),
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
