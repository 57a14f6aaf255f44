/** A mean that opens its working: the formula in words, n, N, correction, interval. */
import { formatPoints } from '../../../../../shared/points.ts'
import { formatNumber } from '../../../../../shared/vietnamese.ts'
import { Figure as OpenFigure, type WorkingLine } from '../../../../../ui/Figure.tsx'
import type { Figure, Subject } from '../../../contract.ts'
import { correctionOf } from '../../../rules/results/correction.ts'
import { resultWords } from '../../text-of-results.vi.ts'
import { intervalText, percentText } from './figure-words.ts'

const { working } = resultWords

function correctionText({ answers, population, isWeighted }: Figure): string {
  if (isWeighted) return working.byGroup
  const squared = correctionOf(answers, population)
  if (squared !== null) return formatNumber(Math.sqrt(squared), 4)
  return population === null ? working.noCorrection : working.badPopulation
}

function linesOf(figure: Figure, mean: number): WorkingLine[] {
  const percent = (value: number | null) => (value === null ? '' : resultWords.percent(percentText(value)))
  return [
    { label: working.answers, value: formatNumber(figure.answers) },
    {
      label: working.population,
      value: figure.population === null ? working.unknown : formatNumber(figure.population),
    },
    ...(figure.deviation === null ? [] : [{ label: working.deviation, value: percent(figure.deviation) }]),
    { label: working.correction, value: correctionText(figure) },
    ...(figure.error === null
      ? []
      : [
          { label: working.error, value: percent(figure.error) },
          { label: working.degrees, value: formatPoints(figure.degrees ?? 0) },
        ]),
    {
      label: working.interval,
      value: figure.low === null ? working.noInterval : resultWords.percent(intervalText(figure)),
    },
    { label: working.mean2, value: percent(mean), isResult: true },
  ]
}

interface MeanFigureProps {
  figure: Figure | undefined
  subject: Subject
  /** Of whom it tells: the unit, or a group about it. */
  of: string
}

export function MeanFigure({ figure, subject, of }: MeanFigureProps) {
  if (!figure || figure.answers === 0) return <span>–</span>
  if (figure.mean === null) return <span title={resultWords.tooFewNote}>{resultWords.tooFew}</span>
  return (
    <OpenFigure
      title={`${of}: ${subject.title}`}
      rule={
        <>
          {subject.about === 'question' ? working.question : working.mean(subject.questions.length)}{' '}
          {figure.isWeighted && working.weighted}
        </>
      }
      lines={linesOf(figure, figure.mean)}
    >
      {percentText(figure.mean)}
    </OpenFigure>
  )
}
