/** Decisions on leave and on leaving: what runs of career and pay ends. */
import { formatDay } from '../../../../shared/dates.ts'
import { addMonths } from '../../../../shared/months.ts'
import { itemsOf } from '../catalogues.ts'
import { type Effect, sets } from '../fold/effect.ts'
import { asked, type EventRule, type Finding, type FormField, given, refusal, warning } from './event-rule.ts'
import type { OnDay } from './on-day.ts'

const ENDS = ['employment', 'use', 'post', 'rank', 'pay', 'allowance', 'contract']

/** Whatever runs in any slot ends on the day, the first no longer in service. */
export const endings = ({ day }: OnDay): Effect[] => ENDS.map((part) => ({ op: 'end', part, slot: null, on: day }))

export const leave: EventRule = {
  law: 'Bộ luật Lao động 45/2019/QH14; Luật Bảo hiểm xã hội 41/2024/QH15',
  of: 'employed',
  fields: [
    asked('absence', 'kind', { required: true }),
    { key: 'to', label: 'Nghỉ đến hết ngày', type: 'partial-date' },
    asked('absence', 'reason'),
  ],
  effects: ({ kind, reason, to }, { day }) => [
    sets('absence', day, given({ kind, reason }), { to: (to ?? null) as string | null }),
  ],
  whyNot: ({ to }, { day }) => [
    typeof to === 'string' && to.padEnd(10, '-99') < day
      ? refusal('personnel.ends-before', { from: formatDay(day), to: formatDay(to) }, 'to')
      : null,
  ],
}

export const leaveEnd: EventRule = {
  law: 'Bộ luật Lao động 45/2019/QH14',
  of: 'employed',
  fields: [],
  effects: (_, { day }) => [{ op: 'end', part: 'absence', slot: '', on: day }],
  whyNot: (_, on) => [
    on.allOf('absence').length === 0 ? refusal('personnel.not-on-leave', { day: formatDay(on.day) }) : null,
  ],
}

const reasonField = (codes: readonly string[]): FormField => ({
  key: 'reason',
  label: 'Lý do',
  type: 'code',
  required: true,
  choices: itemsOf('exit_reason').filter(({ code }) => codes.includes(code)),
})

const ends = (law: string, reasons: readonly string[], whyNot: EventRule['whyNot'] = () => []): EventRule => ({
  law,
  of: 'employed',
  effects: (_, on) => endings(on),
  whyNot,
  fields: reasons.length === 0 ? [] : [reasonField(reasons)],
  ...(reasons.length > 0 && { defaults: () => ({ reason: reasons[0] as string }) }),
})

/** NĐ 135/2020/NĐ-CP Điều 4, Phụ lục I: pension from the month after the age is reached; before it only for a reason the law names. */
function whyNotRetire({ reason }: Readonly<Record<string, unknown>>, { day, retirement }: OnDay): Finding | null {
  if (retirement === null) return warning('personnel.age-unknown')
  const { years, months, lastDay, pensionFrom } = retirement
  const params = { years, months, lastDay: formatDay(lastDay), from: formatDay(pensionFrom) }
  if (day < pensionFrom && reason === 'HUU_DUNG_TUOI') return refusal('personnel.retires-early', params, 'reason')
  // NĐ 178/2024/NĐ-CP reaches furthest: ten years before the age.
  if (day < addMonths(pensionFrom, -120)) return refusal('personnel.retires-too-early', params, 'reason')
  return day > pensionFrom ? warning('personnel.retires-late', params) : null
}

const retiring = ['HUU_DUNG_TUOI', 'HUU_TRUOC_TUOI', 'SAP_XEP', 'TINH_GIAN']
export const retire = ends(
  'Bộ luật Lao động 45/2019/QH14 Điều 169; NĐ 135/2020/NĐ-CP Điều 4, Phụ lục I',
  retiring,
  (said, on) => [whyNotRetire(said, on)],
)
export const resign = ends('Luật 80/2025/QH15; Luật 129/2025/QH15; NĐ 170/2025/NĐ-CP', [
  ...['THOI_VIEC', 'HET_HOP_DONG', 'SAP_XEP', 'TINH_GIAN', 'KHAC'],
])
export const dismiss = ends('NĐ 172/2025/NĐ-CP; NĐ 234/2026/NĐ-CP', [])
export const death = ends('Luật Bảo hiểm xã hội 41/2024/QH15', [])
export const leaveSystem = ends('NĐ 170/2025/NĐ-CP', ['CHUYEN_DI', 'KHAC'])
