/** Doors of the outbox: who is to be delivered, packages, and what the receiver answered. */
import { z } from 'zod'
import { bytes, endpoint, may } from '../../../shared/endpoint.ts'
import { Finding } from './files.ts'

const mayDeliver = may('exchange.deliver')
const Page = { page: z.coerce.number().int().min(1).max(100_000).default(1) }
export const PAGE_SIZE = 50
/** A package a receiver reads at once and people look over; whoever is left waits for the next. */
export const MOST_IN_PACKAGE = 1_000

/** Held: something is wrong with him, so he is not sent. */
export const DELIVERY_STATES = ['held', 'queued', 'sent', 'accepted', 'refused'] as const
const DeliveryState = z.enum(DELIVERY_STATES)
export type DeliveryState = z.infer<typeof DeliveryState>

export const CheckedPerson = z.object({
  recordId: z.uuid(),
  fullName: z.string(),
  unitName: z.string(),
  errors: z.int(),
  lacking: z.int(),
  notes: z.int(),
  /** Of the ordinary parts, the first few. */
  findings: z.array(Finding),
  state: DeliveryState,
  /** Why he was refused. */
  answer: z.string().nullable(),
})
export type CheckedPerson = z.infer<typeof CheckedPerson>

const Package = z.object({
  packageId: z.uuid(),
  madeAt: z.string(),
  madeByName: z.string(),
  people: z.int(),
  size: z.int(),
  accepted: z.int(),
  refused: z.int(),
})
export type Package = z.infer<typeof Package>

export const Run = z.object({
  runId: z.uuid(),
  state: z.enum(['waiting', 'running', 'done', 'failed', 'cancelled']),
  done: z.int(),
  total: z.int().nullable(),
  problems: z.array(z.object({ reason: z.string(), sentence: z.string() })),
})
export type Run = z.infer<typeof Run>

export const Delivered = z.object({
  ref: z.int(),
  recordId: z.uuid(),
  fullName: z.string(),
  state: z.enum(['sent', 'accepted', 'refused']),
  answer: z.string().nullable(),
  answeredByName: z.string().nullable(),
  answeredAt: z.string().nullable(),
})
export type Delivered = z.infer<typeof Delivered>

const Counts = z.object({
  people: z.int(),
  lacking: z.int(),
  held: z.int(),
  queued: z.int(),
  sent: z.int(),
  accepted: z.int(),
  refused: z.int(),
})

const OnePackage = z.object({ packageId: z.uuid() })

export const packages = {
  checkedPeople: endpoint({
    method: 'GET',
    path: '/exchange/people',
    access: may('exchange.export'),
    input: z.object({
      ...Page,
      /** Only who has something of it; who stands so in the outbox. */
      only: z.enum(['lacking', ...DELIVERY_STATES]).optional(),
      unitId: z.coerce.number().int().positive().optional(),
    }),
    output: z.object({
      checkedAt: z.string().nullable(),
      counts: Counts,
      total: z.int(),
      rows: z.array(CheckedPerson),
    }),
    summary:
      'People held against the structure of exchange, with what is wrong or lacks and how far their delivery is.',
  }),
  packages: endpoint({
    method: 'GET',
    path: '/exchange/packages',
    access: mayDeliver,
    input: z.object({}),
    output: z.object({ queued: z.int(), run: Run.nullable(), packages: z.array(Package) }),
    summary: 'How many people wait to be delivered, the package that is being made, and the newest fifty made.',
  }),
  makePackage: endpoint({
    method: 'POST',
    path: '/exchange/packages/make',
    access: mayDeliver,
    /** Whoever was refused goes again though he did not change: the receiver was wrong. */
    input: z.object({ withRefused: z.boolean().default(false) }),
    output: z.object({ runId: z.uuid() }),
    summary: 'Makes a package of whoever changed since he was delivered, in the background; refused when nobody did.',
  }),
  package: endpoint({
    method: 'GET',
    path: '/exchange/packages/{packageId}',
    access: mayDeliver,
    input: OnePackage.extend({ ...Page, state: z.enum(['sent', 'accepted', 'refused']).optional() }),
    output: Package.extend({ total: z.int(), rows: z.array(Delivered) }),
    summary: 'A package and the people in it, with what was answered of each.',
  }),
  packageFile: endpoint({
    method: 'GET',
    path: '/exchange/packages/{packageId}/file',
    access: mayDeliver,
    input: OnePackage,
    output: bytes,
    summary: 'The file of a package, the same each time.',
  }),
  answerPackage: endpoint({
    method: 'POST',
    path: '/exchange/packages/answer',
    access: mayDeliver,
    input: OnePackage.extend({
      /** Left out: everybody who has no answer yet. */
      refs: z.array(z.int().positive()).min(1).max(5_000).optional(),
      state: z.enum(['accepted', 'refused']),
      answer: z.string().trim().min(1).max(1_000).optional(),
    }),
    output: z.object({ answered: z.int() }),
    summary: 'Notes what the receiver answered of people of a package; the same answer again changes nothing.',
  }),
}
