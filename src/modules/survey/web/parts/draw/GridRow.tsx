import type { KeyboardEvent } from 'react'
import { formatNumber } from '../../../../../shared/vietnamese.ts'
import { NumberField } from '../../../../../ui/form/NumberField.tsx'
import { type FrameGroup, type FrameQuota, type FrameUnit, pairOf } from '../../../rules/drawing/frame.ts'
import { type Measure, MOST_FORMS, MOST_POPULATION } from '../../../rules/drawing/grid.ts'
import { quotaWords } from '../../text-of-drawing.vi.ts'
import classes from './Draw.module.css'

interface GridRowProps {
  unit: FrameUnit
  groups: readonly FrameGroup[]
  quotas: ReadonlyMap<string, FrameQuota>
  measure: Measure
  total: number
  row: number
  onPut?: (groupId: string, value: number | null) => void
  onPaste?: (column: number, text: string) => void
  onFill?: (column: number) => void
}

const cellAt = (row: number, column: number) =>
  document.querySelector<HTMLInputElement>(`[data-cell="${row}.${column}"]`)

export function GridRow(props: GridRowProps) {
  const { unit, groups, quotas, measure, total, row, onPut, onPaste, onFill } = props
  const countOf = (groupId: string) => quotas.get(pairOf({ unitId: unit.unitId, groupId }))?.[measure] ?? null
  const onKeyDown = (event: KeyboardEvent, column: number) => {
    const step = { ArrowDown: 1, Enter: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined) {
      event.preventDefault()
      cellAt(row + step, column)?.select()
      cellAt(row + step, column)?.focus()
    }
    if (event.key.toLowerCase() === 'd' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      onFill?.(column)
    }
  }
  return (
    <tr>
      <th scope="row">{unit.unitName}</th>
      {groups.map(({ id, name }, column) => {
        const value = countOf(id)
        if (!onPut) return <td key={id}>{value === null ? '' : formatNumber(value)}</td>
        return (
          <td key={id}>
            <NumberField
              live
              className={classes.cell ?? ''}
              size="xs"
              places={0}
              min={0}
              max={measure === 'forms' ? MOST_FORMS : MOST_POPULATION}
              aria-label={quotaWords.cell(
                measure === 'forms' ? quotaWords.forms : quotaWords.population,
                name,
                unit.unitName,
              )}
              data-cell={`${row}.${column}`}
              // A population is of a group that is asked.
              disabled={measure === 'population' && !quotas.has(pairOf({ unitId: unit.unitId, groupId: id }))}
              value={value}
              onChange={(next) => onPut(id, next === 0 ? null : next)}
              onKeyDown={(event) => onKeyDown(event, column)}
              onPaste={(event) => {
                const text = event.clipboardData.getData('text')
                if (!/[\t\n]/.test(text.trim())) return
                event.preventDefault()
                // A field one is typing in keeps what stands in it: it is left, and taken up again with what was pasted.
                const field = event.currentTarget
                field.blur()
                onPaste?.(column, text)
                requestAnimationFrame(() => field.focus())
              }}
            />
          </td>
        )
      })}
      <td>{formatNumber(total)}</td>
    </tr>
  )
}
