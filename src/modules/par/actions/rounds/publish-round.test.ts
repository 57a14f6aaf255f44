import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, type House, openHouse, Refused } from '../../../../../tests/support/house.ts'
import { inflate } from '../../../../platform/files/deflate.ts'
import { type Publication, par } from '../../contract.ts'
import { aRound, bestInputs, importAll, ownLeaves } from '../../fixtures.ts'
import { readContainer } from '../../rules/bundle/container.ts'
import { type BlockInput, type BlockResult, computeBlock, planOf } from '../../rules/results/block.ts'
import { rankBands } from '../../rules/results/rank-bands.ts'
import { areaMean } from '../../rules/results/share.ts'
import { NOTHING_TRIED, tried, type WhatIfGround } from '../../rules/what-if/what-if.ts'

let house: House
let admin: Client
let published: Publication
let roundId: string

beforeAll(async () => {
  house = await openHouse()
  const round = await aRound(house)
  admin = round.admin
  roundId = round.roundId
  await fill(roundId)
  const version = await inRegions()
  const { publications } = await admin.call(par.publishRound, {
    roundId,
    version,
    decisionNumber: '12/QĐ-UBND',
    decisionDay: '2025-02-20',
  })
  published = await admin.call(par.publication, { publicationId: publications[0] as string })
})
afterAll(() => house.close())

/** The first three departments listed are one region, two others another. */
async function inRegions(): Promise<number> {
  const { version, blocks } = await admin.call(par.round, { roundId })
  const { assessments } = await admin.call(par.assessments, { roundId })
  const [blockId] = blocks.map(({ id }) => id) as [string]
  const regions = assessments
    .slice(0, 5)
    .map(({ unitId }, at) => ({ unitId, region: at < 3 ? 'Khối tổng hợp' : 'Khối văn xã' }))
  await admin.call(par.setRegions, { roundId, version, blockId, regions })
  await expect(admin.call(par.setRegions, { roundId, version, blockId, regions })).rejects.toThrow(
    'vừa được người khác thay đổi',
  )
  return version + 1
}

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

test('where no criterion takes computed figures the record says nothing of them, so its hash is what it was before there were any', async () => {
  const text = new TextDecoder().decode(await record())
  expect(text).toContain('"nodes"')
  expect(text).not.toMatch(/"(fact|facts|factValueId|objection)"/)
})

test('the reports of a published round stand on what was frozen, and name the decision', async () => {
  const { rounds } = await admin.call(par.rounds, {})
  const roundId = rounds.find(({ status }) => status === 'published')?.id as string
  const summary = await admin.call(par.report, { roundId, kind: 'summary' })
  expect(summary.rows.slice(0, published.results.length).map((row) => row[1])).toEqual(
    published.results.map(({ unitName }) => unitName),
  )
  const lost = await admin.call(par.report, { roundId, kind: 'lost' })
  expect(lost.subtitle).toContain('theo Quyết định số 12/QĐ-UBND ngày 20/02/2025')
  const whole = published.results.reduce((sum, unit) => sum + unit.applicableMax - unit.points, 0)
  expect(lost.rows.at(-1)?.at(-2)).toBe(whole)
})

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

test('the rank bands are frozen with the publication, are those of its inputs, and hold most places', async () => {
  const { input } = JSON.parse(new TextDecoder().decode(await record())) as { input: BlockInput }
  expect(published.rankBands).toEqual(rankBands(input))
  const [{ bands } = { bands: [] }] = (await admin.call(par.rankBands, { roundId })).blocks
  expect(bands).toEqual(published.rankBands)
  const ranks = new Map(published.results.map(({ unitId, rank }) => [unitId, rank]))
  const held = bands.filter(({ unitId, low, high }) => {
    const rank = ranks.get(unitId) as number
    return low <= rank && rank <= high && low < high
  })
  expect(held.length).toBeGreaterThan(15)
})

