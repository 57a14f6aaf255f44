/** A working in words: every figure by its name and unit, the result in a sentence. */

import { formatCoefficient } from '../../../shared/coefficients.ts'
import { formatDay } from '../../../shared/dates.ts'
import { formatPartial } from '../../../shared/partial-days.ts'
import { capitalized, formatNumber } from '../../../shared/vietnamese.ts'
import type { EntitlementKind } from './kinds.ts'

type Unit = 'day' | 'days' | 'months' | 'hundredths' | 'percent' | 'dong' | 'text'

const FIGURES: Readonly<Record<string, readonly [label: string, unit: Unit]>> = {
  countedFrom: ['Thời điểm tính nâng bậc', 'day'],
  cycleMonths: ['Thời gian giữ bậc của nhóm ngạch', 'months'],
  prolongedByDiscipline: ['Kéo dài vì kỷ luật', 'months'],
  prolongedByRating: ['Kéo dài vì không hoàn thành nhiệm vụ', 'months'],
  notCounted: ['Thời gian không tính', 'months'],
  earlyMonths: ['Nâng trước thời hạn', 'months'],
  dueOn: ['Ngày đến hạn', 'day'],
  monthsMissing: ['Còn thiếu khi nghỉ hưu', 'months'],
  lastStepSince: ['Giữ bậc cuối từ', 'day'],
  putOffMonths: ['Lùi vì kỷ luật, xếp loại, thời gian không tính', 'months'],
  heldMonths: ['Giữ bậc cuối đến ngày đến hạn, đã trừ phần lùi', 'months'],
  schoolPost: ['Chức vụ', 'text'],
  schoolKind: ['Loại trường', 'text'],
  schoolRank: ['Hạng trường', 'text'],
  rankByClasses: ['Hạng ứng với số lớp hiện nay', 'text'],
  postCoefficient: ['Hệ số phụ cấp chức vụ theo quy định', 'hundredths'],
  paidCoefficient: ['Hệ số đang hưởng theo hồ sơ', 'hundredths'],
  recordedPercent: ['Mức đang hưởng theo hồ sơ', 'percent'],
  countedPercent: ['Mức tính lại được đến ngày xem', 'percent'],
  baseSalary: ['Mức lương cơ sở', 'dong'],
  coefficient: ['Hệ số lương', 'hundredths'],
  salaryPercent: ['Hưởng phần trăm lương', 'percent'],
  pay: ['Lương theo hệ số', 'dong'],
  overScalePay: ['Phụ cấp vượt khung', 'dong'],
  positionPay: ['Phụ cấp chức vụ', 'dong'],
  total: ['Tổng cộng', 'dong'],
  since: ['Tính thâm niên từ', 'day'],
  countedMonths: ['Thời gian tính thâm niên', 'months'],
  bornOn: ['Ngày sinh', 'day'],
  lastDay: ['Ngày làm việc cuối', 'day'],
  moment: ['Thời điểm nghỉ hưu', 'day'],
  appointedOn: ['Bổ nhiệm, bổ nhiệm lại ngày', 'day'],
  termEndsOn: ['Hết thời hạn', 'day'],
  monthsLeft: ['Từ đó đến tuổi nghỉ hưu', 'months'],
  start: ['Bắt đầu tập sự', 'day'],
  months: ['Thời gian tập sự', 'months'],
  effectiveOn: ['Kỷ luật có hiệu lực', 'day'],
  contractUntil: ['Hợp đồng đến hết ngày', 'day'],
  cardUntil: ['Thẻ có giá trị đến', 'day'],
  monthsToPlan: ['Quy hoạch phải còn công tác', 'months'],
  monthsToAppoint: ['Bổ nhiệm lần đầu phải còn công tác', 'months'],
  heldSince: ['Giữ chức vụ hiện tại từ', 'day'],
  termNow: ['Đang ở nhiệm kỳ thứ', 'text'],
  barredUntil: ['Không quy hoạch, bổ nhiệm vì kỷ luật trước', 'day'],
  headcount: ['Số người hưởng lương ngày 31/12', 'text'],
  quotaPercent: ['Tỷ lệ trong năm', 'percent'],
  ratedYear: ['Năm chưa có kết quả xếp loại', 'text'],
}

