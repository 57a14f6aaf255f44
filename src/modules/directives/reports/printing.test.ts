/** What is printed of tasks, through the doors: the annex, the reminder, the report on results, the overdue list, the certificate. */
import { readXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, type House, openHouse, type Refused } from '../../../../tests/support/house.ts'
import { textOfFile } from '../../../platform/office/read.ts'
import { directives } from '../contract.ts'

type Person = Client & { accountId: string }

let house: House
let office: Person
let lead: Person
let unitId: number
let documentId: string
let doneId: string
let lateId: string

/** Sessions end while time passes: on each day people sign in anew. */
async function at(day: string) {
  house.clock.now = new Date(`${day}T02:00:00Z`)
  const giverId = await house.unit('Sở Nội vụ', '2025-03-01')
  office = await house.person({ unitId: giverId, grants: [{ role: 'directives-office', unitId: null }] })
  lead = await house.person({ unitId, grants: [{ role: 'directives-lead', unitId }] })
}
const cellsOf = async (bytes: Uint8Array) =>
  ((await readXlsx(bytes)).sheets[0]?.rows ?? []).map((row) => row.map((cell) => (cell === null ? '' : String(cell))))
const wordsOf = async (bytes: Uint8Array) => JSON.stringify(await textOfFile(bytes))
const task = async (taskId: string) => (await office.call(directives.task, { taskId })).version

async function issue() {
  const giverId = await house.unit('Sở Nội vụ', '2025-03-01')
  ;({ documentId } = await office.call(directives.registerDocument, {
    kind: 'notice',
    number: '12',
    symbol: 'TB-UBND',
    issuedOn: '2025-03-01',
    issuer: 'UBND tỉnh',
    title: 'Kết luận (bộ mẫu)',
    unitId: giverId,
    content: '1. Việc một.\n\n2. Việc hai.',
  }))
  const { pointIds } = await office.call(directives.addPoints, {
    documentId,
    points: [
      { label: '1', words: '1. Việc một.' },
      { label: '2', words: '2. Việc hai.' },
    ],
  })
  const drafted = async (title: string, pointId: string | undefined, dueOn: string, dueBasis: 'stated' | 'proposed') =>
    (
      await office.call(directives.draftTask, {
        documentId,
        pointId: pointId ?? null,
        kind: 'dated',
        title,
        unitId,
        dueOn,
        dueBasis,
        measurableResult: `Kết quả của ${title}`,
      })
    ).taskId
  doneId = await drafted('Việc một', pointIds[0], '2025-03-31', 'stated')
  lateId = await drafted('Việc hai', pointIds[1], '2025-04-10', 'proposed')
  const { version } = await office.call(directives.document, { documentId })
  await office.call(directives.issueDocument, { documentId, version })
  await drafted('Việc ba', undefined, '2025-04-20', 'proposed')
}

beforeAll(async () => {
  house = await openHouse()
  unitId = await house.unit('Sở Tài chính', '2025-03-01')
  await at('2025-03-01')
  await issue()
  await at('2025-03-28')
  await lead.call(directives.acceptTask, { taskId: doneId, version: await task(doneId) })
  await lead.upload(
    directives.addProof,
    { taskId: doneId, title: 'Báo cáo kết quả' },
    {
      name: 'bao-cao.pdf',
      bytes: new TextEncoder().encode('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n'),
      mediaType: 'application/pdf',
    },
  )
  await lead.call(directives.reportDone, { taskId: doneId, version: await task(doneId), words: 'Đã làm xong việc một' })
  await at('2025-04-02')
  await office.call(directives.confirmTask, { taskId: doneId, version: await task(doneId) })
  await lead.call(directives.acceptTask, { taskId: lateId, version: await task(lateId) })
  const progress = { percent: 40, words: 'Chờ số liệu của ba đơn vị' }
  await lead.call(directives.noteProgress, { taskId: lateId, version: await task(lateId), ...progress })
  await at('2025-04-15')
})
afterAll(() => house.close())

