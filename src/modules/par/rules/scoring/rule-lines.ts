/** The rule of a leaf, level by level: in one sentence on the screen, line by line in the annex. */
import type { Points } from '../../../../shared/points.ts'
import { formulaInWords } from './formula/formula-working.ts'
import { plain } from './plain.ts'
import type { Band, Scoring } from './scoring.ts'

/** 'từ 80 đến dưới 95', as a criterion writes it. */
export function bandInWords({ gte, gt, lte, lt }: Band, unit = ''): string {
  const low = gte !== undefined ? `từ ${plain(gte)}${unit}` : gt !== undefined ? `trên ${plain(gt)}${unit}` : ''
  const high = lt !== undefined ? `dưới ${plain(lt)}${unit}` : lte !== undefined ? `đến ${plain(lte)}${unit}` : ''
  if (low === '') return high === '' ? 'mọi giá trị' : high
  // 'trên 90 trở lên' would leave 90 itself in doubt.
  if (high === '') return gte === undefined ? low : `${low} trở lên`
  return `${low} ${lt !== undefined ? 'đến ' : ''}${high}`
}

export interface RuleLines {
  /** Leads in; '' when the levels speak for themselves. */
  head: string
  levels: readonly string[]
}

export function ruleLines(scoring: Scoring, maxPoints: Points): RuleLines {
  const max = `${plain(maxPoints)} điểm`
  const level = (text: string, points: number) => `${text}: ${plain(points)}`
  switch (scoring.type) {
    case 'steps':
      return { head: '', levels: scoring.options.map((option) => level(option.when, option.points)) }
    case 'checklist':
      return {
        head: 'Cộng điểm các mục đạt:',
        levels: scoring.options.map((option) => level(option.item, option.points)),
      }
    case 'bands':
      return {
        head: `Theo ${scoring.input}:`,
        levels: scoring.bands.map((band) => level(bandInWords(band), band.points)),
      }
    case 'ratio': {
      const { floor, whenNone } = scoring
      return {
        head: '',
        levels: [
          `(${scoring.b} ÷ ${scoring.a}) × ${max}`,
          ...(floor ? [`dưới ${plain(floor.below * 100)} %: ${plain(floor.points)} điểm`] : []),
          ...(whenNone === 'full' ? ['không phát sinh: đủ điểm'] : []),
          ...(whenNone === 'notApplicable' ? ['không phát sinh: không tính tiêu chí này'] : []),
        ],
      }
    }
    case 'deduct': {
      const faults = scoring.rules.map((rule) => `${plain(rule.amount)} cho ${rule.per}`).join(', ')
      return { head: '', levels: [`Từ ${max}, trừ ${faults}; thấp nhất ${plain(scoring.min)}`] }
    }
    case 'survey':
      return { head: '', levels: [`Bình quân tỷ lệ % điều tra xã hội học × ${max}`] }
    case 'external':
      return { head: '', levels: [`Tỷ lệ % do ${scoring.source} cung cấp × ${max}`] }
    case 'formula':
      return { head: '', levels: [formulaInWords(scoring, maxPoints)] }
  }
}
