/** Every adapter reads its own recorded sample, as a table and as an answer, and says in sentences what a broken one is. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readTables } from '../../../platform/office/read-tables.ts'
import { problemOf } from '../refusals.vi.ts'
import type { Adapter, Brought, Reading } from './adapter.ts'
import { adapterOf, adapters } from './adapters.ts'
import { readBrought } from './read-brought.ts'

const sample = (name: string) => readFileSync(join(import.meta.dirname, 'samples', name), 'utf8')
const tableOf = async (text: string): Promise<Brought> => ({
  tables: await readTables({ bytes: new TextEncoder().encode(text), mostRows: 5_000 }),
})
const of = (key: string) => adapterOf(key) as Adapter
const index = of('service-index-766')
const tasks = of('task-tracking')

function sentences(reading: Reading): string[] {
  if ('period' in reading) throw new Error('nothing was wrong')
  return reading.problems.map((problem) => problemOf(problem).sentence)
}

const wrong = async (adapter: Adapter, text: string) => sentences(readBrought(adapter, await tableOf(text)))

test.each(adapters)('$key reads its recorded table and its recorded answer, and they say the same', async (adapter) => {
  const table = readBrought(adapter, await tableOf(sample(`${adapter.key}.csv`)))
  const answer = readBrought(adapter, { json: JSON.parse(sample(`${adapter.key}.json`)) })
  if ('problems' in table || 'problems' in answer) throw new Error(JSON.stringify([table, answer]))
  expect(table.units).toHaveLength(5)
  expect(table.units.map(({ name, values }) => [name, values])).toEqual(
    answer.units.map(({ name, values }) => [name, values]),
  )
  expect(table.period).toEqual(answer.period)
  for (const { values } of table.units)
    expect(values.map(({ measure }) => measure)).toEqual(adapter.measures.map(({ key }) => key))
})

test('components of the index 766 are percentages of their own most, the whole is of a hundred', async () => {
  const read = readBrought(index, await tableOf(sample('service-index-766.csv')))
  if ('problems' in read) throw new Error('read')
  // Bắc Ninh, Tuần: 15.82 + 19.45 + 8.53 + 10 + 17.86 + 21.17 = 92.83 (par-index.md, S28).
  expect(read.units[0]?.values.slice(0, 2)).toEqual([
    { measure: 'tong', raw: '92,83/100', percent: 928_300 },
    { measure: 'congKhai', raw: '15,82/18', percent: 878_889 },
  ])
})

test('a unit of which nothing has fallen due has no rate, which is not zero', async () => {
  const read = readBrought(
    tasks,
    await tableOf(
      sample('task-tracking.csv').replace('Sở Nội vụ,Quý II/2025,64,58,3,0', 'Sở Nội vụ,Quý II/2025,64,0,0,0'),
    ),
  )
  if ('problems' in read) throw new Error('read')
  expect(read.units[0]?.values).toEqual([{ measure: 'dungHanGiao', raw: '0/64', percent: 0 }])
})

test('1,5 and 1.5 are the same figure', async () => {
  const text = sample('service-index-766.csv')
  expect(readBrought(index, await tableOf(text.replace('15,82', '15.82')))).toEqual(
    readBrought(index, await tableOf(text)),
  )
})

test('a column that is not there is named, with all that are needed', async () => {
  const [first] = await wrong(index, sample('service-index-766.csv').replace('Số hóa hồ sơ (22)', 'Ghi chú'))
  expect(first).toMatch(/^Không tìm thấy cột “Số hóa hồ sơ”\. Dòng tiêu đề cần có: Đơn vị; Công khai/)
})

test('headings set over two lines with merged cells are said to be so', () => {
  const rows = [
    ['Kỳ số liệu: Tuần 26/2025'],
    ['Đơn vị', 'Tổng điểm', 'Điểm thành phần'],
    [null, null, 'Công khai, minh bạch (18)', 'Tiến độ giải quyết (20)'],
    ['Sở Y tế', 92.8, 15.8, 19.4],
  ]
  const merges = [{ top: 1, left: 2, bottom: 1, right: 3 }]
  const table = { name: 'Trang 1', above: [], rows, merges, bold: [], cut: false }
  expect(sentences(readBrought(index, { tables: [table] }))[0]).toMatch(/^Tiêu đề của bảng bị gộp ô/)
})

test('every wrong cell is told by row and column, and nothing is taken', async () => {
  const text = sample('service-index-766.csv')
    .replace('15,82', 'chưa có')
    .replace('9,11', '19,11')
    .replace(';8,25;', ';;')
  expect(await wrong(index, text)).toEqual([
    'Dòng 4: “chưa có” ở cột “Công khai, minh bạch” không phải là số. Hãy viết như 87,5 hoặc 87.5.',
    'Dòng 5: Cung cấp dịch vụ trực tuyến là 19,11, lớn hơn mức tối đa 12. Hãy kiểm tra lại dòng này.',
    'Dòng 6: cột “Thanh toán trực tuyến” để trống. Hãy điền số, hoặc bỏ cả dòng.',
  ])
})

test('a count with a point in it is refused: it may be a thousand or one and a bit', async () => {
  expect(await wrong(tasks, sample('task-tracking.csv').replace(',64,', ',1.064,'))).toEqual([
    'Dòng 2: “1.064” ở cột “Nhiệm vụ được giao” không phải là số đếm. Hãy viết số nguyên liền nhau, như 1234.',
  ])
})

test.each([
  ['Kỳ số liệu: Tuần 26/2025', '', /^Không thấy kỳ số liệu/],
  ['Tuần 26/2025', 'tuần trước', /^Không thấy kỳ số liệu/],
  ['Tuần 26/2025', 'Tuần 26/2025 (so với Tuần 25/2025)', null],
])('a table whose time “%s” became “%s”', async (from, to, sentence) => {
  const text = sample('service-index-766.csv').replace(from, to)
  if (sentence) expect((await wrong(index, text))[0]).toMatch(sentence)
  else expect(readBrought(index, await tableOf(text))).toHaveProperty('period.label', 'Tuần 26/2025')
})

test('a time the source does not know, and rows of two times, are refused', async () => {
  const text = sample('task-tracking.csv')
  expect((await wrong(tasks, text.replaceAll('Quý II/2025', 'Tuần 26/2025')))[0]).toMatch(
    /không có số liệu theo kỳ “Tuần 26\/2025”/,
  )
  expect((await wrong(tasks, text.replace('Quý II/2025', 'Quý I/2025')))[0]).toMatch(
    /^Có hai kỳ số liệu: Quý 1\/2025 và Quý 2\/2025/,
  )
})

test('an empty file, a table without rows, something else altogether', async () => {
  expect(await wrong(index, '\n')).toEqual(['Không có dòng số liệu nào. Hãy kiểm tra lại tệp hoặc nguồn.'])
  expect(await wrong(index, sample('service-index-766.csv').split('\n').slice(0, 3).join('\n'))).toEqual([
    'Không có dòng số liệu nào. Hãy kiểm tra lại tệp hoặc nguồn.',
  ])
  expect((await wrong(index, 'Họ tên;Tuổi\nA;3'))[0]).toMatch(/^Không thấy dòng tiêu đề/)
})

test('an answer that does not fit is told by record and field', () => {
  const json = JSON.parse(sample('service-index-766.json')) as { kySoLieu?: string; donVi: Record<string, unknown>[] }
  delete json.donVi[2]?.soHoa
  expect(sentences(readBrought(index, { json }))).toEqual([
    'Bản ghi 3: thiếu hoặc sai “soHoa”. Hãy báo đơn vị vận hành nguồn.',
  ])
  delete json.kySoLieu
  expect(sentences(readBrought(index, { json }))[0]).toMatch(/“kySoLieu”/)
  expect(sentences(readBrought(index, { json: [] }))[0]).toMatch(/^Trả lời của nguồn thiếu hoặc sai/)
})
