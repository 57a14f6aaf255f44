/** Of people of a file who are on file: what his record would gain, and what the file tells otherwise, held against the record as it is now. */
import type { Call } from '../../../platform/http/call.ts'
import { dayIn } from '../../../shared/dates.ts'
import { firstDay, formatPartial } from '../../../shared/partial-days.ts'
import { unitNames } from '../../organization/index.ts'
import {
  asSaid,
  closedParts,
  type Effect,
  eventsOf,
  implausible,
  linesOf,
  PARTS,
  partOf,
  peopleOnFile,
  personnelProblem,
  valueInWords,
  whenNow,
} from '../../personnel/index.ts'
import type { Finding } from '../rules/finding.ts'
import { type Compared, compared, type Difference, type ToldOnce } from '../rules/supplement.ts'
import type { PlannedEvent, PlannedPerson, Supplement } from './planned-person.ts'

/** Who manages a record is for decisions and handovers, not for a file. */
const NOT_BY_FILE = 'employment'

type Setting = Extract<Effect, { op: 'set' }>

/** By his place in the file. @param people those on file whom nothing is wrong with, and the number they are known by. */
export async function supplementsOf(
  call: Call,
  people: readonly { at: number; numbers: readonly string[]; person: PlannedPerson }[],
): Promise<Map<number, { supplement: Supplement; findings: Finding[] }>> {
  const { tx, now } = call
  const onFile = await peopleOnFile(tx, { names: [], numbers: people.flatMap(({ numbers }) => numbers) })
  const byNumber = new Map(onFile.map(({ citizenId, recordId }) => [citizenId, recordId]))
  const found = people.flatMap(({ numbers, ...one }) => {
    const recordId = numbers.map((number) => byNumber.get(number)).find((id) => id !== undefined)
    return recordId === undefined ? [] : [{ ...one, recordId }]
  })
  const ids = found.map(({ recordId }) => recordId)
  if (ids.length === 0) return new Map()
  const lines = Map.groupBy(await linesOf(tx, ids, { parts: PARTS.map(({ key }) => key) }), ({ recordId }) => recordId)
  const events = Map.groupBy(await eventsOf(tx, ids), ({ recordId }) => recordId)
  const units = new Map((await unitsOf(tx, ids)).map(({ id, unitId }) => [id, unitId]))
  const scans = Map.groupBy(await scansOf(tx, ids), ({ recordId }) => recordId)
  const closed = await closedIn(call, new Set(units.values()))
  const when = await whenNow({ tx, now })
  const supplements = found.flatMap(({ at, recordId, person }) => {
    const unitId = units.get(recordId)
    if (unitId === undefined) return []
    const known = lines.get(recordId) ?? []
    const standing = known.map((line): ToldOnce => ({ part: line.part, slot: line.slot, ...asSaid(line) }))
    const said = (events.get(recordId) ?? []).flatMap(({ effects }) => effects.filter(isSetting))
    const hidden = closed.get(unitId) ?? new Set()
    const told = person.events.map((event) => comparedEvent(withoutParts(event, hidden), standing, said))
    const untrue = told.flatMap(({ missing, different }) =>
      implausible(known, [...missing.effects, ...different.effects], when),
    )
    const has = new Set((scans.get(recordId) ?? []).map(({ sha256 }) => sha256))
    const isTrue = untrue.length === 0
    const supplement: Supplement = {
      recordId,
      unitId,
      missing: isTrue ? told.flatMap(({ missing }) => (missing.effects.length > 0 ? [missing] : [])) : [],
      different: isTrue ? told.flatMap(({ different }) => (different.effects.length > 0 ? [different] : [])) : [],
      papers: isTrue ? person.papers.filter(({ sha256, of }) => of !== 'paper' || !has.has(sha256)) : [],
    }
    const why = [...new Set(untrue.map((reason) => personnelProblem(reason).sentence))]
    return [{ at, supplement, differences: told.flatMap(({ differences }) => differences), why }]
  })
  const inWords = await unitsInWords(
    call,
    supplements.flatMap(({ differences }) => differences),
  )
  return new Map(
    supplements.map(({ at, supplement, differences, why }) => [
      at,
      {
        supplement,
        findings: [
          ...missingFindings(supplement),
          ...differences.map((one) => differenceFinding(one, inWords)),
          ...why.map((sentence): Finding => note({ reason: 'exchange.not-supplemented', params: { why: sentence } })),
        ],
      },
    ]),
  )
}

