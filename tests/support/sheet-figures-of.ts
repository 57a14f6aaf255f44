/**
 * Every figure of one sheet as one row of numbers: node by node by the rules, and the sheet's line as its page shows it.
 * Run in Node by the test and, bundled, in the browser: what differs then is the engine, the build and the way there.
 */
import type { AssessmentSheet, CriterionNode, SheetLeaf } from '../../src/modules/par/contract.ts'
import type { LeafState, SheetPlan } from '../../src/modules/par/rules/sheets/sheet-figures.ts'
import { leafValue, sheetFigures } from '../../src/modules/par/rules/sheets/sheet-figures.ts'
import { draftOf, leafPoints } from '../../src/modules/par/web/parts/leaf/leaf-now.ts'
import { liveFigures } from '../../src/modules/par/web/parts/leaf/live-figures.ts'
import { placesOf } from '../../src/modules/par/web/parts/leaf/sheet-order.ts'
import { type DrawnSheet, planOf } from './random-sheets.ts'

export interface Batch {
  nodes: CriterionNode[]
  adjustments: SheetPlan['adjustments']
  sheets: DrawnSheet[]
}

function ofRules(plan: SheetPlan, { leaves, ...counts }: DrawnSheet): number[] {
  const states = new Map(leaves.map((leaf) => [leaf.criterionId, leaf as LeafState]))
  const stateOf = (id: string) => states.get(id)
  return (['self', 'first', 'appraised'] as const).flatMap((view) => {
    const appraised = view === 'appraised'
    const adjusted = {
      bonus: (appraised ? counts.appraisedBonus : null) ?? counts.selfBonus,
      penalty: (appraised ? counts.appraisedPenalty : null) ?? counts.selfPenalty,
    }
    const { totals, fraction, ...figures } = sheetFigures(plan, stateOf, adjusted, view)
    return [
      ...totals.points,
      ...totals.applicable,
      fraction.numerator,
      fraction.denominator,
      ...lineOf(figures),
      figures.surveyPoints,
    ]
  })
}

type Line = Record<'points' | 'applicableMax' | 'bonus' | 'penalty' | 'index', number>
const lineOf = ({ points, applicableMax, bonus, penalty, index }: Line) => [
  points,
  applicableMax,
  bonus,
  penalty,
  index,
]

/** As the sheet's page and the appraiser's page work them out while somebody types. */
function ofPages({ nodes, adjustments }: Batch, sheet: DrawnSheet): number[] {
  const places = placesOf({ nodes, leaves: sheet.leaves as unknown as SheetLeaf[] })
  const page = { nodes, adjustments: adjustments as AssessmentSheet['adjustments'] }
  const isFinished = () => true
  const self = liveFigures(
    page,
    places,
    { pointsOf: (place) => leafPoints(place, draftOf(place)), isFinished },
    { bonus: sheet.selfBonus, penalty: sheet.selfPenalty },
  )
  const appraised = liveFigures(
    page,
    places,
    { pointsOf: ({ rule, leaf }) => leafValue(rule, leaf as LeafState, 'appraised'), isFinished },
    { bonus: sheet.appraisedBonus ?? sheet.selfBonus, penalty: sheet.appraisedPenalty ?? sheet.selfPenalty },
  )
  return [self, appraised].flatMap((figures) => [
    ...lineOf(figures),
    ...[...figures.areas.values()].flatMap((area) => [area.points, area.applicable]),
  ])
}

/** @returns for each sheet its row by the rules, and its row by the pages. */
export function figuresOf(batch: Batch): { rules: number[]; pages: number[] }[] {
  const plan = planOf(batch.nodes, batch.adjustments)
  return batch.sheets.map((sheet) => ({ rules: ofRules(plan, sheet), pages: ofPages(batch, sheet) }))
}

/** The same of the server's own figures: what `pages` has to show. */
export function pageLinesOf({ rules }: { rules: number[] }, plan: SheetPlan): number[] {
  const size = plan.compiled.ids.length
  const width = rules.length / 3
  return [0, 2].flatMap((view) => {
    const row = rules.slice(view * width, (view + 1) * width)
    const areas = [...plan.compiled.areas].flatMap((area) => [row[area] as number, row[size + area] as number])
    return [...row.slice(2 * size + 2, 2 * size + 7), ...areas]
  })
}
