/** A snapshot beside a round: looked at, taken, kept until taken again. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, type House, openHouse } from '../../../../tests/support/house.ts'
import { par } from '../../par/contract.ts'
import { aRound } from '../../par/fixtures.ts'
import { sources } from '../contract.ts'
import { aSource, aTaskTable, csv } from '../fixtures.ts'

let house: House
let round: Awaited<ReturnType<typeof aRound>>
let admin: Client
let source: Awaited<ReturnType<typeof aSource>>

beforeAll(async () => {
  house = await openHouse()
  round = await aRound(house)
  admin = round.admin
  source = await aSource(admin, round)
})
afterAll(() => house.close())

const preview = (snapshotId: string, overEntered = false) =>
  admin.call(sources.previewTaking, { snapshotId, roundId: round.roundId, overEntered })

async function importedOf(unitName: string) {
  const { assessments } = await admin.call(par.assessments, { roundId: round.roundId })
  const assessmentId = assessments.find((sheet) => sheet.unitName === unitName)?.id as string
  const sheet = await admin.call(par.assessmentSheet, { assessmentId })
  return sheet.leaves.find(({ criterionId }) => criterionId === source.criterionId)?.imported
}

test('the preview names what it would set and which units the snapshot does not have; taking sets those and no other', async () => {
  const seen = await preview(source.snapshotId)
  const effects = Map.groupBy(seen.rows, ({ effect }) => effect)
  expect(effects.get('new')?.map(({ unitName, next }) => [unitName, next?.percent])).toEqual([
    ['Sở Tài chính', 800_000],
    ['Sở Y tế', 700_000],
  ])
  expect(effects.get('missing')?.length).toBe(seen.rows.length - 2)
  expect(seen).toMatchObject({ age: 0, isOtherTime: false, unused: [] })
  const { taken } = await admin.call(sources.take, {
    snapshotId: source.snapshotId,
    roundId: round.roundId,
    mark: seen.mark,
  })
  expect(taken).toBe(2)
  expect(await importedOf('Sở Tài chính')).toMatchObject({ percent: 800_000, origin: 'snapshot', asOf: '2024-12-31' })
  expect((await importedOf('Sở Tài chính'))?.source).toMatch(/^Theo dõi nhiệm vụ, Quý 4\/2024, số liệu lấy ngày /)
  expect(await importedOf('Sở Nội vụ')).toBeNull()
})

test('what was seen before somebody else took is no ground to take on; taking twice changes nothing', async () => {
  const seen = await preview(source.snapshotId)
  const argument = { snapshotId: source.snapshotId, roundId: round.roundId }
  await expect(admin.call(sources.take, { ...argument, mark: '0'.repeat(32) })).rejects.toThrow(/vừa thay đổi/)
  await expect(admin.call(sources.take, { ...argument, mark: seen.mark })).rejects.toThrow(/Không có giá trị nào khác/)
})

test('a later snapshot leaves the values as they are, and the source says that it is newer', async () => {
  const later = await admin.upload(
    sources.importSnapshot,
    { sourceId: source.sourceId },
    csv(aTaskTable({ 'Sở Tài chính': [10, 9, 1, 0] })),
  )
  expect(await importedOf('Sở Tài chính')).toMatchObject({ percent: 800_000 })
  const [inRound] = (await admin.call(sources.source, { sourceId: source.sourceId })).rounds
  expect(inRound).toMatchObject({ bound: 1, hasNewer: true, taken: [{ snapshotId: source.snapshotId, values: 2 }] })
  const { mark } = await preview(later.id)
  expect((await admin.call(sources.take, { snapshotId: later.id, roundId: round.roundId, mark })).taken).toBe(1)
  expect(await importedOf('Sở Tài chính')).toMatchObject({ percent: 900_000 })
  expect(await importedOf('Sở Y tế')).toMatchObject({ percent: 700_000 })
})

test('a criterion has one source; a criterion of the unit’s own, a measure nobody has, and a stale page are refused', async () => {
  const other = await admin.call(sources.addSource, {
    adapter: 'satisfaction-sipas',
    name: 'SIPAS',
    withinId: round.province,
  })
  const bind = (criterionId: string, measure: string, version = 1) =>
    admin.call(sources.bind, {
      sourceId: other.sourceId,
      version,
      roundId: round.roundId,
      bindings: [{ criterionId, measure }],
    })
  await expect(bind(source.criterionId, 'haiLongChung')).rejects.toThrow(/đã lấy số liệu từ nguồn “Theo dõi nhiệm vụ”/)
  const { leaves } = await admin.call(sources.leaves, { sourceId: other.sourceId, roundId: round.roundId })
  const free = leaves.find(({ boundBy }) => boundBy === null)?.criterionId as string
  await expect(bind(free, 'dungHanGiao')).rejects.toThrow(/không có chỉ số/)
  await expect(bind(round.roundId, 'haiLongChung')).rejects.toThrow(/không lấy giá trị từ ngoài/)
  expect(await bind(free, 'haiLongChung')).toEqual({ version: 2 })
  await expect(bind(free, 'haiLongChung')).rejects.toThrow(/Trần Thị Quản vừa sửa nguồn này/)
})

test('a snapshot of another year is said to be one, and an unbound source has nothing to take', async () => {
  const old = await admin.upload(
    sources.importSnapshot,
    { sourceId: source.sourceId },
    csv(aTaskTable({ 'Sở Y tế': [10, 9, 1, 0] }, 'Năm 2023')),
  )
  expect(await preview(old.id)).toMatchObject({ isOtherTime: true })
  const { version } = await admin.call(sources.source, { sourceId: source.sourceId })
  await admin.call(sources.bind, { sourceId: source.sourceId, version, roundId: round.roundId, bindings: [] })
  await expect(preview(old.id)).rejects.toThrow(/chưa gắn với tiêu chí nào/)
})