/** Of parts whoever asks may not see nothing is compared: what differs would tell what stands there. */
async function closedIn(call: Call, unitIds: ReadonlySet<number>): Promise<Map<number, ReadonlySet<string>>> {
  const closed = new Map<number, ReadonlySet<string>>()
  for (const unitId of unitIds) closed.set(unitId, await closedParts(call, unitId))
  return closed
}

const withoutParts = (event: PlannedEvent, hidden: ReadonlySet<string>): PlannedEvent => ({
  ...event,
  effects: event.effects.filter(({ part }) => part !== NOT_BY_FILE && !hidden.has(part)),
})

const isSetting = (effect: Effect): effect is Setting => effect.op === 'set'
const note = (why: Finding['why'], part: string | null = null): Finding => ({ weight: 'note', part, field: null, why })

function comparedEvent(event: PlannedEvent, lines: readonly ToldOnce[], said: readonly ToldOnce[]) {
  // What ends a line here is told by the day the line itself ends.
  const facts = event.effects
    .filter(isSetting)
    .map((effect): { effect: Setting; found: Compared } => ({ effect, found: compared(effect, lines, said) }))
  const those = (is: Compared['is']): PlannedEvent => ({
    ...event,
    effects: facts.flatMap(({ effect, found }) => (found.is === is ? [effect] : [])),
  })
  return {
    missing: those('missing'),
    different: those('different'),
    differences: facts.flatMap(({ found }) => (found.is === 'different' ? found.differences : [])),
  }
}

const unitsOf = (tx: Call['tx'], ids: readonly string[]) =>
  tx.selectFrom('personnel.record').select(['id', 'unit_id as unitId']).where('id', 'in', ids).execute()

const scansOf = (tx: Call['tx'], ids: readonly string[]) =>
  tx
    .selectFrom('personnel.paper')
    .select(['record_id as recordId', 'scan_sha256 as sha256'])
    .where('record_id', 'in', ids)
    .where('withdrawn_at', 'is', null)
    .execute()

/** How many facts of each part are missing. */
function missingFindings({ missing }: Supplement): Finding[] {
  const facts = missing.flatMap(({ effects }) => effects)
  return [...Map.groupBy(facts, ({ part }) => part)].map(([part, own]) =>
    note({ reason: 'exchange.fact-missing', params: { part: partOf(part).label, count: own.length } }, part),
  )
}

async function unitsInWords({ tx, now }: Call, differences: readonly Difference[]) {
  const ids = differences.flatMap(({ part, field, known, told }) =>
    partOf(part).fields.some(({ key, type }) => key === field && type === 'unit') ? [known, told] : [],
  )
  const names = await unitNames(
    tx,
    ids.filter((id): id is number => typeof id === 'number'),
    dayIn(now),
  )
  return (unitId: number) => names.get(unitId) ?? String(unitId)
}

function differenceFinding(
  { part: key, from, field, known, told }: Difference,
  nameOfUnit: (id: number) => string,
): Finding {
  const part = partOf(key)
  const of = part.fields.find((one) => one.key === field)
  const inWords = (value: Difference['known']) =>
    value === null || value === ''
      ? 'để trống'
      : of
        ? `“${valueInWords(of, value, firstDay(from), nameOfUnit)}”`
        : `“${formatPartial(String(value))}”`
  const params = {
    part: part.label,
    from: formatPartial(from),
    field: of?.label ?? 'Đến',
    known: inWords(known),
    told: inWords(told),
  }
  return note({ reason: 'exchange.field-different', params }, key)
}
