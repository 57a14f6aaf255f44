/** What the norms have against an event: units that it establishes, and people paid by the budget where it rearranges. */
import type { OrganizationReason } from '../../refusals.vi.ts'
import { type Autonomy, FACT_SHAPES, type FactKey, type Grade, type Region } from '../facts/facts.ts'
import { factInWords } from '../facts/facts-in-words.ts'
import { type After, begins, type Change, endedBy } from '../ledger/change.ts'
import { type Ledger, versionOn, versionsOn } from '../ledger/version.ts'
import type { Level } from '../levels.ts'
import { isSpecialized, type ValueOf } from './check.ts'
import { type NewUnit, whyNotEstablish, whyNotReorganize } from './establish.ts'

export interface ChangeInNorm {
  ledger: Ledger
  change: Change
  /** What the proposal says of its units. */
  said: ValueOf
  /** What is known of the others on the eve. */
  known: ValueOf
  /** The day of the decision: its law counts. */
  day: string
}

const ESTABLISHING: readonly Change['kind'][] = ['establish', 'split']

/** As it would be established, with what is not told counted as nothing; null: no norm speaks of it. */
function asNew(unit: After, { ledger, change, said, known }: ChangeInNorm): { unit: NewUnit; asked: FactKey[] } | null {
  const amount = (fact: FactKey) => Number(said(unit.unitId, fact) ?? 0)
  const staff = amount('people-assigned')
  const above = levelAbove(unit, ledger, change)
  switch (unit.level) {
    case 'department':
      return isSpecialized(unit) ? { unit: departmentsAfter(unit, ledger, change, known), asked: [] } : null
    case 'division':
      if (above === 'department')
        return {
          unit: { what: 'division', staff, grade: gradeOver(unit, ledger, change, known) },
          asked: ['people-assigned'],
        }
      return above === 'service'
        ? {
            unit: { what: 'service-division', staff, autonomy: autonomyOf(unit.parentId, said, known) },
            asked: ['people-assigned'],
          }
        : null
    case 'branch':
      return { unit: { what: 'branch', staff }, asked: ['people-assigned'] }
    case 'service': {
      const autonomy = autonomyOf(unit.unitId, said, known)
      const isEssential = said(unit.unitId, 'essential') === 'yes'
      return { unit: { what: 'service', staff, autonomy, isEssential }, asked: ['autonomy', 'people-assigned'] }
    }
    case 'village': {
      const region = (unit.parentId === null ? null : known(unit.parentId, 'region')) as Region | null
      const isGroup = unit.kind.toLowerCase().startsWith('tổ')
      return { unit: { what: 'village', isGroup, region, households: amount('households') }, asked: ['households'] }
    }
    default:
      return null
  }
}

const autonomyOf = (unitId: number | null, said: ValueOf, known: ValueOf): Autonomy =>
  unitId === null ? 'budget' : ((said(unitId, 'autonomy') ?? known(unitId, 'autonomy') ?? 'budget') as Autonomy)

function levelAbove({ parentId }: After, ledger: Ledger, { day, after }: Change): Level | null {
  if (parentId === null) return null
  return after.find(({ unitId }) => unitId === parentId)?.level ?? versionOn(ledger, parentId, day)?.level ?? null
}

function provinceOver(unit: After, ledger: Ledger, { day, after }: Change): number | null {
  for (
    let at: { unitId: number; level: Level; parentId: number | null } | undefined = unit, steps = 0;
    at && steps < 9;
    steps++
  ) {
    if (at.level === 'province') return at.unitId
    const above: number | null = at.parentId
    at = above === null ? undefined : (after.find(({ unitId }) => unitId === above) ?? versionOn(ledger, above, day))
  }
  return null
}

function gradeOver(unit: After, ledger: Ledger, change: Change, known: ValueOf): Grade | null {
  const province = provinceOver(unit, ledger, change)
  return province === null ? null : (known(province, 'grade') as Grade | null)
}

function departmentsAfter(unit: After, ledger: Ledger, change: Change, known: ValueOf): NewUnit {
  const ended = new Set(endedBy(change))
  const others = versionsOn(ledger, change.day).filter(
    (other) => isSpecialized(other) && other.parentId === unit.parentId && !ended.has(other.unitId),
  )
  const begun = change.after.filter((one) => begins(one.unitId) && isSpecialized(one))
  return {
    what: 'department',
    departments: others.length + begun.length,
    isCity: gradeOver(unit, ledger, change, known) === 'city',
  }
}

/** What has to be told first, where the norm of the day asks for it. */
function untold(unit: After, asked: readonly FactKey[], said: ValueOf): OrganizationReason[] {
  const missing = asked.filter((fact) => said(unit.unitId, fact) === null)
  if (missing.length === 0) return []
  const what = missing.map((fact) => factInWords[fact].toLowerCase()).join(', ')
  return [{ reason: 'organization.norm-untold', params: { name: unit.fullName, what }, at: missing[0] as FactKey }]
}

function establishing(asked: ChangeInNorm): OrganizationReason[] {
  if (!ESTABLISHING.includes(asked.change.kind)) return []
  return asked.change.after
    .filter(({ unitId }) => begins(unitId))
    .flatMap((unit) => {
      const found = asNew(unit, asked)
      const reasons = found ? whyNotEstablish(found.unit, asked.day) : []
      const gaps = found && reasons.length > 0 ? untold(unit, found.asked, asked.said) : []
      return gaps.length > 0 ? gaps : reasons
    })
}

/** Where any of the service units before has people paid by the budget, what comes after is told for each. */
function rearranging({ ledger, change, said, known, day }: ChangeInNorm): OrganizationReason[] {
  const services = change.before.filter((unitId) => versionOn(ledger, unitId, change.day)?.level === 'service')
  const before = services.flatMap((unitId) => known(unitId, 'budget-people') ?? []).map(Number)
  const after = change.after.filter(({ level }) => FACT_SHAPES['budget-people'].levels.some((one) => one === level))
  if (before.length === 0 || after.length === 0 || !['merge', 'split', 'rearrange'].includes(change.kind)) return []
  const gaps = after.flatMap((unit) => untold(unit, ['budget-people'], said))
  if (gaps.length > 0) return gaps
  const people = after.map(({ unitId }) => Number(said(unitId, 'budget-people')))
  return whyNotReorganize(before, people, day)
}

export const whyNotByNorms = (asked: ChangeInNorm): OrganizationReason[] => [
  ...establishing(asked),
  ...rearranging(asked),
]
