import fc from 'fast-check'
import { expect, test } from 'vitest'
import { encodingOf, encodingOfColumn, encodingsOf, inUnicode } from './encoding.ts'
import { fromTcvn3 } from './tcvn3.ts'
import { fromVni } from './vni.ts'

/** TCVN 5712:1993, table of VN3: letters in the order of the code page, capitals with a tone left out. */
const TCVN3: readonly [string, string][] = [
  ['NguyÔn ThÞ B×nh', 'Nguyễn Thị Bình'],
  ['TrÇn §×nh Phong', 'Trần Đình Phong'],
  ['Hoµng V¨n Hïng', 'Hoàng Văn Hùng'],
  ['Lª Quèc Khánh'.replace('á', '¸'), 'Lê Quốc Khánh'],
  ['Së Néi vô', 'Sở Nội vụ'],
  ['Chuyªn viªn chÝnh', 'Chuyên viên chính'],
  ['¦u ®·i, ®Æng, kÕt, tr­ëng', 'Ưu đãi, đặng, kết, trưởng'],
]
const VNI: readonly [string, string][] = [
  ['Nguyeãn Thò Bình', 'Nguyễn Thị Bình'],
  ['Traàn Ñình Phong', 'Trần Đình Phong'],
  ['Hoaøng Vaên Huøng', 'Hoàng Văn Hùng'],
  ['Leâ Quoác Khaùnh', 'Lê Quốc Khánh'],
  ['Sôû Noäi vuï', 'Sở Nội vụ'],
  ['Chuyeân vieân chính', 'Chuyên viên chính'],
  ['NGUYEÃN VAÊN ÑÖÔØNG', 'NGUYỄN VĂN ĐƯỜNG'],
  ['Lyù Myõ, quyù, kyø, kyû, tröôûng', 'Lý Mỹ, quý, kỳ, kỷ, trưởng'],
]

test('names typed in .VnTime and in VNI come out as they were meant', () => {
  for (const [typed, meant] of TCVN3) expect(fromTcvn3(typed)).toBe(meant)
  for (const [typed, meant] of VNI) expect(fromVni(typed)).toBe(meant)
})

test('the encoding is told by which reading is Vietnamese, cell by cell', () => {
  for (const [typed, meant] of TCVN3)
    expect([typed, inUnicode(typed, encodingOf(typed, 'unicode'))]).toEqual([typed, meant])
  for (const [typed, meant] of VNI)
    expect([typed, inUnicode(typed, encodingOf(typed, 'unicode'))]).toEqual([typed, meant])
  for (const [, meant] of [...TCVN3, ...VNI]) expect([meant, encodingOf(meant, 'unicode')]).toEqual([meant, 'unicode'])
})

test('decomposed text (NFD) is Unicode and comes out composed; names of other peoples stay as they are', () => {
  const typed = 'Nguyễn Thị Bình'.normalize('NFD')
  expect(encodingsOf(typed)).toEqual(['unicode'])
  expect(inUnicode(typed, 'unicode')).toBe('Nguyễn Thị Bình'.normalize('NFC'))
  expect(encodingOf('Ksor H’Blăm', 'unicode')).toBe('unicode')
  expect(encodingOf('K’Brôih', 'unicode')).toBe('unicode')
})

test('a cell that reads in two ways follows its column', () => {
  // 'Bé' is a Unicode word, and 'Bộ' in .VnTime.
  expect(encodingsOf('Bé').length).toBeGreaterThan(1)
  const column = encodingOfColumn(['NguyÔn ThÞ B×nh', 'Bé', 'TrÇn An'])
  expect(column).toBe('tcvn3')
  expect(inUnicode('Bé', encodingOf('Bé', column))).toBe('Bộ')
  expect(inUnicode('Bé', encodingOf('Bé', encodingOfColumn(['Nguyễn Thị Bé', 'Trần An'])))).toBe('Bé')
})

test('whatever the text, plain letters are never touched', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'abcdeghiklmnopqrstuvxyABC 0123.,/-') }), (text) => {
      expect([fromTcvn3(text), fromVni(text)]).toEqual([text, text])
    }),
  )
})
