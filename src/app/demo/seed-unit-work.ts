/** The work inside the units: what was given out and approved at the finance department, and every sending with its page. */
import { setSheetWanted } from '../../modules/par/jobs-wanted.ts'
import { adjustedOf } from '../../modules/par/queries/sheets/opened-sheet.ts'
import {
  type LeafRows,
  nothingSaid,
  type SheetStates,
  sheetStates,
} from '../../modules/par/queries/sheets/sheet-states.ts'
import { hashed } from '../../modules/par/queries/unit/sent-state.ts'
import { papersOfSelf } from '../../modules/par/rules/sheets/hands.ts'
import { isScoredByUnit, type Leaf, whyIncomplete } from '../../modules/par/rules/sheets/self-assessment.ts'
import { submissionState } from '../../modules/par/rules/unit/submission.ts'
import type { Tx } from '../../platform/http/call.ts'
import { jobsIn } from '../../platform/jobs/jobs.ts'
import { dayIn } from '../../shared/dates.ts'
import type { DemoUnits, Person } from './seed-people.ts'
import { inChunks } from './seed-sheets.ts'
import { type Seeding, sheetsOf } from './seeding.ts'

const DAY = 86_400_000

type Sheet = Awaited<ReturnType<typeof sheetsOf>>[number]

const ownLeaves = ({ set }: Sheet) => set.leaves.filter(isScoredByUnit)

/** Version and papers as they are: what a head has seen who looks now. */
function reviewOf(sheet: Sheet, leaf: Leaf, { entry, evidence }: LeafRows, head: Person, at: Date) {
  return {
    assessment_id: sheet.id,
    criterion_id: leaf.id,
    outcome: 'approved' as const,
    comment: '',
    entry_version: entry?.version ?? 0,
    evidence_seen: JSON.stringify(papersOfSelf(evidence).map(({ hand: _, ...paper }) => paper)),
    reviewed_by: head.id,
    reviewed_by_name: head.fullName,
    reviewed_at: at.toISOString(),
  }
}

/** Two people and a room have work, one of them is late; some is approved, one sent back, one changed after approval. */
async function seedFinance({ tx, people }: Seeding, sheet: Sheet, states: SheetStates, now: Date): Promise<void> {
  const { head, colleague } = people.finance
  const scorer = people.scorerOf.get(sheet.unitId) as Person
  const rowsOf = (leaf: Leaf) => states.get(sheet.id)?.get(leaf.id) ?? nothingSaid()
  const isDone = (leaf: Leaf) =>
    whyIncomplete({ leaf, entry: rowsOf(leaf).entry, evidence: rowsOf(leaf).evidence.length }).length === 0
  const leaves = ownLeaves(sheet)
  const [done, open] = [leaves.filter(isDone), leaves.filter((leaf) => !isDone(leaf))]
  const given = (leaf: Leaf, whom: { person?: Person; room?: string }, days: number, note = '') => ({
    assessment_id: sheet.id,
    criterion_id: leaf.id,
    account_id: whom.person?.id ?? null,
    person_name: whom.person?.fullName ?? null,
    room: whom.room ?? null,
    due_on: dayIn(new Date(now.getTime() + days * DAY)),
    note,
    assigned_by_name: people.finance.coordinator.fullName,
    assigned_at: new Date(now.getTime() - 9 * DAY).toISOString(),
  })
  await tx
    .insertInto('par.assignment')
    .values([
      ...done.slice(0, 12).map((leaf) => given(leaf, { person: scorer }, 4)),
      ...done.slice(12, 20).map((leaf) => given(leaf, { person: colleague }, 2)),
      ...open.slice(0, 1).map((leaf) => given(leaf, { person: colleague }, -2, 'Lấy số liệu của Văn phòng Sở.')),
      ...open.slice(1, 4).map((leaf) => given(leaf, { person: scorer }, 2)),
      ...open.slice(4, 8).map((leaf) => given(leaf, { room: 'Phòng Tài chính ngân sách' }, 6)),
    ])
    .execute()
  const [back, lapsed, ...approved] = done.slice(0, 11) as [Leaf, Leaf, ...Leaf[]]
  const looked = new Date(now.getTime() - DAY)
  const review = (leaf: Leaf) => reviewOf(sheet, leaf, rowsOf(leaf), head, looked)
  await tx
    .insertInto('par.review')
    .values([
      ...approved.map(review),
      { ...review(back), outcome: 'sent-back', comment: 'Đối chiếu lại số nhiệm vụ với báo cáo quý IV rồi gửi lại.' },
      review(lapsed),
    ])
    .execute()
  await tx
    .updateTable('par.entry')
    .set({
      version: 2,
      note: 'Sửa số liệu theo báo cáo tháng 12.',
      updated_at: new Date(now.getTime() - DAY / 2).toISOString(),
    })
    .where('assessment_id', '=', sheet.id)
    .where('criterion_id', '=', lapsed.id)
    .execute()
}

