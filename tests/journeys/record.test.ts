/**
 * A new Mẫu 2C filled in by keyboard alone, with fewer strokes than on paper, over a reload in the middle, as one recording.
 *
 * On paper a clerk writes every character of what stands in a box, codes by their names, days by their eight digits (the slashes are
 * printed, spaces are not written), and moves the pen to each box once. Here every key counts: characters, Enter, Tab, Page Down,
 * also those that go to a box, leave one empty, or go on after the reload.
 */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DEMO_PASSWORD } from '../../src/app/demo/seed-people.ts'
import { personnel } from '../../src/modules/personnel/contract.ts'
import { signedIn } from '../support/api.ts'
import { accessibilityProblems, openBrowser, visitorAs } from '../support/browser.ts'
import { demoDataFolder } from '../support/demo-folder.ts'
import { type Running, startProgramProcess } from '../support/running.ts'

const OFFICER = 'hoso.nnmt'

let folder: Awaited<ReturnType<typeof demoDataFolder>>
let running: Running
let browser: Browser
beforeAll(async () => {
  folder = await demoDataFolder()
  running = await startProgramProcess('demo', folder.path)
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await running?.stop()
  await folder?.remove()
})

/** What a box holds, as it is written on paper; and as it is typed, where that is shorter. */
type Held = string | { written: string; typed: string }

const as = (written: string, typed: string): Held => ({ written, typed })
const onPaper = (held: Held): number => (typeof held === 'string' ? held : held.written).replace(/\s/g, '').length

/** Counts what both ways cost. */
class Clerk {
  keys = 0
  strokes = 0
  readonly page: Page
  constructor(page: Page) {
    this.page = page
  }

  async press(...keys: readonly string[]) {
    for (const key of keys) await this.page.keyboard.press(key)
    this.keys += keys.length
  }

  /** Writes into the box one is in and goes on to the next; null leaves it empty. */
  async fill(...boxes: readonly (Held | null)[]) {
    for (const held of boxes) {
      if (held !== null) {
        const typed = typeof held === 'string' ? held : held.typed
        await this.page.keyboard.type(typed)
        this.keys += typed.length
        this.strokes += onPaper(held) + 1
      }
      await this.press('Enter')
    }
  }

  /** What the form fills in by itself stands on paper all the same. */
  given(...boxes: readonly Held[]) {
    for (const held of boxes) this.strokes += onPaper(held) + 1
  }

  /** By Page Down, counted. */
  async goTo(part: string) {
    for (let more = 40; more > 0; more--) {
      if ((await this.at()) === part) return
      await this.press('PageDown')
    }
    throw new Error(`no part ${part}`)
  }

  at() {
    return this.page.evaluate(`document.activeElement?.closest('section')?.getAttribute('aria-label') ?? ''`)
  }

  /** From where the page begins to the first box: on paper, taking the form out. Not counted. */
  async takeUp() {
    for (let more = 80; more > 0; more--) {
      if (await this.page.evaluate(`document.activeElement?.matches('[data-forward]') ?? false`)) return
      await this.page.keyboard.press('Tab')
    }
    throw new Error('no box is reached by Tab')
  }
}

