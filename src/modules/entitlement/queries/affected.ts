/** Whom a change of law that is not in force yet would move, and how: the same facts under both laws, nothing kept. */
import type { Call, Tx } from '../../../platform/http/call.ts'
import { chunksOf } from '../../../shared/chunks.ts'
import { dayIn } from '../../../shared/dates.ts'
import type { InputOf, OutputOf } from '../../../shared/endpoint.ts'
import { amendmentProvisions } from '../../law/index.ts'
import { unitNames } from '../../organization/index.ts'
import { type Law, lawOf, OVER } from '../../personnel/index.ts'
import type { entitlement } from '../contract.ts'
import { refuse } from '../refusals.vi.ts'
import { resultInWords } from '../rules/in-words.ts'
import { type Moved, movedBetween, type Told } from '../rules/moved.ts'
import { unitsAsked } from './due-scope.ts'
import { entitlementsOf } from './entitlements-of.ts'
import { factsOf } from './facts-of.ts'
import { aboutInWords } from './in-words.ts'
import type { Entitlement } from './working/entitlement.ts'

/** As many as are compared while somebody waits; more are asked for unit by unit. */
const MOST = 3_000

export async function affected(
  { tx, now }: Call,
  { amendmentId, unitId, page, pageSize }: InputOf<typeof entitlement.affected>,
): Promise<OutputOf<typeof entitlement.affected>> {
  const day = dayIn(now)
  const people = await peopleOf(tx, await unitsAsked(tx, unitId, day))
  if (people.length > MOST) return refuse('entitlement.too-many-to-compare', { most: MOST.toLocaleString('vi') })
  const law = await lawOf(tx)
  const drawn = (await amendmentProvisions(tx, amendmentId)).map((one) => ({ ...one, confidence: 'high' }))
  const moved = await compared(tx, people, { day, law, amended: [...law, ...(drawn as unknown as Law)] })
  const shown = moved.slice((page - 1) * pageSize, page * pageSize)
  const names = await unitNames(tx, [...new Set(shown.map((row) => row.unitId))], day)
  return {
    ...{ compared: people.length, total: moved.length, people: new Set(moved.map(({ recordId }) => recordId)).size },
    rows: shown.map(({ unitId: unit, ...row }) => ({ ...row, unitName: names.get(unit) ?? '' })),
  }
}

interface Person {
  recordId: string
  fullName: string
  unitId: number
}

const peopleOf = (tx: Tx, units: readonly number[] | null): Promise<Person[]> =>
  tx
    .selectFrom('personnel.record')
    .select(['id as recordId', 'full_name as fullName', 'unit_id as unitId'])
    .where('merged_into', 'is', null)
    .where('state', 'not in', OVER)
    .$if(units !== null, (q) => q.where('unit_id', 'in', units as number[]))
    .orderBy('given_name')
    .orderBy('full_name')
    .orderBy('id')
    .limit(MOST + 1)
    .execute()

async function compared(
  tx: Tx,
  people: readonly Person[],
  { day, law, amended }: { day: string; law: Law; amended: Law },
) {
  const rows: (Person & MovedInWords)[] = []
  for (const some of chunksOf(people, 500)) {
    const facts = await factsOf(
      tx,
      some.map(({ recordId }) => recordId),
    )
    for (const person of some) {
      const own = facts.get(person.recordId)
      if (!own) continue
      const told = (by: Law) => entitlementsOf(own, day, by).map(toldOf)
      rows.push(...movedBetween(told(law), told(amended)).map((one) => ({ ...person, ...inWords(one) })))
    }
  }
  return rows
}

const toldOf = ({ kind, about, dueOn, said }: Entitlement): Told => ({
  ...{ kind, about, dueOn, said: said && resultInWords(kind, said) },
})

type MovedInWords = Pick<OutputOf<typeof entitlement.affected>['rows'][number], 'kind' | 'about' | 'before' | 'after'>

const inWords = ({ kind, about, before, after }: Moved): MovedInWords => ({
  kind: kind as MovedInWords['kind'],
  about: aboutInWords(kind, about),
  before: sideOf(before),
  after: sideOf(after),
})

const sideOf = (told: Told | null) => told && { dueOn: told.dueOn, result: told.said }
