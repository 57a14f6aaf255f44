import { expect, test } from 'vitest'
import { ENACTED, type Law, type Line, nameOfCode } from '../../personnel/index.ts'
import { entitlementsOf } from '../queries/entitlements-of.ts'
import type { RecordFacts } from '../queries/working/record-facts.ts'
import { figureInWords, resultInWords, sumInWords } from './in-words.ts'
import type { EntitlementKind } from './kinds.ts'

const line = (
  part: string,
  from: string,
  values: Line['values'],
  { slot = '', to = null as string | null } = {},
): Line => ({
  row: `row of ${part}`,
  part,
  slot,
  from,
  to,
  values,
})
const employed = line('employment', '2010-01-01', { unitId: 1, personKind: 'CONG_CHUC' })
const paid = (step: number, since: string, more: Line['values'] = {}) =>
  line('pay', since, { rank: '01.003', step, coefficient: 366, countedFrom: since, ...more })
const rated = line('quality', '2025-01-01', { year: 2025, class: 'HTTNV' }, { slot: '2025' })

const of = (kind: EntitlementKind, facts: Partial<RecordFacts>, day = '2026-11-26', law: Law = ENACTED) =>
  entitlementsOf(
    { lines: [employed, rated, ...(facts.lines ?? [])], disciplines: facts.disciplines ?? [] },
    day,
    law,
  ).filter((one) => one.kind === kind)

test('36 months from the counting date, put off 3 by a reprimand, told as a sum (S01, S03; TT 08/2013/TT-BNV Điều 2)', () => {
  expect(of('step', { lines: [paid(4, '2023-03-01')] })[0]).toMatchObject({
    dueOn: '2026-03-01',
    said: { step: 5, coefficient: 366 },
  })
  const disciplines = [{ form: 'KHIEN_TRACH', side: 'STATE', on: '2023-06-10' }]
  const [late] = of('step', { lines: [paid(4, '2023-03-01')], disciplines })
  expect(late?.dueOn).toBe('2026-06-01')
  expect(sumInWords(late?.working.figures ?? [])).toBe('01/03/2023 + 36 tháng + 3 tháng = 01/06/2026')
  expect(late?.working.used.map(({ article }) => article)).toContain(
    'TT 08/2013/TT-BNV Điều 2 khoản 3; TT 03/2021/TT-BNV',
  )
})

test('at the last step 5% after 36 months, then 1% a year from the day of the last percent (V01; NĐ 204/2004 Điều 6)', () => {
  expect(of('over-scale', { lines: [paid(9, '2022-03-01')] })[0]).toMatchObject({
    dueOn: '2025-03-01',
    said: { percent: 5 },
  })
  const [more] = of('over-scale', { lines: [paid(9, '2025-03-01', { overScalePercent: 7 })] })
  expect(more).toMatchObject({ dueOn: '2026-03-01', said: { percent: 8 } })
  expect(of('step', { lines: [paid(9, '2022-03-01')] })).toEqual([])
})

test('over-scale counts forward from the last step over every raise, and tells where the record says otherwise', () => {
  const first = { ...paid(9, '2019-03-01'), row: 'last step', to: '2022-03-01' }
  const lines = [first, paid(9, '2022-03-01', { overScalePercent: 5 })]
  const disciplines = [{ form: 'CANH_CAO', side: 'STATE', on: '2020-06-10' }]
  // 36 + 6 months from 1/3/2019: 5% was due on 1/9/2022, not on 1/3/2022 as it was decided.
  const [more] = of('over-scale', { lines, disciplines }, '2023-03-01')
  expect(more).toMatchObject({ dueOn: '2023-09-01', said: { percent: 6 } })
  expect(more?.said).not.toHaveProperty('held')
  const [early] = of('over-scale', { lines, disciplines }, '2022-04-01')
  expect(early).toMatchObject({ dueOn: '2023-09-01', said: { percent: 6, held: 5, counted: 0 } })
  expect(resultInWords('over-scale', early?.said ?? {})).toBe(
    'Hưởng 6% vượt khung; cần kiểm tra: hồ sơ ghi 5%, tính lại được 0%',
  )
})