test('the analysis names criteria that tell nobody apart, and who corrects is told to those who appraise alone', async () => {
  const { blocks } = await admin.call(par.criterionAnalysis, { roundId })
  const [block] = blocks
  const surveyed = block?.criteria.filter(({ selfShare, applies }) => selfShare === null && applies === 20) ?? []
  expect(surveyed.length).toBeGreaterThan(0)
  // 83,25 % of each, but for the rounding of its points.
  const alike = surveyed.filter(
    ({ share, findings }) => Math.abs((share ?? 0) - 832_500) < 100 && findings[0]?.kind === 'all-alike',
  )
  expect(alike).toEqual(surveyed)
  expect(block).toMatchObject({ units: 20, appraised: 20 })
  expect(block?.criteria.filter(({ full }) => full === 19).length).toBeGreaterThan(10)
  const { blocks: inside } = await admin.call(par.appraiserAnalysis, { roundId })
  expect(inside[0]?.appraisers).toEqual([{ name: 'Người mẫu', looked: 7, corrected: 7 }])
  const unitId = published.results[0]?.unitId as number
  const scorer = await house.person({ unitId, grants: [{ role: 'par-scorer', unitId }], fullName: 'Vũ Thị Thử' })
  await expect(scorer.call(par.criterionAnalysis, { roundId })).rejects.toThrow(/đủ mọi đơn vị/)
  await expect(scorer.call(par.appraiserAnalysis, { roundId })).rejects.toThrow()
  const { bytes } = await admin.download(par.analysisWorkbook, { roundId })
  expect(bytes.slice(0, 2)).toEqual(new TextEncoder().encode('PK'))
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

test('a region is ranked within itself, in the order of the block', async () => {
  const inRegion = published.results.filter((unit) => unit.region !== null)
  expect(inRegion).toHaveLength(5)
  for (const unit of inRegion) {
    const better = inRegion.filter((other) => other.region === unit.region && other.index > unit.index)
    expect([unit.unitName, unit.regionRank]).toEqual([unit.unitName, better.length + 1])
  }
  expect(published.results.find((unit) => unit.region === null)?.regionRank).toBeNull()
  const { version, blocks } = await admin.call(par.round, { roundId })
  const changed = { roundId, version, blockId: blocks[0]?.id as string, regions: [{ unitId: 1, region: null }] }
  await expect(admin.call(par.setRegions, changed)).rejects.toThrow('đã đóng')
  expect(published.rules).toMatchObject({ tieRule: 'shared', decimals: 2, weightRange: 100_000 })
})

test('a unit is shown criterion by criterion beside its block, to whoever may see its sheet and to nobody else', async () => {
  const [own, other] = published.results as [Publication['results'][number], Publication['results'][number]]
  const viewer = await house.person({ unitId: own.unitId, grants: [{ role: 'par-scorer', unitId: own.unitId }] })
  const { nodes, since } = await viewer.call(par.unitResult, { roundId, unitId: own.unitId })
  const areas = nodes.filter(({ parentId }) => parentId === null)
  expect(areas.map(({ code, points }) => [code, points])).toEqual(own.areas.map(({ code, points }) => [code, points]))
  for (const { code, meanShare } of areas) expect(meanShare).toBe(areaMean(published.results, code))
  expect(since).toMatchObject({ year: 2023, whyNot: 'no-year-before', changes: [] })
  const stranger = viewer.call(par.unitResult, { roundId, unitId: other.unitId })
  await expect(stranger).rejects.toThrow(/Không tìm thấy/)
})

test('a publication never changes, not even through the database', async () => {
  await expect(house.owner.query(`update par.publication set results = '[]'`)).rejects.toThrow(
    'a publication never changes',
  )
  await expect(house.owner.query('delete from par.publication')).rejects.toThrow('a publication never changes')
  await expect(house.owner.query(`update par.publication_bundle set zip = ''`)).rejects.toThrow(
    'a publication never changes',
  )
})

const bundleOf = async (publicationId = published.id) =>
  (await house.stranger.download(par.publicationBundle, { publicationId })).bytes

/** As somebody does who has the repository and the bundle, and nothing else. */
async function verifyByHand(bundles: Uint8Array[], ...more: string[]): Promise<{ code: number; said: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'noivu-bundle-'))
  const paths = bundles.map((_, at) => join(folder, `goi-${at}.zip`))
  for (const [at, bytes] of bundles.entries()) await writeFile(paths[at] as string, bytes)
  const script = join(import.meta.dirname, '../../../../../scripts/verify.ts')
  const told = await new Promise<{ code: number; said: string }>((done) => {
    execFile(process.execPath, [script, ...paths, ...more], { env: {} }, (error, stdout) =>
      done({ code: error === null ? 0 : Number(error.code), said: stdout }),
    )
  })
  await rm(folder, { recursive: true })
  return told
}

