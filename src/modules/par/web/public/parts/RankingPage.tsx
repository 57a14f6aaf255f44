/** @jsxImportSource preact */
/** One published ranking: chosen, searched, put in order, checked, taken away. */
import { formatDay } from '../../../../../shared/dates.ts'
import { leftInWords } from '../../../rules/rounds/taking-part.ts'
import { type Asked, type Publication, type Publications, useAnswer } from '../doors.ts'
import { addressOf } from '../places.ts'
import { findingOf, inOrder, named, rowsOf } from '../rows.ts'
import { words } from '../text.vi.ts'
import { useWord } from '../use-place.ts'
import { usePrinting } from '../use-printing.ts'
import { AreaTable } from './AreaTable.tsx'
import { Checking } from './Checking.tsx'
import { ChooseBlock } from './ChooseBlock.tsx'
import { Corrections } from './Corrections.tsx'
import { Heading } from './Heading.tsx'
import { Mark } from './Mark.tsx'
import { OpenData } from './OpenData.tsx'
import { RankingRows } from './RankingRows.tsx'
import { Answered } from './Told.tsx'
import { Tools } from './Tools.tsx'

interface RankingPageProps {
  publicationId: string
  all: Asked<{ publications: Publications }>
}

export function RankingPage({ publicationId, all }: RankingPageProps) {
  return (
    <Answered of={useAnswer('publication', { publicationId })}>
      {(data) => <Ranking data={data} all={all.kind === 'yes' ? all.is.publications : []} />}
    </Answered>
  )
}

/** Rows drawn at first: the rest of a long list comes when asked for, and on paper. */
const FIRST = 60

function Ranking({ data, all }: { data: Publication; all: Publications }) {
  const [search, setSearch] = useWord('tim', '')
  const [sort, setSort] = useWord('xep', 'hang')
  const [shown, setShown] = useWord('hien', 'dau')
  const isPrinting = usePrinting()
  const rows = rowsOf(data)
  const found = inOrder(named(rows, search), sort)
  const isWhole = shown === 'het' || isPrinting || found.length <= FIRST
  const drawn = isWhole ? found : found.slice(0, FIRST)
  return (
    <>
      <Heading title={words.ofYear(data.blockName, data.year)} crumbs={[{ label: words.title, href: addressOf.all }]} />
      <p class="quiet">
        {words.decision(data.decisionNumber, formatDay(data.decisionDay))} <Mark of={data} />
      </p>
      <Corrections data={data} />
      <ChooseBlock all={all} chosen={data} />
      <section aria-labelledby="xep-hang">
        <h2 id="xep-hang">{findingOf(data, rows)}</h2>
        <Tools {...{ data, search, setSearch, sort, setSort, isCompared: rows.some(({ before }) => before) }} />
        <p class="quiet" role="status">
          {found.length === 0 ? words.notFound(search) : words.found(found.length, rows.length)}
        </p>
        {found.length > 0 && <RankingRows data={data} rows={drawn} sort={sort} onSort={setSort} />}
        {!isWhole && (
          <button type="button" class="no-print" onClick={() => setShown('het')}>
            {words.showAll(found.length)}
          </button>
        )}
      </section>
      <Left left={data.left} />
      {found.length > 0 && <AreaTable data={data} rows={drawn} all={rows} />}
      <Checking data={data} />
      <OpenData publicationId={data.id} />
    </>
  )
}

/** Below the ranked: who has no rank, and why. */
function Left({ left }: { left: Publication['left'] }) {
  if (left.length === 0) return null
  return (
    <section aria-labelledby="khong-xep">
      <h2 id="khong-xep">
        {words.left} ({left.length})
      </h2>
      <ul>
        {left.map((unit) => (
          <li key={unit.unitId}>
            {unit.unitName}: {leftInWords(unit)}
          </li>
        ))}
      </ul>
    </section>
  )
}
