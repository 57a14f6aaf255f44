/** The demo province: Bắc Giang in its frame of 2025, a published round 2024 and a round 2025 in full swing. All invented but the units. */

import { unitsOn } from '../../modules/organization/index.ts'
import { keepSet } from '../../modules/par/actions/keep-set.ts'
import { openRound, publishRound } from '../../modules/par/index.ts'
import { type LoadedSet, loadedSet } from '../../modules/par/queries/loaded-set.ts'
import { setFromModel } from '../../modules/par/rules/model-set.ts'
import type { Stage } from '../../modules/par/rules/windows.ts'
import type { Database } from '../../platform/db/open.ts'
import type { Files } from '../../platform/files/files.ts'
import { SYSTEM, type Tx } from '../../platform/http/call.ts'
import { csvOf, jsonOf } from '../catalogues.ts'
import type { NameParts } from './people.ts'
import { type Random, randomFrom } from './random.ts'
import { markOf, seedDocuments } from './seed-documents.ts'
import { type DemoUnits, type People, seedPeople } from './seed-people.ts'
import { type SheetToSeed, seedSheets } from './seed-sheets.ts'

const SEED = 20_251_124
const FRAME_2024 = '2024-12-31'
const FRAME_2025 = '2025-06-30'
/** The proposal of the catalogue; each province draws its own. */
const BANDS = [
  { label: 'Xuất sắc', gte: 900_000 },
  { label: 'Tốt', gte: 800_000, lt: 900_000 },
  { label: 'Khá', gte: 700_000, lt: 800_000 },
  { label: 'Trung bình', gte: 500_000, lt: 700_000 },
  { label: 'Yếu', lt: 500_000 },
]

/** Midnight in Việt Nam, so many days from the given instant. */
function midnight(now: Date, days: number): string {
  const day = new Date(now.getTime() + 7 * 3_600_000 + days * 86_400_000).toISOString().slice(0, 10)
  return new Date(`${day}T00:00:00+07:00`).toISOString()
}

const window = (stage: Stage, opensAt: string, closesAt: string) => ({ stage, opensAt, closesAt })

async function setId(tx: Tx, level: string, year: number): Promise<string> {
  const { id } = await tx
    .selectFrom('par.criteria_set')
    .select('id')
    .where('level', '=', level as 'department')
    .where('year', '=', year)
    .executeTakeFirstOrThrow()
  return id
}

/** The department set of 2025 stands in for 2024 too: there is no model of that year. */
async function departmentSetOf2024(tx: Tx): Promise<string> {
  const read = setFromModel(await jsonOf('par/model-department-2025.json'))
  if ('problems' in read) throw new Error('the model set cannot be read')
  const id = await keepSet(tx, { ...read.set, year: 2024 }, true)
  await tx
    .updateTable('par.criteria_set')
    .set({ status: 'issued', issued_at: new Date('2024-11-15T00:00:00Z').toISOString() })
    .where('id', '=', id)
    .execute()
  return id
}

interface Seeding {
  tx: Tx
  files: Files
  random: Random
  people: People
}

async function sheetsOf({ tx }: Seeding, roundId: string) {
  const rows = await tx
    .selectFrom('par.assessment as a')
    .innerJoin('par.round_block as b', 'b.id', 'a.block_id')
    .select(['a.id', 'a.unit_id as unitId', 'a.unit_name as unitName', 'b.set_id as setId', 'b.position'])
    .where('a.round_id', '=', roundId)
    .orderBy('b.position')
    .orderBy('a.unit_id')
    .execute()
  const sets = new Map<string, LoadedSet>()
  for (const id of new Set(rows.map((row) => row.setId))) sets.set(id, await loadedSet(tx, id))
  return rows.map((row) => ({ ...row, set: sets.get(row.setId) as LoadedSet }))
}

