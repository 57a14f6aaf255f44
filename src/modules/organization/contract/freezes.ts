/** Doors of freeze orders: what may not be decided for a time, what was let through, what was stopped. */
import { z } from 'zod'
import { endpoint, may } from '../../../shared/endpoint.ts'
import { LEVELS } from '../rules/levels.ts'
import { STOPPED_KINDS, WORKERS } from '../rules/stopped.ts'

const Id = z.uuid()
const UnitId = z.int().positive().max(2_147_483_647)
const Version = z.int().min(1).max(2_147_483_647)
const Day = z.iso.date('Hãy chọn ngày.')
const words = (least: number, most: number, missing: string) =>
  z.string().trim().min(least, missing).max(most, `Không quá ${most} ký tự.`)
const Level = z.enum(LEVELS)
const Kind = z.enum(STOPPED_KINDS)
const Done = z.object({ done: z.literal(true) })

const WrittenOrder = z.object({
  number: words(1, 120, 'Hãy nhập số, ký hiệu văn bản.'),
  /** Which conclusion of the document it is; empty: the document is one order. */
  point: z.string().trim().max(60, 'Không quá 60 ký tự.').default(''),
  issuedOn: Day,
  issuer: words(2, 200, 'Hãy nhập cơ quan, người ban hành.'),
  title: words(3, 300, 'Hãy nhập trích yếu.'),
  scopeId: UnitId,
  levels: z.array(Level).min(1, 'Hãy chọn ít nhất một cấp đơn vị.'),
  kinds: z.array(Kind).min(1, 'Hãy chọn ít nhất một việc tạm dừng.'),
  /** Of acts about people, the kinds of worker; empty: everybody. */
  workers: z.array(z.enum(WORKERS)).default([]),
  firstDay: Day,
  /** The last day on which it binds; null: no end is written. */
  lastDay: Day.nullable(),
  note: z.string().trim().max(2000, 'Không quá 2000 ký tự.'),
})
export type WrittenOrder = z.output<typeof WrittenOrder>

export const FreezeSummary = WrittenOrder.extend({
  id: Id,
  scopeName: z.string(),
  liftedOn: z.string().nullable(),
  liftBasis: z.string().nullable(),
  liftReason: z.string().nullable(),
  isSample: z.boolean(),
  version: z.int(),
  /** On the day of asking. */
  isBinding: z.boolean(),
  isScopeThere: z.boolean(),
  exceptions: z.int(),
  refused: z.int(),
  excepted: z.int(),
  changedByName: z.string(),
  changedAt: z.string(),
})
export type FreezeSummary = z.output<typeof FreezeSummary>

const WrittenException = z.object({
  unitId: UnitId,
  level: Level,
  kind: Kind,
  what: words(3, 300, 'Hãy nhập việc được phép.'),
  reason: words(3, 1000, 'Hãy nhập lý do.'),
  approver: words(2, 200, 'Hãy nhập người cho phép.'),
  decisionNumber: words(1, 120, 'Hãy nhập số văn bản cho phép.'),
  decidedOn: Day,
})
export const FreezeException = WrittenException.extend({
  id: Id,
  unitName: z.string(),
  usedBy: z.object({ proposalId: Id, title: z.string() }).nullable(),
  withdrawnReason: z.string().nullable(),
  version: z.int(),
  changedByName: z.string(),
  changedAt: z.string(),
})
export type FreezeException = z.output<typeof FreezeException>

export const FreezeAttempt = z.object({
  id: Id,
  orderId: Id,
  orderNumber: z.string(),
  proposalId: Id,
  title: z.string(),
  unitId: z.int().nullable(),
  unitName: z.string(),
  level: Level,
  kind: Kind,
  decidedOn: z.string(),
  outcome: z.enum(['refused', 'excepted']),
  /** Why it was let through, and by which decision. */
  exception: z.object({ reason: z.string(), approver: z.string(), decisionNumber: z.string() }).nullable(),
  personName: z.string(),
  at: z.string(),
})
export type FreezeAttempt = z.output<typeof FreezeAttempt>