test('a new 2C is filled in by keyboard with fewer keys than strokes on paper; a reload loses nothing, a save is one recording', async () => {
  const officer = await signedIn(running.url, OFFICER, DEMO_PASSWORD)
  const { rows } = await officer.call(personnel.findRecords, { pageSize: 1 })
  const { recordId } = await officer.call(personnel.openRecord, {
    kind: 'receive',
    unitId: rows[0]?.unitId as number,
    fullName: 'Đàm Thị Bích Hợp',
    sex: 'F',
    bornOn: '1992-08-17',
    homePlace: 'xã Tân Yên, tỉnh Bắc Ninh',
    personKind: 'CONG_CHUC',
    from: '2025-08-01',
    title: 'Chuyên viên',
    decision: { number: '77/QĐ-SNNMT', decidedOn: '2025-07-20', issuer: 'Sở Nông nghiệp và Môi trường', signer: '' },
  })
  const { page, complaints } = await visitorAs(browser, running.url, { userName: OFFICER, password: DEMO_PASSWORD })
  await page.goto(`${running.url}/personnel/records/${recordId}?phan=so-yeu`)
  await page.getByRole('textbox', { name: 'Họ và tên khai sinh' }).waitFor()
  const clerk = new Clerk(page)
  await clerk.takeUp()

  await clerk.goTo('Nhân thân')
  await clerk.fill(null, null, 'xã Tân Yên, tỉnh Bắc Ninh', null, as('Kinh', 'kinh'))
  await clerk.goTo('Tôn giáo, thành phần xuất thân')
  await clerk.fill(as('Không', 'khong'))
  await clerk.goTo('Nơi ở, liên hệ')
  await clerk.fill('xã Tân Yên, tỉnh Bắc Ninh', 'phường Kinh Bắc, tỉnh Bắc Ninh', '0900000017')
  await clerk.goTo('Ngạch, chức danh nghề nghiệp')
  await clerk.fill(as('Chuyên viên 01.003', '01.003'), as('01062017', '1/6/17'))
  await clerk.goTo('Lương')
  // Rank and step of each next row, and the coefficient of every row, come by themselves.
  await clerk.fill(as('01062017', '1/6/17'), as('Chuyên viên 01.003', '01.003'), '1')
  clerk.given('2,34')
  await clerk.press('Enter', 'Enter')
  await clerk.fill(as('01062017', '1/6/17'))
  await clerk.press('Enter')
  for (const [written, typed, step, coefficient] of [
    ['01062020', '1/6/20', '2', '2,67'],
    ['01062023', '1/6/23', '3', '3,00'],
  ] as const) {
    await clerk.fill(as(written, typed), null, null)
    clerk.given('Chuyên viên 01.003', step, coefficient)
    await clerk.press('Enter', 'Enter')
    await clerk.fill(as(written, typed))
    await clerk.press('Enter')
  }

  await page.reload()
  await page.getByText('Có bản nhập trước chưa lưu').waitFor()
  await clerk.takeUp()
  await clerk.press('Shift+Tab', 'Shift+Tab')
  await page.getByRole('button', { name: 'Nhập tiếp bản ấy' }).waitFor()
  expect(await page.evaluate('document.activeElement?.textContent')).toBe('Nhập tiếp bản ấy')
  await clerk.press('Enter')
  expect(await page.getByRole('textbox', { name: 'Nơi sinh' }).inputValue()).toBe('xã Tân Yên, tỉnh Bắc Ninh')

  await clerk.goTo('Trình độ')
  await clerk.fill('12/12', as('Đại học', 'dh'))
  await clerk.goTo('Ngoại ngữ, tiếng dân tộc')
  await clerk.fill(as('01062014', '1/6/14'), as('Tiếng Anh', 'anh'), as('Bậc 3 (B1)', 'b1'))
  await clerk.goTo('Đảng Cộng sản Việt Nam')
  await clerk.fill(as('03022019', '3/2/19'), as('03022020', '3/2/20'))
  await clerk.goTo('Xếp loại chất lượng')
  await clerk.fill('2024', as('Hoàn thành tốt nhiệm vụ', 'htt'))
  await clerk.fill('2025', as('Hoàn thành xuất sắc nhiệm vụ', 'htx'))
  await clerk.goTo('Sức khỏe')
  await clerk.fill(as('Loại II', 'loai ii'), '158', '50', as('O', 'o'))
  await clerk.goTo('Bảo hiểm')
  await clerk.fill('2716000017')
  await clerk.goTo('Đào tạo, bồi dưỡng')
  await clerk.fill(as('092010', '092010'), as('062014', '062014'), 'Đại học Nông nghiệp', 'Thủy văn')
  await clerk.fill(as('Chính quy', 'chinh'), null, as('Đại học', 'dh'), null)
  await clerk.goTo('Quan hệ gia đình')
  for (const [written, typed, name, year] of [
    ['Cha đẻ', 'cha', 'Đàm Văn Cự', '1960'],
    ['Mẹ đẻ', 'me', 'Vi Thị Ngà', '1963'],
  ] as const) {
    await clerk.fill(as('Bản thân', 've'), as(written, typed), name, year)
    await clerk.press('Enter', 'Enter')
  }
  expect(await accessibilityProblems(page)).toEqual([])

  const before = (await officer.call(personnel.recordHistory, { recordId })).recordings.length
  await clerk.press('Control+Enter')
  await page.getByText(/^Đã lưu \d+ mục vào hồ sơ/).waitFor()
  const { recordings } = await officer.call(personnel.recordHistory, { recordId })
  expect(recordings.map(({ kind }) => kind).slice(0, recordings.length - before)).toEqual(['declaration'])
  await expectWritten(officer, recordId)
  // What can be printed is a menu of nothing but its items, and the keyboard is in it at once.
  await page.getByRole('button', { name: 'In', exact: true }).click()
  await page.getByRole('menuitem', { name: /2C-BNV\/2008 \(Word\)/ }).waitFor()
  expect(await page.evaluate(`document.activeElement.getAttribute('role')`)).toBe('menuitem')
  expect(await accessibilityProblems(page)).toEqual([])
  expect(complaints).toEqual([])
  expect(clerk.keys, `keys ${clerk.keys}, strokes on paper ${clerk.strokes}`).toBeLessThan(clerk.strokes)
  console.info(`Mẫu 2C: ${clerk.keys} phím, trên giấy ${clerk.strokes} nét và ô`)
})

