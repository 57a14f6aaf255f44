/** How one leaf is scored, and what is entered for it. */
import { z } from 'zod'
import { Exact, PointsField } from './plain.ts'

/** Inputs of a leaf, by its scoring method (rules/scoring.ts). */
export const LeafInputs = z.discriminatedUnion('type', [
  z.object({ type: z.literal('steps'), option: z.int() }),
  z.object({ type: z.literal('checklist'), items: z.array(z.int()).max(100) }),
  z.object({ type: z.literal('bands'), value: z.number() }),
  z.object({ type: z.literal('ratio'), a: z.number(), b: z.number() }),
  z.object({ type: z.literal('deduct'), counts: z.array(z.number()).max(100) }),
  z.object({ type: z.literal('survey'), percent: z.number() }),
  z.object({ type: z.literal('external'), percent: z.number() }),
  z.object({ type: z.literal('formula'), values: z.array(z.number()).max(20) }),
])

export const Band = z.object({
  gte: Exact.optional(),
  gt: Exact.optional(),
  lte: Exact.optional(),
  lt: Exact.optional(),
  points: PointsField,
})

export const Scoring = z.discriminatedUnion('type', [
  z.object({ type: z.literal('steps'), options: z.array(z.object({ when: z.string(), points: PointsField })) }),
  z.object({ type: z.literal('checklist'), options: z.array(z.object({ item: z.string(), points: PointsField })) }),
  z.object({ type: z.literal('bands'), input: z.string(), bands: z.array(Band) }),
  z.object({
    type: z.literal('ratio'),
    a: z.string(),
    b: z.string(),
    floor: z.object({ below: Exact, points: PointsField }).optional(),
    whenNone: z.enum(['full', 'notApplicable']).optional(),
  }),
  z.object({
    type: z.literal('deduct'),
    rules: z.array(z.object({ per: z.string(), amount: PointsField })),
    min: PointsField,
  }),
  z.object({ type: z.literal('survey'), respondents: z.string(), question: z.string(), scale: z.string() }),
  z.object({ type: z.literal('external'), source: z.string(), formula: z.string() }),
  z.object({
    type: z.literal('formula'),
    inputs: z.array(z.object({ name: z.string(), title: z.string() })),
    alternatives: z.array(z.object({ title: z.string(), when: z.string().nullable(), points: z.string().nullable() })),
  }),
])

export const AdjustmentPart = z.object({
  max: PointsField,
  rules: z.array(z.object({ when: z.string(), per: z.string(), points: PointsField })).readonly(),
})

export const Adjustments = z.object({ bonus: AdjustmentPart, penalty: AdjustmentPart })
