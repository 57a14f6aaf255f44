import { createCipheriv, createHash } from 'node:crypto'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, test } from 'vitest'
// A page each, written by pdfkit and Ghostscript: locked with “mo”, or protected against copying alone.
import pdfs from './locked-pdfs.json' with { type: 'json' }
import { isLockedPdf } from './pdf-lock.ts'

const isLocked = (bytes: Uint8Array) => isLockedPdf(async (at, length) => bytes.subarray(at, at + length), bytes.length)

/** What a reader of PDFs makes of it. */
async function opens(bytes: Uint8Array, password = ''): Promise<boolean> {
  const task = getDocument({ data: bytes.slice(), password, verbosity: 0 })
  const opened = await task.promise.then(
    () => true,
    (error: Error) => {
      if (error.name !== 'PasswordException') throw error
      return false
    },
  )
  await task.destroy()
  return opened
}

test.each(Object.entries(pdfs))('%s: the same answer as a reader gives', async (name, base64) => {
  const bytes = new Uint8Array(Buffer.from(base64, 'base64'))
  expect([await isLocked(bytes), await opens(bytes)]).toEqual(name.endsWith('locked') ? [true, false] : [false, true])
})

const sha = (bits: number, ...parts: Uint8Array[]) => createHash(`sha${bits}`).update(Buffer.concat(parts)).digest()

/** ISO 32000-2, algorithm 2.B. */
function hash(password: Buffer, salt: Buffer): Buffer {
  let key = sha(256, password, salt)
  for (let round = 0; ; round++) {
    const block = Buffer.concat(Array.from({ length: 64 }, () => Buffer.concat([password, key])))
    const cipher = createCipheriv('aes-128-cbc', key.subarray(0, 16), key.subarray(16, 32)).setAutoPadding(false)
    const mixed = cipher.update(block)
    const remainder = Number(BigInt(`0x${mixed.subarray(0, 16).toString('hex')}`) % 3n)
    key = sha([256, 384, 512][remainder] as number, mixed)
    if (round >= 63 && (mixed.at(-1) as number) <= round - 31) return key.subarray(0, 32)
  }
}

/** A PDF locked as PDF 2.0 does it. */
function ofRevision6(password: string): Uint8Array {
  const [validation, keySalt, fileKey] = [Buffer.alloc(8, 1), Buffer.alloc(8, 2), Buffer.alloc(32, 3)]
  const word = Buffer.from(password)
  const wrap = createCipheriv('aes-256-cbc', hash(word, keySalt), Buffer.alloc(16)).setAutoPadding(false)
  const hex = (bytes: Buffer) => `<${bytes.toString('hex')}>`
  const user = Buffer.concat([hash(word, validation), validation, keySalt])
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 80 80]>>',
    `<</Filter/Standard/V 5/R 6/Length 256/P -3904/StmF/StdCF/StrF/StdCF/CF<</StdCF<</CFM/AESV3/AuthEvent/DocOpen/Length 32>>>>/U ${hex(user)}/UE ${hex(wrap.update(fileKey))}/O ${hex(Buffer.alloc(48, 9))}/OE ${hex(Buffer.alloc(32, 9))}/Perms ${hex(Buffer.alloc(16, 9))}>>`,
  ]
  let text = '%PDF-2.0\n'
  const places = objects.map((object, at) => {
    const place = text.length
    text += `${at + 1} 0 obj\n${object}\nendobj\n`
    return `${String(place).padStart(10, '0')} 00000 n \n`
  })
  const start = text.length
  text += `xref\n0 5\n0000000000 65535 f \n${places.join('')}trailer\n<</Size 5/Root 1 0 R/Encrypt 4 0 R/ID[<00><00>]>>\nstartxref\n${start}\n%%EOF\n`
  return new TextEncoder().encode(text)
}

test('revision 6: the same answer as a reader gives', async () => {
  expect(await opens(ofRevision6('mo'), 'mo'), 'the test’s own PDF is a PDF').toBe(true)
  expect([await isLocked(ofRevision6('mo')), await opens(ofRevision6('mo'))]).toEqual([true, false])
  expect([await isLocked(ofRevision6('')), await opens(ofRevision6(''))]).toEqual([false, true])
})

test('a PDF without a lock, one whose lock is cut short, and what is none are not held to be locked', async () => {
  const plain = new TextEncoder().encode('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n')
  const odd = new TextEncoder().encode(
    '%PDF-1.4\n5 0 obj<</Filter/Standard/V 2/O (half\ntrailer<</Encrypt 5 0 R>>\n%%EOF\n',
  )
  const lost = new TextEncoder().encode('%PDF-1.4\ntrailer<</Encrypt 99 0 R>>\nstartxref\n999999\n%%EOF\n')
  for (const bytes of [plain, odd, lost, new Uint8Array()]) expect(await isLocked(bytes)).toBe(false)
})
