/** Builders for tests: rankings published in two years over sets tied by a mapping, with figures that are easy to see through. */
import type { Client, House } from '../../../tests/support/house.ts'
import { par } from '../par/contract.ts'
import { anIssuedSet, aRound, issueSet } from '../par/fixtures.ts'
import { type BlockInput, computeBlock } from '../par/rules/results/block.ts'

const WHOLE = 10_000

/** By code of a criterion, the percentage a unit reached in it. */
export type Reached = Readonly<Record<string, number>>

export interface Ground {
  admin: Client & { accountId: string }
  units: { finance: number; health: number }
  /** Rounds and sets by year; the later set grew from the earlier one. */
  years: Record<number, { roundId: string; setId: string }>
}

export async function aGround(house: House): Promise<Ground> {
  const first = await aRound(house, { name: 'Kỳ 2024', year: 2024 })
  const second = await aRound(house, { name: 'Kỳ 2025', year: 2025 })
  const { admin } = first
  const setId = await anIssuedSet(admin, {
    name: 'Bộ hai lĩnh vực',
    year: 2024,
    leaves: [
      { code: '1.1', max: 10 },
      { code: '1.2', max: 20 },
      { code: '2.1', max: 30, assessedBy: 'survey' },
      { code: '2.2', max: 40 },
    ],
  })
  const grown = await admin.call(par.copyCriteriaSet, {
    setId,
    name: 'Bộ hai lĩnh vực',
    year: 2025,
    level: 'department',
  })
  await issueSet(admin, grown.setId, '2/QĐ-UBND')
  return {
    admin,
    units: {
      finance: await house.unit('Sở Tài chính', '2024-12-31'),
      health: await house.unit('Sở Y tế', '2024-12-31'),
    },
    years: {
      2024: { roundId: first.roundId, setId },
      2025: { roundId: second.roundId, setId: grown.setId },
    },
  }
}

async function blockInput(ground: Ground, year: number, reached: Record<'finance' | 'health', Reached>) {
  const set = await ground.admin.call(par.criteriaSet, { setId: ground.years[year]?.setId as string })
  const leaves = set.nodes.filter(({ scoring }) => scoring !== null)
  const names = { finance: 'Sở Tài chính', health: 'Sở Y tế' }
  return {
    rules: { tieRule: 'shared', tieOrder: [], bands: [], decimals: 2, headBands: [], weightRange: 100_000 },
    criteriaSet: { id: set.id, name: set.name, adjustments: set.adjustments, nodes: set.nodes },
    units: (['finance', 'health'] as const).map((key) => ({
      unitId: ground.units[key],
      unitName: names[key],
      region: null,
      adjusted: { bonus: [], penalty: [] },
      leaves: leaves.map((leaf) => {
        const percent = (reached[key][leaf.code] ?? 100) * WHOLE
        const inputs =
          leaf.assessedBy === 'survey'
            ? { type: 'survey' as const, percent }
            : { type: 'ratio' as const, a: 100 * WHOLE, b: percent }
        return { criterionId: leaf.id, word: { inputs, notApplicable: false }, exempt: false, error: null }
      }),
    })),
  } as unknown as BlockInput
}

/** Publishes figures that no round has to be played for. @param corrects the publication it stands in place of. @returns the id. */
export async function aPublication(
  house: House,
  ground: Ground,
  year: number,
  reached: Record<'finance' | 'health', Reached>,
  corrects: string | null = null,
): Promise<string> {
  const input = await blockInput(ground, year, reached)
  const result = computeBlock(input)
  const frozen = JSON.stringify({ input, result, left: [], hands: [] })
  house.clock.now = new Date(house.clock.now.getTime() + 60_000)
  const { rows } = await house.owner.query<{ id: string }>(
    `insert into par.publication (round_id, year, round_name, block_name, position, is_model, is_sample, decision_number,
       decision_day, published_at, published_by_name, rules, areas, results, left_units, inside, frozen, sha256, corrects, correction_reason, consequences)
     values ($1, $2, 'Kỳ thử', 'Khối sở', 0, false, true, '5/QĐ-UBND', $3, $4, 'Trần Thị Quản', $7, '[]', $5, '[]', '[]', $6, repeat('0', 64), $8, $9, $10)
     returning id`,
    [
      ...[ground.years[year]?.roundId, year, `${year + 1}-01-15`, house.clock.now.toISOString()],
      ...[JSON.stringify(result.units), frozen, JSON.stringify(input.rules)],
      ...(corrects === null ? [null, null, null] : [corrects, 'Nhập nhầm số liệu', '[]']),
    ],
  )
  return rows[0]?.id as string
}
