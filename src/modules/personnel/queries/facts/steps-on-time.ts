/** Regular steps of pay that fell due in the time: decided by their day, decided late, or never decided. */
import type { Call, Tx } from '../../../../platform/http/call.ts'
import { addDays, formatDay } from '../../../../shared/dates.ts'
import type { FactAsked, FactSource } from '../../../../shared/fact-source.ts'
import { formatNumber } from '../../../../shared/vietnamese.ts'
import { stepFallenDue } from '../../rules/step-fallen-due.ts'
import { disciplinesOf } from '../disciplines-of.ts'
import { linesOf } from '../events-of.ts'
import { lawOf } from '../law.ts'
import { type Kept, LEVELS, missedFirst, recordsDuring, rowOf, servedOn } from './kept-records.ts'

const PARTS = ['employment', 'pay', 'absence', 'quality']

interface Step {
  recordId: string
  dueOn: string
  /** Null: no decision, or none that is known. */
  decidedOn: string | null
  /** Whether the step was given at all. */
  isGiven: boolean
}

const givenSteps = (tx: Tx, ids: readonly string[], asOf: string) =>
  tx
    .selectFrom('personnel.event as e')
    .leftJoin('personnel.decision as d', 'd.id', 'e.decision_id')
    .select(['e.record_id as recordId', 'e.effective_on as on', 'd.decided_on as decidedOn'])
    .where('e.kind', '=', 'step-regular')
    .where('e.recorded_to', '=', 'infinity')
    .where('e.effective_on', '<=', asOf)
    .where('e.record_id', 'in', ids)
    .execute()

/** Of whoever was the unit's own on the day a step fell due; what was decided after the day counts as late either way. */
async function stepsDue(tx: Tx, asked: FactAsked): Promise<(Step & { record: Kept })[]> {
  const records = await recordsDuring(tx, asked)
  const ids = [...records.keys()]
  if (ids.length === 0) return []
  const law = await lawOf(tx)
  const lines = Map.groupBy(await linesOf(tx, ids, { parts: PARTS }), ({ recordId }) => recordId)
  const disciplines = Map.groupBy(await disciplinesOf(tx, ids), ({ recordId }) => recordId)
  const given = Map.groupBy(await givenSteps(tx, ids, asked.asOf), ({ recordId }) => recordId)
  const stepsOf = (recordId: string): Step[] => {
    const person = { lines: lines.get(recordId) ?? [], disciplines: disciplines.get(recordId) ?? [] }
    const steps = (given.get(recordId) ?? []).map(({ on, decidedOn }) => {
      const due = stepFallenDue(person, addDays(on, -1), law)
      return { recordId, decidedOn, isGiven: true, dueOn: due !== null && due < on ? due : on }
    })
    const open = stepFallenDue(person, asked.asOf, law)
    return open === null ? steps : [...steps, { recordId, decidedOn: null, isGiven: false, dueOn: open }]
  }
  return [...records].flatMap(([recordId, served]) =>
    stepsOf(recordId)
      .filter(({ dueOn }) => dueOn >= asked.from && dueOn <= asked.asOf && servedOn(served, dueOn))
      .map((step) => ({ ...step, record: served.record })),
  )
}

const inWords = ({ dueOn, decidedOn, isGiven }: Step): string => {
  const due = `Đến hạn ${formatDay(dueOn)}`
  if (decidedOn !== null) return `${due}, quyết định ngày ${formatDay(decidedOn)}`
  return isGiven ? `${due}, đã nâng nhưng chưa ghi quyết định` : `${due}, chưa có quyết định`
}

export const stepsOnTime: FactSource<Pick<Call, 'tx' | 'now'>> = {
  key: 'personnel.steps-on-time',
  title: 'Tỷ lệ nâng bậc lương thường xuyên quyết định đúng hạn',
  unit: 'rate',
  levels: LEVELS,
  numerator: 'lần nâng bậc có quyết định chậm nhất vào ngày đến hạn',
  denominator: 'lần nâng bậc lương thường xuyên đến hạn trong kỳ, kể cả lần chưa có quyết định',
  compute: async ({ tx }, asked) => {
    const steps = (await stepsDue(tx, asked)).toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1))
    const rows = steps.map((step) =>
      rowOf(step.record, inWords(step), step.decidedOn !== null && step.decidedOn <= step.dueOn),
    )
    const onTime = rows.filter(({ counted }) => counted).length
    const undecided = steps.filter(({ decidedOn }) => decidedOn === null).length
    return {
      numerator: onTime,
      denominator: rows.length,
      whenNone: 'full',
      working: [
        `Xét các lần nâng bậc lương thường xuyên đến hạn từ ${formatDay(asked.from)} đến ${formatDay(asked.asOf)} theo hồ sơ và quy định của ngày đến hạn.`,
        `Chưa có hoặc chưa ghi quyết định: ${formatNumber(undecided)} lần, tính là không đúng hạn.`,
        `Quyết định đúng hạn ${formatNumber(onTime)} trên ${formatNumber(rows.length)} lần.`,
      ],
      rows: missedFirst(rows),
      evidence: [],
    }
  },
}
