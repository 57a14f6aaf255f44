/** Doors of the curriculum vitae (2C) as the office fills it in. */
import { z } from 'zod'
import { isDay } from '../../../shared/dates.ts'
import { endpoint, may } from '../../../shared/endpoint.ts'
import { Id, Values } from './shapes.ts'

const Slot = z.string().max(60)
const Partial = z.string().max(10, 'Ngày dài quá 10 ký tự. Hãy ghi như 24/11/2026, 11/2026 hoặc 2026.')

const ProofPage = z.int().min(1).max(10_000).nullable()

/** What shows that a line is true: a paper of the file, that of another fact of the record, or a decision by its number. */
export const LineProof = z.discriminatedUnion('by', [
  z.object({ by: z.literal('paper'), paperId: Id, page: ProofPage }),
  z.object({ by: z.literal('fact'), eventId: Id, page: ProofPage }),
  z.object({
    by: z.literal('decision'),
    number: z.string().trim().min(1, 'Chưa nhập số quyết định. Hãy ghi như 12/QĐ-SNV.').max(80),
    decidedOn: z
      .string()
      .refine((day): boolean => isDay(day), 'Ngày quyết định không có thật. Hãy ghi như 24/11/2026.'),
    issuer: z.string().trim().min(1, 'Chưa nhập cơ quan ban hành. Hãy ghi như trên quyết định.').max(200),
    signer: z.string().trim().max(120).default(''),
    page: ProofPage,
  }),
])
export type LineProof = z.output<typeof LineProof>

/** A line as typed; `row` and `was` name the line it corrects. */
const TypedLine = z.object({
  row: Id.nullable(),
  /** The first day of the line it corrects. */
  was: Partial.nullable(),
  slot: Slot,
  from: Partial,
  to: Partial.nullable(),
  values: Values,
  /** Null: none any more. Left out, it rests on what it rested on. */
  proof: LineProof.nullable().optional(),
})

export const PartChange = z.object({
  part: z.string().max(60),
  /** The lines of the part as they stood when it was filled in: a part changed meanwhile is not overwritten. */
  basis: z.array(Id).max(2_000),
  lines: z.array(TypedLine).max(500),
  removed: z.array(z.object({ row: Id, slot: Slot, from: Partial })).max(500),
})
export type PartChange = z.infer<typeof PartChange>

const Declared = z.object({
  recordId: Id,
  changes: z.array(PartChange).min(1, 'Chưa có gì thay đổi để lưu.').max(60),
  /** Compared with the paper, or only declared. */
  standing: z.enum(['declared', 'verified']).default('declared'),
  note: z.string().trim().max(1_000, 'Ghi chú dài quá 1.000 ký tự. Hãy rút gọn.').default(''),
})

/** A provision of the law on pay, as the rules take it. */
const PayScale = z.object({
  rule: z.literal('scale'),
  /** 'table/group'. */
  subject: z.string(),
  from: z.string(),
  to: z.string().nullable(),
  /** In hundredths, by step. */
  value: z.object({ coefficients: z.array(z.int()), cycleMonths: z.int() }),
  article: z.string(),
  confidence: z.enum(['high', 'medium', 'low']),
})

export const declaring = {
  payScales: endpoint({
    method: 'GET',
    path: '/personnel/pay-scales',
    access: may('personnel.view'),
    input: z.object({}),
    output: z.object({ scales: z.array(PayScale) }),
    summary: 'The pay scales in force and before, those the office entered too: what a form offers before it is saved.',
  }),
  saveDeclared: endpoint({
    method: 'POST',
    path: '/personnel/records/declare',
    access: may('personnel.record'),
    input: Declared,
    output: z.object({ recordingId: z.int(), written: z.int() }),
    summary: 'What the curriculum vitae says of ordinary, family and Party parts, as one recording.',
  }),
  saveSensitive: endpoint({
    method: 'POST',
    path: '/personnel/records/declare-sensitive',
    access: may('personnel.record-sensitive'),
    input: Declared,
    output: z.object({ recordingId: z.int(), written: z.int() }),
    summary: 'The same with what it says of health, background and discipline.',
  }),
}