async function seedRound2024(seeding: Seeding, province: number): Promise<void> {
  const { tx, files, random, people } = seeding
  const { roundId } = await openRound(
    { tx, now: new Date('2024-12-01T00:00:00+07:00') },
    {
      year: 2024,
      name: 'Đánh giá, xếp hạng Chỉ số cải cách hành chính năm 2024',
      frameDay: FRAME_2024,
      tieRule: 'ordinal',
      tieOrder: ['points', 'survey', 'name'],
      bands: BANDS,
      windows: [
        window('self-assessment', '2024-11-30T17:00:00.000Z', '2024-12-25T17:00:00.000Z'),
        window('appraisal', '2024-12-25T17:00:00.000Z', '2025-01-20T17:00:00.000Z'),
        window('explanation', '2025-01-20T17:00:00.000Z', '2025-01-31T17:00:00.000Z'),
        window('second-appraisal', '2025-01-31T17:00:00.000Z', '2025-02-10T17:00:00.000Z'),
        window('publication', '2025-02-10T17:00:00.000Z', '2025-02-28T17:00:00.000Z'),
      ],
      blocks: [
        {
          name: 'Khối sở, ban, ngành',
          setId: await departmentSetOf2024(tx),
          within: province,
          levels: ['department'],
          kinds: [],
        },
        {
          name: 'Khối huyện, thị xã, thành phố',
          setId: await setId(tx, 'district', 2024),
          within: province,
          levels: ['district'],
          kinds: [],
        },
      ],
    },
  )
  const rows = await sheetsOf(seeding, roundId)
  const documents = await seedDocuments(
    tx,
    files,
    rows.map((row) => ({ ...row, mark: markOf(row.unitName), scorer: scorer(people, row.unitId) })),
    2024,
    4,
    random,
  )
  await seedSheets(
    tx,
    rows.map(
      (row): SheetToSeed => ({
        assessmentId: row.id,
        unitId: row.unitId,
        set: row.set,
        quality: 0.8 + random.next() * 0.17,
        share: 1,
        appraisedShare: 1,
        scorer: scorer(people, row.unitId),
        appraiser: people.appraiser,
        enteredAt: new Date(`2024-12-${String(random.between(3, 24)).padStart(2, '0')}T09:30:00+07:00`),
        appraisedAt: new Date(`2025-01-${String(random.between(5, 19)).padStart(2, '0')}T14:10:00+07:00`),
        documents: documents.get(row.unitId) ?? [],
        unproven: 0,
        imported: true,
        source: 'Điều tra xã hội học năm 2024 (giả định)',
      }),
    ),
    random,
  )
  await tx
    .updateTable('par.assessment')
    .set({ status: 'appraised', submitted_at: '2024-12-24T09:00:00Z', appraised_at: '2025-01-20T09:00:00Z' })
    .where('round_id', '=', roundId)
    .execute()
  await publishRound(
    {
      tx,
      actor: { accountId: people.administrator.id, fullName: people.administrator.fullName, unitId: null },
      now: new Date('2025-02-20T09:00:00+07:00'),
    },
    { roundId, version: 1, decisionNumber: '00/QĐ-UBND (giả định)', decisionDay: '2025-02-20', isSample: true },
  )
}

function scorer(people: People, unitId: number) {
  const found = people.scorerOf.get(unitId)
  if (!found) throw new Error(`no scorer in the unit ${unitId}`)
  return found
}

/** Where each sheet stands: the ones the demo accounts open are set, the others are drawn. */
function standing(
  unitId: number,
  units: DemoUnits,
  isDepartment: boolean,
  random: Random,
): { status: 'draft' | 'submitted' | 'returned' | 'appraised'; share: number; appraisedShare: number } {
  if (unitId === units.finance.unitId) return { status: 'draft', share: 0.72, appraisedShare: 0 }
  if (unitId === units.health.unitId) return { status: 'submitted', share: 1, appraisedShare: 0.35 }
  if (unitId === units.homeAffairs.unitId) return { status: 'submitted', share: 1, appraisedShare: 0 }
  if (unitId === units.commune.unitId) return { status: 'draft', share: 0.4, appraisedShare: 0 }
  const drawn = random.next()
  if (drawn < (isDepartment ? 0.35 : 0.3))
    return { status: 'submitted', share: 1, appraisedShare: random.chance(0.5) ? 0 : random.next() }
  if (drawn < (isDepartment ? 0.5 : 0.38)) return { status: 'appraised', share: 1, appraisedShare: 1 }
  if (drawn < (isDepartment ? 0.6 : 0.42)) return { status: 'returned', share: 1, appraisedShare: 0.6 }
  return { status: 'draft', share: random.chance(0.08) ? 0 : 0.15 + random.next() * 0.85, appraisedShare: 0 }
}

