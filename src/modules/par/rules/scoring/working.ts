/** The working of a figure in one Vietnamese sentence; apart from the points, so that counting a year builds no text. */
import type { Points } from '../../../../shared/points.ts'
import { formulaWorking } from './formula/formula-working.ts'
import { plain } from './plain.ts'
import { bandInWords, ruleLines } from './rule-lines.ts'
import { HUNDRED, isBelow, type LeafInputs, type Scoring, scoreLeaf, takes } from './scoring.ts'

/** The rule of a leaf as people read it. */
export function ruleInWords(scoring: Scoring, maxPoints: Points): string {
  const { head, levels } = ruleLines(scoring, maxPoints)
  return `${head} ${levels.join('; ')}`.trim()
}

/** '18 ÷ 20 = 90 % ≥ 80 % → 0,9 × 2 = 1,8 điểm'. Empty when the inputs cannot stand. */
export function workingOf(scoring: Scoring, maxPoints: Points, inputs: LeafInputs): string {
  const score = scoreLeaf(scoring, maxPoints, inputs)
  if ('problem' in score) return ''
  const result = 'notApplicable' in score ? 'không tính vào mẫu số' : `${plain(score.points)} điểm`
  switch (inputs.type) {
    case 'steps':
      return scoring.type === 'steps' ? `${scoring.options[inputs.option]?.when} → ${result}` : ''
    case 'checklist':
      if (scoring.type !== 'checklist') return ''
      return inputs.items.length === 0
        ? `Không đạt mục nào → ${result}`
        : `${inputs.items.map((item) => `${scoring.options[item]?.item} (${plain(scoring.options[item]?.points ?? 0)})`).join(' + ')} → ${result}`
    case 'bands': {
      if (scoring.type !== 'bands') return ''
      const band = scoring.bands.find((candidate) => takes(candidate, inputs.value))
      return `${scoring.input} ${plain(inputs.value)}, ${band ? bandInWords(band) : ''} → ${result}`
    }
    case 'ratio': {
      if (scoring.type !== 'ratio') return ''
      if (inputs.a === 0) return `Không phát sinh → ${result}`
      const percent = plain(Math.round((inputs.b / inputs.a) * HUNDRED))
      const below = scoring.floor !== undefined && isBelow(scoring.floor, inputs.a, inputs.b)
      const against = scoring.floor ? ` ${below ? '<' : '≥'} ${plain(scoring.floor.below * 100)} %` : ''
      const product = below ? '' : `${plain(inputs.b)}/${plain(inputs.a)} × ${plain(maxPoints)} = `
      return `${plain(inputs.b)} ÷ ${plain(inputs.a)} = ${percent} %${against} → ${product}${result}`
    }
    case 'deduct': {
      if (scoring.type !== 'deduct') return ''
      const faults = inputs.counts
        .map((count, at) => (count > 0 ? ` − ${count} × ${plain(scoring.rules[at]?.amount ?? 0)}` : ''))
        .join('')
      return `${plain(maxPoints)}${faults} → ${result}`
    }
    case 'survey':
    case 'external':
      return `${plain(inputs.percent)} % × ${plain(maxPoints)} → ${result}`
    case 'formula':
      return scoring.type === 'formula' ? formulaWorking(scoring, maxPoints, inputs.values) : ''
  }
}
