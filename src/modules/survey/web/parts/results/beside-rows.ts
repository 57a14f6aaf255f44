/** Units beside each other by one subject, the best first, each with the mean of its block. */
import type { Subject, SurveyResults } from '../../../contract.ts'
import { blockMeans } from '../../../rules/results/block-means.ts'
import { sameSubject } from './figure-words.ts'

export interface BesideRow {
  unit: SurveyResults['units'][number]
  figure: SurveyResults['units'][number]['figures'][number] | undefined
  blockMean: number | undefined
}

export function besideRows({ units }: SurveyResults, subject: Subject): BesideRow[] {
  const means = new Map(
    [...Map.groupBy(units, ({ blockName }) => blockName)].map(([blockName, own]) => [
      blockName,
      blockMeans(own.map(({ figures }) => figures)).find((mean) => sameSubject(mean, subject))?.mean,
    ]),
  )
  return units
    .map((unit) => ({
      unit,
      figure: unit.figures.find((figure) => sameSubject(figure, subject)),
      blockMean: means.get(unit.blockName),
    }))
    .sort((a, b) => (b.figure?.mean ?? -1) - (a.figure?.mean ?? -1))
}
