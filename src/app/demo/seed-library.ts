/** What makes a library of a unit's documents: another period, no day, Office files, a signed version, and who has read what. */
import { evidencePdf } from '../../platform/office/pdf.ts'
import { tableDocx } from '../../platform/office/word.ts'
import { workbook } from '../../platform/office/xlsx.ts'
import type { Day } from '../../shared/dates.ts'
import { seedDocument, seedNextVersion } from './seed-document.ts'
import type { OwnerOfPapers } from './seed-documents.ts'
import type { Person } from './seed-people.ts'
import type { Seeding } from './seeding.ts'

const COLUMNS = [
  { title: 'Nhiệm vụ', kind: 'text', width: 60 },
  { title: 'Thời hạn', kind: 'text', width: 16 },
  { title: 'Kết quả', kind: 'text', width: 24 },
] as const
const ROWS = [
  ['Ban hành kế hoạch cải cách hành chính', '31/01/2025', 'Đúng hạn'],
  ['Rà soát thủ tục hành chính nội bộ', '30/06/2025', 'Đúng hạn'],
  ['Số hóa kết quả giải quyết', '30/09/2025', 'Chậm 5 ngày'],
  ['Kiểm tra công tác cải cách hành chính', '31/10/2025', 'Đúng hạn'],
]

/** Papers beside those every unit has. @returns their ids. */
async function seedOddPapers({ tx, files }: Seeding, owner: OwnerOfPapers): Promise<string[]> {
  const { unitName: agency, mark } = owner
  const at = (day: string) => new Date(`${day}T09:30:00+07:00`).toISOString()
  const page = (title: string, number: string, day: Day, lines: string[]) =>
    evidencePdf({ agency, title: title.toUpperCase(), number, day, place: 'Bắc Giang', lines })
  const table = { agency, title: 'Theo dõi nhiệm vụ cải cách hành chính', sample: true, columns: COLUMNS, rows: ROWS }
  const old = 'Báo cáo kết quả cải cách hành chính năm 2023'
  const scan = 'Bản chụp niêm yết thủ tục hành chính'
  return [
    await seedDocument(tx, files, owner, {
      title: old,
      number: `412/BC-${mark}`,
      issuedOn: '2023-12-20',
      fileName: `412-BC-${mark}.pdf`,
      bytes: await page(old, `412/BC-${mark}`, '2023-12-20' as Day, ['Kết quả thực hiện nhiệm vụ năm 2023.']),
      addedAt: at('2025-10-02'),
    }),
    await seedDocument(tx, files, owner, {
      title: scan,
      number: null,
      issuedOn: null,
      fileName: 'scan_0012.pdf',
      bytes: await page(scan, `…/BB-${mark}`, '2025-09-09' as Day, ['Bảng niêm yết tại bộ phận một cửa.']),
      addedAt: at('2025-10-03'),
    }),
    await seedDocument(tx, files, owner, {
      title: 'Bảng theo dõi nhiệm vụ cải cách hành chính 2025',
      number: null,
      issuedOn: '2025-11-05',
      fileName: 'Theo doi nhiem vu 2025.xlsx',
      bytes: await workbook({ at: new Date(at('2025-11-05')), sheets: [{ ...table, name: 'Nhiệm vụ' }] }),
      addedAt: at('2025-11-05'),
    }),
    await seedDocument(tx, files, owner, {
      title: 'Báo cáo thuyết minh số liệu tự chấm',
      number: `118/BC-${mark}`,
      issuedOn: '2025-11-10',
      fileName: 'Thuyet minh so lieu.docx',
      bytes: await tableDocx({ ...table, at: new Date(at('2025-11-10')) }),
      addedAt: at('2025-11-10'),
    }),
  ]
}

/** The plan of the year came back with its electronic signature. */
async function seedSignedPlan({ tx, files }: Seeding, owner: OwnerOfPapers, planId: string): Promise<void> {
  const plan = await tx
    .selectFrom('documents.version')
    .select(['title', 'number', 'issued_on'])
    .where('document_id', '=', planId)
    .executeTakeFirstOrThrow()
  const day = plan.issued_on as Day
  await seedNextVersion(tx, files, owner, planId, {
    title: plan.title,
    number: plan.number,
    issuedOn: day,
    fileName: `${plan.number?.replace('/', '-')} (ky so).pdf`,
    bytes: await evidencePdf({
      agency: owner.unitName,
      title: plan.title.toUpperCase(),
      number: plan.number ?? '',
      day,
      place: 'Bắc Giang',
      lines: ['Mục tiêu, nhiệm vụ và phân công thực hiện cải cách hành chính trong năm.', 'Bản có chữ ký số.'],
    }),
    addedAt: new Date(`${day}T16:00:00+07:00`).toISOString(),
    note: 'Bản có chữ ký số',
  })
}

async function seedLooks(
  { tx }: Seeding,
  documentIds: readonly string[],
  readers: readonly (Person & { unitId: number })[],
  now: Date,
): Promise<void> {
  const at = (hours: number) => new Date(now.getTime() - hours * 3_600_000).toISOString()
  const rows = documentIds.flatMap((documentId, place) =>
    readers.map((reader, turn) => ({
      document_id: documentId,
      ordinal: 1,
      account_id: reader.id,
      person_name: reader.fullName,
      from_unit_id: reader.unitId,
      first_at: at(70 + place * 5 + turn),
      last_at: at(3 + place + turn * 2),
      times: 1 + ((place + turn) % 3),
    })),
  )
  await tx.insertInto('documents.look').values(rows).execute()
}

/** @param ids the unit's documents so far, the plan of the year first. @returns those that came to it. */
export async function seedLibrary(
  seeding: Seeding,
  owner: OwnerOfPapers,
  ids: readonly string[],
  readers: readonly (Person & { unitId: number })[],
  now: Date,
): Promise<string[]> {
  const odd = await seedOddPapers(seeding, owner)
  if (ids[0]) await seedSignedPlan(seeding, owner, ids[0])
  await seedLooks(seeding, [...ids.slice(0, 2), ...odd.slice(0, 1)], readers, now)
  return odd
}
