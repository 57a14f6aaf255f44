/** What the cut tells of a unit for criteria that score themselves (shared/fact-source.ts). */
import type { Call } from '../../platform/http/call.ts'
import { formatDay } from '../../shared/dates.ts'
import type { FactSource, FactValue } from '../../shared/fact-source.ts'
import { formatNumber } from '../../shared/vietnamese.ts'
import { unitName } from '../organization/index.ts'
import { type CutGround, cutGround } from './queries/cut-ground.ts'
import { countsBy } from './rules/cut-groups.ts'

const NOTHING: FactValue = {
  numerator: 0,
  denominator: 0,
  whenNone: 'not-applicable',
  working: ['Không có kế hoạch tinh gọn nào có đơn vị sự nghiệp do cơ quan này quản lý.'],
  rows: [],
  evidence: [],
}

/** The units of the base that this office manages, with what became of each. */
function rowsOf({ baseUnits, present }: CutGround, manager: string) {
  const there = new Set(present.map(({ unitId }) => unitId))
  return baseUnits
    .filter(({ isCounted, managerName }) => isCounted && managerName === manager)
    .map(({ unitId, unitName: name }) => ({
      title: name,
      detail: there.has(unitId) ? 'Còn đến ngày tính' : 'Đã sắp xếp',
      path: `/organization/units/${unitId}`,
      counted: !there.has(unitId),
    }))
}

/** Named as sets name it: a matter of the structure, though the plan and its base lie here. */
export const cutRate: FactSource<Pick<Call, 'tx' | 'now'>> = {
  key: 'organization.psu-cut-rate',
  title: 'Tỷ lệ giảm đơn vị sự nghiệp công lập',
  unit: 'rate',
  levels: ['department'],
  numerator: 'đơn vị sự nghiệp đã giảm so với số gốc',
  denominator: 'đơn vị sự nghiệp theo số gốc',
  compute: async ({ tx }, { unitId, asOf }) => {
    const plan = await tx
      .selectFrom('reorganization.cut_plan')
      .select(['id', 'name', 'scope_id as scopeId', 'base_day as baseDay', 'last_year as lastYear', 'is_sample'])
      .where('base_day', '<=', asOf)
      .orderBy('base_day', 'desc')
      .orderBy('name')
      .executeTakeFirst()
    const manager = plan && (await unitName(tx, unitId, plan.baseDay))
    if (!plan || !manager) return NOTHING
    const ground = await cutGround(tx, plan, asOf)
    const own = countsBy('manager', ground.base, ground.steps).find(({ name }) => name === manager)
    if (!own || own.count.base === 0) return NOTHING
    const { base, present } = own.count
    return {
      numerator: Math.max(0, base - present),
      denominator: base,
      working: [
        `Theo kế hoạch “${plan.name}”: số gốc ngày ${formatDay(plan.baseDay)} là ${formatNumber(base)} đơn vị.`,
        `Đến ngày ${formatDay(ground.asOf)} còn ${formatNumber(present)} đơn vị, giảm ${formatNumber(Math.max(0, base - present))}.`,
        ...(plan.is_sample ? ['Kế hoạch là dữ liệu giả định.'] : []),
      ],
      rows: rowsOf(ground, manager),
      evidence: [],
    }
  },
}

export const reorganizationFacts = [cutRate]
