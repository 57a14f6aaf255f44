/** One resolution about a list of people: each goes where the list says, under one recording that is taken back as one. */
import type { Call, Tx } from '../../../../platform/http/call.ts'
import { chunksOf } from '../../../../shared/chunks.ts'
import { unitsOn } from '../../../organization/index.ts'
import { linesOf } from '../../queries/events-of.ts'
import { type Reassigned, reassigned, secondedAlong } from '../../rules/life/rearrange.ts'
import { decisionOf, type PaperSaid } from '../decision-of.ts'
import { openRecording } from '../recording.ts'
import { writeUnder } from '../write-events.ts'

export interface MovedPerson extends Omit<Reassigned, 'since' | 'within'> {
  recordId: string
}

export interface SecondedPerson {
  recordId: string
  fromId: number
  toId: number
}

interface Rearrangement {
  /** In whose book the resolution stands. */
  unitId: number
  since: string
  paper: PaperSaid
  people: readonly MovedPerson[]
  /** Who works in the units for others: only where he works changes. */
  seconded: readonly SecondedPerson[]
}

/** So many are written before it is told how far it is. */
const AT_ONCE = 300

/**
 * @returns those who had left by then, of whom nothing is written, and those who by something else of that day are elsewhere all the
 * same, beside the recording of the others; null: of none.
 */
export async function rearrangePeople(
  call: Pick<Call, 'tx' | 'now'>,
  { unitId, since, paper, people, seconded }: Rearrangement,
  tell: (done: number) => Promise<void> = async () => {},
): Promise<{ recordingId: number | null; left: string[]; elsewhere: string[] }> {
  const { tx } = call
  const moving = [...(await movingOf(call, since, people)), ...(await alongOf(call, since, seconded))]
  const going = moving.filter(({ effects }) => effects.length > 0)
  const left = moving.flatMap(({ recordId, effects }) => (effects.length === 0 ? [recordId] : []))
  if (going.length === 0) return { recordingId: null, left, elsewhere: [] }
  const decisionId = await decisionOf(tx, unitId, paper)
  const ids = going.map(({ recordId }) => recordId)
  const recording = await openRecording(tx, ids, 'event', paper.about || null)
  let done = 0
  for (const some of chunksOf(going, AT_ONCE)) {
    const said = { kind: 'rearrange', effectiveOn: since, standing: 'verified' as const, decisionId, note: null }
    await writeUnder(
      call,
      recording,
      some.map(({ recordId, effects }) => ({ recordId, effects, ...said })),
    )
    done += some.length
    await tell(done)
  }
  return { recordingId: recording.id, left, elsewhere: await elsewhereOn(tx, since, going) }
}

interface Going {
  recordId: string
  toId: number
  /** By which part it is read back. */
  by: 'employment' | 'use'
}

/** Read back: two rearrangements of one day do not stand side by side. */
async function elsewhereOn(tx: Tx, since: string, people: readonly Going[]) {
  const lines = await linesOf(
    tx,
    people.map(({ recordId }) => recordId),
    { asOf: since, parts: ['employment', 'use'] },
  )
  const unitOf = new Map(lines.map(({ recordId, part, values }) => [`${recordId} ${part}`, values.unitId]))
  const managed = (recordId: string) => unitOf.get(`${recordId} employment`)
  return people.flatMap(({ recordId, toId, by }) =>
    (unitOf.get(`${recordId} ${by}`) ?? managed(recordId)) === toId ? [] : [recordId],
  )
}

/** Of each unit itself and all that is below it on the day. */
async function withinOn(tx: Tx, day: string): Promise<(unitId: number) => ReadonlySet<number>> {
  const below = Map.groupBy(await unitsOn(tx, day), ({ parentId }) => parentId)
  const found = new Map<number, ReadonlySet<number>>()
  const idsOf = (unitId: number): number[] => [unitId, ...(below.get(unitId) ?? []).flatMap((one) => idsOf(one.unitId))]
  return (unitId) => {
    const within = found.get(unitId) ?? new Set(idsOf(unitId))
    found.set(unitId, within)
    return within
  }
}

async function movingOf({ tx }: Pick<Call, 'tx'>, since: string, people: readonly MovedPerson[]) {
  const lines = await linesOf(
    tx,
    people.map(({ recordId }) => recordId),
    { parts: ['employment', 'use', 'post', 'allowance'] },
  )
  const within = await withinOn(tx, since)
  const own = Map.groupBy(lines, ({ recordId }) => recordId)
  return people.map(({ recordId, ...moved }) => ({
    recordId,
    toId: moved.toId,
    by: 'employment' as const,
    effects: reassigned(own.get(recordId) ?? [], { ...moved, since, within: within(moved.toId) }),
  }))
}

async function alongOf({ tx }: Pick<Call, 'tx'>, since: string, people: readonly SecondedPerson[]) {
  const lines = await linesOf(
    tx,
    people.map(({ recordId }) => recordId),
    { parts: ['employment', 'use'] },
  )
  const own = Map.groupBy(lines, ({ recordId }) => recordId)
  return people.map(({ recordId, ...moved }) => ({
    recordId,
    toId: moved.toId,
    by: 'use' as const,
    effects: secondedAlong(own.get(recordId) ?? [], { ...moved, since }),
  }))
}
