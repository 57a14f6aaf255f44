/** Every door of the PAR module. Points and percentages travel as whole ten-thousandths: 1,25 điểm is 12_500. */
import { analysis } from './contract/analysis.ts'
import { appraisal } from './contract/appraisal.ts'
import { calendar } from './contract/calendar.ts'
import { evidence } from './contract/evidence.ts'
import { explanation } from './contract/explanation.ts'
import { facts } from './contract/facts.ts'
import { precedents } from './contract/precedents.ts'
import { publications } from './contract/publications.ts'
import { publishedUnits } from './contract/published-units.ts'
import { reports } from './contract/reports.ts'
import { results } from './contract/results.ts'
import { rounds } from './contract/rounds.ts'
import { setTables } from './contract/set-tables.ts'
import { sets } from './contract/sets.ts'
import { sheets } from './contract/sheets.ts'
import { submissions } from './contract/submissions.ts'
import { takingPart } from './contract/taking-part.ts'
import { unit } from './contract/unit.ts'
import { values } from './contract/values.ts'
import { whatIf } from './contract/what-if.ts'

export const par = {
  ...sets,
  ...facts,
  ...setTables,
  ...rounds,
  ...takingPart,
  ...calendar,
  ...sheets,
  ...unit,
  ...submissions,
  ...evidence,
  ...appraisal,
  ...explanation,
  ...precedents,
  ...results,
  ...analysis,
  ...publications,
  ...publishedUnits,
  ...reports,
  ...values,
  ...whatIf,
}

export type { Calendar } from './contract/calendar.ts'
export type { EarlierState } from './contract/explanation.ts'
export type { Precedent } from './contract/precedents.ts'
export { type OneReport, type ReportGround, type ReportKind, reportKinds } from './contract/reports.ts'
export { type SentSetTable, type SetTable, type SetTableNode, TABLE_TYPES } from './contract/set-tables.ts'
export * from './contract/shapes/analysis.ts'
export * from './contract/shapes/evidence.ts'
export * from './contract/shapes/facts.ts'
export * from './contract/shapes/hands.ts'
export * from './contract/shapes/plain.ts'
export * from './contract/shapes/publications.ts'
export * from './contract/shapes/published-unit.ts'
export * from './contract/shapes/results.ts'
export * from './contract/shapes/rounds.ts'
export * from './contract/shapes/scoring.ts'
export * from './contract/shapes/sets.ts'
export * from './contract/shapes/sheets.ts'
export * from './contract/shapes/unit.ts'
export { SIGNED_TYPES } from './contract/submissions.ts'
export type { EndedSheet, ExemptNode, ProposedNode } from './contract/taking-part.ts'
export type { EarlierValue, MissingValue } from './contract/values.ts'
export type { WhatIf } from './contract/what-if.ts'
