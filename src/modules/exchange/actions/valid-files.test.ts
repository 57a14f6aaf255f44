/** Every XML file that leaves by a door, held against the XSD that leaves by its own. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse } from '../../../../tests/support/house.ts'
import { runTask } from '../../../../tests/support/run-task.ts'
import { faultsOfXml } from '../../../../tests/support/xml-validator.ts'
import { openArchive } from '../../../platform/office/archive.ts'
import { recordEvents } from '../../personnel/actions/write-events.ts'
import { aPersonHolding, aPersonnelOfficer, aRecord, type Person } from '../../personnel/fixtures.ts'
import { sets } from '../../personnel/rules/fold/effect.ts'
import { exchange } from '../contract.ts'
import { makePackageTask } from '../jobs.ts'
import { checkTask } from '../jobs-of-checks.ts'

let house: House
let officer: Person
let unitId: number
beforeAll(async () => {
  house = await openHouse()
  unitId = await house.unit('Sở Tài chính', '2026-10-01')
  officer = await aPersonnelOfficer(house)
})
afterAll(() => house.close())

const textOf = (bytes: Uint8Array | null | undefined) => new TextDecoder().decode(bytes ?? new Uint8Array())
const inZip = async (bytes: Uint8Array) => textOf((await openArchive(bytes)).part('ho-so.xml'))

test('a record, one’s own copy and a package are valid by the XSD; the same with one word changed is not', async () => {
  const { person, recordId } = await aPersonHolding(house, unitId, 'Trần Thị <Hợp> Lệ')
  const said = { recordId, kind: 'declare', effectiveOn: '2024-03-01', standing: 'verified' as const, page: 3 }
  await house.arrange((tx) =>
    recordEvents({ tx, now: house.clock.now }, 'event', [
      { ...said, effects: [sets('health', '2024-03', { heightCm: 165 })] },
      { ...said, effects: [{ op: 'end', part: 'health', slot: '', on: '2025-01-01' }] },
      { ...said, effects: [sets('belief', '2020', { religion: 'PHAT_GIAO' })] },
      { ...said, effects: [sets('post', '2022-03', { title: 'A & "B"', unitId }, { slot: 'main', to: '2024-02' })] },
    ]),
  )
  await aRecord(house, { unitId, fullName: 'Lê Văn Gói' })
  await runTask(house, checkTask, { everybody: true })
  const of = {
    actor: { accountId: officer.accountId, fullName: 'Trần Văn Cán', unitId },
    permission: 'exchange.deliver',
    scope: { everywhere: true, units: [] },
  }
  const { packageId } = (await runTask(house, makePackageTask, { of, withRefused: false })) as { packageId: string }

  const xsd = textOf((await officer.download(exchange.structureFile, { as: 'xml' })).bytes)
  const record = textOf((await officer.download(exchange.recordFile, { recordId, as: 'xml' })).bytes)
  const files = [
    record,
    await inZip((await officer.download(exchange.recordFile, { recordId, as: 'zip' })).bytes),
    textOf((await person.download(exchange.ownFile, { as: 'xml' })).bytes),
    await inZip((await officer.download(exchange.packageFile, { packageId })).bytes),
  ]
  for (const xml of files) {
    expect(xml).toContain('<person ')
    expect(await faultsOfXml(xml, xsd)).toEqual([])
  }
  expect(record).toContain('<end part="health" slot="" on="2025-01-01"/>')
  expect(await faultsOfXml(record.replaceAll('religion', 'creed'), xsd)).not.toEqual([])
})
