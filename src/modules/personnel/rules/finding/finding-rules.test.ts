import { expect, test } from 'vitest'
import { asksOf, fieldsToAsk, partsToAsk, whyNotFilter } from './filters.ts'
import { LIST_COLUMNS, type Listed } from './list-columns.ts'
import { distanceOf, nearWords, withoutTelex } from './near-words.ts'
import { meaningOf } from './typed.ts'

test('what is typed is told apart: words, birth date, numbers', () => {
  expect(meaningOf('Nguyễn  thị KHUYNH 12/4/1988')).toEqual({
    words: ['nguyen', 'thi', 'khuynh'],
    born: {
      from: '1988-04-12',
      to: '1988-04-12',
      loose: [
        { on: '1988-04-01', precision: 'month' },
        { on: '1988-01-01', precision: 'year' },
      ],
    },
    number: null,
    staffNumber: null,
  })
  expect(meaningOf('1988').born).toEqual({ from: '1988-01-01', to: '1988-12-31', loose: [] })
  expect(meaningOf('2/1988').born?.to).toBe('1988-02-29')
  expect(meaningOf('30/02/1990')).toMatchObject({ born: null, staffNumber: '30/02/1990' })
  expect(meaningOf('001188012345').number).toBe('001188012345')
  expect(meaningOf('123456789').number).toBe('123456789')
  expect(meaningOf('CC-0123').staffNumber).toBe('CC-0123')
})

test('Telex letters, confused sounds and slips of the finger are near', () => {
  expect(['nguyeenx', 'ddawngj', 'thuys', 'hoaf'].map(withoutTelex)).toEqual(['nguyen', 'dang', 'thuy', 'hoa'])
  expect(distanceOf('thnah', 'thanh')).toBe(1)
  const known = ['nguyen', 'van', 'vang', 'chinh', 'trinh', 'lan', 'nam', 'thanh', 'y', 'bham']
  expect(nearWords('nguyne', known)).toEqual(['nguyen'])
  expect(nearWords('trinh', known).slice(0, 2)).toEqual(['trinh', 'chinh'])
  expect(nearWords('nan', known)[0]).toBe('lan')
  expect(nearWords('xyzxyz', known)).toEqual([])
})

test('every field of every ordinary part can be asked in some way, and is refused in the others', () => {
  for (const part of partsToAsk())
    for (const field of fieldsToAsk(part)) {
      expect(asksOf(field).length, `${part.key}.${field.key}`).toBeGreaterThan(0)
      const filter = { part: part.key, field: field.key, values: [], from: null, to: null, ever: false }
      for (const ask of ['is', 'between', 'says'] as const) expect(whyNotFilter({ ...filter, ask })).not.toBeNull()
    }
})

test('a file that was disposed of stands in lists by its name and the decision, as its number is written', () => {
  const nameOf = (row: Pick<Listed, 'state' | 'disposedBy'>) =>
    LIST_COLUMNS.find(({ key }) => key === 'name')?.text({ fullName: 'Mai Thị Giấy', ...row } as Listed)
  expect(nameOf({ state: 'disposed', disposedBy: '21/QĐ-SNV' })).toBe(
    'Mai Thị Giấy (đã hủy theo quyết định số 21/QĐ-SNV)',
  )
  expect(nameOf({ state: 'archived', disposedBy: null })).toBe('Mai Thị Giấy')
})