/** Before the code of the allowance: 'notPaid.UU_DAI_NGHE_GD'. */
const OF_ALLOWANCE: Readonly<Record<string, readonly [label: string, unit: Unit]>> = {
  notPaid: ['Ngày không hưởng trong tháng', 'days'],
  percentOutside: ['Mức đang hưởng không có trong quy định', 'percent'],
  coefficientOutside: ['Hệ số đang hưởng không có trong quy định', 'hundredths'],
}

export interface Named {
  name: string
  value: string | number
}

/** The name of a code of a catalogue of personnel. */
export type NameOf = (catalogue: string, code: string) => string

export function figureInWords({ name, value }: Named, nameOf: NameOf): { label: string; value: string } {
  if (name === 'age') {
    const [years = '', months = '0'] = String(value).split('/')
    return { label: 'Tuổi nghỉ hưu', value: months === '0' ? `${years} tuổi` : `${years} tuổi ${months} tháng` }
  }
  if (name === 'absence') {
    const [kind = '', spell = ''] = String(value).split(' ')
    const [months = '0', days = '0'] = spell.split('/')
    return { label: nameOf('leave_type', kind), value: `${months} tháng ${days} ngày làm việc` }
  }
  if (name.startsWith('allowance.'))
    return { label: nameOf('allowance', name.slice('allowance.'.length)), value: `${formatNumber(Number(value))} đồng` }
  const [figure = '', code = ''] = name.split('.')
  if (code !== '' && OF_ALLOWANCE[figure]) {
    const [label, unit] = OF_ALLOWANCE[figure]
    return { label: `${label}: ${nameOf('allowance', code)}`, value: inUnit(unit, value) }
  }
  const [label, unit] = FIGURES[name] ?? [name, 'text']
  return { label, value: inUnit(unit, value) }
}

function inUnit(unit: Unit, value: string | number): string {
  switch (unit) {
    case 'day':
      return formatPartial(String(value))
    case 'days':
      return `${value} ngày làm việc`
    case 'months':
      return `${value} tháng`
    case 'hundredths':
      return formatCoefficient(Number(value))
    case 'percent':
      return `${value}%`
    case 'dong':
      return `${formatNumber(Number(value))} đồng`
    default:
      return String(value)
  }
}

/** What a working came to, by its names; days as 'YYYY-MM-DD'. */
export type Said = Readonly<Record<string, string | number>>

/** What the list and the page say of it in one line. */
export function resultInWords(kind: EntitlementKind, said: Said): string {
  const day = (key: string) => formatDay(String(said[key] ?? ''))
  switch (kind) {
    case 'step':
      return `Lên bậc ${said.step}, hệ số ${formatCoefficient(Number(said.coefficient))}`
    case 'early-step':
      return `Được nâng lên bậc ${said.step}, trước thời hạn ${said.months} tháng`
    case 'over-scale':
      return `Hưởng ${said.percent}% vượt khung${difference(said)}`
    case 'pay':
      return `${formatNumber(Number(said.total))} đồng${
        said.outside === undefined ? '' : `; cần kiểm tra: ${said.outside} phụ cấp có mức ngoài quy định`
      }`
    case 'post-allowance':
      return postAllowanceInWords(said)
    case 'seniority':
      return `Hưởng ${said.percent}% thâm niên${difference(said)}`
    case 'retirement':
      return `Làm việc đến hết ${day('lastDay')}; thông báo trước ${day('noticeBy')}, quyết định trước ${day('decisionBy')}`
    case 'term':
      return `Hết thời hạn ${day('endsOn')}${said.as === undefined ? '' : `; ${AFTER_TERM[String(said.as)]}`}`
    case 'probation':
      return `Hết tập sự ${day('endsOn')} (${said.months} tháng)`
    case 'contract':
      return `Hết hạn ${day('until')}`
    case 'discipline':
      return `Hết hiệu lực ${day('lapsesOn')}; được quy hoạch, bổ nhiệm từ ${day('blockedUntil')}`
    case 'planning':
      return planningInWords(said)
    case 'identity-card':
      return `Hết hạn ${day('until')}`
    case 'rating':
      return `Chưa có kết quả năm ${said.year}`
  }
}