test('a stranger takes the bundle and works every figure out again, knowing the office by its key', async () => {
  const { fingerprint } = await house.stranger.call(par.officeKey, {})
  const { code, said } = await verifyByHand([await bundleOf()], '--key', fingerprint)
  expect(said).toMatch(/[✓] Chữ ký của cơ quan công bố: 1 đạt\n/)
  // Twenty units of some sixty nodes with two figures each.
  expect(Number(/(\d+) passed, 0 failed\n$/.exec(said)?.[1])).toBeGreaterThan(20 * 60 * 2)
  expect(code).toBe(0)
})

test('a bundle with one byte altered, or of another office, is told and ends with 1', async () => {
  const altered = (await bundleOf()).slice()
  altered[altered.length >> 1] = (altered[altered.length >> 1] as number) ^ 1
  expect(await verifyByHand([altered])).toMatchObject({
    code: 1,
    said: expect.stringMatching(/ passed, [1-9]\d* failed\n$/),
  })
  const stranger = await verifyByHand([await bundleOf()], '--key', 'ab'.repeat(32))
  expect(stranger).toMatchObject({ code: 1, said: expect.stringContaining('không phải khóa abab abab') })
})

test('the bundle holds what counts, and nobody’s name, note or paper', async () => {
  const { parts } = (await readContainer(await bundleOf(), inflate)) ?? { parts: [] }
  const files = parts.filter(({ name }) => name.endsWith('.json'))
  const text = files.map(({ content }) => Buffer.from(content).toString('utf8')).join('\n')
  const inside = ['Người mẫu', 'đối chiếu', 'appraised', 'entryVersion'].filter((mark) => text.includes(mark))
  expect({ inside, names: text.includes('Sở Y tế') }).toEqual({ inside: [], names: true })
})

test('the table in JSON and in CSV says what was published', async () => {
  const publicationId = published.id
  const open = await house.stranger.call(par.publicationJson, { publicationId })
  expect(open.units.map(({ rank, unitName, index }) => [rank, unitName, Math.round(index * 10_000)])).toEqual(
    published.results.map(({ rank, unitName, index }) => [rank, unitName, index]),
  )
  const { bytes, headers } = await house.stranger.download(par.publicationCsv, { publicationId })
  const lines = new TextDecoder().decode(bytes).trim().split('\r\n')
  expect(headers.get('content-type')).toBe('text/csv')
  expect(lines).toHaveLength(1 + open.units.length + open.left.length)
  expect(lines[1]?.split(',').slice(4, 7)).toEqual(['1', `${open.units[0]?.unitId}`, open.units[0]?.unitName])
  const listed = (await house.stranger.call(par.publications, {})).publications.find(({ id }) => id === publicationId)
  for (const link of Object.values(listed?.links ?? {}))
    expect((await house.stranger.raw(link as string)).status, link as string).toBe(200)
})

const refusal = async (work: Promise<unknown>): Promise<Refused> => {
  const caught = await work.catch((error: unknown) => error)
  if (!(caught instanceof Refused)) throw new Error('was not refused')
  return caught
}

