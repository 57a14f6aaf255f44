/** The round of 2023: twenty departments, published; what came after has a year to be set against. */
import { keepSet } from '../../modules/par/actions/sets/keep-set.ts'
import { openRound, publishRound } from '../../modules/par/index.ts'
import { setFromModel } from '../../modules/par/rules/sets/model-set.ts'
import type { Tx } from '../../platform/http/call.ts'
import { jsonOf } from '../catalogues.ts'
import { randomFrom } from './random.ts'
import { type SheetToSeed, seedSheets } from './seed-sheets.ts'
import { BANDS, FRAME_2023, HEAD_BANDS, issuedOn, type Seeding, scorer, sheetsOf, window } from './seeding.ts'

/** Of its own: what the rounds after it draw does not hang on it. */
const SEED = 2023

/** The department set of 2025 stands in for earlier years too: there is no model of those. */
async function departmentSetOf2023(tx: Tx): Promise<string> {
  const read = setFromModel(await jsonOf('par/model-department-2025.json'))
  if ('problems' in read) throw new Error('the model set cannot be read')
  const id = await keepSet(tx, { ...read.set, year: 2023 }, true)
  await issuedOn(tx, id, '2023-11-15')
  return id
}

/** @returns the criteria set the departments were evaluated on. */
export async function seedRound2023(seeding: Seeding, province: number): Promise<string> {
  const { tx, seals, people } = seeding
  const random = randomFrom(SEED)
  const setId = await departmentSetOf2023(tx)
  const { roundId } = await openRound(
    { tx, now: new Date('2023-12-01T00:00:00+07:00') },
    {
      year: 2023,
      name: 'Đánh giá, xếp hạng Chỉ số cải cách hành chính năm 2023',
      frameDay: FRAME_2023,
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
        window('self-assessment', '2023-11-30T17:00:00.000Z', '2023-12-25T17:00:00.000Z'),
        window('appraisal', '2023-12-25T17:00:00.000Z', '2024-01-20T17:00:00.000Z'),
        window('publication', '2024-01-20T17:00:00.000Z', '2024-02-28T17:00:00.000Z'),
      ],
      blocks: [
        {
          name: 'Khối sở, ban, ngành',
          setId,
          withSurvey: true,
          within: province,
          levels: ['department'],
          kinds: [],
          endedUnitIds: [],
          regions: [],
        },
      ],
    },
  )
  const rows = await sheetsOf(seeding, roundId)
  await seedSheets(
    tx,
    rows.map(
      (row): SheetToSeed => ({
        assessmentId: row.id,
        unitId: row.unitId,
        set: row.set,
        quality: 0.72 + random.next() * 0.2,
        share: 1,
        appraisedShare: 1,
        scorer: scorer(people, row.unitId),
        appraiser: people.appraiser,
        enteredAt: new Date('2023-12-18T09:30:00+07:00'),
        appraisedAt: new Date('2024-01-12T14:10:00+07:00'),
        documents: [],
        unproven: 0,
        imported: true,
        source: 'Điều tra xã hội học năm 2023 (giả định)',
      }),
    ),
    random,
  )
  await tx
    .updateTable('par.assessment')
    .set({ status: 'appraised', submitted_at: '2023-12-24T09:00:00Z', appraised_at: '2024-01-18T09:00:00Z' })
    .where('round_id', '=', roundId)
    .execute()
  const actor = { accountId: people.administrator.id, fullName: people.administrator.fullName, unitId: null }
  await publishRound(
    { tx, seals, actor, now: new Date('2024-02-20T09:00:00+07:00') },
    { roundId, version: 1, decisionNumber: '00/QĐ-UBND (giả định)', decisionDay: '2024-02-20', isSample: true },
  )
  return setId
}
