/** Who a row is about: name, birth and sex from whichever columns tell them. */
import { textIn } from '../../../../shared/list-table.ts'
import { isMark } from '../cells/codes.ts'
import { readDay } from '../cells/days.ts'
import { readName } from '../cells/names.ts'
import type { Readers } from './lists.ts'
import type { RowReader } from './row.ts'

export interface Who {
  fullName: string
  bornOn: string | null
  sex: string | null
}

export function whoIs(row: RowReader, lists: Readers): Who {
  const who = { fullName: nameIn(row), ...birthAndSex(row, lists) }
  if (who.fullName === '' && !row.findings.some(({ why }) => why.reason === 'intake.name-form'))
    row.note('full_name', { why: { reason: 'intake.name-missing' }, offers: [] })
  if (who.bornOn === null && !row.findings.some(({ column }) => isOfBirth(column)))
    row.note('birth_date', { why: { reason: 'intake.born-missing' }, offers: [] })
  if (who.sex === null && !row.findings.some(({ column }) => isOfSex(column)))
    row.note('sex', { why: { reason: 'intake.sex-missing' }, offers: ['Nam', 'Nữ'] })
  return who
}

const isOfBirth = (column: string | null) => ['birth_date', 'male_mark', 'female_mark'].includes(column ?? '')
const isOfSex = (column: string | null) => ['sex', 'male_mark', 'female_mark'].includes(column ?? '')

/** In one column, or the family name and what follows it apart from the given name. */
function nameIn(row: RowReader): string {
  const whole = row.text('full_name')
  const column = whole === '' && row.has('family_name') ? 'family_name' : 'full_name'
  const parts = whole === '' ? [row.text('family_name'), row.text('given_name')] : [whole, row.text('given_name')]
  const written = parts.filter((part) => part !== '').join(' ')
  return row.read(column, () => readName(written)) ?? ''
}

/** Under 'Nam' and 'Nữ' stands a cross, or the day of birth itself (TT 11/2012/TT-BNV, BM01). */
function birthAndSex(row: RowReader, lists: Readers): Omit<Who, 'fullName'> {
  let bornOn = row.read('birth_date', readDay)
  const told = new Set<string>()
  for (const [column, sex] of [
    ['male_mark', 'M'],
    ['female_mark', 'F'],
  ] as const) {
    const cell = row.cell(column)
    if (textIn(cell) === '' && cell !== true) continue
    told.add(sex)
    if (!isMark(cell)) bornOn = row.read(column, readDay) ?? bornOn
  }
  // 'Nữ' alone: who has no cross there is a man.
  if (row.has('female_mark') && !row.has('male_mark') && !row.has('sex') && told.size === 0) told.add('M')
  for (const column of ['sex', 'salutation']) {
    const sex = row.read(column, lists.code('sex', row.heading(column)))
    if (sex !== null) told.add(sex)
  }
  if (told.size > 1) {
    row.note('sex', { why: { reason: 'intake.sexes' }, offers: ['Nam', 'Nữ'] })
    return { bornOn, sex: null }
  }
  return { bornOn, sex: [...told][0] ?? null }
}
