/** Builders for tests: rankings published in two years over sets tied by a mapping, with figures that are easy to see through. */
import type { Client, House } from '../../../tests/support/house.ts'
import { SYSTEM } from '../../platform/http/call.ts'
import { keepPublication } from '../par/actions/publications/keep-publication.ts'
import { type CriterionNode, par } from '../par/contract.ts'
import { anIssuedSet, aRound, issueSet } from '../par/fixtures.ts'
import { type BlockInput, computeBlock } from '../par/rules/results/block.ts'

const WHOLE = 10_000
const MINUTE = 60_000

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

/** What of each unit is not the whole, by key of the unit. */
type ByUnit = Record<'finance' | 'health', Reached>

async function leavesOf({ admin, years }: Ground, year: number) {
  const set = await admin.call(par.criteriaSet, { setId: years[year]?.setId as string })
  return { set, leaves: set.nodes.filter(({ scoring }) => scoring !== null) }
}

const inputsOf = ({ assessedBy }: { assessedBy: string | null }, reached: number) =>
  assessedBy === 'survey'
    ? { type: 'survey' as const, percent: reached * WHOLE }
    : { type: 'ratio' as const, a: 100 * WHOLE, b: reached * WHOLE }

async function blockInput(ground: Ground, year: number, reached: ByUnit) {
  const { set, leaves } = await leavesOf(ground, year)
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
        const inputs = inputsOf(leaf, reached[key][leaf.code] ?? 100)
        return { criterionId: leaf.id, word: { inputs, notApplicable: false }, exempt: false, error: null }
      }),
    })),
  } as unknown as BlockInput<CriterionNode>
}

/** A minute later figures are published that no round has to be played for. @returns the id. */
export async function aPublication(house: House, ground: Ground, year: number, reached: ByUnit): Promise<string> {
  const input = await blockInput(ground, year, reached)
  const roundId = ground.years[year]?.roundId as string
  house.clock.now = new Date(house.clock.now.getTime() + MINUTE)
  return house.arrange((tx) =>
    keepPublication(
      { tx, now: house.clock.now, seals: house.seals, actor: SYSTEM },
      {
        facts: {
          round_id: roundId,
          year,
          round_name: 'Kỳ thử',
          block_name: 'Khối sở',
          position: 0,
          is_model: false,
          is_sample: true,
          decision_number: '5/QĐ-UBND',
          decision_day: `${year + 1}-01-15`,
        },
        input,
        result: computeBlock(input),
        left: [],
        inside: [],
        closed: { left: [], hands: [] },
        corrects: null,
      },
    ),
  )
}

/** A minute later the office corrects it. @param other of each unit what was published wrongly. @returns the id of the correction. */
export async function aCorrection(
  house: House,
  ground: Ground,
  { year, publicationId, other }: { year: number; publicationId: string; other: Partial<ByUnit> },
): Promise<string> {
  const { leaves } = await leavesOf(ground, year)
  house.clock.now = new Date(house.clock.now.getTime() + MINUTE)
  const corrected = await ground.admin.call(par.correctPublication, {
    publicationId,
    decisionNumber: '6/QĐ-UBND',
    decisionDay: `${year + 1}-02-15`,
    adjustments: [],
    reason: 'Nhập nhầm số liệu của đơn vị',
    words: (['finance', 'health'] as const).flatMap((key) =>
      Object.entries(other[key] ?? {}).map(([code, reached]) => {
        const leaf = leaves.find((one) => one.code === code) as (typeof leaves)[number]
        const inputs = inputsOf(leaf, reached)
        return { unitId: ground.units[key], criterionId: leaf.id, inputs, notApplicable: false }
      }),
    ),
  })
  return corrected.publicationId
}
