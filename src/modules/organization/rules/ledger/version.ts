/** What is known of units now: for each, one version for each stretch of time. */
import { holdsOn, type Span } from '../days.ts'
import type { Level } from '../levels.ts'

/** What can change of a unit. */
export interface UnitFacts {
  code: string | null
  level: Level
  /** 'Xã', 'Sở', 'Trường' … as the decision says. */
  kind: string
  name: string
  fullName: string
  parentId: number | null
  seat: string | null
}

export interface Version extends UnitFacts, Span {
  unitId: number
}

/** A version to be known; `leftOf` is the one it is a remainder of, whose legal basis it keeps. */
export interface Added<V extends Version = Version> extends Version {
  leftOf: V | null
}

/** Any order; of each unit, no two hold on one day. */
export type Ledger = readonly Version[]

export const FACTS = [
  'code',
  'level',
  'kind',
  'name',
  'fullName',
  'parentId',
  'seat',
] as const satisfies readonly (keyof UnitFacts)[]

export const factsOf = ({ code, level, kind, name, fullName, parentId, seat }: UnitFacts): UnitFacts => ({
  code,
  level,
  kind,
  name,
  fullName,
  parentId,
  seat,
})
export const sameFacts = (a: UnitFacts, b: UnitFacts): boolean => FACTS.every((fact) => a[fact] === b[fact])

export const versionsOn = (ledger: Ledger, day: string): Version[] => ledger.filter((version) => holdsOn(version, day))
export const versionOn = (ledger: Ledger, unitId: number, day: string): Version | undefined =>
  ledger.find((version) => version.unitId === unitId && holdsOn(version, day))
