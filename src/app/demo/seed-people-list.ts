/** A list of people as the office of the sample department might keep it: two encodings, days in four notations, one row nobody can read. Invented. */
import { sendPeopleList } from '../../modules/intake/index.ts'
import { unitsOn } from '../../modules/organization/index.ts'
import { workbook } from '../../platform/office/xlsx.ts'
import { dayIn } from '../../shared/dates.ts'
import type { Seeding } from './seeding.ts'

const TITLES = [
  ...['STT', 'Họ và tên', 'Ngày, tháng, năm sinh', 'Giới tính', 'Chức vụ', 'Mã ngạch', 'Bậc'],
  ...['Hệ số lương', 'Thời điểm hưởng', 'PC chức vụ', 'Trình độ chuyên môn', 'Ngoại ngữ', 'Phòng ban cũ'],
]
const ROWS: (string | null)[][] = [
  [
    '1',
    'NGUYỄN THỊ HOÀI THƯƠNG',
    '03/9/1985',
    'Nữ',
    'Trưởng phòng',
    '01.002',
    '3/8',
    '5,08',
    '01/6/2024',
    '0,5',
    'Thạc sĩ',
    'Anh B2',
    null,
  ],
  [
    '2',
    'TrÇn V¨n §iÒn',
    '12.4.1990',
    'Nam',
    'Chuyªn viªn',
    'Chuyªn viªn',
    '4/9',
    '3.33',
    '7/2023',
    null,
    '§¹i häc',
    'TiÕng Anh B',
    null,
  ],
  [
    '3',
    'Leâ Thò Haïnh Phuùc',
    '1992',
    'Nữ',
    'Chuyeân vieân',
    '01.003',
    '3',
    '3,00',
    '2024-03-01',
    null,
    'Đại học',
    'B1',
    null,
  ],
  [
    '4',
    'Phạm Quang Huy',
    '25/11/88',
    'Nam',
    'Chuyên viên',
    '1.003',
    '5',
    '366',
    '01/01/2025',
    null,
    'Kỹ sư',
    'IELTS 6,0',
    'Đất đai',
  ],
  [
    '5',
    'Hoàng Thị Ngân',
    '9/25/1991',
    'Nữ',
    'Chuyên viên',
    'Chuyên viên đất đai',
    '2',
    '2,67',
    '01/5/2023',
    null,
    'Đại học Luật',
    null,
    null,
  ],
  [
    '6',
    'Vũ Đình Lâm',
    '6/1979',
    'Nam',
    'Phó Trưởng phòng',
    '01.003',
    '9/9',
    '4,98',
    '01/12/2022',
    '0,3',
    'Đại học',
    null,
    null,
  ],
]

export async function seedPeopleList({ tx, files }: Seeding, department: string, now: Date): Promise<void> {
  const unit = (await unitsOn(tx, dayIn(now))).find(({ fullName }) => fullName === department)
  const officer = await tx
    .selectFrom('identity.account')
    .select(['id', 'full_name'])
    .where('user_name', '=', 'hoso.nnmt')
    .executeTakeFirstOrThrow()
  if (!unit) throw new Error(`${department} is not in the catalogue`)
  const bytes = await workbook({
    at: now,
    sheets: [
      {
        name: 'CBCC',
        agency: department,
        title: 'Danh sách công chức',
        sample: true,
        landscape: true,
        columns: TITLES.map((title) => ({ title, kind: 'text' as const, width: title === 'STT' ? 6 : 18 })),
        rows: ROWS,
      },
    ],
  })
  const name = 'Danh sách công chức 2025 (dữ liệu giả định).xlsx'
  const upload = { ...(await files.write(bytes, name)), name }
  const actor = { accountId: officer.id, fullName: officer.full_name, unitId: unit.unitId }
  await sendPeopleList(
    { tx, files, now, upload, actor, scope: { everywhere: true, units: [] } },
    { unitId: unit.unitId },
  )
}
