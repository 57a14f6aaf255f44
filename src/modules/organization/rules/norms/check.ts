/** Deputies there are against deputies there may be, unit by unit, each with its working. */
import type { Autonomy, FactKey, FactValue, Grade } from '../facts/facts.ts'
import type { Level } from '../levels.ts'
import {
  type Allowed,
  branchDeputies,
  communeDeputies,
  departmentDeputies,
  districtDeputies,
  divisionDeputies,
  serviceDeputies,
  serviceDivisionDeputies,
} from './deputies.ts'

export interface UnitInNorm {
  unitId: number
  parentId: number | null
  level: Level
  kind: string
  fullName: string
}

export const NORM_BODIES = [
  'departments',
  'division',
  'branch',
  'branch-division',
  'service',
  'service-division',
  'district',
  'commune',
] as const
/** What is counted: all departments of a province, all divisions of a commune or district, or one unit. */
export type NormBody = (typeof NORM_BODIES)[number]

export const NORM_STATES = ['over', 'unknown', 'within', 'scheme', 'no-norm'] as const
export type NormState = (typeof NORM_STATES)[number]

export interface NormCheck {
  /** The unit itself, or the one above all those counted. */
  unitId: number
  body: NormBody
  /** How many units are counted together; one for a norm of one unit. */
  units: number
  /** What the norm goes by: staff, divisions, or units; null: not told. */
  count: number | null
  autonomy: Autonomy | null
  /** As far as they are told. */
  deputies: number
  /** Units whose deputies are not told. */
  untold: number
  /** Null: by the scheme, or no norm. */
  most: number | null
  law: string | null
  /** Whether the norm was read in the text itself. */
  isFirm: boolean
  state: NormState
}

export type ValueOf = (unitId: number, fact: FactKey) => FactValue | null

/** Ban quản lý of industrial zones and the like are no specialized agency of the committee. */
const OUTSIDE = 'Ban quản lý'
export const isSpecialized = ({ level, kind }: Pick<UnitInNorm, 'level' | 'kind'>): boolean =>
  level === 'department' && kind !== OUTSIDE

interface Counted {
  unitId: number
  body: NormBody
  of: readonly UnitInNorm[]
  count: number | null
  autonomy?: Autonomy | null
  allowed: Allowed | null
}

/** What the units of the day know of each other. */
interface Ground {
  day: string
  told: ValueOf
  above: (unit: UnitInNorm) => UnitInNorm | undefined
  under: (unit: UnitInNorm) => readonly UnitInNorm[]
}

function groundOf(units: readonly UnitInNorm[], told: ValueOf, day: string): Ground {
  const byId = new Map(units.map((unit) => [unit.unitId, unit]))
  const byParent = Map.groupBy(units, ({ parentId }) => parentId)
  return {
    day,
    told,
    above: ({ parentId }) => (parentId === null ? undefined : byId.get(parentId)),
    under: ({ unitId }) => byParent.get(unitId) ?? [],
  }
}

const amount = (value: FactValue | null): number | null => (typeof value === 'number' ? value : null)
const staffOf = ({ told }: Ground, { unitId }: UnitInNorm) => amount(told(unitId, 'people-assigned'))
const autonomyOf = ({ told }: Ground, { unitId }: UnitInNorm) => told(unitId, 'autonomy') as Autonomy | null
const divisionsOf = ({ under }: Ground, unit: UnitInNorm) => under(unit).filter(({ level }) => level === 'division')

function gradeOf({ told, above }: Ground, unit: UnitInNorm): Grade | null {
  for (let at: UnitInNorm | undefined = unit; at; at = above(at))
    if (at.level === 'province') return told(at.unitId, 'grade') as Grade | null
  return null
}

