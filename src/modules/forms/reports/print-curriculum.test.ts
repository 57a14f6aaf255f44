/** Printing through the door: numbering and words of the form, dots, hidden parts, one's own, lists, and the log. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse } from '../../../../tests/support/house.ts'
import { changedDocx } from '../../../../tests/support/zip.ts'
import { textOfFile } from '../../../platform/office/read.ts'
import { addDemoAccounts } from '../../identity/index.ts'
import { personnel } from '../../personnel/contract.ts'
import { anHrOfficer, aPersonHolding, aRecord, aUnitHead, type Person } from '../../personnel/fixtures.ts'
import { recordEvents } from '../../personnel/index.ts'
import { sets } from '../../personnel/rules/fold/effect.ts'
import { templates } from '../../templates/contract.ts'
import { forms } from '../contract.ts'
import { SHEETS, type SheetId } from '../rules/form.ts'
import { LAYOUTS } from '../rules/forms.ts'

let house: House
let officer: Person
let unitId: number
let recordId: string
let beforeAnybody: string

/** What one paper says, of parts of one sensitivity. */
const declared = (...effects: ReturnType<typeof sets>[]) => ({
  kind: 'declare',
  effectiveOn: '2016-06-01',
  standing: 'verified' as const,
  effects,
})
const facts = [
  declared(
    sets(
      'training',
      '2006-09-01',
      { school: 'Đại học Kinh tế', major: 'Tài chính', mode: 'CHINH_QUY' },
      { to: '2010-06-30' },
    ),
  ),
  declared(sets('party', '2015-02-03', { joinedOn: '2015-02-03', officialOn: '2016-02-03' })),
  declared(sets('health', '2020-01-01', { heightCm: 161, weightKg: 55 })),
  declared(sets('family', '1988-04-12', { relation: 'CHA', name: 'Đỗ Văn Bình', birthYear: 1960, side: 'OWN' })),
]

beforeAll(async () => {
  house = await openHouse()
  unitId = await house.unit('Sở Tài chính')
  beforeAnybody = new Date().toISOString()
  officer = await anHrOfficer(house, unitId)
  recordId = await aRecord(house, { unitId, fullName: 'Đỗ Thị Ngọc Ánh', citizenId: '001088012345', events: facts })
})
afterAll(() => house.close())

