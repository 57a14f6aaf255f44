/** Criteria with what may be won back; those that lost most first. */
import { numberFrom } from '../../../../../shared/points.ts'
import type { Column } from '../../../../../ui/table/column.ts'
import { scoreLeaf, type WhatIfRow } from '../../../../par/web/index.ts'
import { whatIfWords } from '../../text-of-what-if.vi.ts'
import type { Estimate } from './use-what-if.ts'

const heads = whatIfWords.table.columns

const lostOf = ({ leaf, tried }: WhatIfRow) => (tried === null ? null : leaf.maxPoints - tried)

export function reachOf({ leaf }: Pick<WhatIfRow, 'leaf'>, { inputs }: Pick<Estimate, 'inputs'>): number | null {
  const score = scoreLeaf(leaf.scoring, leaf.maxPoints, inputs)
  return 'points' in score ? score.points : null
}

export function leafColumns(estimates: readonly Estimate[]): readonly Column<WhatIfRow>[] {
  const estimateOf = ({ node }: WhatIfRow) => estimates.find(({ criterionId }) => criterionId === node.id)
  const points = (id: 'max' | 'published' | 'tried' | 'lost' | 'reach', of: (row: WhatIfRow) => number | null) => ({
    id,
    header: heads[id],
    value: (row: WhatIfRow) => numberFrom(of(row)),
    kind: 'number' as const,
    places: 2,
  })
  return [
    { id: 'code', header: heads.code, value: ({ node }) => node.code, width: '5rem' },
    { id: 'title', header: heads.title, value: ({ node }) => node.title, width: '12rem' },
    { id: 'area', header: heads.area, value: ({ area }) => area, hidden: true },
    { ...points('max', ({ leaf }) => leaf.maxPoints), hidden: true },
    { ...points('published', ({ published }) => published), hidden: true },
    points('tried', ({ tried }) => tried),
    points('lost', lostOf),
    points('reach', (row) => {
      const estimate = estimateOf(row)
      return estimate ? reachOf(row, estimate) : null
    }),
    { id: 'effort', header: heads.effort, value: (row) => estimateOf(row)?.effort ?? null, kind: 'number' },
  ]
}
