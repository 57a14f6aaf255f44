/** What was published, as everybody sees it. */
import { z } from 'zod'
import { leftCauses } from '../../rules/rounds/taking-part.ts'
import { RankBand } from './analysis.ts'
import { Id, Instant, PointsField } from './plain.ts'
import { LeftUnit, RankedUnit } from './results.ts'
import { BlockRules } from './rounds.ts'

const Changed = z.object({
  unitId: z.int(),
  unitName: z.string(),
  pointsBefore: PointsField,
  pointsAfter: PointsField,
})
export const Consequences = z.object({
  leaves: z.array(Changed.extend({ criterionId: Id, code: z.string() })),
  adjustments: z.array(Changed),
  moves: z.array(
    z.object({
      unitId: z.int(),
      unitName: z.string(),
      rankBefore: z.int(),
      rankAfter: z.int(),
      indexBefore: z.int(),
      indexAfter: z.int(),
      ratingBefore: z.string().nullable(),
      ratingAfter: z.string().nullable(),
    }),
  ),
  meanBefore: z.int().nullable(),
  meanAfter: z.int().nullable(),
})

export const PublicationSummary = z.object({
  id: Id,
  year: z.int(),
  roundName: z.string(),
  blockName: z.string(),
  isModel: z.boolean(),
  isSample: z.boolean(),
  decisionNumber: z.string(),
  decisionDay: z.string(),
  publishedAt: Instant,
  units: z.int(),
  /** Places the block's figures are shown with. */
  decimals: z.int(),
  mean: z.int().nullable(),
  first: z.string().nullable(),
  /** The publication it stands in place of, and why; null: the first of its block. */
  corrects: Id.nullable(),
  correctionReason: z.string().nullable(),
  /** The publication that stands in its place; null: it is in force. */
  correctedBy: Id.nullable(),
  /** Addresses of what others may take, under this program's own. */
  links: z.object({
    bundle: z.string().nullable(),
    csv: z.string(),
    json: z.string(),
    xlsx: z.string(),
    docx: z.string(),
    pdf: z.string(),
  }),
})
export type PublicationSummary = z.infer<typeof PublicationSummary>

export const PublishedUnit = RankedUnit.omit({ assessmentId: true, selfIndex: true, status: true, surveyPoints: true })
export const Publication = PublicationSummary.extend({
  sha256: z.string(),
  rules: BlockRules,
  areas: z.array(z.object({ code: z.string(), title: z.string(), maxPoints: PointsField })),
  results: z.array(PublishedUnit),
  left: z.array(LeftUnit.omit({ assessmentId: true })),
  /** Of a correction: what was put right, and whose index, place or rating moved. */
  consequences: Consequences.nullable(),
  /** SHA-256 of the bundle's list of sums; null: published before there were bundles. */
  bundleSums: z.string().nullable(),
  /** None: published before places were known with their bands. */
  rankBands: z.array(RankBand),
  /** Index of the same units in the block of the same name the year before, where it was published. */
  previous: z.array(z.object({ unitId: z.int(), index: z.int(), rank: z.int() })),
})
export type Publication = z.infer<typeof Publication>

export const OfficeKey = z.object({
  pem: z.string(),
  /** SHA-256 of the key as DER, 64 hexadecimal digits: what people compare. */
  fingerprint: z.string(),
})
export type OfficeKey = z.infer<typeof OfficeKey>

/** For other programs: decimal numbers as they are read, not whole ten-thousandths. */
export const OpenRanking = z.object({
  id: Id,
  year: z.int(),
  round: z.string(),
  block: z.string(),
  isSample: z.boolean(),
  decisionNumber: z.string(),
  decisionDay: z.string(),
  publishedAt: Instant,
  mean: z.number().nullable(),
  areas: z.array(z.object({ code: z.string(), title: z.string(), maxPoints: z.number() })),
  units: z.array(
    z.object({
      rank: z.int(),
      unitId: z.int(),
      unitName: z.string(),
      points: z.number(),
      applicableMax: z.number(),
      bonus: z.number(),
      penalty: z.number(),
      index: z.number(),
      rating: z.string().nullable(),
      areas: z.array(z.object({ code: z.string(), points: z.number(), applicableMax: z.number() })),
    }),
  ),
  left: z.array(z.object({ unitId: z.int(), unitName: z.string(), cause: z.enum(leftCauses) })),
})
export type OpenRanking = z.infer<typeof OpenRanking>