/** The words of all pages in reading order; leaders are one run of dots. */
async function textOf(bytes: Uint8Array): Promise<string> {
  const document = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise
  const pages = Array.from({ length: document.numPages }, async (_, at) => {
    const { items } = await (await document.getPage(at + 1)).getTextContent()
    return items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? ' ' : ''}` : '')).join('')
  })
  return (await Promise.all(pages))
    .join(' ')
    .replace(/\s+/g, ' ')
    .replace(/\.[. ]{4,}/g, '… ')
}
const printed = async (who: Person, form: SheetId) =>
  textOf((await who.download(forms.printRecord, { recordId, form })).bytes)
/** A line may break after a stroke. */
const plain = (words: string) => words.replace(/\s+/g, ' ').replaceAll('/ ', '/').trim()

/** Words before the blanks, and headings, in their order. */
const labelsOf = (form: SheetId): string[] =>
  LAYOUTS[form].entries.flatMap((entry) =>
    ('blanks' in entry ? entry.blanks.map(({ label }) => label) : 'heading' in entry ? [entry.heading] : []).map(plain),
  )

/** What stands on the sheet; of a supplement of this year only who it is of. */
const SAID = ['001088012345', 'Đại học Kinh tế', '09/2006', 'Đỗ Văn Bình', '2,34', '03/02/2015']
const saidOn = (form: SheetId) => ['ĐỖ THỊ NGỌC ÁNH', ...(form === '2a-BNV/2007' ? [] : SAID)]

test.each(SHEETS)(
  '%s prints every label and head of the form in its order, what is known, and dots, as PDF and in Word',
  async (form) => {
    const text = plain(await printed(officer, form))
    const word = await officer.download(forms.printRecord, { recordId, form, as: 'docx' })
    // The layout of Word sets the head and the photograph as tables: cells come a line each.
    for (const said of [text, plain((await textOfFile(word.bytes)).text)]) {
      expect(said).not.toMatch(/null|undefined|NaN|\[object|[{}]/)
      let from = 0
      for (const label of labelsOf(form)) {
        const at = said.indexOf(label, from)
        expect(at, `“${label}” after “${said.slice(Math.max(0, from - 60), from)}”`).toBeGreaterThanOrEqual(from)
        from = at + label.length
      }
      for (const entry of LAYOUTS[form].entries)
        if ('columns' in entry) for (const { title } of entry.columns) expect(said).toContain(plain(title))
      for (const words of saidOn(form)) expect(said).toContain(words)
      expect(said).toContain(LAYOUTS[form].certifies.role)
      expect(said).not.toContain('BỘ MẪU')
    }
    if (form !== '2a-BNV/2007') expect(text).toMatch(/Tên gọi khác: …|Các tên gọi khác: …/i)
    expect(text).not.toContain('Ghi chú: các mục')
  },
)

test('who may not see a part prints dots in its items and a note that names them; the full number has its own permission', async () => {
  await house.owner.query(`delete from identity.role_permission
    where role = 'personnel-head' and permission in ('personnel.view-health', 'personnel.view-identity')`)
  const head = await aUnitHead(house, unitId)
  const text = await printed(head, 'TT06/2023')
  expect(text).toContain('Ghi chú: các mục 8, 31 để trống toàn bộ hoặc một phần')
  expect(text).toMatch(/31\) Tình trạng sức khỏe: … Chiều cao: … cm Cân nặng: … kg/)
  expect(text).toMatch(/8\) Số CCCD: …/)
  expect(text).not.toContain('001088012345')
  // What the head may see is there.
  expect(text).toContain('03/02/2015')
  expect(text).toContain('Đỗ Văn Bình')
  const inWord = async (ask: Promise<{ bytes: Uint8Array }>) => (await textOfFile((await ask).bytes)).text
  const word = await inWord(head.download(forms.printRecord, { recordId, form: 'TT06/2023', as: 'docx' }))
  expect(word).toContain('Ghi chú: các mục 8, 31 để trống toàn bộ hoặc một phần')
  expect(word).not.toContain('001088012345')
  await house.owner.query(`delete from identity.role_permission
    where role = 'personnel-head' and permission = 'personnel.view-party'`)
  const brief = await inWord(head.download(forms.printBrief, { recordId, as: 'docx' }))
  expect(brief).toContain(
    'Ghi chú: các mục Chức vụ hiện tại, Ngày vào Đảng, Ngày chính thức để trống toàn bộ hoặc một phần',
  )
  expect(brief).toContain('Theo hồ sơ điện tử ngày')
  expect(brief).not.toContain('03/02/2015')
})

test('one’s own is whole, of a past day too; a stranger’s record is not there, and each print stands in the log', async () => {
  const { person, recordId: own } = await aPersonHolding(house, unitId, 'Trịnh Công Nhân')
  const unknown = new Date().toISOString()
  await house.arrange((tx) =>
    recordEvents({ tx, now: house.clock.now }, 'declaration', [
      { ...declared(sets('health', '2020-01-01', { heightCm: 172 })), recordId: own },
    ]),
  )
  await house.arrange((tx) =>
    recordEvents({ tx, now: house.clock.now }, 'declaration', [
      { ...declared(sets('name', '2021-01-01', { birthName: 'Trịnh Công Dân' })), recordId: own },
    ]),
  )
  house.clock.now = new Date()
  const text = await textOf((await person.download(forms.printOwn, { form: '2C/TCTW-98' })).bytes)
  expect(text).toContain('TRỊNH CÔNG DÂN')
  expect(text).toContain('Cao: 1m72')
  const before = await textOf((await person.download(forms.printOwn, { form: '2C/TCTW-98', asOf: '2019-01-01' })).bytes)
  expect(before).toMatch(/Cao: …/)
  expect(before).toContain('TRỊNH CÔNG NHÂN')
  expect(before).toMatch(/Trịnh Công Nhân · /)
  // Of today, but as it was known before that was written.
  const then = await textOf((await person.download(forms.printOwn, { form: '2C/TCTW-98', known: unknown })).bytes)
  expect(then).toMatch(/Cao: …/)
  expect(then).toMatch(/Theo hồ sơ điện tử ngày \S+, như đã ghi đến \d\d\/\d\d\/\d{4} \d\d:\d\d/)
  const word = await person.download(forms.ownPayCourse, { as: 'docx' })
  expect((await textOfFile(word.bytes)).text).toContain('Trịnh Công Dân')
  // The end of today is not known yet: what is known now is printed, and so it says.
  const tonight = new Date(house.clock.now.getTime() + 3_600_000).toISOString()
  const now = await textOf((await person.download(forms.printOwn, { form: '2C/TCTW-98', known: tonight })).bytes)
  expect(now).toMatch(/Theo hồ sơ điện tử ngày/)
  expect(now).not.toContain('như đã ghi đến')
  await expect(person.download(forms.printRecord, { recordId, form: 'TT06/2023' })).rejects.toThrow('403')
  const other = await anHrOfficer(house, await house.unit('Sở Y tế'))
  await expect(printed(other, 'TT06/2023')).rejects.toThrow('404')
  const { looks } = await officer.call(personnel.recordLooks, { recordId, page: 1 })
  expect(looks.flatMap(({ doors }) => doors)).toContain('forms.printRecord')
})

test('the brief, the course of pay and the list of a unit print what the record says, in PDF, Excel and Word', async () => {
  const brief = await textOf((await officer.download(forms.printBrief, { recordId, as: 'pdf' })).bytes)
  expect(brief).toMatch(/TIỂU SỬ TÓM TẮT.*1\) Họ và tên khai sinh: ĐỖ THỊ NGỌC ÁNH.*11\).*03\/02\/2015.*16\) TÓM TẮT/)
  const { text: word } = await textOfFile((await officer.download(forms.printBrief, { recordId, as: 'docx' })).bytes)
  expect(word).toContain('Họ và tên: Đỗ Thị Ngọc Ánh')
  expect(word).toContain('Tên gọi khác: ……………')
  expect(word).toContain('Đại học Kinh tế')
  expect(word).not.toMatch(/[{}]/)
  const course = await textOf((await officer.download(forms.printPayCourse, { recordId, as: 'pdf' })).bytes)
  expect(course).toMatch(/QUÁ TRÌNH LƯƠNG.*06\/2016 nay Chuyên viên 01\.003 1 2,34/)
  // The unit of that name ended with the merger of 1/7/2025.
  const then = { asOf: '2025-06-30' }
  const list = await textOf((await officer.download(forms.printStaffPay, { unitId, as: 'pdf', ...then })).bytes)
  expect(list).toMatch(/DANH SÁCH VÀ TIỀN LƯƠNG.*Đỗ Thị Ngọc Ánh 12\/04\/1988.*2,34 01\.003/)
  const { bytes } = await officer.download(forms.printStaffPay, { unitId, as: 'xlsx', ...then })
  expect(Buffer.from(bytes.subarray(0, 2)).toString()).toBe('PK')
  await expect(officer.download(forms.printStaffPay, { unitId, as: 'pdf', asOf: '1990-01-01' })).rejects.toThrow('422')
  await expect(
    officer.download(forms.printStaffPay, { unitId, as: 'pdf', ...then, known: beforeAnybody }),
  ).rejects.toThrow('không quản lý hồ sơ nào')
  const labels = await textOf((await officer.download(forms.printLabels, { unitId, ...then })).bytes)
  expect(labels).toMatch(/ĐỖ THỊ NGỌC ÁNH Ngày sinh: 12\/04\/1988 Số hiệu: …/)
})

test('labels of the people chosen; who is out of reach or gone is told, and nothing is printed; a demonstration says so on every sheet', async () => {
  const chosen = await aRecord(house, { unitId, fullName: 'Vũ Đình Chọn', citizenId: '001088054321' })
  const recordIds = [chosen, recordId]
  const labels = await textOf((await officer.download(forms.printLabelsOf, { recordIds })).bytes)
  expect(labels).toMatch(/ĐỖ THỊ NGỌC ÁNH .*VŨ ĐÌNH CHỌN/)
  const { looks } = await officer.call(personnel.recordLooks, { recordId: chosen, page: 1 })
  expect(looks.flatMap(({ doors }) => doors)).toEqual(['forms.printLabelsOf'])
  await expect(officer.download(forms.printLabelsOf, { recordIds, known: beforeAnybody })).rejects.toThrow(
    'chưa có Đỗ Thị Ngọc Ánh, Vũ Đình Chọn nên không in được',
  )
  const other = await anHrOfficer(house, await house.unit('Sở Y tế'))
  await expect(other.download(forms.printLabelsOf, { recordIds })).rejects.toThrow('Có 2 người đã chọn không còn')
  await house.arrange((tx) =>
    addDemoAccounts(tx, [{ userName: 'thu', fullName: 'Người Thử', role: 'par-admin', unitName: '', password: 'x' }]),
  )
  const mark = 'BỘ MẪU – dữ liệu giả định'
  expect(await textOf((await officer.download(forms.printLabelsOf, { recordIds })).bytes)).toContain(mark)
  expect(await printed(officer, '2C-BNV/2008')).toContain(mark)
  for (const ask of [
    officer.download(forms.printRecord, { recordId, form: 'TT06/2023', as: 'docx' }),
    officer.download(forms.printBrief, { recordId, as: 'docx' }),
    officer.download(forms.printPayCourse, { recordId, as: 'docx' }),
  ])
    expect((await textOfFile((await ask).bytes)).text).toContain(mark)
  await house.owner.query('update personnel.record set merged_into = $2 where id = $1', [chosen, recordId])
  await expect(officer.download(forms.printLabelsOf, { recordIds })).rejects.toThrow(
    'Hồ sơ của Vũ Đình Chọn đã được gộp',
  )
})

test('an office changes a form in Word and prints from its own; tags of no item are refused', async () => {
  const keeper = await house.person({ unitId, fullName: 'Đào Mẫu Văn', grants: [{ role: 'par-admin', unitId: null }] })
  const key = 'forms.curriculum-state'
  const standard = (await keeper.download(templates.templateFile, { key })).bytes
  const bring = async (version: number, change: (xml: string) => string) =>
    keeper.upload(
      templates.bringTemplate,
      { key, version },
      { name: 'Mẫu.docx', bytes: await changedDocx(standard, change) },
    )
  await expect(bring(0, (xml) => xml.replace('{Mục 2}', '{Mục 99}'))).rejects.toThrow('{Mục 99}')
  const taken = await bring(0, (xml) => xml.replace('{Mục 1}', 'MẪU RIÊNG {muc 1}'))
  expect(taken.versions).toMatchObject([{ missing: [] }])
  const asked = { recordId, form: '2C-BNV/2008', as: 'docx' } as const
  expect((await textOfFile((await officer.download(forms.printRecord, asked)).bytes)).text).toContain(
    'MẪU RIÊNG ĐỖ THỊ NGỌC ÁNH',
  )
})
