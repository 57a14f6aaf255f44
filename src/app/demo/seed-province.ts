/** The Ministry's index of the demo province: what was really published comes with the program; one year with fields is invented, and says so. */
import { loadPublished } from '../../modules/province/index.ts'
import { pointsFromDecimal } from '../../shared/points.ts'
import type { DemoUnits } from './seed-people.ts'
import type { Seeding } from './seeding.ts'

/** Names of the fields since Decision 876/QĐ-BNV; maxima and points invented. */
const FIELDS = [
  ['Công tác chỉ đạo, điều hành cải cách hành chính', '9.5', '8.75'],
  ['Cải cách thể chế', '10', '9.1'],
  ['Cải cách thủ tục hành chính', '13.5', '12.6'],
  ['Cải cách tổ chức bộ máy hành chính', '10', '8.9'],
  ['Cải cách chế độ công vụ', '13', '10.85'],
  ['Cải cách tài chính công', '11', '8.95'],
  ['Xây dựng và phát triển chính quyền điện tử, chính quyền số', '13', '12.1'],
  ['Tác động của cải cách hành chính đến người dân, tổ chức và kinh tế - xã hội', '20', '18.4'],
] as const

export async function seedProvince({ tx }: Seeding, units: DemoUnits, now: Date): Promise<void> {
  const fields = FIELDS.map(([title, max, points]) => ({
    title,
    points: pointsFromDecimal(points),
    maxPoints: pointsFromDecimal(max),
    percent: null,
    note: '',
  }))
  const invented = {
    province: 'Bắc Giang',
    year: 2024,
    index: fields.reduce((sum, { points }) => sum + points, 0),
    rank: null,
    places: null,
    basis: 'sample' as const,
    source: 'Số liệu giả định để chạy thử; không phải kết quả công bố của Bộ Nội vụ',
    note: 'Tên lĩnh vực theo Quyết định 876/QĐ-BNV; điểm tối đa và điểm là giả định.',
    fields,
  }
  await loadPublished(tx, { results: [invented], means: [] }, now)
  const { homeAffairs, finance, justice } = units
  const charges = [
    [0, homeAffairs, 2],
    [0, finance, 1],
    [1, justice, 1],
    [3, homeAffairs, 1],
    [4, homeAffairs, 1],
    [5, finance, 1],
  ] as const
  await tx
    .insertInto('province.charge')
    .values(charges.map(([at, { unitId }, weight]) => ({ field_title: FIELDS[at][0], unit_id: unitId, weight })))
    .execute()
}
