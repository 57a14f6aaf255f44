import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, type House, openHouse } from '../../../../../tests/support/house.ts'
import { type Publication, par } from '../../contract.ts'
import { aRound, bestInputs, importAll, ownLeaves } from '../../fixtures.ts'
import { type BlockInput, type BlockResult, computeBlock, planOf } from '../../rules/results/block.ts'
import { NOTHING_TRIED, tried, type WhatIfGround } from '../../rules/what-if/what-if.ts'

let house: House
let admin: Client
let published: Publication

beforeAll(async () => {
  house = await openHouse()
  const round = await aRound(house)
  admin = round.admin
  await fill(round.roundId)
  const { version } = await admin.call(par.round, { roundId: round.roundId })
  const { publications } = await admin.call(par.publishRound, {
    roundId: round.roundId,
    version,
    decisionNumber: '12/QĐ-UBND',
    decisionDay: '2025-02-20',
  })
  published = await admin.call(par.publication, { publicationId: publications[0] as string })
})
afterAll(() => house.close())

/** Twenty departments: each misses another criterion, some are corrected down, one has a bonus, one a penalty, one a criterion that does not apply. */
async function fill(roundId: string) {
  const { assessments } = await admin.call(par.assessments, { roundId })
  const first = await admin.call(par.assessmentSheet, { assessmentId: assessments[0]?.id as string })
  const leaves = ownLeaves(first)
  const optional = leaves.find((leaf) => leaf.mayBeNotApplicable)?.id
  const ratio = leaves.find((leaf) => leaf.scoring.type === 'ratio')?.id
  const entries = assessments.flatMap(({ id }, number) =>
    leaves
      .filter((_, at) => at !== number)
      .map((leaf) => ({
        assessment_id: id,
        criterion_id: leaf.id,
        inputs: bestInputs(leaf.scoring),
        not_applicable: leaf.id === optional && number === 3,
      })),
  )
  await house.owner.query(
    `insert into par.entry (assessment_id, criterion_id, inputs, not_applicable, updated_by, updated_by_name, updated_at)
     select assessment_id, criterion_id, inputs, not_applicable, gen_random_uuid(), 'Người mẫu', now()
     from jsonb_to_recordset($1) as row (assessment_id uuid, criterion_id uuid, inputs jsonb, not_applicable boolean)`,
    [JSON.stringify(entries)],
  )
  await house.owner.query(
    `insert into par.appraisal (assessment_id, criterion_id, outcome, inputs, reason, entry_version, appraised_by, appraised_by_name, appraised_at)
     select id, $2::uuid, 'corrected', '{"type":"ratio","a":200000,"b":190000}', 'đối chiếu', 1, gen_random_uuid(), 'Người mẫu', now()
     from (select id from par.assessment where round_id = $1 order by id limit 7) as few`,
    [roundId, ratio],
  )
  await importAll(admin, roundId, 83.25)
  await house.owner.query(`update par.assessment set status = 'appraised' where round_id = $1`, [roundId])
  await house.owner.query(
    `update par.assessment set self_bonus = '{1}', appraised_penalty = '{1}', appraised_bonus = '{1}'
     where round_id = $1 and unit_name in ('Sở Y tế', 'Sở Tài chính')`,
    [roundId],
  )
}

const record = async () => (await admin.download(par.publicationRecord, { publicationId: published.id })).bytes

test('the record of a publication has the SHA-256 that was published', async () => {
  expect(
    createHash('sha256')
      .update(await record())
      .digest('hex'),
  ).toBe(published.sha256)
})

test('every published figure and place comes out again from the inputs of the record alone', async () => {
  const { input, result } = JSON.parse(new TextDecoder().decode(await record())) as {
    input: BlockInput
    result: BlockResult
  }
  const again = computeBlock(input)
  expect(again).toEqual(result)
  expect(again.units.map((unit) => [unit.unitName, unit.rank, unit.index, unit.points, unit.applicableMax])).toEqual(
    published.results.map((unit) => [unit.unitName, unit.rank, unit.index, unit.points, unit.applicableMax]),
  )
  expect(new Set(published.results.map((unit) => unit.index)).size).toBeGreaterThan(5)
})

test('what-if begins where the publication ended, for the unit’s own people, who learn nothing of another’s inputs', async () => {
  const [own, other] = published.results.map(({ unitId }) => unitId) as [number, number]
  const scorer = await house.person({
    unitId: own,
    grants: [{ role: 'par-scorer', unitId: own }],
    fullName: 'Lê Văn Thử',
  })
  const ground = await scorer.call(par.whatIf, { publicationId: published.id, unitId: own })
  const rules = ground as unknown as WhatIfGround
  const { index, rank } = tried(rules, planOf(rules.criteriaSet), NOTHING_TRIED)
  expect({ index, rank }).toEqual({ index: published.results[0]?.index, rank: published.results[0]?.rank })
  expect(ground.others).toHaveLength(published.results.length - 1)
  expect(JSON.stringify(ground.others)).not.toContain('leaves')
  await expect(scorer.call(par.whatIf, { publicationId: published.id, unitId: other })).rejects.toThrow(
    /Không tìm thấy/,
  )
})

test('a publication never changes, not even through the database', async () => {
  await expect(house.owner.query(`update par.publication set results = '[]'`)).rejects.toThrow(
    'a publication never changes',
  )
  await expect(house.owner.query('delete from par.publication')).rejects.toThrow('a publication never changes')
})