test('the annex names each task with its point, lead body and day, and says which days are still ours', async () => {
  const { bytes } = await office.download(directives.annex, { documentId, form: 'xlsx' })
  const rows = await cellsOf(bytes)
  const one = rows.find((row) => row.includes('Việc một'))
  expect(one).toEqual(expect.arrayContaining(['1', 'Có hạn', 'Sở Tài chính', '31/03/2025', 'Kết quả của Việc một']))
  // Proposed, but issued with it: it is in force.
  expect(rows.find((row) => row.includes('Việc hai'))).toContain('10/04/2025')
  expect(rows.find((row) => row.includes('Việc ba'))).toContain('20/04/2025 (đề xuất)')
  const word = await wordsOf((await office.download(directives.annex, { documentId, form: 'docx' })).bytes)
  expect(word).toContain('1 hạn còn là đề xuất')
})

test('the report counts as the page does: one on time of two, with the exact percentage, in three forms', async () => {
  const asked = { from: '2025-01-01', to: '2025-12-31' }
  const word = await wordsOf((await office.download(directives.resultsReport, { ...asked, form: 'docx' })).bytes)
  expect(word).toContain('Đúng hạn 1/2 nhiệm vụ đến hạn, đạt 50,00%.')
  const rows = await cellsOf((await office.download(directives.resultsReport, { ...asked, form: 'xlsx' })).bytes)
  const heads = rows.find((row) => row.includes('Tỷ lệ đúng hạn')) as string[]
  const own = rows.findLast((row) => row[0] === 'Sở Tài chính') as string[]
  const shown = (head: string) => own[heads.indexOf(head)]
  expect([shown('Tính đúng hạn'), shown('Đúng hạn'), shown('Quá hạn, chưa xong')]).toEqual(['2', '1', '1'])
  const pdf = await office.download(directives.resultsReport, { ...asked, form: 'pdf' })
  expect(pdf.bytes.length).toBeGreaterThan(10_000)
})

test('the overdue list and the reminder name what is late, how long, and what was said of it', async () => {
  const rows = await cellsOf((await office.download(directives.overdueList, { form: 'xlsx' })).bytes)
  const late = rows.find((row) => row.includes('Việc hai'))
  expect(late).toEqual(expect.arrayContaining(['Sở Tài chính', '5', '40', 'Chờ số liệu của ba đơn vị']))
  expect(rows.flat()).not.toContain('Việc một')
  const letter = await wordsOf((await office.download(directives.reminderLetter, { unitId, form: 'docx' })).bytes)
  expect(letter).toContain('Kính gửi: Sở Tài chính')
  expect(letter).toContain('có 1 nhiệm vụ quá hạn và 0 nhiệm vụ đến hạn trong 7 ngày tới')
  expect(letter).toContain('Quá hạn 5 ngày')
  await expect(lead.download(directives.reminderLetter, { unitId, form: 'docx' })).rejects.toThrow('403')
})

test('a certificate is given for what is done alone: reported and confirmed when, on what proof', async () => {
  const word = await wordsOf((await lead.download(directives.certificate, { taskId: doneId, form: 'docx' })).bytes)
  for (const said of ['Việc một', 'Sở Tài chính', '28/03/2025', '02/04/2025', 'Đúng hạn', 'Báo cáo kết quả'])
    expect(word).toContain(said)
  // On the giver's paper, though the lead body prints it.
  expect(word).toContain('SỞ NỘI VỤ')
  const pdf = await lead.download(directives.certificate, { taskId: doneId, form: 'pdf' })
  expect(pdf.bytes.length).toBeGreaterThan(5_000)
  const refusal = await office.download(directives.certificate, { taskId: lateId, form: 'pdf' }).catch((error) => error)
  expect((refusal as Refused).problems[0]?.reason).toBe('directives.not-done')
})

test('another body is shown nothing of what is not its own', async () => {
  const stranger = await house.unit('Sở Y tế', '2025-03-01')
  const other = await house.person({ unitId: stranger, grants: [{ role: 'directives-lead', unitId: stranger }] })
  const rows = await cellsOf((await other.download(directives.overdueList, { form: 'xlsx' })).bytes)
  expect(rows.flat().join(' ')).not.toContain('Việc hai')
  await expect(other.download(directives.certificate, { taskId: doneId, form: 'pdf' })).rejects.toThrow('404')
  await expect(other.download(directives.annex, { documentId, form: 'pdf' })).rejects.toThrow('404')
})
