/** A package of the hidden unit, full of marks, and a valid input for every door of exchange. */
import type { House } from '../support/house.ts'

interface Of {
  recordId: string
  unitId: number
  mark: string
}

/** With one person in it who was refused. */
export async function hiddenPackage(house: House, { recordId, unitId, mark }: Of) {
  const { sha256, size } = await house.files.write(new TextEncoder().encode(mark), 'goi.txt')
  const { rows } = await house.owner.query<{ packageId: string }>(
    `with checked as (
       insert into exchange.person_check (record_id, digest, errors, lacking, notes, findings)
         values ($1, repeat('0', 64), 1, 0, 0,
           jsonb_build_array(jsonb_build_object('weight', 'error', 'part', $3::text, 'group', null, 'sentence', $3::text)))),
     package as (
       insert into exchange.package (unit_id, made_at, made_by_name, people, sha256, size) values ($2, now(), $3, 1, $4, $5)
         returning id)
     insert into exchange.delivery (package_id, record_id, ref, digest, state, answer, answered_at, answered_by_name)
       select id, $1, 1, repeat('0', 64), 'refused', $3, now(), $3 from package returning package_id as "packageId"`,
    [recordId, unitId, mark, sha256, size],
  )
  return {
    ...(rows[0] as { packageId: string }),
    peopleImportId: await hiddenImport(house, { unitId, mark }),
    copyId: await hiddenCopy(house, { unitId, mark }),
  }
}

/** Made and not yet removed. */
async function hiddenCopy(house: House, { unitId, mark }: Omit<Of, 'recordId'>): Promise<string> {
  const { sha256, size } = await house.files.write(new TextEncoder().encode(mark), 'ban-sao.txt')
  const { rows } = await house.owner.query<{ id: string }>(
    `insert into exchange.whole_copy (unit_id, account_id, asked_by_name, asked_at, run_id, made_at, sha256, size, people, files)
       values ($1, gen_random_uuid(), $2, now(), gen_random_uuid(), now(), $3, $4, 1, 1) returning id`,
    [unitId, mark, sha256, size],
  )
  return (rows[0] as { id: string }).id
}

/** As if it had been sent while the unit was there. */
async function hiddenImport(house: House, { unitId, mark }: Omit<Of, 'recordId'>): Promise<string> {
  const person = { full_name: mark, opened_on: '2015-06-01', events: [], parts: {} }
  const file = { format: 'noivu-personnel', version: 1, form: 'TT06/2023/TT-BNV', people: [person] }
  const { sha256, size } = await house.files.write(new TextEncoder().encode(JSON.stringify(file)), 'ho-so.json')
  const { rows } = await house.owner.query<{ id: string }>(
    `insert into exchange.people_import (unit_id, file_name, sha256, size, people, sent_by_name, sent_at)
       values ($1, $2, $3, $4, 1, $2, now()) returning id`,
    [unitId, mark, sha256, size],
  )
  return (rows[0] as { id: string }).id
}

interface Filed {
  recordId: string
  unitId: number
  packageId: string
  peopleImportId: string
  copyId: string
  runId: string
}

/** By 'module.door'. */
export const exchangeInputs: Record<string, (hidden: Filed) => Record<string, unknown>> = {
  'exchange.recordFile': ({ recordId }) => ({ recordId, as: 'json' }),
  'exchange.ownFile': () => ({ as: 'json' }),
  'exchange.recordCheck': ({ recordId }) => ({ recordId }),
  'exchange.checkedPeople': () => ({}),
  'exchange.packages': () => ({}),
  'exchange.makePackage': () => ({}),
  'exchange.package': ({ packageId }) => ({ packageId }),
  'exchange.packageFile': ({ packageId }) => ({ packageId }),
  'exchange.answerPackage': ({ packageId }) => ({ packageId, state: 'accepted' }),
  'exchange.sendFile': () => ({}),
  'exchange.imports': () => ({}),
  'exchange.import': ({ peopleImportId: importId }) => ({ importId }),
  'exchange.carryOutFile': ({ peopleImportId: importId }) => ({ importId, skipsWrong: true }),
  'exchange.undoFile': ({ peopleImportId: importId }) => ({ importId, reason: 'nhập nhầm tệp' }),
  'exchange.copies': () => ({}),
  'exchange.takeAll': () => ({}),
  'exchange.stopTaking': ({ runId }) => ({ runId }),
  'exchange.copyFile': ({ copyId }) => ({ copyId }),
  'exchange.removeCopy': ({ copyId }) => ({ copyId }),
  'exchange.structureFile': () => ({ as: 'json' }),
}
