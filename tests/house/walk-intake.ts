/** A list of people of the hidden unit, full of marks, and a valid input for every door of intake. */
import { writeXlsx } from 'hucre/xlsx'
import type { House } from '../support/house.ts'

/** As if it had been sent while the unit was there. */
export async function hiddenList(house: House, { unitId, mark }: { unitId: number; mark: string }) {
  const sheet = [
    ['Họ và tên', 'Ngày sinh', 'Giới tính', 'Mã ngạch'],
    [mark, '1/2/1980', 'Nam', mark],
  ]
  const bytes = await writeXlsx({ sheets: [{ name: mark, rows: sheet }] })
  const { sha256, size } = await house.files.write(bytes, `${mark}.xlsx`)
  const { rows } = await house.owner.query<{ listId: string }>(
    `insert into intake.people_list (unit_id, file_name, sha256, size, sent_by_name, sent_at, reading)
      values ($1, $2, $3, $4, $2, now(), $5) returning id as "listId"`,
    [unitId, mark, sha256, size, JSON.stringify({ ...AT_FIRST, table: 0 })],
  )
  return rows[0] as { listId: string }
}

interface Listed {
  unitId: number
  listId: string
}

const AT_FIRST = {
  columns: null,
  day: null,
  personKind: null,
  declined: [],
  said: [],
  persons: [],
  fills: [],
  skipsWrong: false,
}

/** By 'module.door'. */
export const intakeInputs: Record<string, (hidden: Listed) => Record<string, unknown>> = {
  'intake.sendPeopleList': ({ unitId }) => ({ unitId }),
  'intake.peopleLists': () => ({}),
  'intake.peopleList': ({ listId }) => ({ listId }),
  'intake.saveListReading': ({ listId }) => ({ listId, version: 1, reading: { ...AT_FIRST, table: 0 } }),
  'intake.carryOutList': ({ listId }) => ({ listId, version: 1 }),
  'intake.listRun': ({ listId }) => ({ listId }),
  'intake.stopList': ({ listId }) => ({ listId }),
  'intake.undoList': ({ listId }) => ({ listId, reason: 'nhập nhầm tệp' }),
  'intake.markedPeopleList': ({ listId }) => ({ listId }),
}