test('a correction is a publication of its own that names the old one and what it changed; only the newest is corrected', async () => {
  const { units, criteriaSet } = (JSON.parse(new TextDecoder().decode(await record())) as { input: BlockInput }).input
  const ratio = criteriaSet.nodes.find((node) => (node.scoring as { type?: string } | null)?.type === 'ratio')
  const unit = units.find(({ unitName }) => unitName === 'Sở Tư pháp') as BlockInput['units'][number]
  const right = { unitId: unit.unitId, criterionId: ratio?.id as string, notApplicable: false }
  const asked = {
    publicationId: published.id,
    decisionNumber: '45/QĐ-UBND',
    decisionDay: '2025-03-10',
    reason: 'Nhập nhầm số nhiệm vụ đã hoàn thành',
    adjustments: [],
    words: [{ ...right, inputs: { type: 'ratio' as const, a: 200_000, b: 170_000 } }],
  }
  const wrong = async (
    words: typeof asked.words,
    adjustments: { unitId: number; bonus: number[]; penalty: number[] }[] = [],
  ) =>
    (await refusal(admin.call(par.correctPublication, { ...asked, words, adjustments }))).problems.map(
      ({ reason }) => reason,
    )
  expect(await wrong([])).toEqual(['par.correct-nothing'])
  expect(await wrong([{ ...right, inputs: { type: 'ratio', a: -1, b: 0 } }])).toEqual(['par.ratio-negative'])
  expect(await wrong([{ ...right, unitId: 1, inputs: null as never }])).toEqual(['par.correct-unknown'])
  expect(await wrong([...asked.words, ...asked.words])).toEqual(['par.correct-twice'])
  expect(await wrong([], [{ unitId: unit.unitId, bonus: [], penalty: [] }])).toEqual(['par.correct-same-adjustment'])

  house.clock.now = new Date(house.clock.now.getTime() + 600_000)
  const { publicationId } = await admin.call(par.correctPublication, asked)
  const [old, now] = [
    await house.stranger.call(par.publication, { publicationId: published.id }),
    await house.stranger.call(par.publication, { publicationId }),
  ]
  expect({ ...old, correctedBy: null }).toEqual(published)
  expect(old.correctedBy).toBe(publicationId)
  expect(now).toMatchObject({ corrects: published.id, correctedBy: null, correctionReason: asked.reason })
  const [changed] = now.consequences?.leaves ?? []
  expect(changed).toMatchObject({ unitName: 'Sở Tư pháp', code: ratio?.code })
  expect(changed?.pointsAfter).not.toBe(changed?.pointsBefore)
  expect(now.consequences?.moves.find(({ unitId }) => unitId === unit.unitId)).toMatchObject({
    indexBefore: old.results.find(({ unitId }) => unitId === unit.unitId)?.index,
    indexAfter: now.results.find(({ unitId }) => unitId === unit.unitId)?.index,
  })
  // Inside, the ranking of the round is the corrected one.
  const { rounds } = await admin.call(par.rounds, {})
  const inside = await admin.call(par.ranking, { roundId: rounds[0]?.id as string })
  expect(inside.blocks.map(({ blockId }) => blockId)).toEqual([publicationId])
  // Equals are told apart by surveyed points after a correction as before it.
  expect(inside.blocks[0]?.units.map(({ surveyPoints }) => surveyPoints ?? 0).every((points) => points > 0)).toBe(true)
  expect((await refusal(admin.call(par.correctPublication, asked))).problems[0]?.reason).toBe('par.already-corrected')

  const { code, said } = await verifyByHand([await bundleOf(), await bundleOf(publicationId)])
  expect(said).toContain(`Sở Tư pháp · tiêu chí ${ratio?.code}: điểm `)
  expect(said).toMatch(/✓ Đính chính so với công bố cũ: 4 đạt\n/)
  expect(said).toMatch(/\d+ passed, 0 failed\n$/)
  expect(code).toBe(0)
})
