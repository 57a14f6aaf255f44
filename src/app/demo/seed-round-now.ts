/**
 * A round of this year among the departments that are there today, so that figures the program tells of its own accord are seen: its
 * set takes every source that fits a criterion. All invented, and named so.
 */
import { addAccount, addDemoAccounts, hashPassword } from '../../modules/identity/index.ts'
import { recordFacts, type UnitOnDay, unitsOn } from '../../modules/organization/index.ts'
import { copyCriteriaSet, openRound } from '../../modules/par/index.ts'
import { SYSTEM, type Tx } from '../../platform/http/call.ts'
import { dayIn } from '../../shared/dates.ts'
import { seedParPlans } from './directives/seed-par-plans.ts'
import { type NameParts, namesFrom } from './people.ts'
import { randomFrom } from './random.ts'
import { markOf, type OwnerOfPapers, seedDocuments } from './seed-documents.ts'
import { DEMO_PASSWORD, type Person } from './seed-people.ts'
import { seedSheets } from './seed-sheets.ts'
import { BANDS, HEAD_BANDS, midnight, type Seeding, sheetsOf, window } from './seeding.ts'
import { BODIES } from './set-with-bodies.ts'

const SEED = 20_260_101
const ASSUMED = '(dữ liệu giả định)'
export const ROUND_NOW = `Tự chấm thử Chỉ số cải cách hành chính ${ASSUMED}`
/** Who has sent a sheet: one took every figure, one objects. */
export const SENT = ['Sở Tài chính', 'Sở Y tế']
/** One inner unit in so many has no decision on its functions that is known. */
const WITHOUT = 9

/** That of the round of 2025 with its sources, for this year. */
async function setOfYear(tx: Tx, year: number, now: Date): Promise<string> {
  const before = await tx
    .selectFrom('par.criteria_set as s')
    .innerJoin('par.criterion as c', 'c.set_id', 's.id')
    .select(['s.id', 's.name'])
    .where('s.year', '=', 2025)
    .where('s.status', '=', 'issued')
    .where('c.fact', 'is not', null)
    .executeTakeFirstOrThrow()
  const { setId } = await copyCriteriaSet(
    { tx, actor: SYSTEM, now },
    { setId: before.id, name: `${before.name}, có số tự tính`, year, level: 'department' },
  )
  await tx
    .updateTable('par.criteria_set')
    .set({ status: 'issued', issued_at: now.toISOString() })
    .where('id', '=', setId)
    .execute()
  return setId
}

/** Rooms and units below have their decisions, but for some. */
async function tellFunctions(tx: Tx, year: number, departments: readonly UnitOnDay[], today: string): Promise<void> {
  const inner = await unitsOn(tx, today, {
    within: departments.map(({ unitId }) => unitId),
    levels: ['division', 'branch', 'service'],
  })
  const told = inner.filter((_, at) => at % WITHOUT !== WITHOUT - 1)
  await recordFacts(
    tx,
    told.map(({ unitId }, at) => ({
      unitId,
      fact: 'functions-decision' as const,
      from: `${year}-01-15`,
      to: null,
      value: `Quyết định số ${11 + at}/QĐ (giả định)`,
    })),
    { legalBasis: null, source: 'Dữ liệu giả định để chạy thử' },
  )
}

/** A scorer and a head; of the sample they sign in. @returns the scorer. */
async function peopleOf(tx: Tx, unit: UnitOnDay, nextName: () => string, since: string, mark: string | null) {
  const passwordHash = mark === null ? undefined : await hashPassword(DEMO_PASSWORD)
  const of = async (role: string, userName: string, shown: string): Promise<Person> => {
    const fullName = nextName()
    const id = await addAccount(tx, {
      userName,
      fullName,
      unitId: unit.unitId,
      validFrom: since,
      ...(passwordHash !== undefined && { passwordHash }),
      grants: [{ role, unitId: unit.unitId, validFrom: since }],
    })
    if (mark !== null)
      await addDemoAccounts(tx, [{ userName, fullName, role: shown, unitName: unit.fullName, password: DEMO_PASSWORD }])
    return { id, fullName }
  }
  const own = mark ?? `${markOf(unit.fullName).toLowerCase()}.${unit.unitId}`
  await of('par-head', `lanhdao.${own}`, 'Lãnh đạo đơn vị (gửi thẩm định)')
  return of('par-scorer', `tucham.${own}`, 'Cán bộ tự chấm (có số tự tính)')
}

