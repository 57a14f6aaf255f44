import { createPublicKey, verify as verifyByNode } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { aBlock, aBundle, anotherOffice, aPublicationFile, office } from '../../../../../tests/support/bundles.ts'
import { randomFrom } from '../../../../app/demo/random.ts'
import { deflate, inflate } from '../../../../platform/files/deflate.ts'
import { openArchive } from '../../../../platform/office/archive.ts'
import { bytesOf, textOf } from '../../../../shared/utf8.ts'
import { NAMES, packedSumsOf, sumsOf } from './bundle.ts'
import { canonical } from './canonical.ts'
import { type Part, readContainer, zipOf } from './container.ts'
import { inFours } from './fingerprint.ts'
import { fingerprintOf } from './office-key.ts'
import { verifyBundle } from './verify.ts'

let zip: Uint8Array<ArrayBuffer>
let parts: Part[]

beforeAll(async () => {
  zip = (await aBundle()).zip
  parts = (await readContainer(zip, inflate))?.parts ?? []
})

const verify = (bytes: Uint8Array, key?: string) => verifyBundle(bytes, { inflate, key })
const told = async (bytes: Uint8Array, key?: string) =>
  (await verify(bytes, key)).checks.flatMap((one) => one.differences)

/** The bundle with other contents of some files, deflated anew where they were. */
async function withFiles(changed: Record<string, Uint8Array | string>, of: readonly Part[] = parts): Promise<Part[]> {
  return Promise.all(
    of.map(async (part) => {
      const other = changed[part.name]
      if (other === undefined) return part
      const content = typeof other === 'string' ? bytesOf(other) : other
      return { ...part, content, packed: part.packed && (await deflate(content)) }
    }),
  )
}

/** Everything hashed again, as somebody who altered a file would. */
async function rehashed(changed: Record<string, Uint8Array | string>): Promise<Part[]> {
  const altered = await withFiles(changed)
  const packed = await withFiles({ 'SHA256SUMS.packed': packedSumsOf(altered) }, altered)
  const sums = sumsOf(packed.slice(0, -2).map(({ name, content }) => ({ name, bytes: content })))
  return withFiles({ SHA256SUMS: sums }, packed)
}

test('what the office published passes, figure by figure, and names its key', async () => {
  const { passed, failed, fingerprint, publication } = await verify(zip, inFours(fingerprintOf(office.publicKey)))
  expect({ failed, fingerprint }).toEqual({ failed: 0, fingerprint: fingerprintOf(office.publicKey) })
  // Three units of five nodes with two figures each, and what is summed of them.
  expect(passed).toBeGreaterThan(3 * 5 * 2)
  expect(publication).toEqual(aPublicationFile())
})

test('the same publication is the same bundle, byte for byte; other programs read it', async () => {
  expect((await aBundle()).zip).toEqual(zip)
  const archive = await openArchive(zip)
  expect([...archive.names]).toEqual([...NAMES])
  const file = (name: string) => archive.part(name) as Uint8Array
  expect(textOf(file('input.json'))).toBe(canonical(aBlock()))
  const key = createPublicKey(textOf(file('key.pub')))
  expect(verifyByNode(null, file('SHA256SUMS'), key, file('SHA256SUMS.sig'))).toBe(true)
})

test('a thousand bundles with one byte altered fail, every one', async () => {
  const random = randomFrom(5)
  for (let turn = 0; turn < 1000; turn++) {
    const altered = zip.slice()
    const at = random.between(0, zip.length - 1)
    altered[at] = (altered[at] as number) ^ random.between(1, 255)
    expect((await verify(altered)).failed, `byte ${at}`).toBeGreaterThan(0)
  }
}, 60_000)

test('a thousand bundles with one byte of one file altered and packed again fail, every one', async () => {
  const random = randomFrom(6)
  for (let turn = 0; turn < 1000; turn++) {
    const { name, content } = parts[turn % parts.length] as Part
    const altered = Uint8Array.from(content)
    const at = random.between(0, content.length - 1)
    altered[at] = (altered[at] as number) ^ random.between(1, 255)
    const { failed } = await verify(zipOf(await withFiles({ [name]: altered })))
    expect(failed, `${name}, byte ${at}`).toBeGreaterThan(0)
  }
}, 60_000)

test('nothing can be put before, behind or beside the files', async () => {
  const extra: Part = { name: 'THEM.txt', content: bytesOf('x'), packed: null }
  const comment = zip.slice()
  comment[zip.length - 2] = 1
  for (const bytes of [
    new Uint8Array([...zip, 0]),
    new Uint8Array([0, ...zip]),
    new Uint8Array([...comment, 65]),
    zipOf([...parts, extra]),
    zipOf([extra, ...parts]),
    zipOf(parts.toReversed()),
    zipOf(parts.slice(1)),
    zipOf(parts.map((part) => ({ ...part, packed: null }))),
    zip.subarray(0, -1),
    new Uint8Array(),
  ])
    expect((await verify(bytes)).failed).toBeGreaterThan(0)
})

test('an input changed and everything hashed again, but not signed again, fails and says what no longer follows', async () => {
  const input = aBlock()
  const [first] = input.units
  const leaf = first?.leaves[0] as { word: unknown }
  leaf.word = { inputs: { type: 'ratio', a: 200_000, b: 200_000 }, notApplicable: false }
  const differences = await told(zipOf(await rehashed({ 'input.json': canonical(input) })))
  expect(differences[0]).toBe('Chữ ký không đúng: danh sách mã SHA-256 không phải do người giữ khóa này ký.')
  // 15 of 20 of 4 points were 3.
  expect(differences[1]).toBe('Sở Y tế · tiêu chí 1.1 · điểm: ghi 3, tính lại 4')
})

test('a whole bundle signed with another key is told by its key', async () => {
  const forged = (await aBundle(aBlock(), anotherOffice)).zip
  const [ours, theirs] = [fingerprintOf(office.publicKey), fingerprintOf(anotherOffice.publicKey)]
  expect(await told(forged, ours)).toEqual([
    `Gói được ký bằng khóa ${inFours(theirs)}, không phải khóa ${inFours(ours)} của cơ quan công bố.`,
  ])
  expect((await verify(forged)).fingerprint).toBe(theirs)
})

test('a place written otherwise than it follows is named', async () => {
  const text = textOf((parts.find(({ name }) => name === 'result.json') as Part).content)
  const written = JSON.parse(text) as { units: { rank: number; rating: string }[] }
  Object.assign(written.units[0] as object, { rank: 2, rating: 'Khá' })
  const differences = await told(zipOf(await rehashed({ 'result.json': canonical(written) })))
  expect(differences).toContain('Sở Nội vụ · hạng: ghi 2, tính lại 1')
  expect(differences).toContain('Sở Nội vụ · xếp loại: ghi “Khá”, tính lại “Tốt”')
})

test('a bundle of a newer form, or no bundle at all, is told in one sentence', async () => {
  const newer = zipOf(await rehashed({ 'publication.json': canonical({ ...aPublicationFile(), format: 2 }) }))
  expect(await told(newer)).toEqual([
    'Gói ở định dạng 2, mới hơn định dạng 1 mà chương trình này đọc được. Hãy dùng bản mới của chương trình để kiểm chứng.',
  ])
  expect(await told(bytesOf('không phải gói'))).toEqual([
    'Tệp này không phải là gói kiểm chứng của Nội Vụ, hoặc đã bị cắt, bị hỏng. Hãy tải lại gói từ trang công bố.',
  ])
})
