/** Why a unit may not be established, or reorganized, by the norms of the day. */
import file from '../../../../../db/catalogues/organization/village-norms.json' with { type: 'json' }
import type { OrganizationReason } from '../../refusals.vi.ts'
import { compareDays } from '../days.ts'
import type { Autonomy, Grade, Region } from '../facts/facts.ts'
import { regionInWords } from '../facts/facts-in-words.ts'
import { normOn } from './norm.ts'

interface Households {
  region: string
  least: number
  basis: string
}

export interface NewVillage {
  what: 'village'
  /** Thôn, or tổ dân phố. */
  isGroup: boolean
  region: Region | null
  households: number
}

export type NewUnit =
  | { what: 'department'; departments: number; isCity: boolean }
  | { what: 'division'; staff: number; grade: Grade | null }
  | { what: 'branch'; staff: number }
  | { what: 'service'; staff: number; autonomy: Autonomy; isEssential: boolean }
  | { what: 'service-division'; staff: number; autonomy: Autonomy }
  | NewVillage

const tooFew = (staff: number, least: number | undefined, law: string): OrganizationReason[] =>
  least === undefined || staff >= least
    ? []
    : [{ reason: 'organization.staff-too-few', params: { staff, least, law }, at: 'people-assigned' }]

/** Fewest staff of a division by the norm of the day; undefined where the norm is silent. */
export function leastOfDivision(grade: Grade | null, day: string): number | undefined {
  const norm = normOn('division', day)
  if (norm?.rule.kind !== 'by-grade') return norm?.least
  return grade === null ? undefined : norm.rule.grades[grade].least
}

function service({ staff, autonomy, isEssential }: NewUnit & { what: 'service' }, day: string): OrganizationReason[] {
  const { from, least, law } = file.service
  if (isEssential || compareDays(day, from) < 0) return []
  return [
    // Article 4: whoever is new pays for itself, recurrent spending and investment.
    ...(autonomy === 'full'
      ? []
      : [{ reason: 'organization.psu-not-self-financing', params: { law }, at: 'autonomy' } as const]),
    ...(staff >= least
      ? []
      : [{ reason: 'organization.psu-below-15', params: { staff, least, law }, at: 'people-assigned' } as const]),
  ]
}

/** Fewest households of a new village; null where none was found for the region. */
export function leastHouseholds(region: Region, isGroup: boolean): Households | null {
  const rows: readonly Households[] = isGroup ? file.residentialGroup : file.village
  return rows.find((row) => row.region === region) ?? null
}

function village({ isGroup, region, households }: NewVillage): OrganizationReason[] {
  if (region === null) return [{ reason: 'organization.region-unknown', at: 'region' }]
  const norm = leastHouseholds(region, isGroup)
  if (norm === null || households >= norm.least) return []
  const params = { households, least: norm.least, region: regionInWords[region], law: file.law }
  return [{ reason: 'organization.village-too-small', params, at: 'households' }]
}

/** @param day of the decision. @returns nothing when the norms of the day have nothing against it. */
export function whyNotEstablish(unit: NewUnit, day: string): OrganizationReason[] {
  switch (unit.what) {
    case 'department': {
      const norm = normOn('departments', day)
      const most = norm?.most?.[unit.isCity ? 'city' : 'other']
      return norm === null || most === undefined || unit.departments <= most
        ? []
        : [
            {
              reason: 'organization.departments-too-many',
              params: { departments: unit.departments, most, law: norm.law },
            },
          ]
    }
    case 'division':
      return tooFew(unit.staff, leastOfDivision(unit.grade, day), normOn('division', day)?.law ?? '')
    case 'branch': {
      const norm = normOn('branch', day)
      return tooFew(unit.staff, norm?.least, norm?.law ?? '')
    }
    case 'service':
      return service(unit, day)
    case 'service-division': {
      const norm = normOn('service-division-budget', day)
      const isBudget = unit.autonomy === 'partly' || unit.autonomy === 'budget'
      return isBudget ? tooFew(unit.staff, norm?.least, norm?.law ?? '') : []
    }
    case 'village':
      return village(unit)
  }
}

/** A reorganization of public service units must not raise the number of people paid by the budget (Decree 120/2020, article 4). */
export function whyNotReorganize(
  before: readonly number[],
  after: readonly number[],
  day: string,
): OrganizationReason[] {
  if (compareDays(day, file.service.from) < 0) return []
  const sum = (people: readonly number[]) => people.reduce((total, one) => total + one, 0)
  const by = sum(after) - sum(before)
  if (by <= 0) return []
  const params = { before: sum(before), after: sum(after), by, law: file.service.law }
  return [{ reason: 'organization.budget-people-increase', params, at: 'budget-people' }]
}