/** What was sent is kept, and approved where the round asks; the newest pages of departments are set once the program runs, the others when they are asked for. */
async function seedSendings(
  { tx, people }: Seeding,
  sheets: readonly Sheet[],
  states: SheetStates,
  headReview: boolean,
) {
  const assessments = await tx
    .selectFrom('par.assessment')
    .selectAll()
    .where('submitted_at', 'is not', null)
    .where(
      'id',
      'in',
      sheets.map(({ id }) => id),
    )
    .execute()
  for (const row of assessments) {
    const sheet = sheets.find(({ id }) => id === row.id) as Sheet
    const head = people.headOf.get(row.unit_id) as Person
    const at = row.submitted_at as string
    const rowsOf = (id: string) => states.get(row.id)?.get(id)
    const { state, sha256 } = await hashed(
      tx,
      submissionState({
        number: 1,
        roundId: row.round_id,
        setId: sheet.set.id,
        unitId: row.unit_id,
        unitName: row.unit_name,
        plan: sheet.set,
        adjusted: adjustedOf(row, 'self'),
        stateOf: rowsOf,
      }),
    )
    if (headReview)
      await inChunks(
        ownLeaves(sheet).flatMap((leaf) => {
          const said = rowsOf(leaf.id)
          return said?.entry ? [reviewOf(sheet, leaf, said, head, new Date(at))] : []
        }),
        2_000,
        (part) => tx.insertInto('par.review').values(part).execute(),
      )
    await tx.updateTable('par.assessment').set({ submitted_by_name: head.fullName }).where('id', '=', row.id).execute()
    const { id: submissionId } = await tx
      .insertInto('par.submission')
      .values({
        assessment_id: row.id,
        number: 1,
        submitted_at: at,
        submitted_by: head.id,
        submitted_by_name: head.fullName,
        state: JSON.stringify(state),
        state_sha256: sha256,
        drawn_up_at: at,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    if (headReview && sheet.position === 0) await askForPage(tx, row.unit_name, submissionId)
  }
}

const askForPage = (tx: Tx, unitName: string, submissionId: string) =>
  jobsIn(tx).add(setSheetWanted, `Lập phiếu đã gửi: ${unitName}, lần 1`, { submissionId })

export async function seedUnitWork(seeding: Seeding, units: DemoUnits, now: Date): Promise<void> {
  const { tx } = seeding
  const rounds = await tx
    .selectFrom('par.round')
    .select(['id', 'head_review as headReview', 'status'])
    .orderBy('year')
    .execute()
  for (const { id, headReview, status } of rounds) {
    const sheets = await sheetsOf(seeding, id)
    const sets = new Map(sheets.map(({ set }) => [set.id, set]))
    const states = await sheetStates(
      tx,
      sheets.map((sheet) => ({ id: sheet.id, setId: sheet.setId, withSurvey: true })),
      sets,
    )
    await seedSendings(seeding, sheets, states, headReview)
    const finance = sheets.find(({ unitId }) => unitId === units.finance.unitId)
    if (finance && status === 'open') await seedFinance(seeding, finance, states, now)
  }
}
