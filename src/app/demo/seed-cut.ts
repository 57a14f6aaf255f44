/** A plan of the cut in the demo: what public service units of the province become after 1/7/2025, all invented. */
import { type Change, factsOn, recordChange, recordFacts, unitsOn, valuesOf } from '../../modules/organization/index.ts'
import { createCut } from '../../modules/reorganization/index.ts'
import { SYSTEM, type Tx } from '../../platform/http/call.ts'

const BASE_DAY = '2025-07-01'
const SOURCE = 'Dữ liệu giả định để chạy thử'

/** Two units of one manager become one, another ends: what the plan is counted from. */
async function seedEvents(tx: Tx, units: Awaited<ReturnType<typeof unitsOn>>): Promise<void> {
  const byManager = Map.groupBy(units, ({ parentId }) => parentId)
  const pair = [...byManager.values()].find((own) => own.length >= 2)
  const last = units.find(({ parentId }) => parentId !== pair?.[0]?.parentId)
  const [one, other] = pair ?? []
  if (!one || !other || !last) return
  const record = (number: number, change: Partial<Change> & Pick<Change, 'kind' | 'day'>) =>
    recordChange(
      tx,
      { before: [], after: [], children: [], succession: null, ...change },
      {
        legalBasis: `${number}/QĐ-UBND (giả định)`,
        decidedOn: change.day,
        issuer: 'Ủy ban nhân dân tỉnh',
        note: SOURCE,
      },
    )
  const { unitId, kind, level, parentId } = one
  const merged = {
    unitId,
    code: null,
    level,
    kind,
    name: one.name,
    fullName: one.fullName,
    parentId,
    seat: null,
  }
  const { recording } = await record(901, {
    kind: 'merge',
    day: '2025-10-01',
    before: [unitId, other.unitId],
    after: [merged],
  })
  const people = valuesOf(await factsOn(tx, BASE_DAY, { unitIds: [unitId, other.unitId], facts: ['budget-people'] }))
  const together = [unitId, other.unitId].reduce((sum, id) => sum + Number(people(id, 'budget-people') ?? 0), 0)
  // A reorganization may not add people, and saves the chief of one.
  if (together > 1)
    await recordFacts(
      tx,
      [{ unitId, fact: 'budget-people', from: '2025-10-01', to: null, value: together - 1 }],
      { legalBasis: '901/QĐ-UBND (giả định)', source: SOURCE },
      recording,
    )
  await record(902, {
    kind: 'dissolve',
    day: '2025-12-01',
    before: [last.unitId],
    after: [],
    succession: [],
  })
}

export async function seedCut(tx: Tx, now: Date): Promise<void> {
  const [province] = (await unitsOn(tx, BASE_DAY, { levels: ['province'] })).filter(({ name }) => name === 'Bắc Ninh')
  if (!province) throw new Error('Bắc Ninh is not in the catalogue')
  const units = await unitsOn(tx, BASE_DAY, { levels: ['service'], within: province.unitId })
  if (units.length === 0) return
  const { planId } = await createCut(
    { tx, now, actor: SYSTEM },
    {
      name: 'Tinh gọn đơn vị sự nghiệp công lập 2025–2030 (giả định)',
      scopeId: province.unitId,
      baseDay: BASE_DAY,
      firstYear: 2025,
      lastYear: 2030,
      percent: 100_000,
      legalBasis: 'Kế hoạch giả định, cách tính theo Nghị quyết số 76/NQ-CP ngày 15/7/2021',
    },
    true,
  )
  // Ten per cent of the base, all of it asked for in the first year: the demo is late by one.
  const targets = [[2025, Math.ceil(units.length / 10)]] as const
  await tx
    .insertInto('reorganization.cut_target')
    .values(targets.map(([year, number]) => ({ plan_id: planId, year, number })))
    .execute()
  await seedEvents(tx, units)
}
