/** Organization's questions to the server. */
import { asking } from '../../../ui/query.ts'
import { organization } from '../contract.ts'
import type { FactKey } from '../rules/facts/facts.ts'
import type { Level } from '../rules/levels.ts'

export const unitTree = (asOf: string, knownAt?: string, isNational = false) =>
  asking(organization.unitTree, {
    asOf,
    ...(knownAt !== undefined && { knownAt }),
    ...(isNational && { isNational }),
  })
export const unitsBelow = (unitId: number, asOf: string, knownAt?: string) =>
  asking(organization.unitsBelow, { unitId, asOf, ...(knownAt !== undefined && { knownAt }) })
export const recordings = () => asking(organization.recordings, {})
export const unit = (unitId: number, knownAt?: string) =>
  asking(organization.unit, { unitId, ...(knownAt !== undefined && { knownAt }) })
export const foundUnits = (text: string, asOf: string) => asking(organization.searchUnits, { text, asOf })
export const lineageOf = (unitId: number) => asking(organization.lineage, { unitId })
export const resolved = (text: string, day: string | undefined) =>
  asking(organization.resolveUnit, { text, ...(day !== undefined && { day }) })
export const endedUnits = (from: string, to: string, within?: number) =>
  asking(organization.endedUnits, { from, to, ...(within !== undefined && { within }) })
export const comparison = (from: string, to: string, levels: readonly Level[] | undefined) =>
  asking(organization.compareUnits, { from, to, ...(levels && { levels: [...levels] }) })
const on = (asOf: string, knownAt?: string) => ({ asOf, ...(knownAt !== undefined && { knownAt }) })
export const unitFacts = (unitId: number, asOf: string, knownAt?: string) =>
  asking(organization.unitFacts, { unitId, ...on(asOf, knownAt) })
export const unitInside = (unitId: number, asOf: string, knownAt?: string) =>
  asking(organization.unitInside, { unitId, ...on(asOf, knownAt) })
export const factHistory = (unitId: number, fact: FactKey) => asking(organization.factHistory, { unitId, fact })
export const deputyNorms = (asOf: string) => asking(organization.deputyNorms, on(asOf))
export const villages = (asOf: string) => asking(organization.villages, on(asOf))
export const unitTiles = (asOf: string, knownAt?: string) =>
  asking(organization.unitTiles, { asOf, ...(knownAt !== undefined && { knownAt }) })
