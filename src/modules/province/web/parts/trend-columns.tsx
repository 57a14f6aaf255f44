/** The years as a table: what the picture above it shows, with sources. */
import { numberFrom } from '../../../../shared/points.ts'
import { StateBadge } from '../../../../ui/StateBadge.tsx'
import type { Column } from '../../../../ui/table/column.ts'
import { distance } from '../../rules/lead.ts'
import { basisWords, words } from '../text.vi.ts'
import type { TrendRow } from './trend.ts'

const heads = words.trend.columns
const toFirst = ({ own, first }: TrendRow) => numberFrom(distance(own?.index ?? null, first?.index ?? null))
const toMean = ({ own, mean }: TrendRow) => numberFrom(distance(own?.index ?? null, mean))

export const trendColumns: readonly Column<TrendRow>[] = [
  { id: 'year', header: heads.year, value: ({ year }) => String(year), width: '5rem' },
  {
    id: 'index',
    header: heads.index,
    value: ({ own }) => numberFrom(own?.index ?? null),
    kind: 'number',
    places: 2,
  },
  {
    id: 'rank',
    header: heads.rank,
    value: ({ own }) => own?.rank ?? null,
    cell: ({ own }) => (own?.rank == null ? null : words.trend.rankOf(own.rank, own.places)),
    kind: 'number',
  },
  { id: 'firstName', header: heads.firstName, value: ({ first }) => first?.province ?? null, width: '9rem' },
  {
    id: 'first',
    header: heads.first,
    value: ({ first }) => numberFrom(first?.index ?? null),
    kind: 'number',
    places: 2,
  },
  { id: 'mean', header: heads.mean, value: ({ mean }) => numberFrom(mean), kind: 'number', places: 2 },
  { id: 'toFirst', header: heads.toFirst, value: toFirst, kind: 'number', places: 2 },
  { id: 'toMean', header: heads.toMean, value: toMean, kind: 'number', places: 2 },
  {
    id: 'basis',
    width: '12rem',
    header: heads.basis,
    value: ({ own }) => (own ? basisWords[own.basis] : null),
    cell: ({ own }) =>
      own && <StateBadge tone={own.basis === 'sample' ? 'attention' : 'plain'}>{basisWords[own.basis]}</StateBadge>,
  },
  { id: 'source', header: heads.source, value: ({ own }) => own?.source ?? null, hidden: true },
]
