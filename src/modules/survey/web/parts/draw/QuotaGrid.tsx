/** Forms of each group about each unit; takes a table of Excel, one value down a column, and adds up. */
import { Group, SegmentedControl, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { compareVietnamese, fold, formatNumber } from '../../../../../shared/vietnamese.ts'
import { notifyDone, notifyRefused } from '../../../../../ui/notify.ts'
import { SearchField } from '../../../../../ui/SearchField.tsx'
import { type Frame, quotaMap, totalsOf } from '../../../rules/drawing/frame.ts'
import { filledDown, type Measure, withCell, withPasted } from '../../../rules/drawing/grid.ts'
import { quotaWords } from '../../text-of-drawing.vi.ts'
import classes from './Draw.module.css'
import { GridRow } from './GridRow.tsx'

type Quotas = Frame['quotas']

interface QuotaGridProps {
  frame: Frame
  /** Without it the grid is only read. */
  onChange?: (make: (quotas: Quotas) => Quotas) => void
}

export function QuotaGrid({ frame, onChange }: QuotaGridProps) {
  const [measure, show] = useState<Measure>('forms')
  const [text, search] = useState('')
  const totals = totalsOf(frame)
  const quotas = quotaMap(frame)
  const units = frame.units
    .filter(({ unitName }) => fold(unitName).includes(fold(text)))
    .toSorted((a, b) => compareVietnamese(a.unitName, b.unitName))
  const grid = { unitIds: units.map(({ unitId }) => unitId), groupIds: frame.groups.map(({ id }) => id) }
  const paste = (row: number, column: number, pasted: string) => {
    const done = withPasted(frame.quotas, grid, { row, column }, measure, pasted)
    if ('wrong' in done) return notifyRefused(quotaWords.wrong(done.wrong))
    onChange?.(() => done.quotas)
    notifyDone(quotaWords.pasted(done.taken))
  }
  return (
    <section aria-label={quotaWords.quotas}>
      <Title order={2} size="h4" mb={4}>
        {quotaWords.quotas}
      </Title>
      <Group gap="md" mb="xs" align="flex-end">
        <SearchField label={quotaWords.find} value={text} onChange={search} />
        <SegmentedControl
          aria-label={quotaWords.showing}
          data={[
            { value: 'forms', label: quotaWords.forms },
            { value: 'population', label: quotaWords.population },
          ]}
          value={measure}
          onChange={(next) => show(next as Measure)}
        />
      </Group>
      <Text size="sm" c="dimmed" mb="xs">
        {measure === 'population' ? quotaWords.populationHint : onChange && quotaWords.hint}
      </Text>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section className={classes.gridHold} tabIndex={0} aria-label={quotaWords.table}>
        <table className={classes.grid}>
          <thead>
            <tr>
              <th scope="col">{quotaWords.unit}</th>
              {frame.groups.map(({ id, name }) => (
                <th key={id} scope="col">
                  {name}
                </th>
              ))}
              <th scope="col">{quotaWords.whole}</th>
            </tr>
          </thead>
          <tbody>
            {units.map((unit, row) => (
              <GridRow
                key={unit.unitId}
                unit={unit}
                groups={frame.groups}
                quotas={quotas}
                measure={measure}
                total={totals.ofUnit.get(unit.unitId) ?? 0}
                row={row}
                {...(onChange && {
                  onPut: (groupId: string, value: number | null) =>
                    onChange((now) => withCell(now, { unitId: unit.unitId, groupId }, measure, value)),
                  onPaste: (column: number, pasted: string) => paste(row, column, pasted),
                  onFill: (column: number) => onChange((now) => filledDown(now, grid, { row, column }, measure)),
                })}
              />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{quotaWords.whole}</th>
              {frame.groups.map(({ id }) => (
                <td key={id}>{formatNumber(totals.ofGroup.get(id) ?? 0)}</td>
              ))}
              <td>{formatNumber(totals.whole)}</td>
            </tr>
          </tfoot>
        </table>
      </section>
    </section>
  )
}