function checkOf({ told }: Ground, { unitId, body, of, count, autonomy = null, allowed }: Counted): NormCheck {
  const each = of.map((unit) => amount(told(unit.unitId, 'deputies')))
  const deputies = each.reduce<number>((sum, one) => sum + (one ?? 0), 0)
  const untold = each.filter((one) => one === null).length
  const most = allowed?.most ?? null
  const state = (): NormState => {
    if (most !== null) return deputies > most ? 'over' : untold > 0 ? 'unknown' : 'within'
    if (allowed) return 'scheme'
    return count === null ? 'unknown' : 'no-norm'
  }
  const { law = null, basis = 'read' } = allowed?.norm ?? {}
  return {
    unitId,
    body,
    units: of.length,
    count,
    autonomy,
    deputies,
    untold,
    most,
    law,
    isFirm: basis === 'read',
    state: state(),
  }
}

/** All of a kind under one unit, counted together. */
function whole(
  ground: Ground,
  { unitId }: UnitInNorm,
  body: NormBody,
  of: readonly UnitInNorm[],
  allowed: Allowed | null,
) {
  return of.length === 0 ? [] : [checkOf(ground, { unitId, body, of, count: of.length, allowed })]
}

function departments(ground: Ground, province: UnitInNorm): NormCheck[] {
  const counted = ground.under(province).filter(isSpecialized)
  const isCity = ground.told(province.unitId, 'grade') === 'city'
  return whole(ground, province, 'departments', counted, departmentDeputies(counted.length, isCity, ground.day))
}

function branch(ground: Ground, unit: UnitInNorm): NormCheck[] {
  const count = divisionsOf(ground, unit).length
  const allowed = branchDeputies(count, ground.day)
  return [checkOf(ground, { unitId: unit.unitId, body: 'branch', of: [unit], count, allowed })]
}

/** A division goes by what it stands under; those of a commune or a district are counted together. */
function division(ground: Ground, unit: UnitInNorm): NormCheck[] {
  const { day, above } = ground
  const parent = above(unit)
  const staff = staffOf(ground, unit)
  const one = { unitId: unit.unitId, of: [unit], count: staff }
  if (parent?.level === 'department') {
    const allowed = staff === null ? null : divisionDeputies(staff, gradeOf(ground, unit), day)
    return [checkOf(ground, { ...one, body: 'division', allowed })]
  }
  if (parent?.level === 'branch') return [checkOf(ground, { ...one, body: 'branch-division', allowed: null })]
  if (parent?.level !== 'service') return []
  const autonomy = autonomyOf(ground, parent)
  const allowed = staff === null || autonomy === null ? null : serviceDivisionDeputies(staff, autonomy, day)
  const count = autonomy === null ? null : staff
  return [checkOf(ground, { ...one, body: 'service-division', autonomy, allowed, count })]
}

function service(ground: Ground, unit: UnitInNorm): NormCheck[] {
  const [staff, autonomy] = [staffOf(ground, unit), autonomyOf(ground, unit)]
  const allowed = staff === null || autonomy === null ? null : serviceDeputies(staff, autonomy, ground.day)
  const count = autonomy === null ? null : staff
  return [checkOf(ground, { unitId: unit.unitId, body: 'service', of: [unit], count, autonomy, allowed })]
}

function inside(ground: Ground, unit: UnitInNorm, body: 'district' | 'commune'): NormCheck[] {
  const divisions = divisionsOf(ground, unit)
  const allowed = body === 'commune' ? communeDeputies : districtDeputies
  return whole(ground, unit, body, divisions, allowed(divisions.length, ground.day))
}

const CHECKS: Partial<Record<Level, (ground: Ground, unit: UnitInNorm) => NormCheck[]>> = {
  province: departments,
  district: (ground, unit) => inside(ground, unit, 'district'),
  commune: (ground, unit) => inside(ground, unit, 'commune'),
  branch,
  division,
  service,
}

/** @param units all of one day, in the order in which they are to be read. */
export function normChecks(units: readonly UnitInNorm[], told: ValueOf, day: string): NormCheck[] {
  const ground = groundOf(units, told, day)
  return units.flatMap((unit) => CHECKS[unit.level]?.(ground, unit) ?? [])
}
