import { expect, test } from 'vitest'
import { pointsFromDecimal } from '../../../../shared/points.ts'
import { ruleInWords } from '../scoring/working.ts'
import { ruleIn } from './rule-words.ts'

const read = (text: string, max: number, isSurveyed = false) =>
  ruleIn({ text, maxPoints: pointsFromDecimal(max), isSurveyed })
/** As the program would say it back. */
const said = (text: string, max: number) => {
  const scoring = read(text, max)
  return scoring && `${scoring.type}: ${ruleInWords(scoring, pointsFromDecimal(max))}`
}

test.each([
  [
    'Ban hành kịp thời: 1; không kịp thời: 0,5; không ban hành: 0',
    1,
    'steps: Ban hành kịp thời: 1; không kịp thời: 0,5; không ban hành: 0',
  ],
  ['- Đạt yêu cầu: 1 / Không đạt: 0', 1, 'steps: Đạt yêu cầu: 1; Không đạt: 0'],
  ['Đạt yêu cầu: 1 điểm, không đạt yêu cầu: 0 điểm', 1, 'steps: Đạt yêu cầu: 1; không đạt yêu cầu: 0'],
  [
    'a) Đúng hạn được 1 điểm;\nb) Chậm thì được 0.5 điểm;\nc) Không gửi (0 điểm).',
    1,
    'steps: Đúng hạn: 1; Chậm: 0,5; Không gửi: 0',
  ],
  ['Thang điểm:\n+ Đầy đủ – 2 điểm\n+ Thiếu – 1 điểm', 2, 'steps: Đầy đủ: 2; Thiếu: 1'],
  ['Có kế hoạch: 0,5; có báo cáo: 0,5', 1, 'checklist: Cộng điểm các mục đạt: Có kế hoạch: 0,5; có báo cáo: 0,5'],
  ['Trên 90 %: 2; từ 70 đến 90 %: 1; dưới 70 %: 0', 2, 'bands: Theo tỷ lệ %: trên 90: 2; từ 70 đến 90: 1; dưới 70: 0'],
  [
    'Đạt từ 95% trở lên: 1\nTừ 80% đến dưới 95%: 0,5\nDưới 80%: 0',
    1,
    'bands: Theo tỷ lệ %: từ 95 trở lên: 1; từ 80 đến dưới 95: 0,5; dưới 80: 0',
  ],
  ['>= 95%: 1; < 95%: 0', 1, 'bands: Theo tỷ lệ %: từ 95 trở lên: 1; dưới 95: 0'],
  ['70% - 90%: 1; trên 90%: 2; 70% trở xuống: 0', 2, 'bands: Theo tỷ lệ %: từ 70 đến 90: 1; trên 90: 2; đến 70: 0'],
  ['Theo số mô hình: từ 3 trở lên: 2; dưới 3: 0', 2, 'bands: Theo số mô hình: từ 3 trở lên: 2; dưới 3: 0'],
  [
    'Hoàn thành trên 90% kế hoạch: 2; hoàn thành từ 70% đến 90% kế hoạch: 1; hoàn thành dưới 70% kế hoạch: 0',
    2,
    'bands: Theo Hoàn thành kế hoạch: trên 90: 2; từ 70 đến 90: 1; dưới 70: 0',
  ],
  [
    'tính theo công thức b/a x điểm tối đa; dưới 80 %: 0 điểm',
    1,
    'ratio: (số đạt (b) ÷ tổng số (a)) × 1 điểm; dưới 80 %: 0 điểm',
  ],
  [
    'Điểm đánh giá được tính theo công thức: (b/a) x điểm tối đa. Trong đó: a là tổng số hồ sơ phải giải quyết; b là số hồ sơ đúng hạn. Nếu dưới 70% thì điểm đánh giá là 0. Không phát sinh hồ sơ: đủ điểm',
    2,
    'ratio: (số hồ sơ đúng hạn ÷ tổng số hồ sơ phải giải quyết) × 2 điểm; dưới 70 %: 0 điểm; không phát sinh: đủ điểm',
  ],
  [
    'Tính theo công thức a/b × 1. Trong đó a: số đơn vị đạt; b: tổng số đơn vị. Không phát sinh thì không đánh giá tiêu chí này',
    1,
    'ratio: (số đơn vị đạt ÷ tổng số đơn vị) × 1 điểm; không phát sinh: không tính tiêu chí này',
  ],
  [
    'Mỗi báo cáo thiếu trừ 0,5 điểm; mỗi báo cáo chậm bị trừ 0,25 điểm',
    1,
    'deduct: Từ 1 điểm, trừ 0,5 cho mỗi báo cáo thiếu, 0,25 cho mỗi báo cáo chậm; thấp nhất 0',
  ],
  ['Trừ 0,5 điểm cho mỗi lần bị nhắc nhở', 1, 'deduct: Từ 1 điểm, trừ 0,5 cho mỗi lần bị nhắc nhở; thấp nhất 0'],
])('“%s” of %d', (text, max, words) => {
  expect(said(text, max)).toBe(words)
})

test.each([
  'Chấm theo hướng dẫn của Sở Nội vụ',
  'Ban hành kịp thời: 1; còn lại xem hướng dẫn số 12',
  'Có phát sinh (khi “tổng số” > 0): “số xong” ÷ “tổng số” × 2; còn lại: 0; từ 0 đến 2 điểm',
  'Ban hành kịp thời: 1',
  '',
])('what is not understood in full is no rule: “%s”', (text) => {
  expect(read(text, 2)).toBeNull()
})

test('a surveyed criterion has a survey whatever is written beside it', () => {
  expect(read('Đối tượng: lãnh đạo cấp xã\nCâu hỏi: Mức độ hài lòng\nThang: 1–5', 2, true)).toEqual({
    type: 'survey',
    respondents: 'lãnh đạo cấp xã',
    question: 'Mức độ hài lòng',
    scale: '1–5',
  })
  expect(read('', 2, true)).toEqual({ type: 'survey', respondents: '', question: '', scale: '' })
})
