/** All criteria of a sheet in their areas: what is done, what is missing, what it gives. */
import { SegmentedControl, Text, TextInput, UnstyledButton } from '@mantine/core'
import { IconChevronDown, IconChevronRight, IconSearch } from '@tabler/icons-react'
import { type Ref, useEffect, useRef, useState } from 'react'
import { formatPoints } from '../../../../../shared/points.ts'
import { fold } from '../../../../../shared/vietnamese.ts'
import { plain } from '../../../rules/scoring/plain.ts'
import type { Standing } from '../../../rules/unit/assignment.ts'
import { sheetWords, unitWords } from '../../text.vi.ts'
import type { AreaNow } from '../leaf/live-figures.ts'
import type { LeafPlace } from '../leaf/sheet-order.ts'
import { LeafMark, type MarkState, markInWords } from './LeafMark.tsx'
import classes from './SheetTree.module.css'

export interface TreeRow {
  place: LeafPlace
  state: MarkState
  /** Ten-thousandths, or below 0 for none. */
  points: number
  isOpen: boolean
  /** Given to whoever is looking. */
  isMine?: boolean
  /** Whose it is and until when, in words. */
  whose?: { words: string; standing: Standing }
}

export type TreeFilter = 'all' | 'open' | 'mine'

interface SheetTreeProps {
  rows: readonly TreeRow[]
  areas: ReadonlyMap<string, AreaNow>
  /** Id of the criterion, or the name of the extra item. */
  current: string
  onChoose: (key: string) => void
  searchRef: Ref<HTMLInputElement>
  openWord: string
  /** The filter to begin with. */
  begin?: TreeFilter
  /** After the last area: bonus and penalty. */
  extra?: { key: string; label: string; note: string }
}

export function SheetTree(props: SheetTreeProps) {
  const { rows, areas, current, onChoose, searchRef, extra } = props
  const [search, setSearch] = useState('')
  const [filter, setFilter] = useState<TreeFilter>(props.begin ?? 'all')
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set())
  const list = useRef<HTMLElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever becomes the current one is brought into sight.
  useEffect(() => {
    list.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [current])

  const wanted = fold(search)
  const hasMine = rows.some(({ isMine }) => isMine)
  const passes = ({ isOpen, isMine }: TreeRow) => filter === 'all' || (filter === 'open' ? isOpen : isMine === true)
  const shown = rows.filter(
    (row) =>
      (passes(row) || row.place.node.id === current) && (wanted === '' || fold(textOf(row.place)).includes(wanted)),
  )
  const byArea = Map.groupBy(shown, ({ place }) => place.area)
  const currentArea = rows.find(({ place }) => place.node.id === current)?.place.area.id
  const isClosed = (areaId: string) => closed.has(areaId) && wanted === '' && areaId !== currentArea

  return (
    <nav ref={list} aria-label={sheetWords.tree} className={classes.tree}>
      <div className={classes.tools}>
        <TextInput
          ref={searchRef}
          type="search"
          size="xs"
          aria-label={sheetWords.search}
          placeholder={sheetWords.searchHint}
          leftSection={<IconSearch size={14} />}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
          onKeyDown={(event) => {
            const first = shown[0]
            if (event.key === 'Escape') setSearch('')
            if (event.key === 'Enter' && first) {
              onChoose(first.place.node.id)
              setSearch('')
            }
          }}
        />
        <SegmentedControl
          size="xs"
          fullWidth
          aria-label={sheetWords.filter}
          value={filter}
          onChange={(value) => setFilter(value as TreeFilter)}
          data={[
            { value: 'all', label: sheetWords.all },
            { value: 'open', label: props.openWord },
            ...(hasMine ? [{ value: 'mine', label: unitWords.mine }] : []),
          ]}
        />
      </div>
      <div className={classes.list}>
        {[...byArea].map(([area, all]) => (
          <section key={area.id} aria-label={area.title}>
            <UnstyledButton
              className={classes.area ?? ''}
              aria-expanded={!isClosed(area.id)}
              onClick={() => setClosed(toggle(closed, area.id))}
            >
              {isClosed(area.id) ? <IconChevronRight size={15} /> : <IconChevronDown size={15} />}
              <span className={classes.title}>
                {area.code}. {area.title}
              </span>
              <AreaSum now={areas.get(area.id)} />
            </UnstyledButton>
            {!isClosed(area.id) &&
              all.map((row) => (
                <LeafRow
                  key={row.place.node.id}
                  row={row}
                  isCurrent={row.place.node.id === current}
                  onChoose={onChoose}
                />
              ))}
          </section>
        ))}
        {shown.length === 0 && (
          <Text size="sm" c="dimmed" p="sm">
            {sheetWords.noneFound}
          </Text>
        )}
        {extra && (
          <UnstyledButton
            className={classes.leaf ?? ''}
            aria-current={current === extra.key}
            onClick={() => onChoose(extra.key)}
          >
            <span />
            <span className={classes.title}>{extra.label}</span>
            <span className={classes.value}>{extra.note}</span>
          </UnstyledButton>
        )}
      </div>
    </nav>
  )
}

const textOf = ({ node, heading }: LeafPlace) => `${node.code} ${node.title} ${heading?.title ?? ''}`

function toggle(set: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(set)
  if (!next.delete(key)) next.add(key)
  return next
}

function AreaSum({ now }: { now: AreaNow | undefined }) {
  if (!now) return null
  return (
    <span className={classes.value}>
      {formatPoints(now.points)}/{plain(now.applicable)}
      {now.toScore > 0 && (
        <span className={classes.count}>
          {now.done}/{now.toScore}
        </span>
      )}
    </span>
  )
}

interface LeafRowProps {
  row: TreeRow
  isCurrent: boolean
  onChoose: (key: string) => void
}

function LeafRow({ row: { place, state, points, whose }, isCurrent, onChoose }: LeafRowProps) {
  const { node } = place
  const isQuiet = state === 'done' || state === 'agreed' || state === 'imported' || state === 'approved'
  return (
    <UnstyledButton
      className={classes.leaf ?? ''}
      aria-current={isCurrent}
      data-leaf={node.code}
      onClick={() => onChoose(node.id)}
    >
      <LeafMark state={state} />
      <span>
        <span className={classes.title}>
          <span className={classes.code}>{node.code}</span> {node.title}
        </span>
        <span className={isQuiet ? 'visually-hidden' : classes.state} data-state={state}>
          {' '}
          {markInWords(state)}
        </span>
        {whose && (
          <span className={classes.whose} data-standing={whose.standing}>
            {whose.words}
          </span>
        )}
      </span>
      <span className={classes.value}>
        {points < 0 ? '–' : formatPoints(points)}/{plain(node.maxPoints)}
      </span>
    </UnstyledButton>
  )
}
