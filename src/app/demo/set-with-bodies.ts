/** The set of departments of 2025 with bodies named, grown from that of 2024: appraised by several, compared year by year. It stays a model and says so. */
import { copyCriteriaSet } from '../../modules/par/index.ts'
import { offeredFacts } from '../../modules/par/queries/facts/offered-facts.ts'
import { criteriaSet } from '../../modules/par/queries/sets/criteria-sets.ts'
import { firstReading, type NodeFact, type Reading } from '../../modules/par/rules/facts/reading.ts'
import { whyNotFacts } from '../../modules/par/rules/facts/why-not-fact.ts'
import { HUNDRED, type Scoring } from '../../modules/par/rules/scoring/scoring.ts'
import { SYSTEM, type Tx } from '../../platform/http/call.ts'
import { POINT, points } from '../../shared/points.ts'
import { factSources } from '../modules.ts'
import { setId } from './seeding.ts'

/** By area: the department in charge of the field. */
export const BODIES: Readonly<Record<string, string>> = { '2': 'Sở Tư pháp', '6': 'Sở Tài chính' }

/** Criteria of the model set whose figure somebody offers; of a key nobody offers the criterion stays entered by hand. */
const KEYS: Readonly<Record<string, string>> = {
  '1.1.1': 'plan.issued-on-time',
  '1.1.2': 'plan.completion-rate',
  '1.2.1': 'reports.on-time',
  '1.5': 'directives.on-time-rate',
  '4.1': 'organization.functions-issued',
  '5.3': 'appointments.lawful',
  '5.6': 'personnel.discipline-count',
}

const READINGS: Readonly<Record<string, Reading>> = {
  '1.1.1': {
    as: 'steps',
    thresholds: [
      { option: 0, gte: POINT },
      { option: 1, lt: POINT },
    ],
  },
  '1.2.1': { as: 'counts', figures: ['unsent', 'late'] },
  '4.1': {
    as: 'steps',
    thresholds: [
      { option: 0, gte: HUNDRED },
      { option: 1, gte: HUNDRED / 2 },
      { option: 2, lt: HUNDRED / 2 },
    ],
  },
  '5.6': { as: 'counts', figures: ['reprimanded', 'warned', 'heavier'] },
}

async function factsOf(tx: Tx, setId: string): Promise<[string, NodeFact][]> {
  const { nodes, level } = await criteriaSet(tx, setId)
  const parents = new Set(nodes.map(({ parentId }) => parentId))
  return nodes.flatMap((node): [string, NodeFact][] => {
    const source = factSources.find(({ key }) => key === KEYS[node.code])
    if (!source || node.scoring === null || parents.has(node.id)) return []
    const scoring = node.scoring as Scoring
    const reading = READINGS[node.code] ?? firstReading(scoring, source)
    if (!reading) return []
    const fact = { key: source.key, reading }
    const asked = { ...node, parent: null, maxPoints: points(node.maxPoints), scoring, fact }
    // The model's rule and the source of another module may part ways: then people enter it.
    return whyNotFacts([asked], level, offeredFacts([source])).length === 0 ? [[node.code, fact]] : []
  })
}

export async function setWithBodies(tx: Tx, now: Date): Promise<string> {
  const before = await setId(tx, 'department', 2024)
  const model = await setId(tx, 'department', 2025)
  const { name } = await tx
    .selectFrom('par.criteria_set')
    .select('name')
    .where('id', '=', model)
    .executeTakeFirstOrThrow()
  const { setId: id } = await copyCriteriaSet(
    { tx, actor: SYSTEM, now },
    { setId: before, name: `${name}, có cơ quan thẩm định`, year: 2025, level: 'department' },
  )
  for (const [code, body] of Object.entries(BODIES))
    await tx
      .updateTable('par.criterion')
      .set({ appraising_body: body })
      .where('set_id', '=', id)
      .where('code', '=', code)
      .execute()
  for (const [code, fact] of await factsOf(tx, id))
    await tx
      .updateTable('par.criterion')
      .set({ fact: JSON.stringify(fact) })
      .where('set_id', '=', id)
      .where('code', '=', code)
      .execute()
  await tx
    .updateTable('par.criteria_set')
    .set({ status: 'issued', issued_at: now.toISOString() })
    .where('id', '=', id)
    .execute()
  return id
}
