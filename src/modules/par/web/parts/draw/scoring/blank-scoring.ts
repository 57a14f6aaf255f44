/** A rule of each kind to begin with: one that can stand as it is. */

import { NO_POINTS, type Points } from '../../../../../../shared/points.ts'
import { HUNDRED, type Scoring, type ScoringType } from '../../../../rules/scoring/scoring.ts'
import { ruleWords } from '../../../text.vi.ts'

const { blank } = ruleWords

export function blankScoring(kind: ScoringType, most: Points): Scoring {
  switch (kind) {
    case 'steps':
      return {
        type: 'steps',
        options: [
          { when: blank.achieved, points: most },
          { when: blank.notAchieved, points: NO_POINTS },
        ],
      }
    case 'checklist':
      return { type: 'checklist', options: [{ item: blank.item, points: most }] }
    case 'bands':
      return {
        type: 'bands',
        input: blank.bandInput,
        bands: [
          { gte: HUNDRED * 0.9, points: most },
          { lt: HUNDRED * 0.9, points: NO_POINTS },
        ],
      }
    case 'ratio':
      return { type: 'ratio', a: blank.a, b: blank.b }
    case 'deduct':
      return { type: 'deduct', rules: [{ per: blank.fault, amount: most }], min: NO_POINTS }
    case 'survey':
      return { type: 'survey', respondents: blank.respondents, question: blank.question, scale: blank.scale }
    case 'external':
      return { type: 'external', source: blank.source, formula: '' }
    case 'formula':
      return {
        type: 'formula',
        inputs: [
          { name: blank.a1, title: blank.a },
          { name: blank.b1, title: blank.b },
        ],
        alternatives: [{ title: '', when: null, points: 'min(b / a, 1) * toi_da' }],
      }
  }
}