test('seniority of a teacher leaves unpaid months out, and what was missed is told (H02, H05; NĐ 77/2021 Điều 3, 4)', () => {
  const share = (percent: number, from: string, to: string | null = null) =>
    line('allowance', from, { kind: 'THAM_NIEN_NHA_GIAO', percent }, { slot: 'THAM_NIEN_NHA_GIAO', to })
  const lines = [share(5, '2023-09-01', '2024-09-01'), share(6, '2024-09-01')]
  expect(of('seniority', { lines }, '2025-02-01')[0]).toMatchObject({ dueOn: '2025-09-01', said: { percent: 7 } })
  const unpaid = line('absence', '2024-10-01', { kind: 'KHONG_LUONG' }, { to: '2025-01-01' })
  expect(of('seniority', { lines: [...lines, unpaid] }, '2025-02-01')[0]?.dueOn).toBe('2025-12-01')
  // Leave that nobody ended counts up to the day looked at: 01/10/2024–01/02/2025 is four months.
  const open = line('absence', '2024-10-01', { kind: 'KHONG_LUONG' })
  expect(of('seniority', { lines: [...lines, open] }, '2025-02-01')[0]?.dueOn).toBe('2026-01-01')
  // 5% since 1/9/2018 + 60 months; three years on nothing was decided: 8% by then.
  expect(of('seniority', { lines: [share(5, '2023-09-01')] }, '2026-09-01')[0]).toMatchObject({
    dueOn: '2024-09-01',
    said: { percent: 6, held: 5, counted: 8 },
  })
})

test('pay of the month by the base salary of that month, with post and allowance (NĐ 73/2024, NĐ 161/2026)', () => {
  const lines = [
    paid(5, '2025-01-01'),
    line('allowance', '2025-01-01', { kind: 'CHUC_VU', coefficient: 50 }, { slot: 'CHUC_VU' }),
    line('allowance', '2025-01-01', { kind: 'CONG_VU', percent: 25 }, { slot: 'CONG_VU' }),
  ]
  // (3,66 + 0,50) × 2.340.000 × 1,25, and × 2.530.000 from 1/7/2026.
  expect(of('pay', { lines }, '2026-06-30')[0]?.said).toEqual({ total: 12_168_000 })
  expect(of('pay', { lines }, '2026-07-01')[0]?.said).toEqual({ total: 13_156_000 })
})

test('a teacher is not paid the allowance of the profession while on maternity leave, by the day (NĐ 182/2026 Điều 5)', () => {
  const lines = [
    paid(4, '2024-01-01', { coefficient: 333 }),
    line('allowance', '2026-01-01', { kind: 'UU_DAI_NGHE_GD', percent: 35 }, { slot: 'UU_DAI_NGHE_GD' }),
    line('absence', '2026-09-10', { kind: 'THAI_SAN' }, { to: '2027-03-10' }),
  ]
  // 3,33 × 2.530.000 = 8.424.900; 35% is 2.948.715; 15 of 22 days from 10/9 on are not paid.
  expect(of('pay', { lines }, '2026-08-31')[0]?.said).toEqual({ total: 8_424_900 + 2_948_715 })
  const [month] = of('pay', { lines }, '2026-09-30')
  expect(month?.said).toEqual({ total: 8_424_900 + 938_228 })
  expect(month?.working.used.map(({ rule }) => rule)).toContain('day-share')
  expect(of('pay', { lines }, '2026-10-15')[0]?.said).toEqual({ total: 8_424_900 })
  // Leave that nobody ended is not one of less than a month.
  const open = line('absence', '2026-09-10', { kind: 'KHONG_LUONG' })
  expect(of('pay', { lines: [...lines.slice(0, 2), open] }, '2026-09-30')[0]?.said).toEqual({
    total: 8_424_900 + 938_228,
  })
  // Unpaid leave of less than a month takes nothing away.
  const short = line('absence', '2026-09-10', { kind: 'KHONG_LUONG' }, { to: '2026-09-25' })
  expect(of('pay', { lines: [...lines.slice(0, 2), short] }, '2026-09-30')[0]?.said).toEqual({
    total: 8_424_900 + 2_948_715,
  })
})

test('a percent the decree does not name is told, from the day of the decree on (NĐ 182/2026 Điều 3)', () => {
  const lines = [paid(4, '2024-01-01'), line('allowance', '2024-01-01', { kind: 'UU_DAI_NGHE_GD', percent: 33 })]
  const [now] = of('pay', { lines })
  expect(now?.said).toMatchObject({ outside: 1 })
  expect(resultInWords('pay', now?.said ?? {})).toMatch(/; cần kiểm tra: 1 phụ cấp có mức ngoài quy định$/)
  expect(of('pay', { lines }, '2025-12-31')[0]?.said).not.toHaveProperty('outside')
})

