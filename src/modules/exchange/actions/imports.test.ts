/** A record that leaves one province and enters another. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse } from '../../../../tests/support/house.ts'
import { runTask } from '../../../../tests/support/run-task.ts'
import { MAIL_OFF } from '../../../platform/mail/mail.ts'
import { decisionOf } from '../../personnel/actions/decision-of.ts'
import { recordEvents } from '../../personnel/actions/write-events.ts'
import { personnel } from '../../personnel/contract.ts'
import { anHrOfficer, aRecord, type Person } from '../../personnel/fixtures.ts'
import { sets } from '../../personnel/rules/fold/effect.ts'
import { exchange } from '../contract.ts'
import { carryOutTask } from '../jobs.ts'

let house: House
let officer: Person
let unitId: number
beforeAll(async () => {
  house = await openHouse()
  unitId = await house.unit('Sở Tài chính', '2026-10-01')
  officer = await anHrOfficer(house, unitId)
})
afterAll(() => house.close())

const textOf = (bytes: Uint8Array | null) => new TextDecoder().decode(bytes ?? new Uint8Array())
const BACKGROUND = {
  kind: 'declare',
  effectiveOn: '2020-01-01',
  standing: 'declared' as const,
  effects: [sets('belief', '2020', { religion: 'PHAT_GIAO' })],
}
const HEALTH = {
  kind: 'declare',
  effectiveOn: '2024-03-01',
  standing: 'unverified' as const,
  effects: [sets('health', '2024-03', { heightCm: 165 })],
}

test('a person exported, imported into an empty province and exported again is the same to the byte, but verified no more; twice changes nothing; undone he is gone', async () => {
  const recordId = await aRecord(house, {
    unitId,
    fullName: 'Đỗ Thị Chuyển',
    citizenId: '024088007777',
    events: [
      BACKGROUND,
      HEALTH,
      {
        kind: 'appoint-post',
        effectiveOn: '2022-03-01',
        standing: 'verified',
        page: 2,
        effects: [sets('post', '2022-03', { title: 'Phó Trưởng phòng', unitId }, { slot: 'main', to: '2024-02' })],
      },
      {
        kind: 'discipline',
        effectiveOn: '2023-02-10',
        standing: 'verified',
        note: 'Theo biên bản "<họp>" & kết luận',
        effects: [sets('discipline', '2023-02-10', { side: 'STATE', conduct: 'Chậm hạn' })],
      },
    ].map((event) => ({ ...event, standing: event.standing as 'verified' })),
  })
  const decisionId = await house.arrange((tx) =>
    decisionOf(tx, unitId, {
      number: '12/QĐ-STC',
      decidedOn: '2025-05-28',
      issuer: 'Sở Tài chính',
      signer: '',
      about: 'Nâng lương',
    }),
  )
  const step = {
    recordId,
    kind: 'step-regular',
    effectiveOn: '2025-06-01',
    standing: 'verified' as const,
    decisionId,
    effects: [sets('pay', '2025-06-01', { rank: '01.003', step: 4, coefficient: 333, countedFrom: '2025-06-01' })],
  }
  await house.arrange((tx) => recordEvents({ tx, now: house.clock.now }, 'event', [step]))
  const filesOf = async (person: Person, id: string) =>
    Promise.all(
      (['json', 'xml'] as const).map(
        async (as) => (await person.download(exchange.recordFile, { recordId: id, as })).bytes,
      ),
    )
  const [json, xml] = await filesOf(officer, recordId)

  const empty = await openHouse()
  try {
    const there = await anHrOfficer(empty, unitId, 'Nơi Nhận')
    const send = async (bytes: Uint8Array | undefined, name: string) =>
      (await there.upload(exchange.sendFile, {}, { name, bytes: bytes ?? new Uint8Array() })).importId
    const of = {
      actor: { accountId: there.accountId, fullName: 'Nơi Nhận', unitId },
      permission: 'exchange.import',
      scope: { everywhere: false, units: [unitId] },
    }
    const carry = (importId: string) => runTask(empty, carryOutTask, { of, importId, skipsWrong: false })
    const people = async () => (await there.call(personnel.findRecords, {})).rows
    const importId = await send(xml, 'ho-so.xml')
    expect(await there.call(exchange.import, { importId })).toMatchObject({
      counts: { new: 1, 'on-file': 0, wrong: 0 },
      rows: [{ fullName: 'Đỗ Thị Chuyển', unitName: 'Sở Tài chính', fate: 'new', findings: [] }],
    })
    expect(await people()).toHaveLength(0)
    const stopping = () => Promise.reject(new Error('stopped'))
    await expect(runTask(empty, carryOutTask, { of, importId, skipsWrong: false }, MAIL_OFF, stopping)).rejects.toThrow(
      'stopped',
    )
    expect(await people()).toHaveLength(0)
    expect(await carry(importId)).toMatchObject({ recordingId: expect.any(Number) })
    const [found] = await people()
    const back = (await filesOf(there, found?.id ?? '')).map(textOf)
    const apart = (text: string) => text.replaceAll(/(standing"?[=:]")\w+/g, '$1')
    expect(back.map(apart)).toEqual([json, xml].map((bytes) => apart(textOf(bytes ?? null))))
    expect(new Set(back.flatMap((text) => [...text.matchAll(/standing"?[=:]"(\w+)/g)].map(([, one]) => one)))).toEqual(
      new Set(['unverified']),
    )

    const again = await send(json, 'ho-so.json')
    expect((await there.call(exchange.import, { importId: again })).counts).toEqual({ new: 0, 'on-file': 1, wrong: 0 })
    expect(await carry(again)).toMatchObject({ problems: [{ reason: 'exchange.nothing-to-open' }] })
    await there.call(exchange.undoFile, { importId, reason: 'Nhận nhầm tệp' })
    expect(await people()).toHaveLength(0)

    const refused = (text: string, name = 'a.json') => send(new TextEncoder().encode(text), name)
    const told = textOf(json ?? null)
    for (const [text, status] of [
      ['ghi chú', 'exchange.not-exchange'],
      [told.slice(0, 300), 'exchange.broken'],
      [told.replace('"version":1', '"version":2'), 'exchange.newer'],
      ['{"format":"noivu-personnel","version":1,"people":[]}', 'exchange.nobody'],
      ['<?xml version="1.0"?><a/>', 'exchange.not-exchange'],
      [textOf(xml ?? null).slice(0, -40), 'exchange.broken'],
      [textOf(xml ?? null).replace('</personnel>', `${'<person/>'.repeat(10_000)}</personnel>`), 'exchange.too-many'],
    ] as const)
      await expect(refused(text)).rejects.toMatchObject({ problems: [{ reason: status }] })
    const elsewhere = await send(new TextEncoder().encode(told.replaceAll('Sở Tài chính', 'Sở Không Có')), 'b.json')
    const fatesOf = async (id: string) =>
      (await there.call(exchange.import, { importId: id })).rows.map(({ fate, findings }) => [
        fate,
        ...findings.filter(({ weight }) => weight === 'error').map(({ sentence }) => sentence),
      ])
    const wrong = (sentence: string) => ['wrong', expect.stringContaining(sentence)]
    expect((await fatesOf(elsewhere))[0]?.[0]).toBe('wrong')
    const odd = await refused(textOf(xml ?? null).replace('<parts>', '<parts><constructor event="1"/>'), 'c.xml')
    expect(await fatesOf(odd)).toEqual([wrong('không có phần “constructor”')])
    // Without a number he is known by name and birth, within a file as well.
    const [head = '', entry = '', foot = ''] = told.split('\n')
    const unnumbered = entry.replace(/"citizen_id":\[[^\]]*\],/, '')
    const double = await refused([head, `${unnumbered},`, unnumbered, foot].join('\n'), 'd.json')
    expect(await fatesOf(double)).toEqual([['new'], wrong('trùng họ tên, ngày sinh')])
    // Each file shows its own work.
    const { runId } = await there.call(exchange.carryOutFile, { importId: double, skipsWrong: true })
    await there.call(exchange.carryOutFile, { importId: again, skipsWrong: false })
    expect(await there.call(exchange.import, { importId: double })).toMatchObject({ run: { runId }, rows: [] })
  } finally {
    await empty.close()
  }
})
