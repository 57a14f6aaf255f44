/** The round of 2025: departments and communes in the middle of self-assessment and appraisal, around the day of the first start. */
import { endedUnits } from '../../modules/organization/index.ts'
import { exempt, extendUnit, openRound } from '../../modules/par/index.ts'
import type { Random } from './random.ts'
import { markOf, seedDocuments } from './seed-documents.ts'
import { seedExplanations } from './seed-explanations.ts'
import { seedLibrary } from './seed-library.ts'
import type { DemoUnits } from './seed-people.ts'
import { type SheetToSeed, seedSheets } from './seed-sheets.ts'
import { BANDS, FRAME_2025, HEAD_BANDS, midnight, type Seeding, scorer, setId, sheetsOf, window } from './seeding.ts'
import { BODIES, setWithBodies } from './set-with-bodies.ts'

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

export async function seedRound2025(seeding: Seeding, units: DemoUnits, now: Date): Promise<void> {
  const { tx, files, random, people } = seeding
  const actor = { accountId: people.administrator.id, fullName: people.administrator.fullName, unitId: null }
  const ended = await endedUnits(tx, { from: '2025-01-01', to: FRAME_2025, within: units.province })
  const endedOf = (level: string) => ended.filter((unit) => unit.level === level).map(({ unitId }) => unitId)
  const { roundId } = await openRound(
    { tx, now, actor },
    {
      year: 2025,
      name: 'Đánh giá, xếp hạng Chỉ số cải cách hành chính năm 2025',
      frameDay: FRAME_2025,
      consolidatingUnitId: units.homeAffairs.unitId,
      substituteUnitId: units.finance.unitId,
      headReview: true,
      signedSheet: 'optional',
      bodies: [
        { body: BODIES['2'] as string, unitId: units.justice.unitId },
        { body: BODIES['6'] as string, unitId: units.finance.unitId },
      ],
      tieRule: 'shared',
      tieOrder: ['points', 'survey', 'name'],
      bands: BANDS,
      decimals: 2,
      headBands: HEAD_BANDS,
      weightRange: 100_000,
      windows: [
        window('self-assessment', midnight(now, -20), midnight(now, 11)),
        window('appraisal', midnight(now, -7), midnight(now, 30)),
        // A sheet that is appraised early may be explained early.
        window('explanation', midnight(now, -3), midnight(now, 40)),
        window('second-appraisal', midnight(now, -2), midnight(now, 50)),
        window('publication', midnight(now, 50), midnight(now, 65)),
      ],
      blocks: [
        {
          name: 'Khối sở, ban, ngành',
          setId: await setWithBodies(tx, now),
          withSurvey: true,
          within: units.province,
          levels: ['department'],
          kinds: [],
          endedUnitIds: endedOf('department'),
          regions: [],
        },
        {
          name: 'Khối xã, phường, thị trấn',
          setId: await setId(tx, 'commune', 2025),
          withSurvey: true,
          within: units.province,
          levels: ['commune'],
          kinds: [],
          endedUnitIds: endedOf('commune'),
          regions: [],
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
  const shown = [units.finance, units.health, units.homeAffairs, units.commune].map(({ unitId }) => unitId)
  for (const owner of owners.filter(({ unitId }) => shown.includes(unitId))) {
    const ids = documents.get(owner.unitId) ?? []
    const readers = [
      { ...people.appraiser, unitId: units.homeAffairs.unitId },
      { ...owner.scorer, unitId: owner.unitId },
    ]
    documents.set(owner.unitId, [...ids, ...(await seedLibrary(seeding, owner, ids, readers, now))])
  }
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
  const appraised = rows.filter(({ id }) => stands.get(id)?.status === 'appraised')
  await seedExplanations(
    seeding,
    appraised.toSorted((a, b) => a.position - b.position),
    units,
    now,
  )
  const delayed = rows.find(
    ({ id, position, unitId }) =>
      position !== 0 && unitId !== units.commune.unitId && stands.get(id)?.status === 'draft',
  )
  await exceptions({ tx, actor, now }, rows, delayed?.id)
}

/** One unit without procedures of its own, one that the storm left without power. */
async function exceptions(
  call: Parameters<typeof exempt>[0],
  rows: Awaited<ReturnType<typeof sheetsOf>>,
  delayedId: string | undefined,
) {
  const sheetOf = (unitName: string) => rows.find((row) => row.unitName === unitName) as (typeof rows)[number]
  const { id, set } = sheetOf('Thanh tra tỉnh')
  await exempt(call, {
    cells: [{ assessmentId: id, criterionId: set.nodes.find(({ code }) => code === '3')?.id as string }],
    reason: 'Cơ quan không tiếp nhận, giải quyết thủ tục hành chính của người dân, tổ chức (giả định).',
    approvedByName: 'Giám đốc Sở Nội vụ (giả định)',
  })
  if (delayedId === undefined) return
  await extendUnit(call, {
    assessmentId: delayedId,
    stage: 'self-assessment',
    extendedTo: midnight(call.now, 16),
    reason: 'Mưa lũ, mất điện và mất mạng ba ngày (giả định).',
  })
}
