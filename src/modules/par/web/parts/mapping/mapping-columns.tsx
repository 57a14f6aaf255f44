import { StateBadge, type StateTone } from '../../../../../ui/StateBadge.tsx'
import type { Column } from '../../../../../ui/table/column.ts'
import { plain } from '../../../rules/scoring/plain.ts'
import { mappingWords } from '../../text.vi.ts'
import type { MappingRow } from './mapping-rows.ts'

const TONES: Record<MappingRow['kind'], StateTone> = {
  kept: 'good',
  split: 'open',
  merged: 'open',
  new: 'attention',
  dropped: 'closed',
}

const named = ({ code, title }: { code: string; title: string }): string => `${code} ${title}`

export const mappingColumns = (before: number, now: number): Column<MappingRow>[] => [
  {
    id: 'now',
    header: mappingWords.now(now),
    value: (row) => (row.now ? named(row.now) : `– ${named(row.before[0] as { code: string; title: string })}`),
    cell: (row) => (row.now ? named(row.now) : mappingWords.kindsInFull.dropped),
    width: '20rem',
    sortable: false,
  },
  {
    id: 'points',
    header: mappingWords.points,
    value: (row) => (row.now ? row.now.maxPoints / 10_000 : null),
    kind: 'number',
    sortable: false,
  },
  {
    id: 'kind',
    header: mappingWords.kind,
    value: (row) => mappingWords.kinds[row.kind],
    cell: (row) => <StateBadge tone={TONES[row.kind]}>{mappingWords.kinds[row.kind]}</StateBadge>,
  },
  {
    id: 'before',
    header: mappingWords.before(before),
    value: (row) => row.before.map(named).join('; '),
    width: '20rem',
    sortable: false,
  },
  {
    id: 'pointsBefore',
    header: mappingWords.pointsBefore,
    value: (row) => row.before.map(({ maxPoints }) => plain(maxPoints)).join(' + '),
    sortable: false,
  },
]
