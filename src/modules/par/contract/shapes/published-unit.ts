/** One unit of a publication. */
import { z } from 'zod'
import { whyNotCompared } from '../../rules/results/since-last-year.ts'
import { Id, PointsField } from './plain.ts'

/** Ten-thousandths of a percent of the maximum that applied. */
const Share = z.int()

export const PublishedNode = z.object({
  id: Id,
  parentId: Id.nullable(),
  code: z.string(),
  title: z.string(),
  points: PointsField,
  applicableMax: PointsField,
  /** Of the block, over the units the node applied to. */
  meanShare: Share.nullable(),
})
export type PublishedNode = z.infer<typeof PublishedNode>

export const PublishedUnitSheet = z.object({
  unitId: z.int(),
  unitName: z.string(),
  /** Parents before children; nothing of publications older than this door. */
  nodes: z.array(PublishedNode),
  since: z.object({
    year: z.int(),
    whyNot: z.enum(whyNotCompared).nullable(),
    changes: z.array(
      z.object({
        /** What it was the year before: several where they were merged. */
        from: z.array(z.object({ code: z.string(), title: z.string() })),
        /** Nodes of this year: several where one was split. */
        to: z.array(Id),
        before: Share.nullable(),
        now: Share.nullable(),
        delta: z.int().nullable(),
      }),
    ),
  }),
})
export type PublishedUnitSheet = z.infer<typeof PublishedUnitSheet>

/** The same of a round, for those inside; what the unit is called and where it stands is in the ranking. */
export const UnitOfRound = PublishedUnitSheet.omit({ unitId: true, unitName: true })
export type UnitOfRound = z.infer<typeof UnitOfRound>
