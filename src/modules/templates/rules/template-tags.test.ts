import { expect, test } from 'vitest'
import { nearestOf } from './nearest.ts'
import { missingTags, type Tag, type WrittenTag, whyNotTemplate } from './template-tags.ts'

const tags: Tag[] = [
  { name: 'Tiêu đề', meaning: '', kind: 'text', isExpected: true },
  { name: 'Bảng', meaning: '', kind: 'table', isExpected: true },
  {
    name: 'Dòng',
    meaning: '',
    kind: 'list',
    inside: [{ name: 'Đơn vị', meaning: '', kind: 'text', isExpected: true }],
  },
]
const written = (...raws: string[]): WrittenTag[] =>
  raws.map((raw) => {
    const kind = raw.startsWith('{#') ? 'opens' : raw.startsWith('{/') ? 'closes' : 'value'
    return { raw, kind, name: raw.replace(/[{}#/]/g, ''), place: 'đoạn 1', around: raw }
  })
const reasons = (...raws: string[]) => whyNotTemplate(written(...raws), tags).map(({ reason }) => reason)

test('tags are known whatever their case, accents and blanks; a text may also be a condition', () => {
  expect(reasons('{tieu de}', '{#TIÊU  ĐỀ}', '{/}', '{#dòng}', '{don vi}', '{Tiêu đề}', '{/dòng}', '{Bảng}')).toEqual(
    [],
  )
})

test('a tag of a list stands inside it, a list in a pair, a table alone, and pairs are whole', () => {
  expect(reasons('{Đơn vị}')).toEqual(['templates.tag-elsewhere'])
  expect(reasons('{Dòng}')).toEqual(['templates.tag-needs-pair'])
  expect(reasons('{#Bảng}', '{/Bảng}')).toEqual(['templates.tag-needs-no-pair'])
  expect(reasons('{/Dòng}')).toEqual(['templates.tag-not-opened'])
  expect(reasons('{#Dòng}', '{Đơn vị}')).toEqual(['templates.tag-not-closed'])
  expect(reasons('{Hoàn toàn khác}')).toEqual(['templates.tag-unknown'])
  expect(reasons(...Array.from({ length: 20 }, () => '{Tiêu dde}')).at(-1)).toBe('templates.tags-more')
})

test('an expected tag that nobody wrote is missing; one inside a list is enough', () => {
  expect(missingTags(written('{Bảng}'), tags)).toEqual(['Tiêu đề'])
  expect(missingTags(written('{tiêu đề}', '{Bang}'), tags)).toEqual([])
})

test('the nearest word is one with two letters of three right', () => {
  expect(nearestOf('Tieu dề', ['Bảng', 'Tiêu đề'])).toBe('Tiêu đề')
  expect(nearestOf('Số', ['Tiêu đề', 'Số ký hiệu'])).toBeNull()
})
