/** A formula and what it came to, as an official would write them down. */
import type { Points } from '../../../../../shared/points.ts'
import { plain } from '../plain.ts'
import { MAXIMUM } from './expression.ts'
import { type FormulaScoring, readScoring, titlesOf } from './formula.ts'
import { formulaScore } from './formula-score.ts'
import { amountInWords, conditionInWords, type Names } from './formula-words.ts'
import { toExact } from './fraction.ts'

const NOT_COUNTED = 'không tính tiêu chí này'

/** Titles of the inputs; the maximum as the number it is. */
const withMaximum = (names: Names, maxPoints: Points): Names => new Map([...names, [MAXIMUM, plain(maxPoints)]])

/** Each alternative with its condition and amount in words; a formula that cannot be read, as it is written. */
export function alternativesInWords(scoring: FormulaScoring, maxPoints: Points) {
  const { alternatives, problems } = readScoring(scoring)
  const names = withMaximum(titlesOf(scoring), maxPoints)
  const isReadable = problems.length === 0
  return scoring.alternatives.map(({ title, when, points }, at) => {
    const read = alternatives[at]
    return {
      title,
      condition: isReadable && read?.when ? conditionInWords(read.when, names) : when,
      amount: isReadable && read?.points ? amountInWords(read.points, names) : points,
    }
  })
}

/** 'Có phát sinh (khi “tổng số” > 0): “số xong” ÷ “tổng số” × 2; còn lại: 0; từ 0 đến 2 điểm' */
export function formulaInWords(scoring: FormulaScoring, maxPoints: Points): string {
  const lines = alternativesInWords(scoring, maxPoints).map(({ title, condition, amount }) => {
    const head = condition === null ? title : `${title} (khi ${condition})`.trim()
    return `${head}${head === '' ? '' : ': '}${amount ?? NOT_COUNTED}`
  })
  return `${lines.join('; ')}; từ 0 đến ${plain(maxPoints)} điểm`
}

/** The condition that let an alternative apply, with its numbers: '20 > 0'; null for the otherwise. */
function conditionWorking(scoring: FormulaScoring, maxPoints: Points, given: readonly number[], at: number) {
  const when = readScoring(scoring).alternatives[at]?.when ?? null
  return when === null ? null : conditionInWords(when, numbersOf(scoring, maxPoints, given))
}

const numbersOf = ({ inputs }: FormulaScoring, maxPoints: Points, given: readonly number[]): Names =>
  withMaximum(new Map(inputs.map(({ name }, at) => [name, plain(given[at] ?? 0)])), maxPoints)

/** 'Có phát sinh (20 > 0): 18 ÷ 20 × 2 = 1,8 điểm'. Empty when the inputs cannot stand. */
export function formulaWorking(scoring: FormulaScoring, maxPoints: Points, given: readonly number[]): string {
  const score = formulaScore(scoring, maxPoints, given)
  if ('problem' in score) return ''
  const condition = conditionWorking(scoring, maxPoints, given, score.alternative)
  const head = [scoring.alternatives[score.alternative]?.title ?? '', condition === null ? '' : `(${condition})`]
    .filter((part) => part !== '')
    .join(' ')
  const colon = head === '' ? '' : ': '
  const amount = readScoring(scoring).alternatives[score.alternative]?.points ?? null
  if ('notApplicable' in score || amount === null) return `${head}${colon}không tính vào mẫu số`
  const exact = toExact(score.exact)
  const sum = amountInWords(amount, numbersOf(scoring, maxPoints, given))
  // What is too large to be written out is the maximum anyway.
  const came = !Number.isSafeInteger(exact) || sum === plain(exact) ? sum : `${sum} = ${plain(exact)}`
  return `${head}${colon}${came}${exact === score.points ? '' : `, tính ${plain(score.points)}`} điểm`
}