const OneOrder = z.object({ orderId: Id })

/** As a form shows it before anything is typed. */
export const StandingFreeze = FreezeSummary.pick({
  id: true,
  number: true,
  point: true,
  issuedOn: true,
  issuer: true,
  title: true,
  scopeName: true,
  levels: true,
  kinds: true,
  workers: true,
  firstDay: true,
  lastDay: true,
})
export type StandingFreeze = z.output<typeof StandingFreeze>

export const freezes = {
  freezesStanding: endpoint({
    method: 'GET',
    path: '/organization/freezes-standing',
    access: 'signed-in',
    input: z.object({
      /** Of the decision. */
      day: Day,
      /** What the form decides about. */
      about: z.enum(['units', 'people']),
      /** Of the people or units it is about; none: orders wherever they bind. */
      unitIds: z.array(UnitId).max(500).default([]),
    }),
    output: z.object({ orders: z.array(StandingFreeze) }),
    summary: 'Orders that bind on a day over some units, for a form to name them before anything is typed.',
  }),
  freezes: endpoint({
    method: 'GET',
    path: '/organization/freezes',
    access: 'signed-in',
    input: z.object({}),
    output: z.object({ orders: z.array(FreezeSummary) }),
    summary: 'Freeze orders, the newest first, with how often each stopped or let through.',
  }),
  freeze: endpoint({
    method: 'GET',
    path: '/organization/freezes/{orderId}',
    access: 'signed-in',
    input: OneOrder,
    output: z.object({
      order: FreezeSummary,
      exceptions: z.array(FreezeException),
      attempts: z.array(FreezeAttempt),
    }),
    summary: 'One freeze order with its exceptions and what it stopped.',
  }),
  freezeAttempts: endpoint({
    method: 'GET',
    path: '/organization/freeze-attempts',
    access: 'signed-in',
    input: z.object({ from: Day.optional(), to: Day.optional() }),
    output: z.object({ attempts: z.array(FreezeAttempt) }),
    summary: 'What freeze orders stopped, and what exceptions let through, between two days.',
  }),
  issueFreeze: endpoint({
    method: 'POST',
    path: '/organization/freezes/issue',
    access: may('organization.freeze'),
    input: WrittenOrder,
    output: OneOrder,
    summary: 'Records a freeze order with its scope, kinds of event and period.',
  }),
  editFreeze: endpoint({
    method: 'POST',
    path: '/organization/freezes/edit',
    access: may('organization.freeze'),
    input: WrittenOrder.extend({ orderId: Id, version: Version }),
    output: Done,
    summary: 'Mends what is recorded of a freeze order that is not lifted.',
  }),
  liftFreeze: endpoint({
    method: 'POST',
    path: '/organization/freezes/lift',
    access: may('organization.freeze'),
    input: OneOrder.extend({
      version: Version,
      liftedOn: Day,
      basis: words(3, 300, 'Hãy nhập văn bản bãi bỏ.'),
      reason: words(3, 1000, 'Hãy nhập lý do.'),
    }),
    output: Done,
    summary: 'Ends a freeze order from a day, by a decision and with a reason.',
  }),
  grantException: endpoint({
    method: 'POST',
    path: '/organization/freezes/except',
    access: may('organization.freeze'),
    input: WrittenException.extend({ orderId: Id }),
    output: z.object({ exceptionId: Id }),
    summary: 'Records that one event is let through, why and by whom.',
  }),
  withdrawException: endpoint({
    method: 'POST',
    path: '/organization/freezes/withdraw-exception',
    access: may('organization.freeze'),
    input: z.object({ exceptionId: Id, version: Version, reason: words(3, 1000, 'Hãy nhập lý do.') }),
    output: Done,
    summary: 'Takes an exception back that nothing has used.',
  }),
}
