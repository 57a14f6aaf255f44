/** The same facts under two laws: what each of some people is due by either, where they differ. */
import type { Tx } from '../../../platform/http/call.ts'
import type { OutputOf } from '../../../shared/endpoint.ts'
import { amendmentProvisions } from '../../law/index.ts'
import { type Law, type LawIn, lawOf, lawsOn, OVER } from '../../personnel/index.ts'
import type { entitlement } from '../contract.ts'
import { resultInWords } from '../rules/in-words.ts'
import { type Moved, movedBetween, type Told } from '../rules/moved.ts'
import { entitlementsOf } from './entitlements-of.ts'
import { factsOf } from './facts-of.ts'
import { aboutInWords } from './in-words.ts'
import { lawMark } from './law-mark.ts'
import type { Entitlement } from './working/entitlement.ts'
import { unitOn } from './working/record-facts.ts'

export interface Laws {
  /** By unit: what permissions keep alive, they keep alive under both. */
  law: LawIn
  amended: LawIn
  /** Of both. */
  mark: string
}

export async function lawsOf(tx: Tx, amendmentId: string, day: string): Promise<Laws> {
  const law = await lawOf(tx)
  const drawn = (await amendmentProvisions(tx, amendmentId)).map((one) => ({ ...one, confidence: 'high' }))
  const amended = [...law, ...(drawn as unknown as Law)]
  return {
    law: await lawsOn(tx, day, law),
    amended: await lawsOn(tx, day, amended),
    mark: await lawMark(tx, law, amended),
  }
}

export interface Person {
  recordId: string
  fullName: string
  unitId: number
}

/** Of units, or of all that is seen; in the order in which they are shown. */
export const peopleAmong = (tx: Tx, units: readonly number[] | null) =>
  tx
    .selectFrom('personnel.record')
    .where('merged_into', 'is', null)
    .where('state', 'not in', OVER)
    .$if(units !== null, (q) => q.where('unit_id', 'in', units as number[]))

export const peopleOf = (tx: Tx, units: readonly number[] | null): Promise<Person[]> =>
  peopleAmong(tx, units)
    .select(['id as recordId', 'full_name as fullName', 'unit_id as unitId'])
    .orderBy('given_name')
    .orderBy('full_name')
    .orderBy('id')
    .execute()

type MovedInWords = Pick<OutputOf<typeof entitlement.affected>['rows'][number], 'kind' | 'about' | 'before' | 'after'>

export async function comparedAmong<P extends { recordId: string }>(
  tx: Tx,
  people: readonly P[],
  day: string,
  { law, amended }: Laws,
): Promise<(P & MovedInWords)[]> {
  const facts = await factsOf(
    tx,
    people.map(({ recordId }) => recordId),
  )
  return people.flatMap((person) => {
    const own = facts.get(person.recordId)
    if (!own) return []
    const told = (by: LawIn) => entitlementsOf(own, day, by(unitOn(own.lines, day))).map(toldOf)
    return movedBetween(told(law), told(amended)).map((one) => ({ ...person, ...inWords(one) }))
  })
}

const toldOf = ({ kind, about, dueOn, said }: Entitlement): Told => ({
  kind,
  about,
  dueOn,
  said: said && resultInWords(kind, said),
})

const inWords = ({ kind, about, before, after }: Moved): MovedInWords => ({
  kind: kind as MovedInWords['kind'],
  about: aboutInWords(kind, about),
  before: sideOf(before),
  after: sideOf(after),
})

const sideOf = (told: Told | null) => told && { dueOn: told.dueOn, result: told.said }
