/** Doors of files on their way from one managing unit to another, and of people seconded. */
import { z } from 'zod'
import { bytes, endpoint, may } from '../../../shared/endpoint.ts'
import { Day, Id, Version } from './shapes.ts'

export const HandoverStatus = z.enum(['open', 'sent', 'returned', 'received', 'void'])
const Side = z.object({ unitId: z.int(), name: z.string() })

const Summary = z.object({
  id: Id,
  recordId: Id,
  fullName: z.string(),
  bornOn: z.string().nullable(),
  staffNumber: z.string().nullable(),
  from: Side,
  to: Side,
  since: z.string(),
  status: HandoverStatus,
  /** What the asker may do next. */
  isSender: z.boolean(),
  isReceiver: z.boolean(),
  version: z.int(),
})

export const SheetLine = z.object({
  component: z.string().max(60).nullable(),
  title: z.string().trim().min(1).max(300),
  sheets: z.int().min(1).max(10_000).nullable(),
  isOriginal: z.boolean(),
  isMissing: z.boolean(),
  note: z.string().trim().max(500),
})

export const HandoverSheet = Summary.extend({
  decision: z.object({ number: z.string(), decidedOn: z.string(), issuer: z.string() }).nullable(),
  note: z.string(),
  answer: z.string(),
  sentAt: z.string().nullable(),
  sentBy: z.string().nullable(),
  receivedAt: z.string().nullable(),
  receivedBy: z.string().nullable(),
  items: z.array(SheetLine.extend({ number: z.int(), hasCome: z.boolean().nullable() })),
})

export const SecondedPerson = z.object({
  recordId: Id,
  fullName: z.string(),
  bornYear: z.int().nullable(),
  rank: z.string().nullable(),
  postTitle: z.string().nullable(),
  managing: Side,
  using: Side,
  since: z.string(),
  /** The first day no longer; null: not said. */
  until: z.string().nullable(),
})

const One = z.object({ handoverId: Id })
const Seen = One.extend({ version: Version })
const Paged = {
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  pageSize: z.coerce.number().int().min(1).max(100).default(50),
}
const Moved = z.object({ status: HandoverStatus, version: z.int() })
const Answer = z.string().trim().max(1_000)

export const handovers = {
  handovers: endpoint({
    method: 'GET',
    path: '/personnel/handovers',
    access: may('personnel.keep'),
    input: z.object({
      standing: z.enum(['live', 'done']).default('live'),
      search: z.string().trim().max(120).default(''),
      ...Paged,
    }),
    output: z.object({ total: z.int(), handovers: z.array(Summary) }),
    summary: 'Files on their way from or to units within one’s reach, or those that arrived, the latest first.',
  }),
  handover: endpoint({
    method: 'GET',
    path: '/personnel/handovers/{handoverId}',
    access: may('personnel.keep'),
    input: One,
    output: HandoverSheet,
    summary: 'One handover sheet: the papers listed, those named as missing, and what came.',
  }),
  saveHandover: endpoint({
    method: 'POST',
    path: '/personnel/handovers/{handoverId}',
    access: may('personnel.keep'),
    input: Seen.extend({ note: z.string().trim().max(1_000), items: z.array(SheetLine).max(1_000) }),
    output: Moved,
    summary: 'Saves the papers and the note of a sheet that is being drawn up.',
  }),
  sendHandover: endpoint({
    method: 'POST',
    path: '/personnel/handovers/{handoverId}/send',
    access: may('personnel.keep'),
    input: Seen,
    output: Moved,
    summary: 'The file leaves the old unit with its sheet.',
  }),
  returnHandover: endpoint({
    method: 'POST',
    path: '/personnel/handovers/{handoverId}/return',
    access: may('personnel.keep'),
    input: Seen.extend({ reason: Answer }),
    output: Moved,
    summary: 'The new unit gives the file back to be completed, with the reason.',
  }),
  receiveHandover: endpoint({
    method: 'POST',
    path: '/personnel/handovers/{handoverId}/receive',
    access: may('personnel.keep'),
    input: Seen.extend({ come: z.array(z.int().min(1).max(1_000)).max(1_000), answer: Answer.default('') }),
    output: Moved,
    summary: 'The new unit receives the file and says which papers came.',
  }),
  handoverFile: endpoint({
    method: 'GET',
    path: '/personnel/handovers/{handoverId}/file',
    access: may('personnel.keep'),
    input: One.extend({ form: z.enum(['docx', 'pdf', 'xlsx']) }),
    output: bytes,
    summary: 'The handover sheet to be signed, in Word, as PDF or in Excel.',
  }),
  secondments: endpoint({
    method: 'GET',
    path: '/personnel/secondments',
    access: may('personnel.view'),
    input: z.object({ side: z.enum(['away', 'here']), asOf: Day.optional(), ...Paged }),
    output: z.object({ asOf: z.string(), total: z.int(), people: z.array(SecondedPerson) }),
    summary: 'People of one’s units seconded elsewhere on a day, or people of others seconded here.',
  }),
}
