/** Doors of records that may be of one person, and of merging them. */
import { z } from 'zod'
import { endpoint, may } from '../../../shared/endpoint.ts'
import { CHOICES } from '../rules/merging/merging.ts'
import { Id, LineShape, Page, RecordState, Version } from './shapes.ts'

export const SuspectState = z.enum(['open', 'apart', 'merged'])
export const MergeState = z.enum(['proposed', 'refused', 'done', 'undone'])
const Reason = z
  .string()
  .trim()
  .min(5, 'Lý do ngắn quá. Hãy ghi ít nhất 5 ký tự.')
  .max(1_000, 'Lý do dài quá 1.000 ký tự. Hãy rút gọn.')
export const Choices = z.record(z.string().max(120), z.enum(CHOICES))

/** One of two people who may be one. */
export const Twin = z.object({
  recordId: Id,
  fullName: z.string(),
  bornOn: z.string().nullable(),
  sex: z.enum(['M', 'F']).nullable(),
  homePlace: z.string().nullable(),
  /** Masked, of all cards. */
  numbers: z.array(z.string()),
  unitName: z.string(),
  postTitle: z.string().nullable(),
  state: RecordState,
  openedOn: z.string(),
  events: z.int(),
})
export type Twin = z.output<typeof Twin>

export const Suspect = z.object({
  id: Id,
  score: z.int(),
  working: z.array(z.string()),
  state: SuspectState,
  foundAt: z.string(),
  first: Twin,
  second: Twin,
  reviewedByName: z.string().nullable(),
  reviewedAt: z.string().nullable(),
  reason: z.string().nullable(),
  version: z.int(),
})
export type Suspect = z.output<typeof Suspect>

export const MergeSummary = z.object({
  id: Id,
  keptId: Id,
  goneId: Id,
  keptName: z.string(),
  goneName: z.string(),
  state: MergeState,
  reason: z.string(),
  proposedByName: z.string(),
  proposedAt: z.string(),
  isOwn: z.boolean(),
  reviewedByName: z.string().nullable(),
  reviewedAt: z.string().nullable(),
  answer: z.string().nullable(),
  version: z.int(),
})
export type MergeSummary = z.output<typeof MergeSummary>

/** With the name of the unit it is about, as it is called today. */
const MergedLine = LineShape.extend({ unitName: z.string().nullable() })

export const MergedSlot = z.object({
  key: z.string(),
  part: z.string(),
  slot: z.string(),
  kept: z.array(MergedLine),
  gone: z.array(MergedLine),
  differs: z.boolean(),
  choice: z.enum(CHOICES).nullable(),
})
export type MergedSlot = z.output<typeof MergedSlot>

export const MergePreview = z.object({
  kept: Twin,
  gone: Twin,
  slots: z.array(MergedSlot),
  /** Why it cannot be merged so, in words; `at`: the key of the slot. */
  whyNot: z.object({ sentence: z.string(), at: z.string().nullable() }).nullable(),
})
export type MergePreview = z.output<typeof MergePreview>

const access = may('personnel.merge')
const OneMerge = z.object({ mergeId: Id, version: Version })
const Done = z.object({ done: z.literal(true) })

export const duplicates = {
  suspects: endpoint({
    method: 'GET',
    path: '/personnel/suspects',
    access,
    input: z.object({ state: SuspectState.default('open'), ...Page }),
    output: z.object({ suspects: z.array(Suspect), total: z.int() }),
    summary: 'Pairs of records that may be of one person, the likeliest first.',
  }),
  suspect: endpoint({
    method: 'GET',
    path: '/personnel/suspects/{suspectId}',
    access,
    input: z.object({ suspectId: Id }),
    output: Suspect.extend({ merges: z.array(MergeSummary) }),
    summary: 'One pair of records that may be of one person, and what was proposed of them.',
  }),
  findSuspects: endpoint({
    method: 'POST',
    path: '/personnel/suspects/find',
    access,
    input: z.object({}),
    output: z.object({ jobId: z.string() }),
    summary: 'Goes through all records for pairs that may be of one person, in the background.',
  }),
  setApart: endpoint({
    method: 'POST',
    path: '/personnel/suspects/{suspectId}/apart',
    access,
    input: z.object({ suspectId: Id, version: Version, reason: Reason }),
    output: Done,
    summary: 'Two records are of two people, with the reason.',
  }),
  previewMerge: endpoint({
    method: 'GET',
    path: '/personnel/merges/preview',
    access,
    input: z.object({ keptId: Id, goneId: Id, choices: Choices.default({}) }),
    output: MergePreview,
    summary: 'What two records say of each part, and what hinders making them one.',
  }),
  proposeMerge: endpoint({
    method: 'POST',
    path: '/personnel/merges',
    access,
    input: z.object({ keptId: Id, goneId: Id, choices: Choices, reason: Reason }),
    output: z.object({ mergeId: Id }),
    summary: 'Proposes to make two records one; another person reviews it.',
  }),
  merges: endpoint({
    method: 'GET',
    path: '/personnel/merges',
    access,
    input: z.object({ state: MergeState.optional(), ...Page }),
    output: z.object({ merges: z.array(MergeSummary), total: z.int() }),
    summary: 'Proposals to make two records one, the latest first.',
  }),
  merge: endpoint({
    method: 'GET',
    path: '/personnel/merges/{mergeId}',
    access,
    input: z.object({ mergeId: Id }),
    output: MergeSummary.extend({
      hasLapsed: z.boolean(),
      undoneByName: z.string().nullable(),
      undoneAt: z.string().nullable(),
      undoneReason: z.string().nullable(),
      /** Both as they are; null once they are one. */
      preview: MergePreview.nullable(),
    }),
    summary: 'One proposal to make two records one: both side by side, and what was chosen.',
  }),
  agreeMerge: endpoint({
    method: 'POST',
    path: '/personnel/merges/{mergeId}/agree',
    access,
    input: OneMerge,
    output: Done,
    summary: 'A second person agrees: the two records become one.',
  }),
  refuseMerge: endpoint({
    method: 'POST',
    path: '/personnel/merges/{mergeId}/refuse',
    access,
    input: OneMerge.extend({ answer: Reason }),
    output: Done,
    summary: 'A proposal to merge is refused or withdrawn, with the reason.',
  }),
  undoMerge: endpoint({
    method: 'POST',
    path: '/personnel/merges/{mergeId}/undo',
    access,
    input: OneMerge.extend({ reason: Reason }),
    output: Done,
    summary: 'Takes a merging back: both records stand as before.',
  }),
}
