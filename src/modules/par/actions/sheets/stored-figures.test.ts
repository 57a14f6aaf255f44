/** Drawn sheets sent in through the doors and read back: what the database keeps is what the rules computed, to the ten-thousandth. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { everyKindSet } from '../../../../../tests/support/every-kind-set.ts'
import { type Client, type House, openHouse, Refused } from '../../../../../tests/support/house.ts'
import { type DrawnLeaf, drawnSheet, planOf } from '../../../../../tests/support/random-sheets.ts'
import { randomFrom } from '../../../../app/demo/random.ts'
import { formatPoints } from '../../../../shared/points.ts'
import { par } from '../../contract.ts'
import { issuedFromFile } from '../../fixtures.ts'
import { type Leaf, whyNotScore } from '../../rules/sheets/self-assessment.ts'
import {
  type Adjusted,
  type LeafState,
  leafValue,
  type SheetPlan,
  sheetFigures,
} from '../../rules/sheets/sheet-figures.ts'

const SEED = 2026
let house: House
let admin: Client
let scorer: Client
let plan: SheetPlan
let roundId: string
let sheets: { id: string; unitName: string }[]
const leafOf = (criterionId: string) => plan.leaves.find(({ id }) => id === criterionId) as Leaf

/** The communes of Bắc Giang on the last day there were districts: nearly two hundred sheets. */
beforeAll(async () => {
  house = await openHouse()
  const [province, office] = [await house.unit('Tỉnh Bắc Giang'), await house.unit('Sở Nội vụ')]
  admin = await house.person({ unitId: office, grants: [{ role: 'par-admin', unitId: null }] })
  scorer = await house.person({ unitId: office, grants: [{ role: 'par-scorer', unitId: null }] })
  const json = { ...everyKindSet('Bộ đủ cách chấm'), level: 'commune', year: 2025 }
  const setId = await issuedFromFile(admin, json)
  const set = await admin.call(par.criteriaSet, { setId })
  plan = planOf(set.nodes, set.adjustments as SheetPlan['adjustments'])
  const at = (days: number) => new Date(house.clock.now.getTime() + days * 86_400_000).toISOString()
  const opened = await admin.call(par.openRound, {
    year: 2025,
    name: 'Kỳ thử',
    frameDay: '2025-06-30',
    headReview: false,
    tieRule: 'shared',
    bands: [],
    windows: [{ stage: 'self-assessment', opensAt: at(-1), closesAt: at(5) }],
    blocks: [{ name: 'Khối xã, phường', setId, within: province, levels: ['commune'] }],
  })
  roundId = opened.roundId
  sheets = (await admin.call(par.assessments, { roundId })).assessments
}, 120_000)
afterAll(() => house.close())

/** @returns what the sheet holds afterwards: a criterion whose numbers cannot stand is refused and stays empty. */
async function sent(assessmentId: string, drawn: DrawnLeaf): Promise<DrawnLeaf['entry']> {
  const { criterionId, entry } = drawn
  if (!entry) return null
  const { inputs, notApplicable } = entry
  const notApplicableReason = notApplicable ? 'Không phát sinh' : ''
  const off = whyNotScore(leafOf(criterionId), { inputs, notApplicable, notApplicableReason })
  const save = { assessmentId, criterionId, version: 0, notApplicable, notApplicableReason }
  const answer = await scorer
    .call(par.saveEntry, { ...save, inputs: inputs as never })
    .catch((error: unknown) => error as Refused)
  if (!(answer instanceof Refused)) {
    expect(off).toBeNull()
    return { ...entry, version: 1 }
  }
  expect([answer.status, answer.problems[0]?.reason]).toEqual([422, off?.reason])
  return null
}

test('the figures of the stored sheets are those of the rules, by criterion and in all', async () => {
  expect(sheets.length).toBeGreaterThan(190)
  const random = randomFrom(SEED)
  const rows = ['Đơn vị\tMã tiêu chí\tGiá trị']
  const kept = new Map<string, { states: Map<string, LeafState>; adjusted: Adjusted }>()
  for (const { id, unitName } of sheets) {
    const { leaves, selfBonus: bonus, selfPenalty: penalty } = drawnSheet(plan, random)
    const states = new Map<string, LeafState>()
    for (const leaf of leaves) {
      const { criterionId, imported } = leaf
      states.set(criterionId, { entry: await sent(id, leaf), appraisal: null, imported })
      if (imported) rows.push(`${unitName}\t${leafOf(criterionId).code}\t${formatPoints(imported.percent, 4)}`)
    }
    await scorer.call(par.saveAdjustment, { assessmentId: id, version: 1, bonus, penalty })
    kept.set(id, { states, adjusted: { bonus, penalty } })
  }
  await admin.call(par.importValues, { roundId, text: rows.join('\n'), source: 'Điều tra giả định' })

  let stored = 0
  for (const [assessmentId, { states, adjusted }] of kept) {
    const sheet = await scorer.call(par.assessmentSheet, { assessmentId })
    for (const { criterionId, entry, imported } of sheet.leaves) {
      const value = leafValue(leafOf(criterionId), states.get(criterionId), 'self')
      expect((entry ?? imported)?.points ?? null).toBe(value < 0 ? null : value)
      if (value >= 0) stored += 1
    }
    const { points, applicableMax, bonus, penalty, index } = sheetFigures(
      plan,
      (id) => states.get(id),
      adjusted,
      'self',
    )
    expect(sheet.self).toEqual({ points, applicableMax, bonus, penalty, index })
  }
  expect(stored).toBeGreaterThan(1_000)
}, 300_000)
