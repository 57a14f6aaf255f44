/** The rules of personnel whose provisions the office may enter: what each is called, what selects it, what it is made of. */
import type { Cell, LawArea, LawRule } from '../law/index.ts'
import { subjectInWords } from './law-subjects.vi.ts'
import { itemsOf } from './rules/catalogues.ts'
import { ENACTED } from './rules/law/enacted.ts'
import type { Rule } from './rules/law/provision.ts'

const number = (key: string, label: string, unit: Cell['unit'], isOptional = false): Cell => ({
  key,
  label,
  kind: 'number',
  unit,
  isOptional,
})
/** What is divided by, or grows by it. */
const one = (key: string, label: string, unit: Cell['unit']): Cell => ({ ...number(key, label, unit), least: 1 })
const choice = (key: string, label: string, choices: Cell['choices']): Cell => ({
  key,
  label,
  kind: 'choice',
  choices,
})

const RULES: Readonly<Record<Rule, Omit<LawRule, 'rule'>>> = {
  scale: {
    title: 'Bảng lương',
    about: 'Chọn theo ngày hưởng bậc',
    subject: { label: 'Bảng và nhóm (ví dụ ND204-B2/A1)' },
    fields: [
      { key: 'coefficients', label: 'Hệ số từng bậc', kind: 'numbers', unit: 'hundredths' },
      one('cycleMonths', 'Thời gian giữ bậc', 'months'),
    ],
  },
  'base-salary': {
    title: 'Mức lương cơ sở',
    about: 'Chọn theo tháng hưởng lương',
    subject: null,
    fields: [number('dong', 'Mức lương', 'dong')],
  },
  prolongation: {
    title: 'Kéo dài thời hạn nâng bậc lương',
    about: 'Chọn theo ngày quyết định kỷ luật, năm xếp loại',
    subject: { label: 'Loại người và hình thức (ví dụ CONG_CHUC/KHIEN_TRACH)' },
    fields: [number('months', 'Số tháng kéo dài', 'months')],
  },
  'not-counted': {
    title: 'Thời gian không tính nâng bậc',
    about: 'Chọn theo ngày bắt đầu nghỉ',
    subject: { label: 'Loại nghỉ' },
    fields: [number('beyondMonths', 'Phần vượt quá', 'months')],
  },
  'rest-of-month': {
    title: 'Quy đổi ngày lẻ thành tháng',
    about: 'Chọn theo ngày hưởng bậc',
    subject: null,
    fields: [
      number('fromDays', 'Từ số ngày làm việc tính một tháng', 'days'),
      one('wholeDays', 'Số ngày làm việc của một tháng', 'days'),
    ],
  },
  'over-scale': {
    title: 'Phụ cấp thâm niên vượt khung',
    about: 'Chọn theo ngày tính',
    subject: null,
    fields: [
      number('firstPercent', 'Mức đầu', 'percent'),
      one('thenPercent', 'Mỗi lần thêm', 'percent'),
      one('everyMonths', 'Sau mỗi', 'months'),
    ],
  },
  'early-step': {
    title: 'Nâng bậc lương trước thời hạn',
    about: 'Chọn theo năm xét, ngày nghỉ hưu',
    subject: { label: 'Trường hợp (merit: thành tích; retirement: trước nghỉ hưu)' },
    fields: [
      number('leastMonths', 'Ít nhất', 'months'),
      number('mostMonths', 'Nhiều nhất', 'months'),
      number('quotaPercent', 'Tỷ lệ trong năm', 'percent', true),
    ],
  },
  'retirement-age': {
    title: 'Tuổi nghỉ hưu theo tháng sinh',
    about: 'Chọn theo tháng đủ tuổi',
    subject: { label: 'Phụ lục và giới tính (ví dụ I/M)' },
    fields: [
      {
        key: 'bands',
        label: 'Khoảng tháng sinh',
        kind: 'rows',
        fields: [
          { key: 'bornFrom', label: 'Sinh từ tháng', kind: 'month', isOptional: true },
          { key: 'bornTo', label: 'đến hết tháng', kind: 'month', isOptional: true },
          number('years', 'Tuổi', 'years'),
          number('months', 'và tháng', 'months'),
        ],
      },
    ],
  },
  'retirement-notice': {
    title: 'Thông báo và quyết định nghỉ hưu',
    about: 'Chọn theo ngày hưởng lương hưu',
    subject: null,
    fields: [
      number('noticeMonths', 'Thông báo trước', 'months'),
      number('decisionMonths', 'Quyết định trước', 'months'),
    ],
  },
  postponement: {
    title: 'Lùi thời điểm nghỉ hưu',
    about: 'Chọn theo ngày hưởng lương hưu',
    subject: { label: 'Lý do' },
    fields: [number('months', 'Lùi tối đa', 'months')],
  },
  term: {
    title: 'Thời hạn bổ nhiệm',
    about: 'Chọn theo ngày bổ nhiệm',
    subject: null,
    fields: [one('months', 'Thời hạn', 'months'), number('windowDays', 'Xem xét bổ nhiệm lại trước', 'days')],
  },
  reappointment: {
    title: 'Bổ nhiệm lại, kéo dài đến tuổi nghỉ hưu',
    about: 'Chọn theo ngày hết thời hạn',
    subject: null,
    fields: [
      number('wholeTermMonths', 'Đủ một thời hạn khi còn', 'months'),
      number('toRetirementMonths', 'Bổ nhiệm lại đến nghỉ hưu khi còn', 'months'),
    ],
  },
  'discipline-effect': {
    title: 'Hệ quả của kỷ luật',
    about: 'Chọn theo ngày có hiệu lực',
    subject: { label: 'Hình thức kỷ luật' },
    fields: [
      number('blockedMonths', 'Không quy hoạch, bổ nhiệm', 'months'),
      number('lapsesMonths', 'Hết hiệu lực sau', 'months'),
    ],
  },
  'discipline-form': {
    title: 'Hình thức kỷ luật được áp dụng',
    about: 'Chọn theo ngày quyết định',
    subject: { label: 'Loại người và hình thức (ví dụ CONG_CHUC/CANH_CAO)' },
    fields: [
      choice('leaders', 'Áp dụng với', [
        { code: 'any', name: 'mọi người' },
        { code: 'only', name: 'chỉ người giữ chức vụ' },
        { code: 'never', name: 'chỉ người không giữ chức vụ' },
      ]),
    ],
  },
  probation: {
    title: 'Tập sự',
    about: 'Chọn theo ngày bắt đầu',
    subject: { label: 'Loại người và yêu cầu (ví dụ VIEN_CHUC/DAI_HOC)' },
    fields: [
      number('months', 'Thời gian', 'months'),
      number('payPercent', 'Hưởng lương', 'percent'),
      number('hardAreaPercent', 'Hưởng lương ở nơi đặc biệt khó khăn', 'percent'),
    ],
  },
  seniority: {
    title: 'Phụ cấp thâm niên nghề',
    about: 'Chọn theo ngày tính',
    subject: { label: 'Loại phụ cấp' },
    fields: [
      number('fromMonths', 'Hưởng từ', 'months'),
      number('firstPercent', 'Mức đầu', 'percent'),
      one('thenPercent', 'Mỗi lần thêm', 'percent'),
      one('everyMonths', 'Sau mỗi', 'months'),
    ],
  },
  allowance: {
    title: 'Cách tính phụ cấp',
    about: 'Chọn theo tháng hưởng lương',
    subject: { label: 'Loại phụ cấp' },
    fields: [
      choice('of', 'Tính trên', [
        { code: 'base-salary', name: 'mức lương cơ sở' },
        { code: 'ground', name: 'lương, phụ cấp chức vụ và vượt khung' },
        { code: 'ground-and-preserved', name: 'lương, phụ cấp chức vụ, vượt khung và bảo lưu' },
      ]),
    ],
  },
  'allowance-rate': {
    title: 'Các mức phụ cấp',
    about: 'Chọn theo tháng hưởng lương',
    subject: { label: 'Loại phụ cấp' },
    fields: [
      { key: 'percents', label: 'Mức phần trăm', kind: 'numbers', unit: 'percent', isOptional: true },
      { key: 'coefficients', label: 'Mức hệ số', kind: 'numbers', unit: 'hundredths', isOptional: true },
    ],
  },
  'allowance-not-paid': {
    title: 'Thời gian không hưởng phụ cấp',
    about: 'Chọn theo tháng hưởng lương',
    subject: { label: 'Loại phụ cấp và loại nghỉ (ví dụ UU_DAI_NGHE_GD/THAI_SAN)' },
    fields: [number('fromMonths', 'Khi nghỉ liên tục từ', 'months')],
  },
  'day-share': {
    title: 'Số ngày của tháng khi trừ phụ cấp theo ngày',
    about: 'Chọn theo tháng hưởng lương',
    subject: null,
    fields: [one('days', 'Số ngày', 'days')],
  },
  placement: {
    title: 'Xếp lương khi nâng ngạch, chuyển ngạch',
    about: 'Chọn theo ngày bổ nhiệm ngạch',
    subject: null,
    fields: [number('increments', 'Tính lại thời gian khi tăng từ số bậc chênh lệch', 'count')],
  },
  'excellent-quota': {
    title: 'Tỷ lệ hoàn thành xuất sắc nhiệm vụ',
    about: 'Chọn theo năm xếp loại',
    subject: null,
    fields: [number('percent', 'Tỷ lệ', 'percent'), number('ofExcellentUnitPercent', 'Của đơn vị xuất sắc', 'percent')],
  },
  'quality-class': {
    title: 'Ngưỡng điểm xếp loại chất lượng',
    about: 'Chọn theo năm xếp loại',
    subject: null,
    fields: [
      {
        key: 'classes',
        label: 'Mức xếp loại, từ cao xuống thấp',
        kind: 'rows',
        fields: [choice('class', 'Mức', itemsOf('quality_class')), number('from', 'Từ điểm', 'count')],
      },
    ],
  },
  'career-band': {
    title: 'Bậc nghề nghiệp của viên chức',
    about: 'Chọn theo ngày xếp',
    subject: { label: 'Nhóm lương đang hưởng' },
    fields: [number('band', 'Bậc', 'count'), { key: 'groupAfter', label: 'Nhóm lương sau khi xếp', kind: 'text' }],
  },
  'career-band-move': {
    title: 'Chuyển xếp viên chức vào bậc nghề nghiệp',
    about: 'Chọn theo ngày xếp',
    subject: null,
    fields: [
      choice('step', 'Bậc lương khi đổi nhóm', [
        { code: 'nearest', name: 'hệ số bằng hoặc cao hơn gần nhất' },
        { code: 'same', name: 'giữ số bậc' },
      ]),
      { key: 'doneBefore', label: 'Xong trước tháng', kind: 'month' },
    ],
  },
  'age-left': {
    title: 'Tuổi quy hoạch, bổ nhiệm lần đầu',
    about: 'Chọn theo ngày xét',
    subject: { label: 'Việc (planning: quy hoạch; appointment: bổ nhiệm lần đầu)' },
    fields: [number('leastMonths', 'Còn công tác ít nhất', 'months')],
  },
  'term-limit': {
    title: 'Số nhiệm kỳ liên tiếp một chức vụ',
    about: 'Chọn theo ngày xét',
    subject: null,
    fields: [number('terms', 'Nhiều nhất', 'count')],
  },
  severance: {
    title: 'Trợ cấp nghỉ khi sắp xếp tổ chức',
    about: 'Chọn theo ngày quyết định',
    subject: null,
    fields: [
      number('soonTenths', 'Mỗi tháng, nghỉ trong 12 tháng đầu', 'tenths'),
      number('laterTenths', 'Mỗi tháng, nghỉ sau đó', 'tenths'),
      number('mostMonths', 'Nhiều nhất', 'months'),
      number('yearTenths', 'Mỗi năm đóng bảo hiểm', 'tenths'),
    ],
  },
  'school-rank': {
    title: 'Xếp hạng trường',
    about: 'Chọn theo ngày tính',
    subject: { label: 'Loại trường (ví dụ trường tiểu học)' },
    fields: [
      {
        key: 'ranks',
        label: 'Số lớp của từng hạng, từ cao xuống thấp',
        kind: 'rows',
        fields: [
          choice(
            'rank',
            'Hạng',
            ['I', 'II', 'III'].map((code) => ({ code, name: code })),
          ),
          number('lowland', 'Từ số lớp, đồng bằng và đô thị', 'count'),
          number('mountain', 'Từ số lớp, miền núi, vùng sâu, hải đảo', 'count'),
        ],
      },
    ],
  },
  'position-allowance': {
    title: 'Hệ số phụ cấp chức vụ',
    about: 'Chọn theo tháng hưởng lương',
    subject: { label: 'Hạng đơn vị và chức danh' },
    fields: [number('coefficient', 'Hệ số', 'hundredths')],
  },
}

export const personnelLaw: LawArea = {
  subjectInWords,
  area: 'personnel',
  title: 'Hồ sơ, tiền lương, nghỉ hưu',
  rules: Object.entries(RULES).map(([rule, one]) => ({ rule, ...one })),
  enacted: ENACTED.map(({ value, ...one }) => ({ ...one, value: { ...value } })),
}
