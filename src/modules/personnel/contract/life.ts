/** Doors of the life of a record: opened, declared, certified, kept, handed to the archive. */
import { z } from 'zod'
import { isDay } from '../../../shared/dates.ts'
import { endpoint, may } from '../../../shared/endpoint.ts'
import { precisionOf } from '../../../shared/partial-days.ts'
import { Day, Id, RecordState, UnitId, Version } from './shapes.ts'

const PartialDay = z
  .string()
  .refine((text) => precisionOf(text) !== null, 'Ngày không có thật. Hãy ghi như 24/11/1990, 11/1990 hoặc 1990.')
const Step = z.object({ recordId: Id, version: Version })
const Moved = z.object({ state: RecordState, version: z.int() })

/** The paper a person begins with. */
export const Paper = z.object({
  number: z.string().trim().min(1).max(80),
  decidedOn: z.string().refine(isDay, 'Ngày không có thật. Hãy ghi như 24/11/2026.'),
  issuer: z.string().trim().min(1).max(200),
  signer: z.string().trim().max(120).default(''),
})

export const Opening = z.object({
  kind: z.enum(['recruit', 'receive']),
  unitId: UnitId,
  /** The division below it. */
  divisionId: UnitId.nullable().default(null),
  fullName: z.string().trim().min(2).max(120),
  sex: z.enum(['M', 'F']),
  bornOn: PartialDay,
  homePlace: z.string().trim().max(300).default(''),
  citizenId: z
    .string()
    .trim()
    .regex(/^([0-9]{9}|[0-9]{12})$/, 'Số định danh có 12 chữ số, chứng minh nhân dân có 9. Hãy nhập lại.')
    .nullable()
    .default(null),
  personKind: z.string().min(1).max(40),
  method: z.string().max(40).nullable().default(null),
  from: Day,
  title: z.string().trim().max(200).default(''),
  decision: Paper,
  /** Why it is somebody else than those who look like him. */
  otherThanReason: z.string().trim().max(1_000).default(''),
})

export const life = {
  openRecord: endpoint({
    method: 'POST',
    path: '/personnel/records',
    access: may('personnel.record'),
    input: Opening,
    output: z.object({ recordId: Id }),
    summary: 'Opens the record of somebody recruited, or received from outside the province, by decision.',
  }),
  declareRecord: endpoint({
    method: 'POST',
    path: '/personnel/records/{recordId}/declare',
    access: may('personnel.record'),
    input: Step,
    output: Moved,
    summary: 'Hands a record that was filled in to the head, to be certified.',
  }),
  returnRecord: endpoint({
    method: 'POST',
    path: '/personnel/records/{recordId}/return',
    access: may('personnel.approve'),
    input: Step.extend({ reason: z.string().trim().max(1_000) }),
    output: Moved,
    summary: 'Gives a declared record back to be completed, with the reason.',
  }),
  certifyRecord: endpoint({
    method: 'POST',
    path: '/personnel/records/{recordId}/certify',
    access: may('personnel.approve'),
    input: Step,
    output: Moved,
    summary: 'Certifies that a record was compared with the originals.',
  }),
  keepRecord: endpoint({
    method: 'POST',
    path: '/personnel/records/{recordId}/keep',
    access: may('personnel.keep'),
    input: Step.extend({ staffNumber: z.string().trim().max(40).default('') }),
    output: Moved,
    summary: 'Takes a certified record into keeping, under its number in the register.',
  }),
  archiveRecord: endpoint({
    method: 'POST',
    path: '/personnel/records/{recordId}/archive',
    access: may('personnel.keep'),
    input: Step.extend({ reason: z.string().trim().max(1_000).default('') }),
    output: Moved,
    summary: 'Hands a closed record to the archive.',
  }),
  takeBackRecord: endpoint({
    method: 'POST',
    path: '/personnel/records/{recordId}/take-back',
    access: may('personnel.keep'),
    input: Step.extend({ reason: z.string().trim().max(1_000) }),
    output: Moved,
    summary: 'Takes a record back from the archive, with the reason.',
  }),
  withdrawRecord: endpoint({
    method: 'POST',
    path: '/personnel/records/{recordId}/withdraw',
    // Sensitive parts too: all that it says is taken back.
    access: may('personnel.record-sensitive'),
    input: Step.extend({ reason: z.string().trim().max(1_000) }),
    output: Moved,
    summary: 'Withdraws a record opened by mistake, on which nothing was decided yet, with the reason.',
  }),
  restoreRecord: endpoint({
    method: 'POST',
    path: '/personnel/records/{recordId}/restore',
    access: may('personnel.record-sensitive'),
    input: Step.extend({ reason: z.string().trim().max(1_000) }),
    output: Moved,
    summary: 'Puts a withdrawn record back as it was, with the reason.',
  }),
  recordLife: endpoint({
    method: 'GET',
    path: '/personnel/records/{recordId}/life',
    access: may('personnel.view'),
    input: z.object({ recordId: Id }),
    output: z.object({
      state: RecordState,
      version: z.int(),
      unitId: z.int(),
      unitName: z.string(),
      openedOn: z.string(),
      closedOn: z.string().nullable(),
      /** What hinders certification, in words; empty when nothing does. */
      notCertified: z.array(z.string()),
      /** Why it is not withdrawn, in words; null where it may be, and where it is no question. */
      notWithdrawn: z.string().nullable(),
      steps: z.array(
        z.object({
          id: z.number(),
          step: z.string(),
          from: RecordState,
          to: RecordState,
          reason: z.string(),
          at: z.string(),
          byName: z.string(),
        }),
      ),
    }),
    summary: 'The life of one record: its state, what may be done next, and every step it took.',
  }),
}
