/** How figures of a survey are read. */
import { formatPoints } from '../../../../../shared/points.ts'
import { formatNumber } from '../../../../../shared/vietnamese.ts'
import type { Figure, Subject, SurveyResults } from '../../../contract.ts'
import { resultWords } from '../../text-of-results.vi.ts'

type Unit = Pick<SurveyResults['units'][number], 'given' | 'asked'>

export const percentText = (value: number) => formatPoints(value)

export const sameSubject = (subject: Pick<Subject, 'about' | 'key'>, other: Pick<Subject, 'about' | 'key'>) =>
  subject.about === other.about && subject.key === other.key

export const intervalText = ({ low, high }: Pick<Figure, 'low' | 'high'>) =>
  low === null || high === null ? '' : resultWords.intervalShort(percentText(low), percentText(high))

export const answersText = ({ answers, population }: Pick<Figure, 'answers' | 'population'>) =>
  population === null ? formatNumber(answers) : resultWords.nOf(formatNumber(answers), formatNumber(population))

/** What a reader should know before he believes a figure of the unit. */
export function warningsOf(unit: Unit, figure: Figure | undefined, fewAnswers: number): string[] {
  if (!figure || figure.answers === 0) return [resultWords.noAnswers]
  if (figure.mean === null) return [resultWords.tooFewNote]
  return [
    ...(figure.answers < fewAnswers ? [resultWords.fewNote(fewAnswers)] : []),
    ...(unit.given < unit.asked ? [resultWords.quotaNote] : []),
  ]
}

export const shareText = (given: number, asked: number) => formatNumber(asked === 0 ? 0 : (given / asked) * 100, 1)