function postAllowanceInWords({ lacks, coefficient, monthly, paid, byClasses }: Said): string {
  if (lacks !== undefined)
    return 'Chưa ghi hạng của trường; hãy ghi hạng theo quyết định vào phần số liệu của trang đơn vị'
  const parts = [
    `Hệ số ${formatCoefficient(Number(coefficient))}, mỗi tháng ${formatNumber(Number(monthly))} đồng`,
    ...(paid === undefined
      ? []
      : [
          paid === 0
            ? 'cần kiểm tra: hồ sơ chưa ghi phụ cấp'
            : `cần kiểm tra: hồ sơ ghi ${formatCoefficient(Number(paid))}`,
        ]),
    ...(byClasses === undefined
      ? []
      : [`số lớp hiện nay ứng với hạng ${byClasses}, hệ số chỉ đổi khi có quyết định xếp lại hạng`]),
  ]
  return parts.join('; ')
}

function planningInWords({ on, planUntil, appointUntil, term, most, barredUntil }: Said): string {
  const until = (what: string, last: string) =>
    String(on) <= last
      ? `còn tuổi ${what} đến hết ${formatDay(last)}`
      : `đã hết tuổi ${what} sau ngày ${formatDay(last)}`
  const [planned, appointed] = [until('quy hoạch', String(planUntil)), until('bổ nhiệm lần đầu', String(appointUntil))]
  const ages =
    planUntil === appointUntil ? until('quy hoạch, bổ nhiệm lần đầu', String(planUntil)) : `${planned}; ${appointed}`
  const parts = [
    ...(barredUntil === undefined
      ? []
      : [`chưa được quy hoạch, bổ nhiệm trước ngày ${formatDay(String(barredUntil))} vì kỷ luật`]),
    ages,
    ...(term === undefined ? [] : [`đang ở nhiệm kỳ thứ ${term}, tối đa ${most} liên tiếp`]),
  ]
  const said = parts.join('; ')
  return capitalized(said)
}

/** Of what was counted again and is other than what is recorded: somebody looks at the decisions. */
const difference = ({ held, counted }: Said): string =>
  held === undefined ? '' : `; cần kiểm tra: hồ sơ ghi ${held}%, tính lại được ${counted}%`

const AFTER_TERM: Readonly<Record<string, string>> = {
  'whole-term': 'được xem xét bổ nhiệm lại đủ thời hạn',
  'to-retirement': 'được xem xét bổ nhiệm lại đến tuổi nghỉ hưu',
  'extended-to-retirement': 'được xem xét kéo dài đến tuổi nghỉ hưu',
}

/** '01/03/2023 + 36 tháng + 3 tháng = 01/06/2026': how a due day is reached; null where nothing is added up. */
export function sumInWords(figures: readonly Named[]): string | null {
  const since = figures.find(({ name }) => name === 'countedFrom')
  const due = figures.find(({ name }) => name === 'dueOn')
  if (!since || !due) return null
  const added = figures
    .filter(({ name, value }) => MONTHS_ADDED.has(name) && Number(value) > 0)
    .map(({ name, value }) => `${name === 'earlyMonths' ? '−' : '+'} ${value} tháng`)
  return `${formatDay(String(since.value))} ${added.join(' ')} = ${formatDay(String(due.value))}`
}

const MONTHS_ADDED = new Set([
  ...['cycleMonths', 'prolongedByDiscipline', 'prolongedByRating', 'notCounted', 'earlyMonths'],
])
