/** Units × nodes: what applies to whom. A grid to walk through and choose in as in a spreadsheet. */
import { UnstyledButton } from '@mantine/core'
import { useId } from 'react'
import type { AssessmentSummary, CriterionNode } from '../../../contract.ts'
import { exemptionWords } from '../../text.vi.ts'
import type { Matrix } from './cells.ts'
import classes from './Exemptions.module.css'
import type { Choice } from './use-choice.ts'

interface ExemptionGridProps {
  caption: string
  sheets: readonly AssessmentSummary[]
  columns: readonly CriterionNode[]
  matrix: Matrix
  choice: Choice
}

export function ExemptionGrid({ caption, sheets, columns, matrix, choice }: ExemptionGridProps) {
  const about = useId()
  const { spot } = choice
  const areaTitles = columns.every(({ parentId }) => parentId === null)
  const [unit, node] = [sheets[spot.row], columns[spot.column]]
  return (
    <>
      <div className={classes.scroll}>
        <table
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that is walked through by keys is a grid.
          role="grid"
          aria-label={caption}
          aria-describedby={about}
          aria-multiselectable="true"
          className={classes.grid}
          onKeyDown={choice.onKeyDown}
        >
          <thead>
            <tr>
              <th scope="col" className={classes.corner}>
                {exemptionWords.unit}
              </th>
              {columns.map(({ id, code, title }, at) => (
                <th key={id} scope="col" data-area={at === 0 && columns.length > 1 ? true : undefined}>
                  <UnstyledButton
                    tabIndex={-1}
                    className={classes.head ?? ''}
                    title={exemptionWords.chooseColumn(`${code} ${title}`)}
                    onClick={() => choice.chooseColumn(at)}
                  >
                    {code}
                    <span className={areaTitles ? classes.headTitle : 'visually-hidden'}> {title}</span>
                  </UnstyledButton>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sheets.map((sheet, row) => (
              <tr key={sheet.id}>
                <th scope="row" className={classes.unit}>
                  <UnstyledButton
                    tabIndex={-1}
                    className={classes.unitName ?? ''}
                    title={exemptionWords.chooseRow(sheet.unitName)}
                    onClick={() => choice.chooseRow(row)}
                  >
                    {sheet.unitName}
                  </UnstyledButton>
                </th>
                {columns.map((column, at) => {
                  const cell = matrix.cellOf(sheet.id, column)
                  const isHere = spot.row === row && spot.column === at
                  return (
                    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid itself takes the keys.
                    <td
                      key={column.id}
                      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: cells of a grid are chosen.
                      role="gridcell"
                      aria-selected={choice.has(sheet.id, column.id)}
                      tabIndex={isHere ? 0 : -1}
                      data-spot={`${row} ${at}`}
                      data-mark={cell.mark}
                      title={cell.about}
                      onClick={(event) => choice.press({ row, column: at }, event.shiftKey)}
                      onFocus={() => choice.look({ row, column: at })}
                    >
                      <span aria-hidden="true">{cell.text ?? exemptionWords.short[cell.mark]}</span>
                      <span className="visually-hidden">{cell.about}</span>
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p id={about} className={classes.keys}>
        {exemptionWords.keys}
      </p>
      {unit && node && (
        <p className={classes.here}>
          <b>{unit.unitName}</b> · {node.code} {node.title}. {matrix.cellOf(unit.id, node).about}.
        </p>
      )}
    </>
  )
}
