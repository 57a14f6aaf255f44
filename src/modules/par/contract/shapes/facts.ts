/** Figures that modules tell of a unit of their own accord. */
import { z } from 'zod'
import { Exact, Id, Instant } from './plain.ts'
import { LeafInputs } from './scoring.ts'

export const OfferedFact = z.object({
  key: z.string(),
  title: z.string(),
  unit: z.enum(['rate', 'count', 'yes-no']),
  levels: z.array(z.string()),
  numerator: z.string(),
  denominator: z.string().nullable(),
  others: z.array(z.object({ name: z.string(), title: z.string() })),
})
export type OfferedFact = z.infer<typeof OfferedFact>

const Figure = z.string().min(1).max(60)
const Threshold = z.object({
  option: z.int().min(0).max(100),
  gte: Exact.optional(),
  gt: Exact.optional(),
  lte: Exact.optional(),
  lt: Exact.optional(),
})
/** How the figure becomes inputs (rules/facts/reading.ts). */
export const Reading = z.discriminatedUnion('as', [
  z.object({ as: z.literal('ratio') }),
  z.object({ as: z.literal('value') }),
  z.object({ as: z.literal('counts'), figures: z.array(Figure).max(100).readonly() }),
  z.object({ as: z.literal('steps'), thresholds: z.array(Threshold).max(100).readonly() }),
  z.object({ as: z.literal('values'), figures: z.array(Figure).max(20).readonly() }),
])
export const NodeFact = z.object({ key: z.string().min(3).max(120), reading: Reading })

/** A computed figure, without its rows. */
export const FactShown = z.object({
  asOf: z.string(),
  knownAt: Instant,
  numerator: z.int(),
  denominator: z.int().nullable(),
  others: z.record(z.string(), z.int()),
  /** What the source makes of there being nothing to look at. */
  whenNone: z.enum(['full', 'not-applicable']).nullable(),
  /** What it gives for the criterion; null: its rule does not take it. */
  inputs: LeafInputs.nullable(),
  rowsTotal: z.int(),
})
export type FactShown = z.infer<typeof FactShown>

/** What the program knows of the figure of one criterion of a sheet. */
export const LeafFact = z.object({
  key: z.string(),
  /** When the source was last asked; null: not yet. */
  askedAt: Instant.nullable(),
  /** Why the last asking gave nothing; the figure from before stays. */
  failure: z.string().nullable(),
  now: FactShown.extend({ valueId: Id }).nullable(),
  /** What the unit took, where the figure is another one since. */
  taken: FactShown.nullable(),
  /** As it was frozen with the last sending. */
  locked: FactShown.extend({ said: z.enum(['taken', 'objected', 'by-hand']), objection: z.string() }).nullable(),
})
export type LeafFact = z.infer<typeof LeafFact>

export const FactRow = z.object({
  title: z.string(),
  detail: z.string(),
  path: z.string().nullable(),
  counted: z.boolean(),
})
export const FactDetail = z.object({
  asOf: z.string(),
  knownAt: Instant,
  working: z.array(z.string()),
  rows: z.array(FactRow),
  rowsTotal: z.int(),
  evidence: z.array(z.object({ documentId: Id, title: z.string() })),
})
export type FactDetail = z.infer<typeof FactDetail>
