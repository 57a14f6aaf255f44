/** A round: its blocks, windows and bodies. */
import { z } from 'zod'
import { unitStages } from '../../rules/rounds/extension.ts'
import { stages } from '../../rules/rounds/windows.ts'
import { Exact, Id, Instant, UnitId } from './plain.ts'

export const RatingBand = z.object({
  label: z.string().trim().min(1).max(60),
  gte: Exact.optional(),
  gt: Exact.optional(),
  lte: Exact.optional(),
  lt: Exact.optional(),
})

/** How a block is ranked, rated and shown. */
export const BlockRules = z.object({
  tieRule: z.enum(['shared', 'ordinal']),
  tieOrder: z.array(z.enum(['points', 'survey', 'name'])).max(3),
  bands: z.array(RatingBand).max(10),
  /** Places shown. */
  decimals: z.int().min(0).max(4),
  /** Bands of the same index for the head of the agency; empty: not rated. */
  headBands: z.array(RatingBand).max(10),
  /** How far weights are varied for rank bands, in ten-thousandths of a percent either way. */
  weightRange: Exact.max(500_000),
})
export type BlockRules = z.infer<typeof BlockRules>

/** What is not said is as most provinces have it. */
export const AskedRules = BlockRules.extend({
  tieOrder: BlockRules.shape.tieOrder.default(['points', 'survey', 'name']),
  decimals: BlockRules.shape.decimals.default(2),
  headBands: BlockRules.shape.headBands.default([]),
  weightRange: BlockRules.shape.weightRange.default(100_000),
})

/** Group or part of the province within a block. */
export const Region = z.string().trim().min(1).max(80)
export const UnitRegion = z.object({ unitId: UnitId, region: Region.nullable() })

export const StageWindow = z.object({ stage: z.enum(stages), opensAt: z.iso.datetime(), closesAt: z.iso.datetime() })
export const RoundBlock = z.object({
  id: Id,
  name: z.string(),
  setId: Id,
  setName: z.string(),
  isModel: z.boolean(),
  /** False: surveyed criteria leave the denominator. */
  withSurvey: z.boolean(),
  units: z.int(),
  rules: BlockRules,
})

export const RoundBody = z.object({ body: z.string(), unitId: z.int(), unitName: z.string() })
export const Round = z.object({
  id: Id,
  year: z.int(),
  name: z.string(),
  frameDay: z.string(),
  status: z.enum(['open', 'published']),
  version: z.int(),
  windows: z.array(StageWindow),
  blocks: z.array(RoundBlock),
  /** The time that is evaluated. */
  periodFrom: z.string(),
  periodTo: z.string(),
  consolidatingUnitId: z.int().nullable(),
  substituteUnitId: z.int().nullable(),
  headReview: z.boolean(),
  signedSheet: z.enum(['optional', 'required']),
  /** Decisions come from the sessions of a council. */
  hasCouncil: z.boolean(),
  bodies: z.array(RoundBody),
  counts: z.object({
    draft: z.int(),
    submitted: z.int(),
    returned: z.int(),
    appraised: z.int(),
    explained: z.int(),
    settled: z.int(),
    published: z.int(),
    left: z.int(),
  }),
})
export type Round = z.infer<typeof Round>

/** Longer for one unit, in force. */
export const Extension = z.object({
  stage: z.enum(unitStages),
  extendedTo: Instant,
  reason: z.string(),
  byName: z.string(),
  at: Instant,
})
export type Extension = z.infer<typeof Extension>

export const RoundDoor = z.object({ roundId: Id })
