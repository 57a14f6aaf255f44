/** An invented face for an invented person: a drawn bust of 4 × 6 with the initials of the name, the same for the same name. */
import { fold } from '../../../shared/vietnamese.ts'
import { randomFrom } from '../random.ts'
import { isInk, LETTER } from './letters.ts'
import { type Colour, pngOf } from './png.ts'

const [WIDTH, HEIGHT] = [120, 180]
/** Dots to a unit of the drawing. */
const DENSE = 2
const SCALE = 2
const GROUNDS: readonly Colour[] = [0x9fc3e0, 0xa9cbb7, 0xc9bfe0, 0xd9cbb0]
const SKINS: readonly Colour[] = [0xf0cfae, 0xe5bd95, 0xd7a87e]
const HAIRS: readonly Colour[] = [0x1d1a19, 0x2f2622, 0x4a4644]
const SUITS: readonly Colour[] = [0x22324a, 0x3a3f47, 0x2d4a3e, 0x5a2a33]
const [SHIRT, INK] = [0xf7f7f5, 0x33414f]

const seedOf = (name: string) =>
  [...fold(name)].reduce((sum, letter) => (Math.imul(sum, 31) + letter.charCodeAt(0)) >>> 0, 7)

interface Person {
  fullName: string
  sex: 'M' | 'F' | null
}

export function portraitOf({ fullName, sex }: Person): Uint8Array {
  const random = randomFrom(seedOf(fullName))
  const colours = [random.pick(GROUNDS), random.pick(SKINS), random.pick(HAIRS), random.pick(SUITS), SHIRT, INK]
  const [ground, skin, hair, suit, shirt, ink] = [0, 1, 2, 3, 4, 5]
  const head = { x: 60, y: 72, wide: random.between(25, 28), high: random.between(32, 35) }
  const isLong = sex === 'F'
  const initials = initialsOf(fullName)
  const inside = (x: number, y: number, at: { x: number; y: number; wide: number; high: number }) =>
    ((x - at.x) / at.wide) ** 2 + ((y - at.y) / at.high) ** 2 <= 1

  const colourAt = (x: number, y: number): number => {
    if (isInitial(initials, x, y)) return ink as number
    const isFace = inside(x, y, head) && y > head.y - head.high * 0.45
    if (isFace) return skin as number
    if (inside(x, y, { ...head, y: head.y - 4, wide: head.wide + 4, high: head.high + 3 }) && y < head.y)
      return hair as number
    if (isLong && y < 118 && y >= head.y && inside(x, y, { ...head, y: 84, wide: head.wide + 7, high: 40 }))
      return Math.abs(x - head.x) < 11 ? (skin as number) : (hair as number)
    if (y >= 100 && y < 122 && Math.abs(x - head.x) < 11) return skin as number
    if (!inside(x, y, { x: 60, y: 178, wide: 54, high: 62 })) return ground as number
    return Math.abs(x - 60) < (150 - y) * 0.5 ? (shirt as number) : (suit as number)
  }

  const [width, height] = [WIDTH * DENSE, HEIGHT * DENSE]
  const pixels = Uint8Array.from({ length: width * height }, (_, at) =>
    colourAt((at % width) / DENSE, Math.floor(at / width) / DENSE),
  )
  return pngOf({ width, height, colours, pixels })
}

/** 'Nguyễn Thị Hoa' → 'NH'. */
function initialsOf(fullName: string): string {
  const words = fullName.split(' ')
  return `${words[0]?.[0] ?? ''}${words.at(-1)?.[0] ?? ''}`
}

/** Beside the head, as a mark that nobody was photographed; cards that cut the picture to a square still show it. */
function isInitial(initials: string, x: number, y: number): boolean {
  const [left, top] = [WIDTH - initials.length * (LETTER.columns + 1) * SCALE - 2, 33]
  const [column, row] = [Math.floor((x - left) / SCALE), Math.floor((y - top) / SCALE)]
  const place = Math.floor(column / (LETTER.columns + 1))
  const letter = initials[place]
  return letter !== undefined && isInk(letter, column - place * (LETTER.columns + 1), row)
}
