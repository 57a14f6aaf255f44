/** XML piece by piece: words wherever they stand, and nothing that grows by itself. */
import { expect, test } from 'vitest'
import { elementsOf } from './xml.ts'

function walked(xml: string, enough?: (texts: readonly string[]) => boolean) {
  const texts: string[] = []
  elementsOf(new TextEncoder().encode(xml), {
    open: () => {},
    text: (text) => texts.push(text),
    ...(enough && { enough: () => enough(texts) }),
  })
  return texts
}

test('words in CDATA are words like others, in their place, signs and all', () => {
  expect(walked('<a>Theo <![CDATA[biên bản "<họp>" & kết luận]]> ngày 2</a>').join('')).toBe(
    'Theo biên bản "<họp>" & kết luận ngày 2',
  )
  // Longer than a piece, and cut within a letter of several bytes.
  const long = 'ắ'.repeat(50_000)
  expect(walked(`<a><![CDATA[${long}]]></a>`).join('')).toBe(long)
})

test('a document type, elements without end and what is no XML are refused', () => {
  for (const xml of [
    '<!DOCTYPE a [<!ENTITY b "bb">]><a>&b;</a>',
    '<!DOCTYPE a><a/>',
    '<a><b></a>',
    'a',
    '<b>'.repeat(501),
  ])
    expect(() => walked(xml), xml.slice(0, 30)).toThrow(/không đọc được|hỏng/u)
})

test('whoever has enough is given no more of it', () => {
  const xml = `<a>${'<b>x</b>'.repeat(50_000)}</a>`
  expect(walked(xml)).toHaveLength(50_000)
  expect(walked(xml, (texts) => texts.length > 10).length).toBeLessThan(20_000)
})
