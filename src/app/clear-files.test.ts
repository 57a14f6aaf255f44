import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse } from '../../tests/support/house.ts'
import { documents } from '../modules/documents/contract.ts'
import { aKeeper, pdfFile } from '../modules/documents/fixtures.ts'
import { clearFiles } from '../modules/operations/index.ts'
import { stepsOf } from '../platform/jobs/step.ts'

const DAY_MS = 86_400_000
let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

function clear(): Promise<unknown> {
  const { database, files, seals } = house
  const ground = { database, files, seals, clock: () => house.clock.now, mail: { isOn: false, publicUrl: '' } }
  return clearFiles.run({ step: stepsOf(ground, crypto.randomUUID()) } as never, {})
}
const sha256Of = async (bytes: Uint8Array) =>
  Buffer.from(await crypto.subtle.digest('SHA-256', bytes as never)).toString('hex')
const isThere = async (bytes: Uint8Array) => (await house.files.verify(await sha256Of(bytes))) === 'whole'

test('a refused upload leaves its bytes for three days at most; what was accepted stays', async () => {
  const { keeper, unitId } = await aKeeper(house)
  const [accepted, refused] = [pdfFile('được nhận'), pdfFile('bị từ chối')]
  const kept = await keeper.upload(documents.addDocument, { unitId }, accepted)
  await expect(keeper.upload(documents.addDocument, { unitId, issuedOn: '2999-01-01' }, refused)).rejects.toThrow()
  expect(await isThere(refused.bytes)).toBe(true)

  expect(await clear(), 'it may still be on its way').toEqual({ removed: 0 })
  const now = house.clock.now
  house.clock.now = new Date(Date.now() + 4 * DAY_MS)
  expect(await clear()).toEqual({ removed: 1 })
  house.clock.now = now
  expect([await isThere(refused.bytes), await isThere(accepted.bytes)]).toEqual([false, true])
  const { bytes } = await keeper.download(documents.documentContent, { documentId: kept.id, ordinal: 1 })
  expect(bytes).toEqual(accepted.bytes)
})

test('contents named in whatever column of whatever module are not unnamed', async () => {
  const { rows } = await house.owner.query<{ column: string }>(
    `select table_schema || '.' || table_name || '.' || column_name as column from information_schema.columns
     where column_name ~ 'sha256$' and data_type = 'text' and table_schema not in ('pg_catalog', 'information_schema')`,
  )
  const known = rows.map(({ column }) => column)
  expect(known).toEqual(
    expect.arrayContaining([
      'documents.version.sha256',
      'par.criteria_set.decision_file_sha256',
      'par.set_import.sha256',
      'par.submission.sheet_sha256',
    ]),
  )
  const other = await house.owner.query<{ name: string }>('select sha256 as name from documents.version')
  const asked = [...other.rows.map(({ name }) => name), 'f'.repeat(64)]
  const left = await house.owner.query<{ left: string[] }>('select files.unnamed($1) as left', [asked])
  expect(left.rows[0]?.left).toEqual(['f'.repeat(64)])
})