async function seedRound2025(seeding: Seeding, units: DemoUnits, now: Date): Promise<void> {
  const { tx, files, random, people } = seeding
  const { roundId } = await openRound(
    { tx, now },
    {
      year: 2025,
      name: 'Đánh giá, xếp hạng Chỉ số cải cách hành chính năm 2025',
      frameDay: FRAME_2025,
      tieRule: 'shared',
      tieOrder: ['points', 'survey', 'name'],
      bands: BANDS,
      windows: [
        window('self-assessment', midnight(now, -20), midnight(now, 11)),
        window('appraisal', midnight(now, -7), midnight(now, 30)),
        window('explanation', midnight(now, 30), midnight(now, 40)),
        window('second-appraisal', midnight(now, 40), midnight(now, 50)),
        window('publication', midnight(now, 50), midnight(now, 65)),
      ],
      blocks: [
        {
          name: 'Khối sở, ban, ngành',
          setId: await setId(tx, 'department', 2025),
          within: units.province,
          levels: ['department'],
          kinds: [],
        },
        {
          name: 'Khối xã, phường, thị trấn',
          setId: await setId(tx, 'commune', 2025),
          within: units.province,
          levels: ['commune'],
          kinds: [],
        },
      ],
    },
  )
  const rows = await sheetsOf(seeding, roundId)
  const owners = rows.map((row) => ({ ...row, mark: markOf(row.unitName), scorer: scorer(people, row.unitId) }))
  const documents = new Map([
    ...(await seedDocuments(
      tx,
      files,
      owners.filter((row) => row.position === 0),
      2025,
      4,
      random,
    )),
    ...(await seedDocuments(
      tx,
      files,
      owners.filter((row) => row.position !== 0),
      2025,
      1,
      random,
    )),
  ])
  const stands = new Map(rows.map((row) => [row.id, standing(row.unitId, units, row.position === 0, random)]))
  await seedSheets(
    tx,
    rows.map((row): SheetToSeed => {
      const { share, appraisedShare, status } = stands.get(row.id) as ReturnType<typeof standing>
      return {
        assessmentId: row.id,
        unitId: row.unitId,
        set: row.set,
        quality: 0.72 + random.next() * 0.26,
        share,
        appraisedShare,
        scorer: scorer(people, row.unitId),
        appraiser: people.appraiser,
        enteredAt: new Date(now.getTime() - random.between(2, 15) * 86_400_000),
        appraisedAt: new Date(now.getTime() - random.between(1, 40) * 3_600_000),
        documents: documents.get(row.unitId) ?? [],
        unproven: status === 'draft' ? 0.18 : 0,
        imported: false,
        source: '',
      }
    }),
    random,
  )
  for (const [status, members] of Map.groupBy(rows, (row) => stands.get(row.id)?.status ?? 'draft')) {
    if (status === 'draft') continue
    await tx
      .updateTable('par.assessment')
      .set({
        status,
        submitted_at: new Date(now.getTime() - 3 * 86_400_000).toISOString(),
        ...(status === 'returned' && {
          return_reason: 'Bổ sung báo cáo kiểm tra và bảng kết quả từng nhiệm vụ của lĩnh vực 1.',
          returned_at: new Date(now.getTime() - 86_400_000).toISOString(),
        }),
        ...(status === 'appraised' && { appraised_at: new Date(now.getTime() - 86_400_000).toISOString() }),
      })
      .where(
        'id',
        'in',
        members.map((row) => row.id),
      )
      .execute()
  }
}

async function demoUnits(tx: Tx): Promise<{ units: DemoUnits; every: { unitId: number; unitName: string }[] }> {
  const [province] = (await unitsOn(tx, FRAME_2025, { levels: ['province'] })).filter(
    (unit) => unit.name === 'Bắc Giang',
  )
  if (!province) throw new Error('Bắc Giang is not in the catalogue')
  const of2025 = await unitsOn(tx, FRAME_2025, { levels: ['department', 'commune'], within: province.unitId })
  const of2024 = await unitsOn(tx, FRAME_2024, { levels: ['department', 'district'], within: province.unitId })
  const named = (fullName: string) => {
    const unit = of2025.find((candidate) => candidate.fullName === fullName)
    if (!unit) throw new Error(`${fullName} is not in the catalogue`)
    return { unitId: unit.unitId, unitName: unit.fullName }
  }
  const every = [
    ...new Map(
      [...of2025, ...of2024].map((unit) => [unit.unitId, { unitId: unit.unitId, unitName: unit.fullName }]),
    ).values(),
  ]
  return {
    units: {
      province: province.unitId,
      homeAffairs: named('Sở Nội vụ'),
      finance: named('Sở Tài chính'),
      health: named('Sở Y tế'),
      commune: named('Phường Nội Hoàng'),
    },
    every,
  }
}

/** @returns false when the demo was there already: a second start keeps what people did. */
export async function seedDemo(database: Database, files: Files, now: Date): Promise<boolean> {
  const random = randomFrom(SEED)
  const parts: NameParts = {
    family: await csvOf('names/names-family.csv'),
    middle: await csvOf('names/names-middle.csv'),
    given: await csvOf('names/names-given.csv'),
  }
  return database.within({ everywhere: true, units: [], accountId: SYSTEM.accountId, entry: null }, async (tx) => {
    if (await tx.selectFrom('par.round').select('id').limit(1).executeTakeFirst()) return false
    const { units, every } = await demoUnits(tx)
    const people = await seedPeople(tx, units, every, parts, random)
    const seeding = { tx, files, random, people }
    await seedRound2024(seeding, units.province)
    await seedRound2025(seeding, units, now)
    return true
  })
}