/** @param sample whose scorer signs in: its figures wait to be taken. */
export async function seedRoundNow(seeding: Seeding, sample: string, parts: NameParts, now: Date): Promise<void> {
  const { tx, files } = seeding
  const random = randomFrom(SEED)
  const today = dayIn(now)
  const year = Number(today.slice(0, 4))
  const named = (found: readonly UnitOnDay[], name: string) => {
    const unit = found.find(({ fullName }) => fullName === name)
    if (!unit) throw new Error(`${name} is not there on ${today}`)
    return unit
  }
  const first = named(await unitsOn(tx, today, { levels: ['department'] }), sample)
  const province = first.parentId as number
  const departments = await unitsOn(tx, today, { levels: ['department'], within: province })
  const office = named(departments, 'Sở Nội vụ')
  const leads = [first, ...SENT.map((name) => named(departments, name))]
  await tellFunctions(tx, year, departments, today)
  const nextName = namesFrom(parts, random)
  const owners: OwnerOfPapers[] = []
  for (const unit of leads) {
    const scorer = await peopleOf(tx, unit, nextName, `${year}-01-01`, unit === first ? 'nnmt' : null)
    owners.push({ unitId: unit.unitId, unitName: unit.fullName, mark: markOf(unit.fullName), scorer })
  }
  const documents = await seedDocuments(tx, files, owners, year, 4, random)
  await seedParPlans(
    tx,
    { unitId: office.unitId, unitName: office.fullName },
    owners.map(({ unitId, unitName }) => ({ unitId, unitName, proofId: documents.get(unitId)?.[0] as string })),
    now,
  )
  const { roundId } = await openRound(
    { tx, now, actor: { ...seeding.people.administrator, accountId: seeding.people.administrator.id, unitId: null } },
    {
      year,
      name: ROUND_NOW,
      frameDay: today,
      consolidatingUnitId: null,
      substituteUnitId: null,
      headReview: false,
      signedSheet: 'optional',
      tieRule: 'shared',
      tieOrder: ['points', 'survey', 'name'],
      bands: BANDS,
      decimals: 2,
      headBands: HEAD_BANDS,
      weightRange: 100_000,
      bodies: Object.values(BODIES).map((body) => ({ body, unitId: named(departments, body).unitId })),
      windows: [
        window('self-assessment', midnight(now, -30), midnight(now, 21)),
        window('appraisal', midnight(now, -10), midnight(now, 40)),
        window('explanation', midnight(now, -3), midnight(now, 50)),
        window('second-appraisal', midnight(now, -2), midnight(now, 60)),
        window('publication', midnight(now, 60), midnight(now, 75)),
      ],
      blocks: [
        {
          name: 'Khối sở, ban, ngành',
          setId: await setOfYear(tx, year, now),
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
  const sent = rows.flatMap((row) =>
    owners.filter(({ unitId }) => unitId === row.unitId).map((own) => ({ ...row, ...own })),
  )
  await seedSheets(
    tx,
    sent.map((row) => ({
      assessmentId: row.id,
      unitId: row.unitId,
      set: row.set,
      quality: 0.82,
      share: row.unitId === first.unitId ? 0.6 : 1,
      appraisedShare: 0,
      scorer: row.scorer,
      appraiser: seeding.people.appraiser,
      enteredAt: now,
      appraisedAt: now,
      documents: documents.get(row.unitId) ?? [],
      unproven: 0,
      imported: false,
      source: '',
    })),
    random,
  )
}
