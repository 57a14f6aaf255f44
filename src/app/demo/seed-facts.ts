/**
 * Computed figures of the round of 2025, asked of the sources as the night does. Sheets in hand took them, but for Sở Tài chính, which
 * objects to one of its own and has not answered another.
 */
import { recordFacts } from '../../modules/organization/index.ts'
import { computeFacts } from '../../modules/par/actions/facts/compute-facts.ts'
import { freezeFacts } from '../../modules/par/actions/facts/freeze-facts.ts'
import type { FactShown } from '../../modules/par/contract.ts'
import { isFactLeaf } from '../../modules/par/queries/facts/leaf-facts.ts'
import { openedSheet } from '../../modules/par/queries/sheets/opened-sheet.ts'
import { type LeafInputs, scoreLeaf } from '../../modules/par/rules/scoring/scoring.ts'
import type { Leaf } from '../../modules/par/rules/sheets/self-assessment.ts'
import type { Tx } from '../../platform/http/call.ts'
import { stepsOf } from '../../platform/jobs/step.ts'
import { decimalFromPoints } from '../../shared/points.ts'
import { factSources } from '../modules.ts'
import type { DemoGround } from './seeding.ts'

const PATIENCE = 30_000
const OBJECTION = 'Quyết định đã ban hành ngày 20/6/2025 nhưng chưa được ghi vào chương trình (dữ liệu giả định).'
const SOURCE = 'Dữ liệu giả định để chạy thử'
/** One department in so many has no decision on its functions that is known. */
const WITHOUT = 5

const pointsOf = (leaf: Leaf, inputs: FactShown['inputs']): string | null => {
  const score = scoreLeaf(leaf.scoring, leaf.maxPoints, inputs as LeafInputs)
  return 'points' in score ? decimalFromPoints(score.points) : null
}

/** What was drawn for the criterion gives way to the figure. */
const taken = (leaf: Leaf, { valueId, inputs }: { valueId: string; inputs: FactShown['inputs'] }) => ({
  inputs: JSON.stringify(inputs),
  points: pointsOf(leaf, inputs),
  fact_value_id: valueId,
  not_applicable: false,
})

/** The criterion of the decision that is not known is answered with other inputs, the others wait to be taken. */
const ofFinance = ({ code }: Leaf) => (code === '4.1' ? { objection: OBJECTION } : { inputs: null, points: null })

async function answer(tx: Tx, assessmentId: string): Promise<void> {
  const sheet = await openedSheet(tx, assessmentId)
  for (const leaf of sheet.set.leaves.filter(isFactLeaf)) {
    const now = sheet.factOf(leaf.id)?.now
    if (now?.inputs == null) continue
    await tx
      .updateTable('par.entry')
      .set(sheet.row.unit_name === 'Sở Tài chính' ? ofFinance(leaf) : taken(leaf, now))
      .where('assessment_id', '=', assessmentId)
      .where('criterion_id', '=', leaf.id)
      .execute()
  }
}

/** What was sent before the program told figures stays as it was sent, with the figure beside it. */
async function freeze(tx: Tx, assessmentId: string): Promise<void> {
  const sent = await tx
    .selectFrom('par.submission')
    .select('id')
    .where('assessment_id', '=', assessmentId)
    .orderBy('number', 'desc')
    .executeTakeFirst()
  if (sent) await freezeFacts(tx, await openedSheet(tx, assessmentId), sent.id)
}

/** Decisions on functions of the departments of that round; that of Sở Tài chính is not known yet. */
async function tellFunctions(tx: Tx, roundId: string): Promise<void> {
  const units = await tx
    .selectFrom('par.assessment as a')
    .innerJoin('par.round_block as b', 'b.id', 'a.block_id')
    .innerJoin('par.criterion as c', 'c.set_id', 'b.set_id')
    .select(['a.unit_id as unitId', 'a.unit_name as name'])
    .distinct()
    .where('c.fact', 'is not', null)
    .where('a.round_id', '=', roundId)
    .where('a.status', '<>', 'left')
    .orderBy('a.unit_id')
    .execute()
  const told = units.filter(({ name }, at) => name !== 'Sở Tài chính' && at % WITHOUT !== WITHOUT - 1)
  await recordFacts(
    tx,
    told.map(({ unitId }, at) => ({
      unitId,
      fact: 'functions-decision' as const,
      from: '2025-03-01',
      to: null,
      value: `Quyết định số ${101 + at}/2025/QĐ-UBND (giả định)`,
    })),
    { legalBasis: null, source: SOURCE },
  )
}

/** Steps as the background takes them, on a day of one's own. */
export const stepsAt = ({ database, files, seals }: DemoGround, now: Date) =>
  stepsOf({ database, files, seals, clock: () => now, mail: { isOn: false, publicUrl: '' } }, crypto.randomUUID())

export const askSources = (ground: DemoGround, roundId: string, now: Date) =>
  computeFacts(
    { step: stepsAt(ground, now), progress: { report: async () => undefined, signal: new AbortController().signal } },
    factSources,
    { roundId },
    PATIENCE,
  )

const roundOf2025 = (tx: Tx) =>
  tx.selectFrom('par.round').select('id').where('year', '=', 2025).executeTakeFirstOrThrow()

export async function seedFacts(ground: DemoGround, now: Date): Promise<void> {
  const step = stepsAt(ground, now)
  const { id: roundId } = await step(({ tx }) => roundOf2025(tx))
  await step(({ tx }) => tellFunctions(tx, roundId))
  await askSources(ground, roundId, now)
  await step(async ({ tx }) => {
    const sheets = await tx
      .selectFrom('par.assessment as a')
      .innerJoin('par.round_block as b', 'b.id', 'a.block_id')
      .innerJoin('par.criterion as c', 'c.set_id', 'b.set_id')
      .select(['a.id', 'a.status'])
      .distinct()
      .where('c.fact', 'is not', null)
      .where('a.round_id', '=', roundId)
      .where('a.status', '<>', 'left')
      .execute()
    for (const { id, status } of sheets) await (status === 'draft' ? answer(tx, id) : freeze(tx, id))
  })
}
