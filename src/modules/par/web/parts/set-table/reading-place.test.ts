import { expect, test } from 'vitest'
import type { SetTable } from '../../../contract.ts'
import { choiceAt, columnsAt, confirmedAt, confirmedTo, readingPlace, tablesAt } from './reading-place.ts'

const id = '00000000-0000-4000-8000-000000000001'
const read = { nodes: ['1', '1.1', '1.2'].map((code) => ({ code, scoring: code === '1' ? null : {} })) } as SetTable

test('what was chosen comes back from the address', () => {
  const columns = ['number', 'title', null, 'maxPoints'] as const
  expect(choiceAt(id, { bang: tablesAt([0, 2]), cot: columnsAt(columns) })).toEqual({
    importId: id,
    tables: [0, 2],
    columns: [...columns],
  })
  expect(choiceAt(id, { bang: '', cot: '' })).toEqual({ importId: id })
})

test('an address written by hand asks for nothing that is not there', () => {
  expect(choiceAt(id, { bang: 'x,1', cot: 'title,lạ' })).toEqual({
    importId: id,
    tables: [1],
    columns: ['title', null],
  })
  expect(readingPlace.parse({ cap: 'vua', nam: 'x', buoc: 'bay', nhan: 7 })).toEqual({
    bang: '',
    cot: '',
    ten: null,
    nam: null,
    cap: null,
    nhan: '',
    buoc: 'doc',
  })
})

test('confirmed rules are a list of codes, all of them a star; what is no longer guessed is not confirmed', () => {
  expect(confirmedTo(read, new Set(['1.1']))).toBe('1.1')
  expect(confirmedTo(read, new Set(['1.1', '1.2']))).toBe('*')
  expect([...confirmedAt(read, '*')]).toEqual(['1.1', '1.2'])
  expect([...confirmedAt(read, '1.2,1,9')]).toEqual(['1.2'])
})
