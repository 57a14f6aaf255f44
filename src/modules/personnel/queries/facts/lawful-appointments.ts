/** Appointments to posts of leadership that met every condition on their day, judged by the rules of decisions as they are known now. */
import type { Call, Tx } from '../../../../platform/http/call.ts'
import { dayIn, formatDay } from '../../../../shared/dates.ts'
import type { FactAsked, FactSource } from '../../../../shared/fact-source.ts'
import { formatNumber } from '../../../../shared/vietnamese.ts'
import { kindInWords } from '../../rules/event-kinds.ts'
import { onDay } from '../../rules/events/on-day.ts'
import { isLeading } from '../../rules/events/posts.ts'
import { judged } from '../../rules/events/rules.ts'
import { saidBy } from '../../rules/events/said-by.ts'
import type { Effect } from '../../rules/fold/effect.ts'
import { fold } from '../../rules/fold/fold.ts'
import type { Law } from '../../rules/law/provision.ts'
import type { Values } from '../../rules/parts.ts'
import type { Discipline } from '../../rules/step-due.ts'
import { disciplinesOf } from '../disciplines-of.ts'
import { eventsOf, type KnownEvent } from '../events-of.ts'
import { lawOf } from '../law.ts'
import { LEVELS, missedFirst, recordsDuring, rowOf, servedOn } from './kept-records.ts'

const KINDS = ['appoint-post', 'reappoint'] as const

interface Appointment {
  recordId: string
  eventId: string
  kind: (typeof KINDS)[number]
  on: string
  decidedOn: string | null
  effects: Effect[]
  said: Values | null
}

const isToLead = ({ effects }: Appointment): boolean =>
  effects.some((effect) => effect.op === 'set' && effect.part === 'post' && isLeading(effect.values))

async function appointmentsOf(tx: Tx, ids: readonly string[], { from, asOf }: FactAsked): Promise<Appointment[]> {
  const rows = await tx
    .selectFrom('personnel.event as e')
    .leftJoin('personnel.decision as d', 'd.id', 'e.decision_id')
    .select(['e.record_id as recordId', 'e.event_id as eventId', 'e.kind', 'e.effective_on as on'])
    .select(['d.decided_on as decidedOn', 'e.effects', 'e.said'])
    .where('e.kind', 'in', KINDS)
    .where('e.recorded_to', '=', 'infinity')
    .where('e.effective_on', '>=', from)
    .where('e.effective_on', '<=', asOf)
    .where('e.record_id', 'in', ids)
    .orderBy('e.effective_on')
    .orderBy('e.event_id')
    .execute()
  return rows
    .map(({ kind, effects, said, ...row }) => ({
      ...row,
      kind: kind as Appointment['kind'],
      effects: effects as unknown as Effect[],
      said: said as Values | null,
    }))
    .filter(isToLead)
}

interface Judging {
  events: readonly KnownEvent[]
  disciplines: readonly Discipline[]
  law: Law
  today: string
}

/** How much the law says against it, as the form would say had it not been recorded; a reason given does not make it lawful. */
function whatIsAgainst(
  { eventId, kind, on, decidedOn, effects, said }: Appointment,
  { events, ...known }: Judging,
): number {
  const before = events.filter((event) => event.eventId !== eventId)
  const day = onDay(
    {
      lines: fold(before).lines,
      disciplines: known.disciplines,
      law: known.law,
      kindOf: (row) => events.find((event) => event.row === row)?.kind ?? null,
    },
    on,
  )
  return judged(kind, said ?? saidBy(kind, effects), day, { today: known.today, decidedOn }).length
}

async function judgedAppointments(tx: Tx, asked: FactAsked, today: string) {
  const records = await recordsDuring(tx, asked)
  if (records.size === 0) return []
  const all = await appointmentsOf(tx, [...records.keys()], asked)
  const own = all.flatMap((appointment) => {
    const served = records.get(appointment.recordId)
    return served && servedOn(served, appointment.on) ? [{ ...appointment, record: served.record }] : []
  })
  const ids = [...new Set(own.map(({ recordId }) => recordId))]
  if (ids.length === 0) return []
  const law = await lawOf(tx)
  const events = Map.groupBy(await eventsOf(tx, ids), ({ recordId }) => recordId)
  const disciplines = Map.groupBy(await disciplinesOf(tx, ids), ({ recordId }) => recordId)
  return own.map((one) => ({
    ...one,
    against: whatIsAgainst(one, {
      events: events.get(one.recordId) ?? [],
      disciplines: disciplines.get(one.recordId) ?? [],
      law,
      today,
    }),
  }))
}

export const lawfulAppointments: FactSource<Pick<Call, 'tx' | 'now'>> = {
  key: 'appointments.lawful',
  title: 'Tỷ lệ bổ nhiệm lãnh đạo, quản lý đúng quy định',
  unit: 'rate',
  levels: LEVELS,
  numerator: 'lần bổ nhiệm, bổ nhiệm lại đủ mọi điều kiện vào ngày có hiệu lực',
  denominator: 'lần bổ nhiệm, bổ nhiệm lại lãnh đạo, quản lý trong kỳ',
  compute: async ({ tx, now }, asked) => {
    const appointments = await judgedAppointments(tx, asked, dayIn(now))
    const rows = appointments.map(({ record, kind, on, against: found }) => {
      const what = `${kindInWords[kind]}, có hiệu lực ${formatDay(on)}`
      // What is against it may tell of disciplines: how much there is, not what.
      const detail = found === 0 ? `${what}: đủ điều kiện` : `${what}: vướng ${formatNumber(found)} điều kiện`
      return rowOf(record, detail, found === 0)
    })
    const lawful = rows.filter(({ counted }) => counted).length
    return {
      numerator: lawful,
      denominator: rows.length,
      whenNone: 'full',
      working: [
        `Xét bổ nhiệm, bổ nhiệm lại lãnh đạo, quản lý có hiệu lực từ ${formatDay(asked.from)} đến ${formatDay(asked.asOf)}; điều kiện xét theo ngày có hiệu lực, trường hợp phải ghi lý do thì không tính là đủ.`,
        `Đủ điều kiện ${formatNumber(lawful)} trên ${formatNumber(rows.length)} lần.`,
      ],
      rows: missedFirst(rows),
      evidence: [],
    }
  },
}
