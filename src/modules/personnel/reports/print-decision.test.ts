/** A decision on paper: in Word and for print, signed as it was asked, with a list of several people. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse } from '../../../../tests/support/house.ts'
import { textOfFile } from '../../../platform/office/read.ts'
import { addDemoAccounts } from '../../identity/index.ts'
import { personnel } from '../contract.ts'
import { anHrOfficer, aStepThree, type Person } from '../fixtures.ts'

let house: House
let officer: Person
let unitId: number
beforeAll(async () => {
  house = await openHouse()
  unitId = await house.unit('Sở Tài chính')
  officer = await anHrOfficer(house, unitId)
})
afterAll(() => house.close())

async function pagesOf(bytes: Uint8Array): Promise<string[]> {
  const document = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise
  const texts: string[] = []
  for (let at = 1; at <= document.numPages; at++) {
    const { items } = await (await document.getPage(at)).getTextContent()
    texts.push(
      items
        .map((item) => ('str' in item ? item.str : ''))
        .join(' ')
        .replace(/\s+/g, ' '),
    )
  }
  return texts
}

async function decided(names: readonly string[], number: string): Promise<string> {
  const asked = { kind: 'step-regular', effectiveOn: '2025-06-01' } as const
  const people = await Promise.all(
    names.map(async (fullName) => ({ recordId: await aStepThree(house, { unitId, fullName }) })),
  )
  const seen = await officer.call(personnel.previewDecision, { ...asked, people })
  const { decisionId } = await officer.call(personnel.recordDecision, {
    ...asked,
    paper: { number, decidedOn: '2025-05-20', issuer: 'Sở Tài chính', signer: 'Trần Thị Ký', about: '' },
    people: seen.people.map(({ recordId, said, stamp }) => ({ recordId, said, stamp })),
  })
  return decisionId
}

const KT = {
  ...({ capacity: 'KT', behalf: 'Giám đốc', post: 'Phó Giám đốc', signer: 'Trần Thị Ký' } as const),
  place: 'Bắc Giang',
  above: 'Ủy ban nhân dân tỉnh',
}

test('of one person: letterhead, who decides, each basis, the articles, and whoever signs in whose place (NĐ 30/2020/NĐ-CP, Phụ lục I)', async () => {
  const decisionId = await decided(['Ngô Thị Một'], '12/QĐ-STC')
  const { bytes } = await officer.download(personnel.printDecision, { decisionId, as: 'pdf', ...KT })
  const pages = await pagesOf(bytes)
  expect(pages).toHaveLength(1)
  const order = [
    ...['ỦY BAN NHÂN DÂN TỈNH', 'SỞ TÀI CHÍNH', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Số: 12/QĐ-STC'],
    ...['Bắc Giang, ngày 20 tháng 5 năm 2025', 'QUYẾT ĐỊNH Nâng bậc lương thường xuyên', 'GIÁM ĐỐC SỞ TÀI CHÍNH'],
    ...['Căn cứ Nghị định số 204/2004/NĐ-CP Điều 7;', 'Căn cứ Thông tư số 08/2013/TT-BNV Điều 2;', 'QUYẾT ĐỊNH:'],
    ...[
      'Điều 1. Nâng bậc lương thường xuyên đối với Ngô Thị Một, Sở Tài chính:',
      'lần sau 01/06/2025, kể từ ngày 01/06/2025.',
      'Điều 2.',
    ],
    ...['Nơi nhận:', 'KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'Trần Thị Ký'],
  ]
  expect(pages[0]).toMatch(new RegExp(order.map((words) => words.replaceAll(/[.()]/g, '\\$&')).join('.*')))
  expect(pages[0]).not.toMatch(/……|DANH SÁCH|BỘ MẪU/)

  const { text } = await textOfFile((await officer.download(personnel.printDecision, { decisionId, ...KT })).bytes)
  for (const words of ['GIÁM ĐỐC SỞ TÀI CHÍNH', 'Căn cứ Thông tư số 03/2021/TT-BNV;', 'KT. GIÁM ĐỐC', 'Trần Thị Ký'])
    expect(text).toContain(words)
  expect(text).toMatch(/KT\. GIÁM ĐỐC\s+PHÓ GIÁM ĐỐC/)
  expect(text).not.toContain('……')
})

test('of several people the list goes along on pages of its own; without who signs in which post nothing is printed', async () => {
  const decisionId = await decided(['Ngô Thị Hai', 'Ngô Thị Ba'], '13/QĐ-STC')
  const print = (more: object) => officer.download(personnel.printDecision, { decisionId, as: 'pdf', ...KT, ...more })
  const [first, list, ...others] = await pagesOf((await print({})).bytes)
  expect(first).toContain('Điều 1. Nâng bậc lương thường xuyên đối với 2 người có tên trong danh sách kèm theo')
  expect(list).toMatch(
    /DANH SÁCH \(Kèm theo Quyết định số 13\/QĐ-STC ngày 20 tháng 5 năm 2025 của Sở Tài chính\).*Ngô Thị Ba.*Ngô Thị Hai/,
  )
  expect(others).toEqual([])
  await expect(print({ post: ' ' })).rejects.toThrow('Chưa ghi chức vụ người ký')
  await expect(print({ behalf: '' })).rejects.toThrow('ký thay ai')
  await house.arrange((tx) =>
    addDemoAccounts(tx, [{ userName: 'thu', fullName: 'Người Thử', role: 'par-admin', unitName: '', password: 'x' }]),
  )
  const marked = await pagesOf((await print({})).bytes)
  expect(marked.every((page) => page.includes('BỘ MẪU – dữ liệu giả định'))).toBe(true)
})
