/** Columns of what came, what went and what changed. */
import { PageLink } from '../../../../../ui/Links.tsx'
import type { Column } from '../../../../../ui/table/column.ts'
import type { Compared } from '../../../contract.ts'
import { causesInWords, changeInWords, changesInWords, familyInWords } from '../../../rules/words.ts'
import { words } from '../../text.vi.ts'
import { timeWords } from '../../text-of-time.vi.ts'

type Came = Compared['came'][number]
type Went = Compared['went'][number]
type ChangedUnit = Compared['changed'][number]
type Named = Came['from'][number]

const said = timeWords.comparison
const names = (units: readonly Named[]) => units.map(({ fullName }) => fullName).join(', ')

const Names = ({ units }: { units: readonly Named[] }) => (
  <>
    {units.map(({ unitId, fullName }, at) => (
      <span key={unitId}>
        {at > 0 && ', '}
        <PageLink to={`/organization/units/${unitId}`} size="sm">
          {fullName}
        </PageLink>
      </span>
    ))}
  </>
)

function unitColumns<Row>(unitOf: (row: Row) => Omit<Came, 'causes' | 'from'>): Column<Row>[] {
  return [
    { id: 'name', header: said.unit, value: (row) => unitOf(row).fullName, width: '14rem' },
    { id: 'code', header: words.columns.code, value: (row) => unitOf(row).code, width: '5rem' },
    { id: 'level', header: said.level, value: (row) => familyInWords[unitOf(row).level], width: '8rem' },
    { id: 'parent', header: words.columns.parent, value: (row) => unitOf(row).parentName },
  ]
}

const causeColumn = <Row extends { causes: Came['causes'] }>(): Column<Row> => ({
  id: 'cause',
  header: said.cause,
  value: ({ causes }) => causesInWords(causes),
})

export const CAME: readonly Column<Came>[] = [
  ...unitColumns<Came>((row) => row),
  { id: 'from', header: said.made, value: ({ from }) => names(from), cell: ({ from }) => <Names units={from} /> },
  causeColumn(),
]

export const WENT: readonly Column<Went>[] = [
  ...unitColumns<Went>((row) => row),
  { id: 'into', header: said.into, value: ({ into }) => names(into), cell: ({ into }) => <Names units={into} /> },
  causeColumn(),
]

const changesOf = ({ what, before, after }: ChangedUnit) =>
  `${changesInWords(what)}: ${what.map((one) => changeInWords(one, before, after)).join('; ')}`

export const CHANGED: readonly Column<ChangedUnit>[] = [
  ...unitColumns<ChangedUnit>(({ after }) => after),
  { id: 'what', header: said.what, value: changesOf },
  causeColumn(),
]
