/** What can be done with the cells that were chosen; a button that does nothing says why. */
import { Button, Text } from '@mantine/core'
import { useState } from 'react'
import type { CriterionNode } from '../../../contract.ts'
import { exemptionWords } from '../../text.vi.ts'
import type { Matrix } from './cells.ts'
import { ExemptDialog, LiftDialog } from './ExemptDialogs.tsx'
import classes from './Exemptions.module.css'
import type { Choice } from './use-choice.ts'

interface ChosenCellsProps {
  choice: Choice
  nodes: readonly CriterionNode[]
  matrix: Matrix
}

export function ChosenCells({ choice, nodes, matrix }: ChosenCellsProps) {
  const [doing, setDoing] = useState<'exempt' | 'lift' | null>(null)
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const marked = choice.cells.flatMap(({ row, column }) => {
    const node = byId.get(column)
    return node ? [{ mark: matrix.cellOf(row, node).mark, cell: { assessmentId: row, criterionId: column } }] : []
  })
  const toExempt = marked.filter(({ mark }) => !['exempt', 'inherited', 'no-survey'].includes(mark))
  const toLift = marked.filter(({ mark }) => mark === 'exempt')
  const whyNot =
    marked.length === 0
      ? exemptionWords.choose
      : toExempt.length === 0 && toLift.length === 0
        ? exemptionWords.nothingNew
        : null
  const props = {
    onClose: () => setDoing(null),
    onDone: () => {
      setDoing(null)
      choice.clear()
    },
  }
  return (
    <div className={classes.bar}>
      <Text size="sm" role="status">
        {exemptionWords.chosen(marked.length)}
      </Text>
      <Button size="xs" disabled={toExempt.length === 0} onClick={() => setDoing('exempt')}>
        {exemptionWords.exempt(toExempt.length)}
      </Button>
      <Button size="xs" variant="default" disabled={toLift.length === 0} onClick={() => setDoing('lift')}>
        {exemptionWords.lift(toLift.length)}
      </Button>
      {marked.length > 0 && (
        <Button size="xs" variant="subtle" onClick={choice.clear}>
          {exemptionWords.clear}
        </Button>
      )}
      {whyNot !== null && (
        <Text size="sm" c="dimmed">
          {whyNot}
        </Text>
      )}
      {doing === 'exempt' && <ExemptDialog cells={toExempt.map(({ cell }) => cell)} {...props} />}
      {doing === 'lift' && <LiftDialog cells={toLift.map(({ cell }) => cell)} {...props} />}
    </div>
  )
}
