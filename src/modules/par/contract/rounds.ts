/** Doors of rounds: opening, windows, values from outside, publishing. */
import { z } from 'zod'
import { bytes, endpoint, may } from '../../../shared/endpoint.ts'
import { Day, Done, Id, UnitId, Version } from './shapes/plain.ts'
import { BeforePublishing } from './shapes/results.ts'
import { AskedRules, Round, RoundDoor, StageWindow, UnitRegion } from './shapes/rounds.ts'

export const rounds = {
  rounds: endpoint({
    method: 'GET',
    path: '/par/rounds',
    access: may('par.view'),
    input: z.object({}),
    output: z.object({ rounds: z.array(Round) }),
    summary: 'Lists the rounds with their windows and progress.',
  }),
  round: endpoint({
    method: 'GET',
    path: '/par/rounds/{roundId}',
    access: may('par.view'),
    input: RoundDoor,
    output: Round,
    summary: 'One round.',
  }),
  openRound: endpoint({
    method: 'POST',
    path: '/par/rounds/open',
    access: may('par.manage-rounds'),
    input: z.object({
      year: z.int().min(2000).max(2100),
      name: z.string().trim().min(1).max(200),
      frameDay: Day,
      /** The time that is evaluated; absent: the year. */
      periodFrom: Day.optional(),
      periodTo: Day.optional(),
      consolidatingUnitId: UnitId.nullable().default(null),
      substituteUnitId: UnitId.nullable().default(null),
      headReview: z.boolean().default(true),
      signedSheet: z.enum(['optional', 'required']).default('optional'),
      /** The units that appraise under the names the sets give them. */
      bodies: z
        .array(z.object({ body: z.string().trim().min(1).max(200), unitId: UnitId }))
        .max(100)
        .default([]),
      /** Of every block that says nothing of its own. */
      ...AskedRules.shape,
      windows: z.array(StageWindow).min(1).max(5),
      blocks: z
        .array(
          z.object({
            name: z.string().trim().min(1).max(120),
            setId: Id,
            withSurvey: z.boolean().default(true),
            within: UnitId,
            levels: z.array(z.enum(['department', 'district', 'commune'])).min(1),
            kinds: z.array(z.string().max(40)).max(20).default([]),
            /** Only these of them; absent: all. */
            unitIds: z.array(UnitId).min(1).max(5_000).optional(),
            /** Units that ended within the time evaluated, before the frame day: told of beside the ranking. */
            endedUnitIds: z.array(UnitId).max(5_000).default([]),
            rules: AskedRules.optional(),
            regions: z.array(UnitRegion).max(5_000).default([]),
          }),
        )
        .min(1)
        .max(10),
    }),
    output: z.object({ roundId: Id, assessments: z.int() }),
    summary: 'Opens a round and makes a sheet for each participating unit.',
  }),
  setWindow: endpoint({
    method: 'POST',
    path: '/par/rounds/windows',
    access: may('par.manage-rounds'),
    input: z.object({ roundId: Id, version: Version, windows: z.array(StageWindow).min(1).max(5) }),
    output: Done,
    summary: 'Changes the windows of a round.',
  }),
  setRegions: endpoint({
    method: 'POST',
    path: '/par/rounds/regions',
    access: may('par.manage-rounds'),
    input: z.object({ roundId: Id, version: Version, blockId: Id, regions: z.array(UnitRegion).min(1).max(5_000) }),
    output: Done,
    summary: 'Puts units of a block into regions, within which they are ranked too; null takes one out.',
  }),
  importValues: endpoint({
    method: 'POST',
    path: '/par/rounds/import-values',
    access: may('par.import-values'),
    input: z.object({ roundId: Id, text: z.string().max(8_000_000), source: z.string().trim().min(3).max(300) }),
    output: z.object({ imported: z.int() }),
    summary:
      'Takes in survey and external values from CSV text (unit, node, value): all or nothing, each wrong row named.',
  }),
  importTemplate: endpoint({
    method: 'GET',
    path: '/par/rounds/{roundId}/import-template.xlsx',
    access: may('par.import-values'),
    input: RoundDoor,
    output: bytes,
    summary: 'A workbook with every unit and imported node of the round, to fill in.',
  }),
  publicationStanding: endpoint({
    method: 'GET',
    path: '/par/rounds/{roundId}/publication-standing',
    access: may('par.publish'),
    input: RoundDoor,
    output: BeforePublishing,
    summary: 'What stands between a round and its publication: sheets still open or unsettled, values still missing.',
  }),
  publishRound: endpoint({
    method: 'POST',
    path: '/par/rounds/publish',
    access: may('par.publish'),
    input: z.object({
      roundId: Id,
      version: Version,
      decisionNumber: z.string().trim().min(1).max(80),
      decisionDay: Day,
      isSample: z.boolean().default(false),
    }),
    output: z.object({ publications: z.array(Id) }),
    summary: 'Publishes: freezes results with everything they were computed from.',
  }),
}