test('a man born 10/10/1964 works until 30/4/2026, told by 1/11/2025, decided by 1/2/2026 (T04, N01; NĐ 135/2020)', () => {
  const [leaving] = of('retirement', { lines: [line('person', '2010-01-01', { sex: 'M', bornOn: '1964-10-10' })] })
  expect(leaving).toMatchObject({ dueOn: '2026-05-01', actFrom: '2025-11-01' })
  expect(resultInWords('retirement', leaving?.said ?? {})).toBe(
    'Làm việc đến hết 30/04/2026; thông báo trước 01/11/2025, quyết định trước 01/02/2026',
  )
})

test('who retires eight months before the step gets it early, from the day of the notice (E10; TT 08/2013 Điều 3)', () => {
  const lines = [paid(4, '2024-03-01'), line('person', '2010-01-01', { sex: 'M', bornOn: '1964-12-10' })]
  // 61 years and 6 months in June 2026, the step is due on 1/3/2027: 8 months are missing.
  expect(of('early-step', { lines }, '2025-12-31')).toEqual([])
  expect(of('early-step', { lines }, '2026-01-01')[0]).toMatchObject({
    dueOn: '2026-07-01',
    actFrom: '2026-01-01',
    said: { step: 5, months: 8 },
  })
  const far = [paid(4, '2024-08-01'), line('person', '2010-01-01', { sex: 'M', bornOn: '1964-12-10' })]
  expect(of('early-step', { lines: far }, '2026-01-01')).toEqual([])
})

test('a term is 5 years, considered 90 days before; whoever is near to retirement is kept until then (A03–A05)', () => {
  const post = line('post', '2022-01-01', { title: 'Trưởng phòng', rankOfPost: 'TRUONG_PHONG' }, { slot: 'main' })
  const born = (on: string) => line('person', '2010-01-01', { sex: 'M', bornOn: on })
  expect(of('term', { lines: [post, born('1980-05-05')] })[0]).toMatchObject({
    dueOn: '2027-01-01',
    actFrom: '2026-10-03',
    said: { as: 'whole-term' },
  })
  expect(of('term', { lines: [post, born('1966-09-05')] })[0]?.said).toMatchObject({ as: 'extended-to-retirement' })
  const specialist = line('post', '2022-01-01', { title: 'Chuyên viên', rankOfPost: 'CHUYEN_MON' }, { slot: 'main' })
  expect(of('term', { lines: [specialist] })).toEqual([])
})

test('where no provision holds the office decides: probation of civil servants from 1/7/2025 (personnel.md 6.5)', () => {
  const lines = [line('pay', '2025-09-01', { rank: '01.003', step: 1, coefficient: 234, salaryPercent: 85 })]
  expect(of('probation', { lines })[0]).toMatchObject({
    dueOn: null,
    said: null,
    working: { silent: [{ rule: 'probation', subject: 'CONG_CHUC/LOAI_C' }] },
  })
  const before = [line('pay', '2024-09-01', { rank: '01.003', step: 1, coefficient: 234, salaryPercent: 85 })]
  expect(of('probation', { lines: before }, '2025-01-01')[0]?.dueOn).toBe('2025-09-01')
  expect(of('step', { lines: before }, '2025-01-01')).toEqual([])
})

test('a relief from the post runs two clocks; both gone, nothing is said (D02; Luật 58/2010/QH12 Điều 56)', () => {
  const disciplines = [{ form: 'CACH_CHUC', side: 'STATE', on: '2025-02-10' }]
  expect(of('discipline', { disciplines })[0]?.said).toEqual({ lapsesOn: '2026-02-10', blockedUntil: '2027-02-10' })
  expect(of('discipline', { disciplines }, '2027-02-10')).toEqual([])
})

test('contract, card and rating of the year before; nobody who left is due anything', () => {
  const lines = [
    line('contract', '2024-01-01', { kind: 'HDLV_XDTH' }, { to: '2027-01-01' }),
    line('citizen-id', '2020-01-01', { number: '001', expiresOn: '2027-05-04' }),
  ]
  expect(of('contract', { lines })[0]?.dueOn).toBe('2026-12-31')
  expect(of('identity-card', { lines })[0]?.dueOn).toBe('2027-05-04')
  expect(of('rating', {})).toEqual([])
  expect(of('rating', {}, '2027-01-02')[0]?.said).toEqual({ year: 2026 })
  expect(
    entitlementsOf(
      { lines: [{ ...employed, to: '2026-01-01' }, paid(4, '2023-03-01')], disciplines: [] },
      '2026-11-26',
      ENACTED,
    ),
  ).toEqual([])
})

