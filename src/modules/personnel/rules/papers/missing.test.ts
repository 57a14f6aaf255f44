/** Which papers a file lacks, by kind of person, stage and day. */
import { expect, test } from 'vitest'
import type { Career, FiledEvent } from './career.ts'
import { COMPONENTS, componentOf, componentOfKind } from './components.ts'
import { missingOf } from './missing.ts'

const serving = (kind: string, from: string, to: string | null = null): Career => ({
  employment: [{ from, to, code: kind }],
  posts: [],
  uses: [],
  lines: [],
  hadProbation: false,
  hasPhoto: false,
  events: [],
  papers: [],
})
const event = (kind: string, on: string, rest: Partial<FiledEvent> = {}): FiledEvent => ({
  eventId: `${kind} ${on}`,
  kind,
  on,
  days: [on],
  hasPaper: false,
  ...rest,
})
const lacks = (career: Career, component: string, day = '2026-11-26') =>
  missingOf(career, day)
    .filter((missing) => missing.component === component)
    .map(({ period, eventId, owes, dueOn }) => [period ?? eventId, owes, dueOn])

test('papers of recruitment are due thirty days after it, of those they are asked of', () => {
  const servant = serving('CONG_CHUC', '2024-03-01')
  expect(lacks(servant, 'SO_YEU_LY_LICH', '2024-03-31')).toEqual([])
  expect(lacks(servant, 'SO_YEU_LY_LICH', '2024-04-01')).toEqual([[null, 'person', '2024-03-31']])
  expect(lacks(serving('HOP_DONG_HO_TRO', '2024-03-01'), 'QUYEN_LY_LICH')).toEqual([])
  const filed = { component: 'SO_YEU_LY_LICH', period: null, eventId: null, datedOn: null }
  expect(lacks({ ...servant, papers: [filed] }, 'SO_YEU_LY_LICH')).toEqual([])
  expect(lacks({ ...servant, hasPhoto: true }, 'ANH')).toEqual([])
})

test('a contract is asked of public employees, probation only of those who had it and until it was abolished', () => {
  expect(lacks(serving('VIEN_CHUC', '2020-01-01'), 'HOP_DONG_LAM_VIEC')).toHaveLength(1)
  expect(lacks(serving('CONG_CHUC', '2020-01-01'), 'HOP_DONG_LAM_VIEC')).toEqual([])
  const onProbation = { ...serving('VIEN_CHUC', '2020-01-01'), hadProbation: true }
  expect(lacks(onProbation, 'QD_TAP_SU')).toHaveLength(1)
  expect(lacks(serving('VIEN_CHUC', '2020-01-01'), 'QD_TAP_SU')).toEqual([])
  // Tập sự viên chức bỏ từ 01/7/2026 (NĐ 259/2026/NĐ-CP).
  expect(lacks({ ...serving('VIEN_CHUC', '2026-07-01'), hadProbation: true }, 'QD_TAP_SU')).toEqual([])
})

test('each decision calls for its paper, which the file of the decision, or a paper of that day, answers', () => {
  const career = serving('CONG_CHUC', '2015-06-01')
  const bare = event('step-regular', '2019-06-01', { days: ['2019-06-01', '2019-05-20'] })
  const owed = [[bare.eventId, 'hr', '2019-06-01']]
  expect(lacks({ ...career, events: [bare] }, 'QD_NANG_LUONG')).toEqual(owed)
  expect(lacks({ ...career, events: [{ ...bare, hasPaper: true }] }, 'QD_NANG_LUONG')).toEqual([])
  const filed = { component: 'QD_NANG_LUONG', period: null, eventId: null, datedOn: '2019-05-20' }
  expect(lacks({ ...career, events: [bare], papers: [filed] }, 'QD_NANG_LUONG')).toEqual([])
  const other = { ...filed, eventId: 'another' }
  expect(lacks({ ...career, events: [bare], papers: [other] }, 'QD_NANG_LUONG')).toEqual(owed)
  // An event known: its own paper is asked, not one for the record as well.
  expect(lacks({ ...career, events: [event('recruit', '2015-06-01')] }, 'QD_TUYEN_DUNG')).toHaveLength(1)
})

test('a rating is owed for each year of at least six months, by whoever used the person at its end', () => {
  // NĐ 90/2020/NĐ-CP Điều 2; biệt phái: cơ quan sử dụng đánh giá.
  const career = {
    ...serving('CONG_CHUC', '2022-08-01', '2025-07-01'),
    uses: [{ from: '2024-03-01', to: '2025-03-01', code: null }],
    events: [event('rate', '2023-12-15', { hasPaper: true })],
  }
  expect(lacks(career, 'DANH_GIA')).toEqual([
    [2024, 'using-unit', '2025-03-31'],
    [2025, 'unit', '2026-03-31'],
  ])
  expect(lacks(career, 'DANH_GIA', '2025-03-31')).toEqual([])
  const shorter = { ...career, employment: [{ from: '2022-08-01', to: '2025-06-30', code: 'CONG_CHUC' }] }
  expect(lacks(shorter, 'DANH_GIA')).toHaveLength(1)
})

test('assets are declared once by civil servants and leaders of public employees, yearly from directors up', () => {
  // Luật 36/2018/QH14 Điều 34, 36; kê khai lần đầu xong trước 31/3/2021.
  expect(lacks(serving('CONG_CHUC', '2010-01-01'), 'KE_KHAI_TAI_SAN')).toEqual([[null, 'person', '2021-04-10']])
  expect(lacks(serving('VIEN_CHUC', '2010-01-01'), 'KE_KHAI_TAI_SAN')).toEqual([])
  expect(lacks(serving('CONG_CHUC', '2010-01-01', '2020-01-01'), 'KE_KHAI_TAI_SAN')).toEqual([])
  const leads = { ...serving('VIEN_CHUC', '2010-01-01'), posts: [{ from: '2023-05-01', to: null, code: 'PHO_DV' }] }
  expect(lacks(leads, 'KE_KHAI_TAI_SAN')).toEqual([[null, 'person', '2023-05-11']])
  const directs = {
    ...serving('CONG_CHUC', '2010-01-01'),
    posts: [{ from: '2024-05-01', to: null, code: 'TRUONG_SO' }],
  }
  expect(lacks(directs, 'KE_KHAI_TAI_SAN').map(([year]) => year)).toEqual([null, 2024, 2025])
})

test('a diploma is due when the course has ended; the decision to send somebody there is not it', () => {
  const line = { from: '2018-09-01', to: '2020-07-01', code: 'training', eventId: 'train 2018-09-01' }
  const sent = event('train', '2018-09-01', { hasPaper: true })
  const career = { ...serving('CONG_CHUC', '2015-01-01'), lines: [line], events: [sent] }
  expect(lacks(career, 'VAN_BANG')).toEqual([[sent.eventId, 'person', '2020-07-31']])
  expect(lacks({ ...career, lines: [{ ...line, to: null }] }, 'VAN_BANG')).toEqual([])
  expect(lacks({ ...career, events: [{ ...sent, kind: 'declare' }] }, 'VAN_BANG')).toEqual([])
})

test('every component has words, and what a decision of a kind is in the file is one thing', () => {
  for (const { name, when, retention } of COMPONENTS) expect([name, when, retention]).not.toContain('')
  expect(componentOfKind('appoint-post')).toBe('QD_BO_NHIEM')
  expect(componentOfKind('declare')).toBeNull()
  expect(componentOf('KY_LUAT')?.sensitivity).toBe('discipline')
})
