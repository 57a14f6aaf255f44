/** What a person confirmed of a reading, as a set to keep. */
import { points } from '../../../../shared/points.ts'
import type { Level } from '../sets/draft-set.ts'
import type { ReadSet } from '../sets/model-set.ts'
import type { Reading } from './reading.ts'

export interface Confirmed {
  name: string
  year: number
  level: Level
  /** Codes of the criteria whose guessed rule is right; the others stay without. */
  rules: readonly string[]
}

const MODEL_WARNING = 'Bộ mẫu: lập lại từ phụ lục của một bộ mẫu, không phải văn bản của tỉnh nào.'

export function setFromReading(reading: Reading, { name, year, level, rules }: Confirmed): ReadSet {
  const { totalPoints, surveyPoints, adjustments, isModel } = reading
  const confirmed = new Set(rules)
  return {
    name,
    year,
    level,
    legalBasis: '',
    warning: isModel ? MODEL_WARNING : '',
    isReconstruction: isModel,
    totalPoints,
    selfPoints: points(Math.max(0, totalPoints - surveyPoints)),
    surveyPoints,
    adjustments,
    nodes: reading.nodes.map(({ table: _table, row: _row, guesses: _guesses, ruleText: _text, ...node }) => ({
      ...node,
      scoring: confirmed.has(node.code) ? node.scoring : null,
    })),
  }
}
