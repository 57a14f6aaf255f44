/**
 * The numbers Word counts by itself ('1.1.', 'a)', 'II'): they stand nowhere in the text, and a table of criteria is
 * nothing without them.
 */
import { elementsOf, type Opened } from '../xml.ts'

interface Level {
  format: string
  /** '%1.%2.': each level's own number in its place. */
  text: string
  start: number
  /** 'isLgl': all places in figures, whatever the level's own form. */
  legal: boolean
}

interface Num {
  abstractId: string
  /** Where counting begins anew for this list alone. */
  starts: Map<number, number>
}

export interface Numbering {
  /** A paragraph of this list at this level comes next: its number as Word shows it, '' for a list without one. */
  next: (numId: string, level: number) => string
}

const ROMAN = [
  ['M', 1000],
  ['CM', 900],
  ['D', 500],
  ['CD', 400],
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
] as const

function roman(value: number): string {
  let rest = value
  let text = ''
  for (const [sign, worth] of ROMAN) {
    for (; rest >= worth; rest -= worth) text += sign
  }
  return text
}

/** 1 → a, 27 → aa, as Word counts. */
const letters = (value: number) => String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26))

function numeral(value: number, format: string): string {
  if (value < 1 || value > 3999) return String(value)
  switch (format) {
    case 'upperRoman':
      return roman(value)
    case 'lowerRoman':
      return roman(value).toLowerCase()
    case 'upperLetter':
      return letters(value).toUpperCase()
    case 'lowerLetter':
      return letters(value)
    case 'decimalZero':
      return String(value).padStart(2, '0')
    default:
      return String(value)
  }
}

/** @param xml numbering.xml; null for a document that counts nothing. */
export function readNumbering(xml: Uint8Array | null): Numbering {
  const { levels, nums } = xml === null ? { levels: new Map(), nums: new Map() } : definitionsIn(xml)
  const counts = new Map<string, number[]>()
  const begun = new Set<string>()

  function next(numId: string, level: number): string {
    const num = nums.get(numId)
    const own = num && levels.get(num.abstractId)
    const shown = own?.get(level)
    if (!num || !own || !shown) return ''
    const counted = counts.get(num.abstractId) ?? []
    counts.set(num.abstractId, counted)
    const anew = begun.has(`${numId}/${level}`) ? undefined : num.starts.get(level)
    begun.add(`${numId}/${level}`)
    for (let above = 0; above < level; above++) counted[above] ??= own.get(above)?.start ?? 1
    counted[level] = anew ?? (counted[level] === undefined ? shown.start : (counted[level] as number) + 1)
    counted.length = level + 1
    if (shown.format === 'bullet') return '-'
    if (shown.format === 'none') return ''
    return shown.text.replace(/%([1-9])/g, (_: string, place: string) => {
      const at = Number(place) - 1
      return numeral(counted[at] ?? 1, shown.legal ? 'decimal' : (own.get(at)?.format ?? 'decimal'))
    })
  }
  return { next }
}

function definitionsIn(xml: Uint8Array) {
  const levels = new Map<string, Map<number, Level>>()
  const nums = new Map<string, Num>()
  let abstract: Map<number, Level> = new Map()
  let level: Level = { format: 'decimal', text: '', start: 1, legal: false }
  let num: Num = { abstractId: '', starts: new Map() }
  let overridden = 0
  const value = ({ attributes }: Opened) => attributes['w:val'] ?? ''
  elementsOf(xml, {
    open: (element) => {
      switch (element.name) {
        case 'w:abstractNum':
          abstract = new Map()
          levels.set(element.attributes['w:abstractNumId'] ?? '', abstract)
          break
        case 'w:lvl':
          level = { format: 'decimal', text: '', start: 1, legal: false }
          // An override that draws its level anew has no place of its own here: its list keeps the drawing it is of.
          if (!element.inside('w:lvlOverride')) abstract.set(Number(element.attributes['w:ilvl'] ?? 0), level)
          break
        case 'w:start':
          level.start = Number(value(element)) || 0
          break
        case 'w:numFmt':
          level.format = value(element)
          break
        case 'w:lvlText':
          level.text = value(element)
          break
        case 'w:isLgl':
          level.legal = value(element) !== '0'
          break
        case 'w:num':
          num = { abstractId: '', starts: new Map() }
          nums.set(element.attributes['w:numId'] ?? '', num)
          break
        case 'w:abstractNumId':
          num.abstractId = value(element)
          break
        case 'w:lvlOverride':
          overridden = Number(element.attributes['w:ilvl'] ?? 0)
          break
        case 'w:startOverride':
          num.starts.set(overridden, Number(value(element)) || 0)
          break
      }
    },
  })
  return { levels, nums }
}
