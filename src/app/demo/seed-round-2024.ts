/** The round of 2024: twenty departments and ten districts, appraised and published. */
import { copyCriteriaSet, leaveRound, openRound, publishRound } from '../../modules/par/index.ts'
import { markOf, seedDocuments } from './seed-documents.ts'
import { type SheetToSeed, seedSheets } from './seed-sheets.ts'
import { BANDS, FRAME_2024, HEAD_BANDS, issuedOn, type Seeding, scorer, setId, sheetsOf, window } from './seeding.ts'

/** Handed nothing in: below the ranking, without a zero. */
const ABSENT = 'Huyện Sơn Động'

/** Grown from the set of the year before, every criterion kept: the two years can be compared. */
async function departmentSetOf2024({ tx, people }: Seeding, of2023: string): Promise<string> {
  const { name } = await tx
    .selectFrom('par.criteria_set')
    .select('name')
    .where('id', '=', of2023)
    .executeTakeFirstOrThrow()
  const actor = { accountId: people.administrator.id, fullName: people.administrator.fullName, unitId: null }
  const { setId } = await copyCriteriaSet(
    { tx, actor, now: new Date('2024-11-01T09:00:00+07:00') },
    { setId: of2023, name, year: 2024, level: 'department' },
  )
  await issuedOn(tx, setId, '2024-11-15')
  return setId
}

/** @param of2023 the criteria set of the departments a year earlier. */
export async function seedRound2024(seeding: Seeding, province: number, of2023: string): Promise<void> {
  const { tx, files, seals, random, people } = seeding
  const { roundId } = await openRound(
    { tx, now: new Date('2024-12-01T00:00:00+07:00') },
    {
      year: 2024,
      name: 'Đánh giá, xếp hạng Chỉ số cải cách hành chính năm 2024',
      frameDay: FRAME_2024,
      consolidatingUnitId: null,
      substituteUnitId: null,
      headReview: false,
      signedSheet: 'optional',
      bodies: [],
      tieRule: 'ordinal',
      tieOrder: ['points', 'survey', 'name'],
      bands: BANDS,
      decimals: 2,
      headBands: HEAD_BANDS,
      weightRange: 100_000,
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
          setId: await departmentSetOf2024(seeding, of2023),
          withSurvey: true,
          within: province,
          levels: ['department'],
          kinds: [],
          endedUnitIds: [],
          regions: [],
        },
        {
          name: 'Khối huyện, thị xã, thành phố',
          setId: await setId(tx, 'district', 2024),
          withSurvey: true,
          within: province,
          levels: ['district'],
          kinds: [],
          endedUnitIds: [],
          regions: [],
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
        share: row.unitName === ABSENT ? 0.3 : 1,
        appraisedShare: row.unitName === ABSENT ? 0 : 1,
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
    .where('unit_name', '<>', ABSENT)
    .execute()
  const office = {
    tx,
    seals,
    actor: { accountId: people.administrator.id, fullName: people.administrator.fullName, unitId: null },
  }
  await leaveRound(
    { ...office, now: new Date('2024-12-27T09:00:00+07:00') },
    {
      assessmentId: rows.find((row) => row.unitName === ABSENT)?.id as string,
      cause: 'absent',
      reason: 'Hết thời hạn, đã nhắc hai lần nhưng đơn vị không gửi phiếu (giả định).',
    },
  )
  await publishRound(
    { ...office, now: new Date('2025-02-20T09:00:00+07:00') },
    { roundId, version: 1, decisionNumber: '00/QĐ-UBND (giả định)', decisionDay: '2025-02-20', isSample: true },
  )
}
