/** A source and its reading in one line of an annex, and back: what goes out as a table comes back as the same set. */
import { pointsFromDecimal } from '../../../../shared/points.ts'
import { plain } from '../scoring/plain.ts'
import type { NodeFact, Reading, Threshold } from './reading.ts'

const ENDS = [
  ['gte', '≥'],
  ['gt', '>'],
  ['lte', '≤'],
  ['lt', '<'],
] as const

const thresholdInWords = (threshold: Threshold): string =>
  [
    `mức ${threshold.option + 1}:`,
    ...ENDS.flatMap(([end, sign]) => (threshold[end] === undefined ? [] : [`${sign} ${plain(threshold[end])}`])),
  ].join(' ')

function readingInWords(reading: Reading): string {
  switch (reading.as) {
    case 'ratio':
      return 'tỷ lệ'
    case 'value':
      return 'giá trị'
    case 'counts':
      return `số lần ${reading.figures.join(', ')}`
    case 'values':
      return `biến ${reading.figures.join(', ')}`
    case 'steps':
      return reading.thresholds.map(thresholdInWords).join('; ')
  }
}

export const factInWords = ({ key, reading }: NodeFact): string => `${key} (${readingInWords(reading)})`

const exactIn = (text: string) => pointsFromDecimal(text.replaceAll('.', '').replace(',', '.'))

function thresholdFrom(text: string): Threshold | null {
  const head = /^mức (\d+):(.*)$/u.exec(text.trim())
  if (!head) return null
  const threshold: Threshold = { option: Number(head[1]) - 1 }
  for (const [, sign, number] of (head[2] ?? '').matchAll(/([≥>≤<])\s*([\d.,]+\d|\d)/gu)) {
    const end = ENDS.find(([, known]) => known === sign)?.[0]
    if (end) threshold[end] = exactIn(number as string)
  }
  return threshold.option < 0 ? null : threshold
}

function readingFrom(text: string): Reading | null {
  if (text === 'tỷ lệ') return { as: 'ratio' }
  if (text === 'giá trị') return { as: 'value' }
  const named = /^(số lần|biến) (.+)$/u.exec(text)
  if (named) return { as: named[1] === 'biến' ? 'values' : 'counts', figures: (named[2] as string).split(/,\s*/) }
  const thresholds = text.split(';').map(thresholdFrom)
  return thresholds.length === 0 || thresholds.includes(null)
    ? null
    : { as: 'steps', thresholds: thresholds as Threshold[] }
}

/** Null: not a line of this kind. */
export function factFromWords(text: string): NodeFact | null {
  const found = /^([a-z]+\.[a-z0-9-]+) \((.+)\)$/u.exec(text.trim())
  const reading = found && readingFrom(found[2] as string)
  return reading ? { key: found[1] as string, reading } : null
}
