/** Decisions by which somebody joins, and what kind of worker he is: recruitment, reception, probation, contract, conversion. */
import { formatDay } from '../../../../shared/dates.ts'
import { addMonths } from '../../../../shared/months.ts'
import { firstDay } from '../../../../shared/partial-days.ts'
import { type Effect, sets } from '../fold/effect.ts'
import type { Values } from '../parts.ts'
import { scaleOf } from '../pay-scale.ts'
import { asked, type EventRule, type Finding, given, refusal, warning } from './event-rule.ts'
import type { OnDay } from './on-day.ts'
import { payFields, whyNotPay } from './pay.ts'
import { postOf } from './posts.ts'

const joinFields = [
  asked('employment', 'unitId', { key: 'toUnitId', label: 'Cơ quan, đơn vị quản lý', required: true }),
  asked('employment', 'personKind', { label: 'Loại người làm việc', required: true }),
  asked('post', 'title', { label: 'Chức danh, vị trí công tác', required: true }),
  asked('post', 'unitId', { label: 'Phòng, bộ phận' }),
]

function joins(said: Values, on: OnDay): Effect[] {
  const { day } = on
  return [
    sets('employment', day, given({ unitId: said.toUnitId, personKind: said.personKind })),
    sets('post', day, { ...postOf(said), rankOfPost: 'CHUYEN_MON' }, { slot: 'main' }),
    ...(said.contractKind ? [contractOf(said, day)] : []),
    ...(said.rank && said.step ? [sets('pay', day, paidAs(said, on))] : []),
  ]
}

function contractOf({ contractKind, contractNumber, until }: Values, day: string): Effect {
  const values = given({ kind: contractKind, number: contractNumber, until })
  return sets('contract', day, values, { to: (until ?? null) as string | null })
}

const paidAs = ({ rank, step, coefficient, salaryPercent, countedFrom }: Values, { day, law }: OnDay): Values =>
  given({
    rank,
    step,
    salaryPercent,
    countedFrom,
    coefficient: coefficient ?? scaleOf(String(rank), day, law)?.coefficients[Number(step) - 1],
  })

const contractFields = [
  asked('contract', 'kind', { key: 'contractKind' }),
  asked('contract', 'number', { key: 'contractNumber' }),
  asked('contract', 'until', { label: 'Hợp đồng đến hết ngày' }),
]

/** Luật 80/2025/QH15, Luật 129/2025/QH15: 18 years of age. */
function whyNotOfAge({ bornOn, day }: OnDay): Finding | null {
  if (bornOn === null) return null
  const of18 = addMonths(firstDay(bornOn), 18 * 12)
  return day < of18 ? warning('personnel.under-18', { day: formatDay(of18) }) : null
}

/** Contracts are for public employees and labour contracts; cadres and civil servants are recruited and appointed. */
function whyNotContract({ contractKind, until }: Values, personKind: unknown, day: string): Finding | null {
  if (!contractKind) return null
  if (personKind === 'CONG_CHUC' || personKind === 'CAN_BO') return refusal('personnel.no-contract', {}, 'contractKind')
  return typeof until === 'string' && until < day
    ? refusal('personnel.ends-before', { from: formatDay(day), to: formatDay(until) }, 'until')
    : null
}

export const recruit: EventRule = {
  law: 'NĐ 170/2025/NĐ-CP, NĐ 300/2026/NĐ-CP (công chức); NĐ 115/2020/NĐ-CP, NĐ 232/2026/NĐ-CP (viên chức)',
  of: 'free',
  fields: [
    ...joinFields,
    asked('recruitment', 'method', { label: 'Hình thức tuyển dụng' }),
    asked('recruitment', 'body', { label: 'Cơ quan tuyển dụng' }),
    asked('recruitment', 'occupationBefore', { label: 'Nghề nghiệp trước khi được tuyển dụng' }),
    ...payFields.map((field) => ({ ...field, required: false })),
    asked('pay', 'salaryPercent', { label: 'Hưởng phần trăm lương (tập sự 85%)' }),
    ...contractFields,
  ],
  effects: (said, on) => [
    ...joins(said, on),
    sets(
      'recruitment',
      on.day,
      given({
        recruitedOn: on.day,
        method: said.method,
        body: said.body,
        occupationBefore: said.occupationBefore,
      }),
    ),
  ],
  whyNot: (said, on) => [whyNotOfAge(on), whyNotContract(said, said.personKind, on.day), whyNotPay(said, on)],
}

export const receive: EventRule = {
  law: 'NĐ 170/2025/NĐ-CP (tiếp nhận vào làm công chức); NĐ 115/2020/NĐ-CP Điều 13',
  of: 'free',
  fields: [...joinFields, ...payFields.map((field) => ({ ...field, required: false })), ...contractFields],
  effects: joins,
  whyNot: (said, on) => [whyNotOfAge(on), whyNotContract(said, said.personKind, on.day), whyNotPay(said, on)],
}

export const probationEnd: EventRule = {
  law: 'NĐ 115/2020/NĐ-CP Điều 21–24 (viên chức, đến 30/6/2026); NĐ 138/2020/NĐ-CP Điều 20–24 (công chức, đến 30/6/2025)',
  of: 'employed',
  fields: [asked('pay', 'countedFrom', { label: 'Mốc tính nâng bậc lần sau', required: true })],
  defaults: (on) => ({ countedFrom: on.day }),
  effects: (said, on) => {
    const { salaryPercent: _, from: __, to: ___, ...pay } = on.values('pay')
    return [sets('pay', on.day, { ...pay, countedFrom: said.countedFrom ?? on.day })]
  },
  whyNot: (_, on) => [
    on.at('pay') === undefined ? refusal('personnel.no-pay', { day: formatDay(on.day) }) : null,
    on.at('pay') && (on.values('pay').salaryPercent ?? 100) === 100 ? warning('personnel.no-probation') : null,
  ],
}

export const contract: EventRule = {
  law: 'Luật Viên chức 129/2025/QH15 (trước: 58/2010/QH12 Điều 25); NĐ 111/2022/NĐ-CP',
  of: 'employed',
  fields: contractFields.map((field) => (field.key === 'contractKind' ? { ...field, required: true } : field)),
  effects: (said, on) => [contractOf(said, on.day)],
  whyNot: (said, on) => [whyNotContract(said, on.personKind, on.day)],
}

export const convert: EventRule = {
  law: 'Luật Cán bộ, công chức 80/2025/QH15; Luật Viên chức 129/2025/QH15',
  of: 'employed',
  fields: [asked('employment', 'personKind', { label: 'Loại người làm việc mới', required: true })],
  effects: (said, on) => [
    sets('employment', on.day, given({ unitId: on.unitId, personKind: said.personKind })),
    ...(on.at('contract') && (said.personKind === 'CONG_CHUC' || said.personKind === 'CAN_BO')
      ? [{ op: 'end', part: 'contract', slot: '', on: on.day } as const]
      : []),
  ],
  whyNot: (said, on) => [said.personKind === on.personKind ? refusal('personnel.same-kind', {}, 'personKind') : null],
}
