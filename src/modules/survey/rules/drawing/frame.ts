/** Who gives how many forms about whom: groups, units, quotas, and what cannot be kept of them. */
import { fold } from '../../../../shared/vietnamese.ts'
import type { SurveyReason } from '../../refusals.vi.ts'

export interface FrameGroup {
  id: string
  name: string
  /** Ten-thousandths of a percent. */
  weight: number | null
}

export interface FrameUnit {
  unitId: number
  unitName: string
}

export interface FrameQuota {
  unitId: number
  groupId: string
  forms: number
  population: number | null
}

export interface Frame {
  groups: readonly FrameGroup[]
  units: readonly FrameUnit[]
  /** A pair that is not here gives no form. */
  quotas: readonly FrameQuota[]
}

interface SurveyedFrame {
  groups: readonly FrameGroup[]
  surveyed: readonly (FrameUnit & { id: string })[]
  quotas: readonly { targetId: string; groupId: string; forms: number; population: number | null }[]
}

/** Of a survey as its door tells it. */
export function frameOf({ groups, surveyed, quotas }: SurveyedFrame): Frame {
  const unitOf = new Map(surveyed.map(({ id, unitId }) => [id, unitId]))
  return {
    groups: groups.map(({ id, name, weight }) => ({ id, name, weight })),
    units: surveyed.map(({ unitId, unitName }) => ({ unitId, unitName })),
    quotas: quotas.flatMap(({ targetId, ...rest }) => {
      const unitId = unitOf.get(targetId)
      return unitId === undefined ? [] : [{ unitId, ...rest }]
    }),
  }
}

export const pairOf = ({ unitId, groupId }: Pick<FrameQuota, 'unitId' | 'groupId'>) => `${unitId} ${groupId}`

export const quotaMap = ({ quotas }: Pick<Frame, 'quotas'>): ReadonlyMap<string, FrameQuota> =>
  new Map(quotas.map((quota) => [pairOf(quota), quota]))

/** The first of each kind that stands there twice. */
const repeated = <T, K>(items: readonly T[], keyOf: (item: T) => K): T[] =>
  [...Map.groupBy(items, keyOf).values()].flatMap(([, second]) => (second === undefined ? [] : [second]))

/** What a frame cannot be saved with, even as a draft. */
export function whyNotKeepFrame(frame: Frame): SurveyReason[] {
  const nameOf = new Map(frame.groups.map(({ id, name }) => [id, name]))
  const unitOf = new Map(frame.units.map(({ unitId, unitName }) => [unitId, unitName]))
  return [
    ...frame.groups
      .filter(({ name }) => name.trim() === '')
      .map(({ id }) => ({ reason: 'survey.group-nameless', at: id }) as const),
    ...repeated(
      frame.groups.filter(({ name }) => name.trim() !== ''),
      ({ name }) => fold(name),
    ).map(({ id, name }) => ({ reason: 'survey.group-twice', params: { group: name }, at: id }) as const),
    ...repeated(frame.units, ({ unitId }) => unitId).map(
      ({ unitName }) => ({ reason: 'survey.unit-twice', params: { unit: unitName } }) as const,
    ),
    ...frame.quotas.flatMap(({ unitId, groupId, forms, population }): SurveyReason[] => {
      const [unit, group] = [unitOf.get(unitId), nameOf.get(groupId)]
      if (unit === undefined || group === undefined) return [{ reason: 'survey.quota-of-nothing' }]
      if (population === null || population >= forms) return []
      return [{ reason: 'survey.population-small', params: { unit, group, forms, population }, at: `${unitId}` }]
    }),
  ]
}

export interface Totals {
  ofGroup: ReadonlyMap<string, number>
  ofUnit: ReadonlyMap<number, number>
  whole: number
}

export function totalsOf({ quotas }: Pick<Frame, 'quotas'>): Totals {
  const [ofGroup, ofUnit] = [new Map<string, number>(), new Map<number, number>()]
  let whole = 0
  for (const { groupId, unitId, forms } of quotas) {
    ofGroup.set(groupId, (ofGroup.get(groupId) ?? 0) + forms)
    ofUnit.set(unitId, (ofUnit.get(unitId) ?? 0) + forms)
    whole += forms
  }
  return { ofGroup, ofUnit, whole }
}
