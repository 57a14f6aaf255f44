/** What a proposal looks like at its doors. */
import { z } from 'zod'
import { Id, UnitId, Values } from './shapes.ts'

const Slot = z.string().max(60)
/** As a paper names it; unfinished while it is written. */
const Named = z.string().max(10)

export const ChangeShape = z.object({
  op: z.enum(['add', 'correct', 'end', 'remove']),
  part: z.string().max(60),
  slot: Slot,
  target: z.object({ eventId: Id, slot: Slot, from: Named }).nullable(),
  from: Named,
  to: Named.nullable(),
  values: Values,
})

export const DraftItem = z.object({
  key: z.int().min(1).max(10_000),
  change: ChangeShape,
  paperId: Id.nullable(),
  page: z.int().min(1).max(10_000).nullable(),
})

const SaidShape = z.object({ eventId: Id, slot: Slot, from: Named, to: Named.nullable(), values: Values })
export const BasisShape = z.object({ target: SaidShape.nullable(), standing: SaidShape.nullable() })
/** A line of the record that may be proposed to be changed. */
export const StatedShape = SaidShape.extend({ part: z.string(), isVerified: z.boolean() })

export const ProposalStatus = z.enum(['draft', 'submitted', 'returned', 'checked', 'decided', 'withdrawn'])
export const AuthorityShape = z.enum(['head', 'department'])
export const VerdictShape = z.enum(['pending', 'checked', 'approved', 'refused', 'lapsed', 'withdrawn'])

export const ItemShape = DraftItem.extend({
  id: Id,
  basis: BasisShape,
  /** What it applies to is another now: agreed to or not, it lapses. */
  isStale: z.boolean(),
  authority: AuthorityShape.nullable(),
  verdict: VerdictShape,
  reason: z.string().nullable(),
  checkedByName: z.string().nullable(),
  checkedAt: z.string().nullable(),
  decidedByName: z.string().nullable(),
  decidedAt: z.string().nullable(),
})

export const PaperShape = z.object({ id: Id, name: z.string(), mediaType: z.string(), size: z.int() })

export const StepShape = z.object({
  step: z.enum(['draft', 'submit', 'withdraw', 'return', 'check', 'decide']),
  takenAt: z.string(),
  takenByName: z.string(),
  reason: z.string(),
})

export const ProposalShape = z.object({
  id: Id,
  version: z.int(),
  recordId: Id,
  fullName: z.string(),
  unitId: UnitId,
  unitName: z.string(),
  status: ProposalStatus,
  note: z.string(),
  submittedAt: z.string().nullable(),
  items: z.array(ItemShape),
  papers: z.array(PaperShape),
  steps: z.array(StepShape),
  /** Of units that lines speak of. */
  names: z.array(z.object({ unitId: UnitId, fullName: z.string() })),
})

export const OwnProposalShape = ProposalShape.extend({ stated: z.array(StatedShape) })

export const ProposalSummary = z.object({
  id: Id,
  recordId: Id,
  fullName: z.string(),
  unitName: z.string(),
  status: ProposalStatus,
  submittedAt: z.string().nullable(),
  savedAt: z.string(),
  /** Parts it speaks of, each once, in the order of its lines. */
  parts: z.array(z.string()),
  waiting: z.int(),
  approved: z.int(),
  refused: z.int(),
  lapsed: z.int(),
})

export const Queue = {
  search: z.string().trim().max(120).default(''),
  unitId: UnitId.optional(),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  pageSize: z.coerce.number().int().min(1).max(100).default(50),
}
export const QueueAnswer = z.object({ total: z.int(), proposals: z.array(ProposalSummary) })

export const OpinionShape = z.object({
  itemId: Id,
  agrees: z.boolean(),
  reason: z.string().trim().max(1_000).default(''),
})

/** What came of it: a line may have lapsed under the hand. And what waits next, for whoever goes on. */
export const Outcome = z.object({
  agreed: z.int(),
  refused: z.int(),
  lapsed: z.int(),
  status: ProposalStatus,
  nextId: Id.nullable(),
})

export type Proposal = z.output<typeof ProposalShape>
export type OwnProposal = z.output<typeof OwnProposalShape>
export type ProposalItem = z.output<typeof ItemShape>
export type ProposalDraftItem = z.output<typeof DraftItem>
export type ProposalSummaryRow = z.output<typeof ProposalSummary>
export type Stated = z.output<typeof StatedShape>
