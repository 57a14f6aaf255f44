import { expect, test } from 'vitest'
import type { Draft } from './draft.ts'
import { matcherOf, type OnFile, twiceIn } from './match.ts'

const draft = (told: Partial<Draft>): Draft => ({
  row: 5,
  fullName: 'Nguyễn Văn An',
  bornOn: '1975-09-03',
  sex: 'M',
  citizenId: null,
  unitId: 1,
  facts: [],
  repairs: [],
  findings: [],
  ...told,
})
const file = (told: Partial<OnFile>): OnFile => ({
  recordId: 'r1',
  fullName: 'Nguyễn Văn An',
  nameKey: 'nguyen van an',
  bornOn: '1975-09-03',
  citizenId: null,
  ...told,
})
const told = (one: Draft, people: OnFile[], taken: string[] = [], said?: string) => {
  const { recordId, findings } = matcherOf({ people, taken: new Set(taken), said: () => said })(one)
  return recordId ?? findings[0]?.why.reason ?? 'nobody'
}

test('by number of identity first; a number of somebody else, or held out of reach, is a question', () => {
  const number = '024075001234'
  expect(told(draft({ citizenId: number }), [file({ citizenId: number, bornOn: null })])).toBe('r1')
  const other = file({ citizenId: number, fullName: 'Trần Thị Bình', nameKey: 'tran thi binh' })
  expect(told(draft({ citizenId: number }), [other])).toBe('intake.id-of-other')
  expect(told(draft({ citizenId: number }), [other], [], 'r1')).toBe('r1')
  expect(told(draft({ citizenId: number }), [], [number])).toBe('intake.id-taken')
})

test('by name and whole day of birth; name and year alone, or two of them, are asked', () => {
  expect(told(draft({}), [file({})])).toBe('r1')
  expect(told(draft({ bornOn: '1975' }), [file({})])).toBe('intake.maybe-known')
  expect(told(draft({}), [file({ bornOn: null })])).toBe('intake.maybe-known')
  expect(told(draft({}), [file({}), file({ recordId: 'r2' })])).toBe('intake.maybe-known')
  expect(told(draft({}), [file({}), file({ recordId: 'r2' })], [], 'r2')).toBe('r2')
  expect(told(draft({ bornOn: '1975' }), [file({})], [], 'new')).toBe('nobody')
  expect(told(draft({ bornOn: '1976' }), [file({})])).toBe('nobody')
  expect(told(draft({ citizenId: '024075001234' }), [file({ citizenId: '024075009999' })])).toBe('nobody')
})

test('two rows of one number, or of one name and birth without a number, are one person too many', () => {
  const rows = [
    draft({ row: 5, citizenId: '024075001234' }),
    draft({ row: 6, citizenId: '024075001234', fullName: 'Nguyen Van An' }),
    draft({ row: 7 }),
    draft({ row: 8 }),
    draft({ row: 9, fullName: '' }),
    draft({ row: 10, fullName: '' }),
  ]
  expect([...twiceIn(rows)].map(([row, { why }]) => [row, why.reason, why.params?.row])).toEqual([
    [6, 'intake.id-twice', 6],
    [8, 'intake.person-twice', 8],
  ])
})
