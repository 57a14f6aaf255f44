import { IconAlertTriangle, IconChevronDown, IconChevronRight, IconExclamationCircle } from '@tabler/icons-react'
import { memo, useEffect, useRef } from 'react'
import { plain } from '../../../rules/scoring/plain.ts'
import type { Sum } from '../../../rules/sets/sums.ts'
import type { DraftNode } from '../../../rules/sets/tree.ts'
import { drawWords } from '../../text.vi.ts'
import classes from './Draw.module.css'
import { type RowDrag, useRowDrag } from './use-row-drag.ts'

export interface DrawRowProps {
  node: DraftNode
  depth: number
  /** Place among its siblings, from 1, and how many they are. */
  place: number
  count: number
  sum: Sum | undefined
  wrong: number
  doubtful: number
  isCurrent: boolean
  /** Takes Tab: the current one, or the first while none is. */
  isTabStop: boolean
  /** Null: nothing below it. */
  isOpen: boolean | null
  takesFocus: boolean
  onChoose: (id: string) => void
  onToggle: (id: string) => void
  mayDrop: RowDrag['mayDrop']
  onDrop: RowDrag['onDrop']
}

/** One node of the tree; it is dragged as a whole, and its parts go along. */
export const DrawRow = memo(function DrawRow(props: DrawRowProps) {
  const { node, depth, place, count, sum, wrong, doubtful, isCurrent, isOpen, takesFocus, onChoose, onToggle } = props
  const row = useRef<HTMLDivElement>(null)
  const { over, isDragged } = useRowDrag(row, {
    id: node.id,
    isOpenParent: isOpen === true,
    mayDrop: props.mayDrop,
    onDrop: props.onDrop,
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: a row that was moved has lost the focus on the way.
  useEffect(() => {
    if (!isCurrent) return
    row.current?.scrollIntoView({ block: 'nearest' })
    if (takesFocus) row.current?.focus({ preventScroll: true })
  }, [isCurrent, takesFocus, node, place, depth])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree listens to keys for all its rows.
    <div
      ref={row}
      role="treeitem"
      tabIndex={props.isTabStop ? 0 : -1}
      aria-level={depth + 1}
      aria-posinset={place}
      aria-setsize={count}
      aria-selected={isCurrent}
      {...(isOpen !== null && { 'aria-expanded': isOpen })}
      className={classes.row}
      data-node={node.code}
      data-kind={node.kind}
      data-over={over ?? undefined}
      data-dragged={isDragged || undefined}
      style={{ '--depth': depth } as object}
      onClick={() => onChoose(node.id)}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: for the mouse; ← and → do it by keyboard. */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the same. */}
      <span
        className={classes.toggle}
        onClick={(event) => {
          if (isOpen === null) return
          event.stopPropagation()
          onToggle(node.id)
        }}
      >
        {isOpen !== null &&
          (isOpen ? (
            <IconChevronDown size={15} aria-hidden="true" />
          ) : (
            <IconChevronRight size={15} aria-hidden="true" />
          ))}
      </span>
      <span className={classes.words}>
        <span className={classes.code}>{node.code}</span> {node.title === '' ? <i>{drawWords.untitled}</i> : node.title}
        <Marks sum={sum} node={node} wrong={wrong} doubtful={doubtful} />
      </span>
      <span className={classes.points}>{plain(node.maxPoints)}</span>
    </div>
  )
})

function Marks({ sum, node, wrong, doubtful }: Pick<DrawRowProps, 'sum' | 'node' | 'wrong' | 'doubtful'>) {
  const isOff = sum !== undefined && sum.missing !== 0
  if (!isOff && wrong === 0 && doubtful === 0) return null
  return (
    <span className={classes.marks}>
      {isOff && (
        <span className={classes.off}>
          {drawWords.sumOf(plain(sum.sum), plain(node.maxPoints))},{' '}
          {sum.missing > 0 ? drawWords.short(plain(sum.missing)) : drawWords.over(plain(-sum.missing))}
        </span>
      )}
      {wrong > 0 && (
        <span className={classes.off}>
          <IconExclamationCircle size={14} aria-hidden="true" /> {drawWords.wrong(wrong)}
        </span>
      )}
      {wrong === 0 && doubtful > 0 && (
        <span className={classes.doubt}>
          <IconAlertTriangle size={14} aria-hidden="true" /> {drawWords.doubtful(doubtful)}
        </span>
      )}
    </span>
  )
}
