/** Inputs that win all the points of a criterion, where the rule tells them; what a unit has not said is taken to be that. */
import type { Points } from '../../../../shared/points.ts'
import { type Band, HUNDRED, type LeafInputs, type Scoring, scoreLeaf } from '../scoring/scoring.ts'

/** A value within the band, at its end that is nearest to the next better. */
const within = ({ gte, gt, lte, lt }: Band): number =>
  gte ?? (gt === undefined ? (lte ?? (lt === undefined ? 0 : Math.max(0, lt - 1))) : gt + 1)

function proposed(scoring: Scoring, maxPoints: Points): LeafInputs[] {
  switch (scoring.type) {
    case 'steps':
      return scoring.options.map((_, option) => ({ type: 'steps', option }))
    case 'checklist':
      return [{ type: 'checklist', items: scoring.options.map((_, at) => at) }]
    case 'bands':
      return scoring.bands.map((band) => ({ type: 'bands', value: within(band) }))
    case 'ratio':
      return [{ type: 'ratio', a: maxPoints, b: maxPoints }]
    case 'deduct':
      return [{ type: 'deduct', counts: scoring.rules.map(() => 0) }]
    case 'survey':
    case 'external':
      return [{ type: scoring.type, percent: HUNDRED }]
    // What a formula asks for only people can say.
    case 'formula':
      return []
  }
}

/** @returns null where nothing that is tried wins them all. */
export function bestInputs(scoring: Scoring, maxPoints: Points): LeafInputs | null {
  return (
    proposed(scoring, maxPoints).find((inputs) => {
      const score = scoreLeaf(scoring, maxPoints, inputs)
      return 'points' in score && score.points === maxPoints
    }) ?? null
  )
}
