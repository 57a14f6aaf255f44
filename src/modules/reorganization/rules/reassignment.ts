/** What a list of who goes where must say before it is sent, and whether it still is what was reviewed. */
import type { ReorganizationReason } from '../refusals.vi.ts'

export interface Listed {
  recordId: string
  fullName: string
  fromId: number
  /** Null: stays. */
  toId: number | null
  goesAlone: boolean
  title: string
  rankOfPost: string
  postTitle: string | null
  /** By what is decided already not of that unit any more on the day. */
  isLeaving: boolean
}

/** Works in a unit of the list for another that manages him. */
export interface Seconded {
  recordId: string
  fullName: string
  /** Where he works. */
  fromId: number
  /** Where the unit goes; null: not said yet, or it stays. */
  toId: number | null
  managingId: number
  /** The first day no longer; null: not said. */
  until: string | null
}

export interface Ground {
  day: string | null
  routes: readonly { fromId: number; toId: number | null }[]
  people: readonly Listed[]
  seconded: readonly Seconded[]
  /** Units that may have people on the day. */
  inForce: ReadonlySet<number>
  nameOf: (unitId: number) => string
}

const NAMED = 3
export const named = (people: readonly { fullName: string }[]) =>
  `${people
    .slice(0, NAMED)
    .map(({ fullName }) => fullName)
    .join(', ')}${people.length > NAMED ? ` và ${people.length - NAMED} người khác` : ''}`

type Exception = { recordId: string; way: 'along' | 'alone' | 'stays'; toId: number | null; title: string }

/** What cannot be meant, however unfinished it is. */
export function whyNotWays(exceptions: readonly Exception[]): ReorganizationReason | null {
  if (new Set(exceptions.map(({ recordId }) => recordId)).size < exceptions.length)
    return { reason: 'reorganization.person-twice' }
  if (exceptions.some(({ way, title }) => way === 'stays' && title !== ''))
    return { reason: 'reorganization.stays-with-title' }
  return exceptions.some(({ way, toId }) => (way === 'alone') === (toId === null))
    ? { reason: 'reorganization.alone-nowhere' }
    : null
}

/** Nobody goes to a unit that is not there, nobody stays at one that ended, nobody's place is left unsaid. */
export function whyNotList({ day, routes, people, seconded, inForce, nameOf }: Ground): ReorganizationReason[] {
  if (day === null) return [{ reason: 'reorganization.day-missing', at: 'day' }]
  const moving = people.filter(({ toId }) => toId !== null)
  if (moving.length === 0) return [{ reason: 'reorganization.nobody-moves', at: 'routes' }]
  // Whoever is seconded to a unit that goes on stays there with it.
  const left = (unitId: number) => seconded.filter(({ fromId }) => fromId === unitId && !inForce.has(unitId))
  const open = (unitId: number) => [...unsaid(people, unitId), ...left(unitId)].length
  const without = routes.filter(({ fromId, toId }) => toId === null && open(fromId) > 0)
  const gone = [...new Set(moving.flatMap(({ toId }) => (toId !== null && !inForce.has(toId) ? [toId] : [])))]
  const staying = people.filter(({ toId, goesAlone, fromId }) => toId === null && goesAlone && !inForce.has(fromId))
  const nowhere = moving.filter(
    ({ fromId, toId, title, postTitle }) => toId === fromId && (title === '' || title === postTitle),
  )
  const unranked = moving.filter(({ title, rankOfPost }) => title !== '' && rankOfPost === '')
  const leaving = moving.filter(({ isLeaving }) => isLeaving)
  return [
    ...without.map(({ fromId }) => ({
      reason: 'reorganization.route-open' as const,
      params: { name: nameOf(fromId), count: open(fromId) },
      at: 'routes',
    })),
    ...gone.map((unitId) => ({
      reason: 'reorganization.target-not-there' as const,
      params: { name: nameOf(unitId) },
      at: 'routes',
    })),
    ...about('reorganization.stays-at-ended', staying),
    ...about('reorganization.goes-nowhere', nowhere),
    ...about('reorganization.rank-missing', unranked),
    ...about('reorganization.leaves-before', leaving),
  ]
}

const unsaid = (people: readonly Listed[], fromId: number) =>
  people.filter((person) => person.fromId === fromId && person.toId === null && !person.goesAlone)

const about = (
  reason: `reorganization.${'stays-at-ended' | 'goes-nowhere' | 'rank-missing' | 'leaves-before'}`,
  people: readonly Listed[],
): ReorganizationReason[] =>
  people.length === 0 ? [] : [{ reason, params: { count: people.length, names: named(people) }, at: 'people' }]

/** What was reviewed is what is done: whoever came, left, moved or was decided upon since makes it another list. */
export function whyNotAsReviewed(
  sent: readonly Listed[],
  now: readonly Listed[],
  seconded: { sent: readonly Seconded[]; now: readonly Seconded[] } = { sent: [], now: [] },
): ReorganizationReason | null {
  const then = new Map(sent.map((person) => [person.recordId, person]))
  const today = new Map(now.map((person) => [person.recordId, person]))
  const came = [...now.filter(({ recordId }) => !then.has(recordId)), ...missing(seconded.now, seconded.sent)]
  const gone = sent.filter(({ recordId, toId }) => {
    const person = today.get(recordId)
    return person === undefined || (toId !== null && person.isLeaving)
  })
  const left = [...gone, ...missing(seconded.sent, seconded.now)]
  const changed = now.filter(({ recordId, fromId, toId, postTitle }) => {
    const person = then.get(recordId)
    return person !== undefined && (person.fromId !== fromId || (toId !== null && person.postTitle !== postTitle))
  })
  return came.length + left.length + changed.length === 0 ? null : peopleChanged({ came, left, changed })
}

/** Who of these is not among the others in the same place. */
const missing = (people: readonly Seconded[], others: readonly Seconded[]) =>
  people.filter((one) => !others.some(({ recordId, fromId }) => recordId === one.recordId && fromId === one.fromId))

type Named = readonly { fullName: string }[]

export const peopleChanged = ({
  came = [],
  left = [],
  changed = [],
}: {
  came?: Named
  left?: Named
  changed?: Named
}) =>
  ({
    reason: 'reorganization.people-changed',
    params: {
      came: came.length,
      left: left.length,
      changed: changed.length,
      names: named([...came, ...left, ...changed]),
    },
  }) as const satisfies ReorganizationReason

/** Who draws it up, writes in it or sends it does not approve it: three thousand people hang on one signature. */
export const whyNotSecond = (
  {
    draftedBy,
    writtenBy,
    submittedBy,
  }: { draftedBy: string; writtenBy: readonly string[]; submittedBy: string | null },
  actorId: string,
): ReorganizationReason | null =>
  [draftedBy, submittedBy, ...writtenBy].includes(actorId) ? { reason: 'reorganization.own-reassignment' } : null
