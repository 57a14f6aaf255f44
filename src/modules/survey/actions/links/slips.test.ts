import { createCanvas } from '@napi-rs/canvas'
import jsqr from 'jsqr'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse } from '../../../../../tests/support/house.ts'
import { textOfFile } from '../../../../platform/office/read.ts'
import { survey } from '../../contract.ts'
import { aSurvey } from '../../fixtures.ts'
import { aList, linkRows, people } from './fixtures.ts'

/** CommonJS: its types speak of the module, what is imported is the function itself. */
const jsQR = jsqr as unknown as typeof jsqr.default
const DEPUTIES = 'Đại biểu HĐND tỉnh'
/** A page of A4 in points holds eight slips: two beside each other, four under each other. */
const [ACROSS, DOWN] = [2, 4]
const SCALE = 3

let house: House
let made: Awaited<ReturnType<typeof aSurvey>>
beforeAll(async () => {
  house = await openHouse()
  made = await aSurvey(house, { status: 'open' })
  const { surveyId, admin } = made
  await admin.call(survey.takeList, aList(surveyId, people(9, DEPUTIES)))
  await admin.call(survey.issueLinks, { surveyId, toList: true })
})
afterAll(() => house.close())

const textOf = async (bytes: Uint8Array) => {
  const document = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise
  const { items } = await (await document.getPage(1)).getTextContent()
  return { pages: document.numPages, text: items.map((item) => ('str' in item ? item.str : '')).join(' ') }
}

/** What a camera reads on each slip of the page, by place. */
async function scanned(bytes: Uint8Array, pageNumber: number): Promise<(string | undefined)[]> {
  const document = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise
  const page = await document.getPage(pageNumber)
  const viewport = page.getViewport({ scale: SCALE })
  const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height))
  const context = canvas.getContext('2d')
  await page.render({ canvas: canvas as never, canvasContext: context as never, viewport }).promise
  const [width, height] = [Math.floor(canvas.width / ACROSS), Math.floor(canvas.height / DOWN)]
  return Array.from({ length: ACROSS * DOWN }, (_, place) => {
    const [x, y] = [(place % ACROSS) * width, Math.floor(place / ACROSS) * height]
    return jsQR(context.getImageData(x, y, width, height).data as never, width, height)?.data
  })
}

test('each slip’s code, read from the picture of the page, is the address of its link', async () => {
  const { surveyId, admin } = made
  const { bytes, headers } = await admin.download(survey.slips, { surveyId })
  expect(headers.get('content-type')).toBe('application/pdf')
  const expected = (await linkRows(house, surveyId)).map(({ token }) => `http://localhost/phieu#${token}`)
  expect(await scanned(bytes, 1)).toEqual(expected.slice(0, 8))
  expect((await scanned(bytes, 2)).filter((read) => read !== undefined)).toEqual(expected.slice(8))
})

test('a slip bears no name; the list of envelopes says which number goes to whom', async () => {
  const { surveyId, admin } = made
  const slips = await textOf((await admin.download(survey.slips, { surveyId })).bytes)
  expect(slips.pages).toBe(2)
  expect(slips.text).toContain(DEPUTIES)
  expect(slips.text).toContain('Số 1')
  expect(slips.text).not.toContain('Nguyễn Văn Mẫu')
  const envelopes = await textOf((await admin.download(survey.envelopes, { surveyId })).bytes)
  expect(envelopes.text).toContain('Nguyễn Văn Mẫu 9')
  expect(envelopes.text).not.toContain('phieu#')
})

test('letters are a Word document with a page for each person, his name and his link', async () => {
  const { surveyId, admin } = made
  const { bytes } = await admin.download(survey.letters, { surveyId })
  const { text } = await textOfFile(bytes)
  for (const { token } of await linkRows(house, surveyId)) expect(text).toContain(`http://localhost/phieu#${token}`)
  expect(text.match(/Kính gửi: Ông\/bà Nguyễn Văn Mẫu/g)).toHaveLength(9)
})
