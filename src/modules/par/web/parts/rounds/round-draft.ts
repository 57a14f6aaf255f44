/** What is filled in to open a round, and what it becomes for the door. */
import { z } from 'zod'
import type { ArgumentOf } from '../../../../../shared/endpoint.ts'
import { points } from '../../../../../shared/points.ts'
import type { par } from '../../../contract.ts'
import { stages } from '../../../rules/rounds/windows.ts'
import { roundWords } from '../../text.vi.ts'
import { windowsOf } from './window-days.ts'

export const unitLevels = ['department', 'district', 'commune'] as const

const Day = z.iso.date().nullable()
/** From the best down: label and the least percentage. */
const Bands = z.array(z.object({ label: z.string(), from: z.number() }))
export type BandsDraft = z.infer<typeof Bands>

const RulesDraft = z.object({
  tieRule: z.enum(['shared', 'ordinal']),
  tieOrder: z.array(z.enum(['points', 'survey', 'name'])),
  bands: Bands,
  headBands: Bands,
  decimals: z.number(),
  /** Percent either way. */
  weightRange: z.number(),
})
export type RulesDraft = z.infer<typeof RulesDraft>

const BlockDraft = z.object({
  name: z.string(),
  level: z.enum(unitLevels),
  kinds: z.array(z.string()),
  setId: z.string().nullable(),
  withSurvey: z.boolean(),
  /** Null: all of the level and the kinds. */
  unitIds: z.array(z.number()).nullable(),
  /** Units that ended within the time evaluated; null: all of them. */
  endedUnitIds: z.array(z.number()).nullable(),
  /** Null: as the round says for all blocks. */
  rules: RulesDraft.nullable(),
  regions: z.array(z.object({ region: z.string(), unitIds: z.array(z.number()) })),
})
export type BlockDraft = z.infer<typeof BlockDraft>

/** Kept in the browser while it is being filled in, hence a schema: a draft of another version of the page is none. */
export const RoundDraft = z.object({
  year: z.number(),
  name: z.string(),
  periodFrom: Day,
  periodTo: Day,
  frameDay: Day,
  within: z.number().nullable(),
  blocks: z.array(BlockDraft),
  /** 'by-name': Sở Nội vụ of the frame day. */
  consolidating: z.union([z.number(), z.literal('by-name')]).nullable(),
  substitute: z.number().nullable(),
  /** By the name in the sets, where a person chose another unit than the one of that name. */
  bodies: z.record(z.string(), z.number().nullable()),
  bodiesChecked: z.boolean(),
  headReview: z.boolean(),
  signedSheet: z.boolean(),
  days: z.record(z.enum(stages), z.object({ first: Day, last: Day }).nullable()),
  rules: RulesDraft,
})
export type RoundDraft = z.infer<typeof RoundDraft>

export const newBlock = (name: string, level: BlockDraft['level']): BlockDraft => ({
  name,
  level,
  kinds: [],
  setId: null,
  withSurvey: true,
  unitIds: null,
  endedUnitIds: null,
  rules: null,
  regions: [],
})

/** The year brings its own name, time and frame day. */
export const ofYear = (year: number) => ({
  year,
  name: roundWords.defaultName(year),
  periodFrom: `${year}-01-01`,
  periodTo: `${year}-12-31`,
  frameDay: `${year}-12-31`,
})

export function newRound(year: number): RoundDraft {
  return {
    ...ofYear(year),
    within: null,
    blocks: [newBlock(roundWords.defaultBlock, 'department')],
    consolidating: 'by-name',
    substitute: null,
    bodies: {},
    bodiesChecked: false,
    headReview: true,
    signedSheet: false,
    days: Object.fromEntries(stages.map((stage) => [stage, { first: null, last: null }])) as RoundDraft['days'],
    rules: {
      tieRule: 'ordinal',
      tieOrder: ['points', 'survey', 'name'],
      bands: roundWords.defaultBands.map(([label, from]) => ({ label, from })),
      headBands: [],
      decimals: 2,
      weightRange: 10,
    },
  }
}

/** Each band begins at its threshold and ends where the better one begins. */
export function bandsOf(bands: BandsDraft) {
  return bands.map(({ label, from }, at) => {
    const better = bands[at - 1]
    return {
      label,
      ...(at < bands.length - 1 && { gte: points(Math.round(from * 10_000)) }),
      ...(better && { lt: points(Math.round(better.from * 10_000)) }),
    }
  })
}

export const rulesOf = ({ bands, headBands, weightRange, ...rules }: RulesDraft) => ({
  ...rules,
  bands: bandsOf(bands),
  headBands: bandsOf(headBands),
  weightRange: Math.round(weightRange * 10_000),
})

/** What the form knows beyond what was typed. */
export interface Resolved {
  consolidatingUnitId: number | null
  bodies: readonly { body: string; unitId: number | null }[]
  endedOf: (block: BlockDraft) => readonly { unitId: number }[]
}

export function roundArgument(draft: RoundDraft, resolved: Resolved): ArgumentOf<typeof par.openRound> {
  const { year, name, frameDay, within } = draft
  return {
    year,
    name,
    frameDay: frameDay ?? '',
    periodFrom: draft.periodFrom ?? undefined,
    periodTo: draft.periodTo ?? undefined,
    consolidatingUnitId: resolved.consolidatingUnitId,
    substituteUnitId: draft.substitute,
    headReview: draft.headReview,
    signedSheet: draft.signedSheet ? 'required' : 'optional',
    bodies: resolved.bodies.flatMap(({ body, unitId }) => (unitId === null ? [] : [{ body, unitId }])),
    ...rulesOf(draft.rules),
    windows: windowsOf(draft.days) ?? [],
    blocks: draft.blocks.map((block) => ({
      name: block.name,
      setId: block.setId ?? '',
      withSurvey: block.withSurvey,
      within: within ?? 0,
      levels: [block.level],
      kinds: block.kinds,
      ...(block.unitIds && { unitIds: block.unitIds }),
      endedUnitIds: block.endedUnitIds ?? resolved.endedOf(block).map(({ unitId }) => unitId),
      ...(block.rules && { rules: rulesOf(block.rules) }),
      regions: block.regions.flatMap(({ region, unitIds }) => unitIds.map((unitId) => ({ unitId, region }))),
    })),
  }
}