test('a made-up decree moves only what falls under it: 24 months from 1/1/2026 leave a step of 2023 alone', () => {
  const decree: Law = [
    ...ENACTED,
    {
      rule: 'scale',
      subject: 'ND204-B2/A1',
      from: '2026-01-01',
      to: null,
      article: 'NĐ giả định',
      confidence: 'high',
      value: { coefficients: [234, 267, 300, 333, 366, 399, 432, 465, 498], cycleMonths: 24 },
    },
  ]
  expect(of('step', { lines: [paid(4, '2023-03-01')] }, '2026-11-26', decree)[0]?.dueOn).toBe('2026-03-01')
  expect(of('step', { lines: [paid(4, '2026-03-01')] }, '2026-11-26', decree)[0]?.dueOn).toBe('2028-03-01')
})

test('every figure of a working has words of its own', () => {
  const lines = [
    ...[paid(4, '2023-03-01'), line('person', '2010-01-01', { sex: 'F', bornOn: '1970-05' })],
    line('absence', '2024-01-01', { kind: 'KHONG_LUONG' }, { to: '2024-03-10' }),
    line('absence', '2026-11-01', { kind: 'OM' }, { to: '2026-11-10' }),
    line('allowance', '2026-01-01', { kind: 'UU_DAI_NGHE_GD', percent: 33 }, { slot: 'UU_DAI_NGHE_GD' }),
    line('allowance', '2024-01-01', { kind: 'THAM_NIEN_NGHE', percent: 6 }, { slot: 'THAM_NIEN_NGHE' }),
    line('post', '2022-01-01', { title: 'Trưởng phòng', rankOfPost: 'TRUONG_PHONG' }, { slot: 'main' }),
  ]
  const disciplines = [{ form: 'KHIEN_TRACH', side: 'STATE', on: '2026-06-10' }]
  const figures = entitlementsOf({ lines: [employed, ...lines], disciplines }, '2026-11-26', ENACTED).flatMap(
    ({ working }) => working.figures,
  )
  expect(figures.length).toBeGreaterThan(20)
  for (const figure of figures) expect(figureInWords(figure, nameOfCode).label).not.toBe(figure.name)
  const spell = figures.find(({ name }) => name === 'absence')
  expect(spell && figureInWords(spell, nameOfCode)).toEqual({
    label: 'Nghỉ việc riêng không hưởng lương',
    value: '2 tháng 6 ngày làm việc',
  })
})

test('planning and a first appointment need 60 months to retirement, and no more than two terms of one post', () => {
  const person = line('person', '2010-01-01', { sex: 'M', bornOn: '1970-02-10' })
  const head = { title: 'Trưởng phòng', rankOfPost: 'TRUONG_PHONG' }
  const posts = [
    line('post', '2019-03-15', { ...head, appointedOn: '2019-03-15' }, { slot: 'main', to: '2024-03-15' }),
    line('post', '2024-03-15', { ...head, reappointedOn: '2024-03-15' }, { slot: 'main' }),
  ]
  // 62 years in February 2032: pension from 1/3/2032.
  const [young] = of('planning', { lines: [person, ...posts] })
  expect(young).toMatchObject({ dueOn: null, said: { planUntil: '2027-03-01', term: 2, most: 2 } })
  expect(resultInWords('planning', young?.said ?? {})).toBe(
    'Còn tuổi quy hoạch, bổ nhiệm lần đầu đến hết 01/03/2027; đang ở nhiệm kỳ thứ 2, tối đa 2 liên tiếp',
  )
  const disciplines = [{ form: 'CANH_CAO', side: 'STATE', on: '2027-01-10' }]
  const [barred] = of('planning', { lines: [person], disciplines }, '2027-03-02')
  expect(resultInWords('planning', barred?.said ?? {})).toBe(
    'Chưa được quy hoạch, bổ nhiệm trước ngày 10/01/2028 vì kỷ luật; đã hết tuổi quy hoạch, bổ nhiệm lần đầu sau ngày 01/03/2027',
  )
  // Before the rule nothing is guessed.
  expect(of('planning', { lines: [person] }, '2019-01-01')[0]).toMatchObject({ said: null })
})
