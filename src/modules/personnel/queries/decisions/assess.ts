/** What a decision would do to each of its people: nothing is written, and the same is asked again before it is. */
import { sql } from 'kysely'
import type { Call, Tx } from '../../../../platform/http/call.ts'
import { dayIn } from '../../../../shared/dates.ts'
import { unitNames } from '../../../organization/index.ts'
import { isStopped, sentenceOfFreeze } from '../../actions/freezes/frozen.ts'
import type { Assessed } from '../../contract.ts'
import { problemOf } from '../../refusals.vi.ts'
import type { DecisionKind } from '../../rules/event-kinds.ts'
import { onDay } from '../../rules/events/on-day.ts'
import { answered, EVENT_RULES, type EventDraft, eventsBy, judged } from '../../rules/events/rules.ts'
import type { FoldedEvent, Line } from '../../rules/fold/effect.ts'
import { fold } from '../../rules/fold/fold.ts'
import { contradictionInWords } from '../../rules/in-words.ts'
import type { Law } from '../../rules/law/provision.ts'
import type { Values } from '../../rules/parts.ts'
import type { Discipline } from '../../rules/step-due.ts'
import { disciplinesOf } from '../disciplines-of.ts'
import { eventsOf, type KnownEvent } from '../events-of.ts'
import { type FoundAct, frozenActs } from '../freezes/frozen-acts.ts'
import { lawsOn } from '../law.ts'

export interface ToAssess {
  kind: DecisionKind
  effectiveOn: string
  decidedOn: string | null
  /** Of the decision, where it has one. */
  number?: string
  common: Values
  people: readonly { recordId: string; said: Values }[]
  /** Whether the form is still offered what the record says. */
  offers: boolean
  /** Events that are said anew or taken away. */
  without: readonly string[]
}

export interface AssessedPerson extends Assessed {
  drafts: EventDraft[]
  /** What freeze orders stop of it; it stands among the findings too. */
  stopped: FoundAct[]
}

type Asking = Pick<Call, 'tx' | 'now'>

export async function assess(
  { tx, now }: Asking,
  asked: ToAssess,
): Promise<{ people: AssessedPerson[]; unseen: string[] }> {
  const ids = [...new Set(asked.people.map(({ recordId }) => recordId))]
  const records = await recordsOf(tx, ids)
  const events = Map.groupBy(await eventsOf(tx, ids), ({ recordId }) => recordId)
  const disciplines = Map.groupBy(await disciplinesOf(tx, ids), ({ recordId }) => recordId)
  const stamps = await stampsOf(tx, ids)
  const laws = await lawsOn(tx, asked.effectiveOn)
  const names = await unitNames(tx, [...new Set([...records.values()].map(({ unitId }) => unitId))], dayIn(now))
  const people = asked.people.flatMap(({ recordId, said }) => {
    const record = records.get(recordId)
    if (!record) return []
    const known = (events.get(recordId) ?? []).filter(({ eventId }) => !asked.without.includes(eventId))
    return [
      {
        ...record,
        ...judge(asked, {
          said,
          events: known,
          disciplines: disciplines.get(recordId) ?? [],
          law: laws(record.unitId),
          today: dayIn(now),
        }),
        unitName: names.get(record.unitId) ?? '',
        stamp: stamps.get(recordId) ?? 0,
      },
    ]
  })
  return { people: await held(tx, asked, people, dayIn(now)), unseen: ids.filter((id) => !records.has(id)) }
}

/** Against the freeze orders of the day of the decision; of today while none is named. */
async function held(
  tx: Tx,
  { decidedOn, number = '', effectiveOn, without: [eventId, ...along] }: ToAssess,
  people: readonly Omit<AssessedPerson, 'stopped'>[],
  today: string,
): Promise<AssessedPerson[]> {
  const paper = { number, decidedOn: decidedOn ?? today }
  const drafts = people.flatMap(({ recordId, drafts: own }) =>
    own.map((draft, at) => ({
      ...draft,
      recordId,
      effectiveOn,
      paper,
      ...(at === 0 && eventId !== undefined && { eventId }),
    })),
  )
  const found = Map.groupBy(await frozenActs(tx, drafts, { without: along }), ({ recordId }) => recordId)
  return people.map((person) => {
    const stopped = (found.get(person.recordId) ?? []).filter(isStopped)
    const findings = stopped.map((one) => ({
      strength: 'refuse' as const,
      reason: 'organization.act-frozen',
      sentence: sentenceOfFreeze(one),
      at: null,
    }))
    return { ...person, stopped, findings: [...findings, ...person.findings] }
  })
}

interface OfOne {
  said: Values
  events: readonly KnownEvent[]
  disciplines: readonly Discipline[]
  law: Law
  today: string
}

function judge(
  { kind, effectiveOn, decidedOn, common, offers }: ToAssess,
  { events, disciplines, law, today, ...own }: OfOne,
) {
  const before = fold(events)
  const on = onDay(
    {
      lines: before.lines,
      disciplines,
      law,
      kindOf: (row) => events.find((event) => event.row === row)?.kind ?? null,
    },
    effectiveOn,
  )
  const said = answered(kind, { ...(offers ? EVENT_RULES[kind].defaults?.(on) : {}), ...common, ...own.said })
  const found = judged(kind, said, on, { today, decidedOn })
  const findings = found.map(({ strength, reason }) => {
    const { at, ...problem } = problemOf(reason)
    return { strength, ...problem, at: at ?? null }
  })
  if (found.some(({ strength }) => strength === 'refuse'))
    return { said, findings, before: [], after: [], contradictions: [], drafts: [] }
  const drafts = eventsBy(kind, said, on)
  const after = fold([...events, ...drafts.map((draft, at) => asFolded(draft, at, effectiveOn))])
  const told = new Set(before.contradictions.map(contradictionInWords))
  return {
    said,
    findings,
    drafts,
    before: missing(before.lines, after.lines),
    after: missing(after.lines, before.lines),
    contradictions: after.contradictions.map(contradictionInWords).filter((words) => !told.has(words)),
  }
}

const asFolded = ({ kind, effects }: EventDraft, at: number, effectiveOn: string): FoldedEvent => ({
  eventId: `draft-${at}`,
  row: `draft-${at}`,
  kind,
  effectiveOn,
  effects,
})

/** Lines of the first that are not, or not so, among the second. */
function missing(lines: readonly Line[], others: readonly Line[]): Omit<Line, 'row'>[] {
  const keyOf = ({ part, slot, from, to, values }: Line) => JSON.stringify([part, slot, from, to, values])
  const there = new Set(others.map(keyOf))
  return lines.flatMap((line) => {
    const { row: _, ...said } = line
    return there.has(keyOf(line)) ? [] : [said]
  })
}

async function recordsOf(tx: Tx, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, never>()
  const rows = await tx
    .selectFrom('personnel.record')
    .select(['id as recordId', 'full_name as fullName', 'born_on as bornOn', 'unit_id as unitId', 'rank'])
    .select('post_title as postTitle')
    .where('id', 'in', ids)
    .where('merged_into', 'is', null)
    .execute()
  return new Map(rows.map((row) => [row.recordId, row]))
}

/** The last recording that touched each. */
async function stampsOf(tx: Tx, ids: readonly string[]): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map()
  const rows = await tx
    .selectFrom('personnel.event')
    .select(['record_id', sql<string>`max(greatest(recorded_by, coalesce(closed_by, 0)))`.as('last')])
    .where('record_id', 'in', ids)
    .groupBy('record_id')
    .execute()
  return new Map(rows.map(({ record_id, last }) => [record_id, Number(last)]))
}
