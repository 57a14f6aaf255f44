import { IconChevronRight } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { type KeyboardEvent, useMemo, useRef, useState } from 'react'
import type { TreeUnit } from '../../contract.ts'
import type { Level } from '../../rules/levels.ts'
import { words } from '../text.vi.ts'
import { onlyLevels, type TreeRow, treeRows } from './tree-rows.ts'
import classes from './UnitTree.module.css'
import { useOpened } from './use-opened.ts'

const LEVELS = ['department', 'district', 'commune'] as const

/** '14 sở, ban, ngành · 10 đơn vị cấp huyện · 192 đơn vị cấp xã' of a province; the number of children of the others. */
function belowInWords({ unit, below, children }: TreeRow): string {
  if (unit.level !== 'province') return words.children(children)
  return LEVELS.filter((level) => below[level] !== undefined)
    .map((level) => `${below[level]} ${words.count[level]}`)
    .join(' · ')
}

interface UnitTreeProps {
  units: readonly TreeUnit[]
  asOf: string
  knownAt?: string | undefined
  levels?: readonly Level[] | undefined
}

/** The units of a day as a tree: ↑ ↓ move, → ← open and close, Enter goes to the unit. */
export function UnitTree({ units, asOf, knownAt, levels }: UnitTreeProps) {
  const navigate = useNavigate()
  const { all, open, setOpen, isComing } = useOpened(units, asOf, knownAt)
  const rows = useMemo(() => treeRows(onlyLevels(all, levels), open), [all, levels, open])
  const [current, setCurrent] = useState<number | null>(null)
  const list = useRef<HTMLDivElement>(null)
  const active = rows.some((row) => row.unit.unitId === current) ? current : (rows[0]?.unit.unitId ?? null)

  const toggle = ({ unit: { unitId } }: TreeRow, wanted: boolean) => setOpen(unitId, wanted)
  const goTo = (unitId: number | undefined) => {
    if (unitId === undefined) return
    setCurrent(unitId)
    list.current?.querySelector<HTMLElement>(`[data-unit="${unitId}"]`)?.focus()
  }
  const visit = (unitId: number) =>
    navigate({ to: '/organization/units/$unitId', params: { unitId: String(unitId) } } as never)
  const onKeyDown = (event: KeyboardEvent) => {
    const at = rows.findIndex((row) => row.unit.unitId === active)
    const row = rows[at]
    if (!row) return
    const next = { down: rows[at + 1]?.unit.unitId, up: rows[at - 1]?.unit.unitId }
    if (event.key === 'ArrowDown') goTo(next.down)
    else if (event.key === 'ArrowUp') goTo(next.up)
    else if (event.key === 'Home') goTo(rows[0]?.unit.unitId)
    else if (event.key === 'End') goTo(rows.at(-1)?.unit.unitId)
    else if (event.key === 'ArrowRight' && row.children > 0 && !row.isOpen) toggle(row, true)
    else if (event.key === 'ArrowRight') goTo(row.isOpen ? next.down : undefined)
    else if (event.key === 'ArrowLeft' && row.isOpen) toggle(row, false)
    else if (event.key === 'ArrowLeft') goTo(row.unit.parentId ?? undefined)
    else if (event.key === 'Enter') visit(row.unit.unitId)
    else if (event.key === ' ') toggle(row, !row.isOpen)
    else return
    event.preventDefault()
  }

  return (
    <div ref={list} role="tree" aria-label={words.tree} className={classes.tree} onKeyDown={onKeyDown} tabIndex={-1}>
      {rows.map((row) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the tree itself takes the keys.
        <div
          key={row.unit.unitId}
          role="treeitem"
          aria-level={row.depth}
          aria-posinset={row.place}
          aria-setsize={row.siblings}
          aria-expanded={row.children > 0 ? row.isOpen : undefined}
          aria-busy={isComing(row.unit.unitId) || undefined}
          aria-selected={row.unit.unitId === active}
          tabIndex={row.unit.unitId === active ? 0 : -1}
          data-unit={row.unit.unitId}
          className={classes.row}
          style={{ paddingInlineStart: `${(row.depth - 1) * 1.4}rem` }}
          onFocus={() => setCurrent(row.unit.unitId)}
          onClick={() => visit(row.unit.unitId)}
        >
          {row.children > 0 ? (
            <span
              className={classes.toggle}
              data-open={row.isOpen || undefined}
              aria-hidden="true"
              onClick={(event) => {
                event.stopPropagation()
                toggle(row, !row.isOpen)
                goTo(row.unit.unitId)
              }}
            >
              <IconChevronRight size={16} stroke={1.8} />
            </span>
          ) : (
            <span className={classes.leaf} />
          )}
          <span className={classes.name}>{row.unit.fullName}</span>
          {row.unit.code !== null && <span className={classes.code}>{row.unit.code}</span>}
          {row.children > 0 && <span className={classes.count}>{belowInWords(row)}</span>}
        </div>
      ))}
    </div>
  )
}
