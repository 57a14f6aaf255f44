/** The working of a figure in one Vietnamese sentence; apart from the points, so that counting a year builds no text. */
import type { Points } from '../../../../shared/points.ts'
import { formulaInWords, formulaWorking } from './formula/formula-working.ts'
import { plain } from './plain.ts'
import { type Band, HUNDRED, isBelow, type LeafInputs, type Scoring, scoreLeaf, takes } from './scoring.ts'

export { plain }

/** 'từ 80 đến dưới 95', as a criterion writes it. */
export function bandInWords({ gte, gt, lte, lt }: Band, unit = ''): string {
  const low = gte !== undefined ? `từ ${plain(gte)}${unit}` : gt !== undefined ? `trên ${plain(gt)}${unit}` : ''
  const high = lt !== undefined ? `dưới ${plain(lt)}${unit}` : lte !== undefined ? `đến ${plain(lte)}${unit}` : ''
  if (low === '') return high === '' ? 'mọi giá trị' : high
  return high === '' ? `${low} trở lên` : `${low} ${lt !== undefined ? 'đến ' : ''}${high}`
}

/** The rule of a leaf as people read it in the annex. */
export function ruleInWords(scoring: Scoring, maxPoints: Points): string {
  const max = `${plain(maxPoints)} điểm`
  switch (scoring.type) {
    case 'steps':
      return scoring.options.map((option) => `${option.when}: ${plain(option.points)}`).join('; ')
    case 'checklist':
      return `Cộng điểm các mục đạt — ${scoring.options.map((option) => `${option.item}: ${plain(option.points)}`).join('; ')}`
    case 'bands':
      return `Theo ${scoring.input}: ${scoring.bands.map((band) => `${bandInWords(band)}: ${plain(band.points)}`).join('; ')}`
    case 'ratio': {
      const floor = scoring.floor
        ? `; dưới ${plain(scoring.floor.below * 100)} %: ${plain(scoring.floor.points)} điểm`
        : ''
      const none =
        scoring.whenNone === 'full'
          ? '; không phát sinh: đủ điểm'
          : scoring.whenNone === 'notApplicable'
            ? '; không phát sinh: không tính tiêu chí này'
            : ''
      return `(${scoring.b} ÷ ${scoring.a}) × ${max}${floor}${none}`
    }
    case 'deduct':
      return `Từ ${max}, trừ ${scoring.rules.map((rule) => `${plain(rule.amount)} cho ${rule.per}`).join(', ')}; thấp nhất ${plain(scoring.min)}`
    case 'survey':
      return `Bình quân tỷ lệ % điều tra xã hội học × ${max}`
    case 'external':
      return `Tỷ lệ % do ${scoring.source} cung cấp × ${max}`
    case 'formula':
      return formulaInWords(scoring, maxPoints)
  }
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
