/** A criteria set and its tree. */
import { z } from 'zod'
import { NodeFact } from './facts.ts'
import { Id, Instant, PointsField, Problem } from './plain.ts'
import { Adjustments, Scoring } from './scoring.ts'

/** A paper that a criterion asks for. */
export const WantedPaper = z.object({ what: z.string(), mandatory: z.boolean() })

export const CriterionNode = z.object({
  id: Id,
  parentId: Id.nullable(),
  code: z.string(),
  kind: z.enum(['area', 'criterion', 'subcriterion']),
  title: z.string(),
  maxPoints: PointsField,
  assessedBy: z.enum(['self', 'survey', 'external', 'system', 'mixed']),
  scoring: Scoring.nullable(),
  evidence: z.array(WantedPaper),
  mayBeNotApplicable: z.boolean(),
  /** As the set names it; what stands below inherits it. */
  appraisingBody: z.string().nullable(),
  legalBasis: z.string(),
  dataSource: z.string().nullable(),
  /** Left out where people enter the figures, so that what was published before there were facts keeps its hash. */
  fact: NodeFact.optional(),
})
export type CriterionNode = z.infer<typeof CriterionNode>

export const CriteriaSetSummary = z.object({
  id: Id,
  name: z.string(),
  year: z.int(),
  level: z.string(),
  status: z.enum(['draft', 'issued']),
  totalPoints: PointsField,
  surveyPoints: PointsField,
  isModel: z.boolean(),
  warning: z.string(),
  legalBasis: z.string(),
  decisionNumber: z.string().nullable(),
  decisionDay: z.string().nullable(),
  /** Of the draft: what a save has to name. */
  version: z.int(),
  basedOn: Id.nullable(),
  decisionFile: z.object({ name: z.string(), mediaType: z.string() }).nullable(),
  leaves: z.int(),
  savedByName: z.string().nullable(),
  savedAt: Instant.nullable(),
})
export type CriteriaSetSummary = z.infer<typeof CriteriaSetSummary>

/** From which node of the set before a node grew: null on the left is new, null on the right was dropped. */
export const MappingLine = z.object({
  fromId: Id.nullable(),
  toId: Id.nullable(),
  kind: z.enum(['kept', 'split', 'merged', 'new', 'dropped']),
})

export const CriteriaSet = CriteriaSetSummary.extend({
  adjustments: Adjustments,
  nodes: z.array(CriterionNode),
  mapping: z.array(MappingLine),
  /** What stands between the set and being issued; `at` is the code of the node, or 'bonus', 'penalty'. */
  problems: z.array(Problem),
  /** What should be looked at once more and stands in nobody's way. */
  doubts: z.array(Problem),
})
export type CriteriaSet = z.infer<typeof CriteriaSet>

/** A decision comes signed as PDF, photographed, or as it left the office. */
export const DECISION_TYPES = [
  'application/pdf',
  'image/png',
  'image/jpeg',
  'image/webp',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
] as const