async function expectWritten(officer: Awaited<ReturnType<typeof signedIn>>, recordId: string) {
  const { lines } = await officer.call(personnel.record, { recordId })
  const of = (part: string) =>
    lines.filter((line) => line.part === part).map(({ from, values }) => ({ from, ...values }))
  expect(of('person')).toMatchObject([
    { birthPlace: 'xã Tân Yên, tỉnh Bắc Ninh', ethnicity: '01', bornOn: '1992-08-17' },
  ])
  expect(of('residence')).toMatchObject([{ current: 'phường Kinh Bắc, tỉnh Bắc Ninh', phone: '0900000017' }])
  expect(of('pay').map(({ from, ...values }) => [from, values])).toMatchObject([
    ['2017-06-01', { rank: '01.003', step: 1, coefficient: 234, countedFrom: '2017-06-01' }],
    ['2020-06-01', { rank: '01.003', step: 2, coefficient: 267 }],
    ['2023-06-01', { rank: '01.003', step: 3, coefficient: 300, countedFrom: '2023-06-01' }],
  ])
  expect(of('level')).toMatchObject([{ general: '12/12', qualification: 'DH' }])
  expect(of('quality')).toMatchObject([
    { year: 2024, class: 'HTTNV' },
    { year: 2025, class: 'HTXSNV' },
  ])
  expect(of('training')).toMatchObject([
    { from: '2010-09', to: '2014-06', school: 'Đại học Nông nghiệp', qualification: 'DH' },
  ])
  const health = await officer.call(personnel.recordHealth, { recordId })
  expect(health.lines[0]?.values).toMatchObject({ class: 'LOAI_2', heightCm: 158, weightKg: 50, bloodGroup: 'O' })
  const family = await officer.call(personnel.recordFamily, { recordId })
  const relatives = family.lines.map(({ values }) => values)
  expect(relatives.toSorted((a, b) => Number(a.birthYear) - Number(b.birthYear))).toMatchObject([
    { side: 'OWN', relation: 'CHA', name: 'Đàm Văn Cự', birthYear: 1960 },
    { side: 'OWN', relation: 'ME', name: 'Vi Thị Ngà', birthYear: 1963 },
  ])
}
