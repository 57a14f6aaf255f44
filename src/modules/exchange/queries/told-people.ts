/** What is known of people now, as exchange files tell it. */
import type { Tx } from '../../../platform/http/call.ts'
import { asSaid, type Effect, linesOf, PARTS } from '../../personnel/index.ts'
import type { PersonOut } from '../rules/person.ts'
import { numberedPerson, type ToldEvent, type ToldFact, type ToldPerson } from '../rules/write-person.ts'
import { STRUCTURE } from './structure.ts'
import { unitsOut } from './units-out.ts'

export interface Wanted {
  id: string
  fullName: string
  openedOn: string
  /** Keys of parts that stay out. */
  withheld: ReadonlySet<string>
}

export interface OnePersonOut {
  id: string
  person: PersonOut
  /** Rows of his events, in the order of their numbers in the file. */
  rows: readonly string[]
}

/** In the order asked for. */
export async function peopleOut(tx: Tx, wanted: readonly Wanted[]): Promise<OnePersonOut[]> {
  const ids = wanted.map(({ id }) => id)
  const facts = await factsOf(tx, ids)
  const events = Map.groupBy(await eventsOf(tx, ids, facts), ({ recordId }) => recordId)
  const unitIds = [...facts.values()]
    .flat()
    .flatMap(({ values }) => (typeof values.unitId === 'number' ? [values.unitId] : []))
  const unitOn = await unitsOut(tx, unitIds)
  return wanted.map(({ id, fullName, openedOn, withheld }) => {
    const told: ToldPerson<ToldRow> = {
      fullName,
      openedOn,
      withheld: [...withheld],
      events: (events.get(id) ?? []).map(without(withheld)).filter(says),
    }
    const { person, events: numbered } = numberedPerson(STRUCTURE, told, unitOn)
    return { id, person, rows: numbered.map(({ row }) => row) }
  })
}

/** Sensitivities of which something is shown. */
export const openOf = (withheld: ReadonlySet<string>): ReadonlySet<string> =>
  new Set(PARTS.filter(({ key }) => !withheld.has(key)).map(({ sensitivity }) => sensitivity))

const says = ({ ends, facts }: ToldEvent) => ends.length + facts.length > 0

/** What rests on a decision of discipline does not tell of it where discipline stays out. */
function without(withheld: ReadonlySet<string>): (event: KnownEvent) => ToldRow {
  const open = openOf(withheld)
  return ({ recordId: _, sensitivity, ...event }) => ({
    ...event,
    decision: sensitivity === null || open.has(sensitivity) ? event.decision : null,
    ends: event.ends.filter(({ part }) => !withheld.has(part)),
    facts: event.facts.filter(({ part }) => !withheld.has(part)),
  })
}

/** By the row of the event that says them. */
async function factsOf(tx: Tx, ids: readonly string[]): Promise<Map<string, ToldFact[]>> {
  const lines = await linesOf(tx, ids, { parts: PARTS.map(({ key }) => key) })
  const facts = lines.map((line) => ({ row: line.row, fact: { part: line.part, slot: line.slot, ...asSaid(line) } }))
  return new Map([...Map.groupBy(facts, ({ row }) => row)].map(([row, own]) => [row, own.map(({ fact }) => fact)]))
}

interface ToldRow extends ToldEvent {
  row: string
}

interface KnownEvent extends ToldRow {
  recordId: string
  /** Of the decision it rests on. */
  sensitivity: string | null
}

async function eventsOf(tx: Tx, ids: readonly string[], facts: ReadonlyMap<string, ToldFact[]>): Promise<KnownEvent[]> {
  if (ids.length === 0) return []
  const rows = await tx
    .selectFrom('personnel.event as e')
    .leftJoin('personnel.decision as d', 'd.id', 'e.decision_id')
    .select(['e.id', 'e.record_id as recordId', 'e.kind', 'e.effective_on as effectiveOn', 'e.effects', 'e.standing'])
    .select('d.sensitivity')
    .select(['e.note', 'e.page', 'd.number', 'd.decided_on as decidedOn', 'd.issuer', 'd.signer', 'd.about'])
    .where('e.record_id', 'in', ids)
    .where('e.recorded_to', '=', 'infinity')
    .execute()
  return rows.map(({ id, effects, number, decidedOn, issuer, signer, about, ...event }) => ({
    ...event,
    row: id,
    decision:
      number === null || decidedOn === null || issuer === null
        ? null
        : { number, decidedOn, issuer, signer, about: about ?? '' },
    ends: (effects as unknown as Effect[]).flatMap((effect) => (effect.op === 'end' ? [effect] : [])),
    facts: facts.get(id) ?? [],
  }))
}
