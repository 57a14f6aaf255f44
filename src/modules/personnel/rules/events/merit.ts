/** Decisions on learning, merit, rating, planning and discipline. */
import { formatDay } from '../../../../shared/dates.ts'
import { dayAfterLast, firstDay } from '../../../../shared/partial-days.ts'
import { itemsOf } from '../catalogues.ts'
import { sets } from '../fold/effect.ts'
import { asked, type EventRule, type Finding, given, refusal } from './event-rule.ts'
import { endings } from './leaving.ts'
import type { OnDay } from './on-day.ts'
import { allowanceEnds, isLeading, whileDisciplined } from './posts.ts'

const period = (key: 'from' | 'to', label: string) =>
  ({ key, label, type: 'partial-date', required: key === 'from' }) as const

export const train: EventRule = {
  law: 'NĐ 171/2025/NĐ-CP; NĐ 101/2017/NĐ-CP, NĐ 89/2021/NĐ-CP',
  of: 'anybody',
  fields: [
    ...['school', 'major'].map((key) => asked('training', key, { required: true })),
    ...['mode', 'kind', 'qualification', 'award'].map((key) => asked('training', key)),
    period('from', 'Từ (ngày, tháng, năm)'),
    period('to', 'Đến (ngày, tháng, năm)'),
  ],
  effects: ({ from, to, ...said }) => [
    sets('training', String(from), given(said), { to: (to ?? null) as string | null }),
  ],
  whyNot: ({ from, to }) => [
    typeof from === 'string' && typeof to === 'string' && dayAfterLast(to) <= firstDay(from)
      ? refusal('personnel.ends-before', { from: formatDay(firstDay(from)), to: formatDay(to) }, 'to')
      : null,
  ],
}

export const commend: EventRule = {
  law: 'Luật Thi đua, khen thưởng 06/2022/QH15',
  of: 'anybody',
  fields: [asked('commendation', 'year'), asked('commendation', 'form'), asked('commendation', 'emulation')],
  defaults: ({ day }) => ({ year: Number(day.slice(0, 4)) }),
  effects: ({ year, form, emulation }, { day }) => [sets('commendation', day, given({ year, form, emulation }))],
  whyNot: ({ form, emulation }) => [form || emulation ? null : refusal('personnel.commended-for-nothing', {}, 'form')],
}

export const rate: EventRule = {
  law: 'NĐ 335/2025/NĐ-CP (công chức); NĐ 233/2026/NĐ-CP (viên chức); trước: NĐ 90/2020/NĐ-CP',
  of: 'anybody',
  fields: [asked('quality', 'year', { required: true }), asked('quality', 'class', { required: true })],
  defaults: ({ day }) => ({ year: Number(day.slice(0, 4)) - (day.slice(5) < '11-01' ? 1 : 0) }),
  effects: ({ year, class: rated }) => [
    sets('quality', `${year}-01-01`, given({ year, class: rated }), { slot: String(year), to: `${year}-12-31` }),
  ],
  whyNot: ({ year }, { day }) => [
    Number(year) > Number(day.slice(0, 4)) ? refusal('personnel.rated-ahead', { year: Number(year) }, 'year') : null,
  ],
}

export const plan: EventRule = {
  law: 'Quy định của Đảng về công tác quy hoạch cán bộ',
  of: 'employed',
  fields: [
    asked('planned-post', 'post', { required: true }),
    asked('planned-post', 'period', { label: 'Giai đoạn (như 2026–2031)' }),
  ],
  effects: ({ post, period: of }, { day }) => [sets('planned-post', day, given({ post, period: of }))],
  whyNot: (_, on) => [whileDisciplined(on)],
}

/** Forms of discipline as the law of each kind of person names them. */
const OF_KIND: Readonly<Record<string, string>> = { CAN_BO: 'cán bộ', CONG_CHUC: 'công chức', VIEN_CHUC: 'viên chức' }

/**
 * NĐ 172/2025/NĐ-CP from 1/7/2025 (before: NĐ 112/2020/NĐ-CP) for civil servants, NĐ 234/2026/NĐ-CP Điều 7 for public employees:
 * which forms there are, and which only for who holds a post.
 */
function whyNotForm({ side, form }: Readonly<Record<string, unknown>>, on: OnDay): Finding | null {
  const kind = OF_KIND[on.personKind ?? '']
  if (side !== 'STATE' || kind === undefined) return null
  const listed = (itemsOf('discipline_form') as readonly DisciplineItem[]).find(
    ({ code, category, from, to }) =>
      code === form && category === kind && (!from || from <= on.day) && (!to || on.day < to),
  )
  if (!listed) return refusal('personnel.discipline-form', { kind, day: formatDay(on.day) }, 'form')
  const leads = on.allOf('post').some(({ values }) => isLeading(values))
  if (listed.leaders === 'only' && !leads) return refusal('personnel.discipline-leaders', { form: listed.name }, 'form')
  if (listed.leaders === 'never' && leads)
    return refusal('personnel.discipline-not-leaders', { form: listed.name }, 'form')
  return null
}

interface DisciplineItem {
  code: string
  name: string
  category: string
  from: string | null
  to: string | null
  leaders: 'any' | 'only' | 'never'
}

const TAKES_POST: ReadonlySet<unknown> = new Set(['CACH_CHUC', 'BAI_NHIEM'])

export const discipline: EventRule = {
  isSensitive: true,
  law: 'NĐ 172/2025/NĐ-CP (cán bộ, công chức); NĐ 234/2026/NĐ-CP (viên chức); trước: NĐ 112/2020/NĐ-CP',
  of: 'anybody',
  fields: [
    asked('discipline', 'side', { required: true }),
    asked('discipline', 'form', { required: true, when: ({ side }) => side !== 'PARTY' }),
    asked('discipline', 'partyForm', { required: true, when: ({ side }) => side === 'PARTY' }),
    asked('discipline', 'conduct', { required: true }),
    asked('discipline', 'authority'),
  ],
  defaults: () => ({ side: 'STATE' }),
  effects: (said, { day }) => [sets('discipline', day, given(said))],
  // What it takes away is an event of its own: everybody who sees the record sees that the post ended.
  also: ({ side, form }, on) => {
    if (side !== 'STATE') return []
    if (form === 'BUOC_THOI_VIEC') return [{ kind: 'dismiss', effects: endings(on) }]
    if (!TAKES_POST.has(form) || !on.at('post')) return []
    const ends = { op: 'end', part: 'post', slot: 'main', on: on.day } as const
    return [{ kind: 'relieve-post', effects: [ends, ...allowanceEnds(on, 'main')] }]
  },
  whyNot: (said, on) => [whyNotForm(said, on)],
}
