/** Doors of what else is true of a unit: people, deputies, households, functions in brief; its inside; norms; villages. */
import { z } from 'zod'
import { bytes, endpoint, may } from '../../../shared/endpoint.ts'
import { FACT_KEYS } from '../rules/facts/facts.ts'
import { NORM_BODIES, NORM_STATES } from '../rules/norms/check.ts'
import { Day, KnownAt, UnitOnDay } from './shapes.ts'

const UnitId = z.int().positive().max(2_147_483_647)
export const Fact = z.enum(FACT_KEYS)
/** People, households and hectares are whole numbers; what is written, and what is chosen from a list, are words. */
export const FactValue = z.union([z.int().nonnegative(), z.string().max(4_000)])

export const FactOfUnit = z.object({
  fact: Fact,
  value: FactValue,
  validFrom: z.string(),
  validTo: z.string(),
  legalBasis: z.string().nullable(),
  source: z.string().nullable(),
})
export type FactOfUnit = z.infer<typeof FactOfUnit>

export const NormCheck = z.object({
  unitId: z.int(),
  body: z.enum(NORM_BODIES),
  units: z.int(),
  count: z.int().nullable(),
  autonomy: z.enum(['full', 'recurrent', 'partly', 'budget']).nullable(),
  deputies: z.int(),
  /** Units whose deputies are not told. */
  untold: z.int(),
  most: z.int().nullable(),
  law: z.string().nullable(),
  /** The norm was read in the text itself; else it is to be confirmed. */
  isFirm: z.boolean(),
  state: z.enum(NORM_STATES),
})

export const InsideUnit = UnitOnDay.extend({
  headTitle: z.string().nullable(),
  assigned: z.int().nullable(),
  present: z.int().nullable(),
  deputies: z.int().nullable(),
  households: z.int().nullable(),
  population: z.int().nullable(),
  functions: z.string().nullable(),
  check: NormCheck.nullable(),
})
export type InsideUnit = z.infer<typeof InsideUnit>

export const CheckedUnit = NormCheck.extend({ fullName: z.string(), parentName: z.string().nullable() })
export type CheckedUnit = z.infer<typeof CheckedUnit>

export const VillagesOfCommune = z.object({
  unitId: z.int(),
  code: z.string().nullable(),
  fullName: z.string(),
  region: z.string().nullable(),
  villages: z.int(),
  groups: z.int(),
  households: z.int(),
  population: z.int(),
  /** Villages whose households are not told. */
  untold: z.int(),
  /** With fewer households than a new one of the region needs; null where the region is not told. */
  small: z.int().nullable(),
})
export type VillagesOfCommune = z.infer<typeof VillagesOfCommune>

const OneUnit = z.object({ unitId: UnitId, asOf: Day, knownAt: KnownAt })
const OnDay = z.object({ asOf: Day, knownAt: KnownAt })

export const facts = {
  unitFacts: endpoint({
    method: 'GET',
    path: '/organization/units/{unitId}/facts',
    access: 'signed-in',
    input: OneUnit,
    output: z.object({ facts: z.array(FactOfUnit), check: NormCheck.nullable() }),
    summary: 'What is told of a unit on a day, with its deputies against the norm of that day.',
  }),
  factHistory: endpoint({
    method: 'GET',
    path: '/organization/units/{unitId}/facts/{fact}',
    access: 'signed-in',
    input: z.object({ unitId: UnitId, fact: Fact }),
    output: z.object({
      rows: z.array(
        FactOfUnit.omit({ fact: true }).extend({
          recordedFrom: z.string(),
          /** Null while it is what is known. */
          recordedTo: z.string().nullable(),
        }),
      ),
    }),
    summary:
      'Everything that was ever known of one fact of a unit: when it was so, and from when until when it was known.',
  }),
  saveFacts: endpoint({
    method: 'POST',
    path: '/organization/units/facts/save',
    access: may('organization.record'),
    input: z.object({
      unitId: UnitId,
      from: Day,
      /** The last day; null: until the next change that is known. */
      until: Day.nullable(),
      facts: z
        .array(
          z.object({
            fact: Fact,
            /** Null: it is not so any more. */
            value: FactValue.nullable(),
            /** What whoever tells it saw on the first day: if another told it since, nothing is written. */
            seen: FactValue.nullable(),
          }),
        )
        .min(1)
        .max(FACT_KEYS.length),
      legalBasis: z.string().trim().max(300).nullable(),
      source: z.string().trim().max(500).nullable(),
    }),
    output: z.object({ recorded: z.int() }),
    summary: 'Tells facts of a unit from a day on, by a decision or another source.',
  }),
  unitInside: endpoint({
    method: 'GET',
    path: '/organization/units/{unitId}/inside',
    access: 'signed-in',
    input: OneUnit,
    output: z.object({ units: z.array(InsideUnit) }),
    summary:
      'What stands under a unit on a day, with people, deputies and households: directly under a province or district, all of it under others.',
  }),
  unitChart: endpoint({
    method: 'GET',
    path: '/organization/units/{unitId}/chart.pdf',
    access: 'signed-in',
    input: OneUnit.extend({ paper: z.enum(['a4', 'a3']).default('a4') }),
    output: bytes,
    summary: 'The chart of a unit with its inside on a day, as a page for print.',
  }),
  deputyNorms: endpoint({
    method: 'GET',
    path: '/organization/norms',
    access: 'signed-in',
    input: OnDay,
    output: z.object({ checks: z.array(CheckedUnit) }),
    summary: 'Deputies of every unit on a day against the norm in force on that day, with the working.',
  }),
  deputyNormsWorkbook: endpoint({
    method: 'GET',
    path: '/organization/norms.xlsx',
    access: 'signed-in',
    input: OnDay,
    output: bytes,
    summary: 'Deputies against the norm on a day as an Excel workbook.',
  }),
  villages: endpoint({
    method: 'GET',
    path: '/organization/villages',
    access: 'signed-in',
    input: OnDay,
    output: z.object({ communes: z.array(VillagesOfCommune) }),
    summary: 'Villages and residential groups of each commune on a day: how many, with how many households.',
  }),
  villagesWorkbook: endpoint({
    method: 'GET',
    path: '/organization/villages.xlsx',
    access: 'signed-in',
    input: OnDay,
    output: bytes,
    summary: 'Every village and residential group on a day, by commune, as an Excel workbook.',
  }),
}
