/** Doors of one value from outside: entered by a person with a paper, taken back, and what it was before. */
import { z } from 'zod'
import { bytes, endpoint, may } from '../../../shared/endpoint.ts'
import { EVIDENCE_TYPES } from './shapes/evidence.ts'
import { Day, Exact, Id, Instant } from './shapes/plain.ts'
import { RoundDoor } from './shapes/rounds.ts'

const OneValue = z.object({ assessmentId: Id, criterionId: Id })
const Origin = z.enum(['table', 'survey', 'snapshot', 'person'])
const Reason = z
  .string()
  .trim()
  .min(5, 'Lý do quá ngắn. Hãy ghi rõ vì sao nhập.')
  .max(2_000, 'Lý do dài quá 2.000 ký tự. Hãy rút gọn.')

export const EarlierValue = z.object({
  id: Id,
  percent: Exact,
  source: z.string(),
  origin: Origin,
  reason: z.string(),
  byName: z.string(),
  at: Instant,
  replacedAt: Instant,
  replacedByName: z.string(),
  isRemoved: z.boolean(),
})
export type EarlierValue = z.output<typeof EarlierValue>

export const MissingValue = z.object({
  criterionId: Id,
  code: z.string(),
  title: z.string(),
  blockName: z.string(),
  kind: z.enum(['survey', 'external']),
  sources: z.array(z.string()),
  valued: z.int(),
  missing: z.int(),
  missingUnits: z.array(z.string()),
  firstMissing: Id.nullable(),
})
export type MissingValue = z.output<typeof MissingValue>

export const values = {
  valuesMissing: endpoint({
    method: 'GET',
    path: '/par/rounds/{roundId}/values-missing',
    access: may('par.view'),
    input: RoundDoor,
    output: z.object({ leaves: z.array(MissingValue) }),
    summary: 'The criteria of a round that are valued from outside, and how many units still wait for a value.',
  }),
  addValuePaper: endpoint({
    method: 'POST',
    path: '/par/values/paper',
    access: may('par.import-values'),
    upload: { maxBytes: 50 * 1024 * 1024, mediaTypes: EVIDENCE_TYPES },
    input: OneValue.extend({
      title: z.string().trim().max(300, 'Tên văn bản dài quá 300 ký tự. Hãy rút gọn.').default(''),
      number: z.string().trim().max(80, 'Số, ký hiệu dài quá 80 ký tự. Hãy ghi như 12/KH-STC.').default(''),
      issuedOn: z.iso.date().optional(),
    }),
    output: z.object({ documentId: Id, title: z.string() }),
    summary:
      'Keeps the paper a value will stand on, in the library of the consolidating unit, once the value may be entered.',
  }),
  enterValue: endpoint({
    method: 'POST',
    path: '/par/values/enter',
    access: may('par.import-values'),
    input: OneValue.extend({
      /** Of the value that was seen; 0 when there was none. */
      version: z.int().min(0),
      entered: z.union([
        z.object({ percent: Exact.min(0).max(1_000_000, 'Tỷ lệ phải từ 0 đến 100 %.') }),
        z.object({
          raw: z.object({ value: Exact.min(0).max(1e12), of: Exact.min(1, 'Mức tối đa phải lớn hơn 0.').max(1e12) }),
        }),
      ]),
      documentId: Id,
      pages: z.string().trim().max(200).default(''),
      asOf: Day.optional(),
      reason: Reason,
    }),
    output: z.object({ version: z.int() }),
    summary: 'Enters one unit’s value of a criterion that is valued from outside, with the paper it stands on.',
  }),
  restoreValue: endpoint({
    method: 'POST',
    path: '/par/values/restore',
    access: may('par.import-values'),
    input: OneValue.extend({
      version: z.int().min(0),
      /** Null: no value, and the criterion waits again. */
      historyId: Id.nullable(),
    }),
    output: z.object({ version: z.int() }),
    summary: 'Puts back a value that was replaced, or takes the value away; what it was is kept.',
  }),
  valueHistory: endpoint({
    method: 'GET',
    path: '/par/values/history',
    access: may('par.view'),
    input: OneValue,
    output: z.object({ earlier: z.array(EarlierValue) }),
    summary: 'What a value from outside was before, the newest first.',
  }),
  valuePaper: endpoint({
    method: 'GET',
    path: '/par/values/{assessmentId}/{criterionId}/paper',
    access: may('par.view'),
    input: OneValue.extend({ download: z.boolean().default(false) }),
    output: bytes,
    summary: 'The file a value stands on, for whoever sees the value.',
  }),
}
