/** The criteria as they were read, each guess told as one; the guessed rules are ticked when they are right. */
import { Checkbox, Text } from '@mantine/core'
import { memo } from 'react'
import { points } from '../../../../../shared/points.ts'
import type { SetTable, SetTableNode } from '../../../contract.ts'
import { plain } from '../../../rules/scoring/plain.ts'
import type { Scoring } from '../../../rules/scoring/scoring.ts'
import { ruleInWords } from '../../../rules/scoring/working.ts'
import { setWords, tableWords } from '../../text.vi.ts'
import { guessedRules } from './reading-place.ts'
import classes from './SetTable.module.css'

export const rowId = (table: number, row: number): string => `dong-${table}-${row}`

interface ReadNodesProps {
  read: SetTable
  confirmed: ReadonlySet<string>
  onConfirm: (confirmed: Set<string>) => void
}

export function ReadNodes({ read, confirmed, onConfirm }: ReadNodesProps) {
  const guessed = guessedRules(read)
  const parents = new Set(read.nodes.map(({ parent }) => parent))
  const problems = Map.groupBy(read.problems, ({ table, row }) => rowId(table, row))
  const toggle = (code: string) => {
    const next = new Set(confirmed)
    if (!next.delete(code)) next.add(code)
    onConfirm(next)
  }
  return (
    <>
      {guessed.length > 0 && (
        <div className={classes.confirmAll}>
          <Text size="sm">{tableWords.confirmHint}</Text>
          <Checkbox
            label={tableWords.confirmAll(guessed.length)}
            checked={confirmed.size === guessed.length}
            indeterminate={confirmed.size > 0 && confirmed.size < guessed.length}
            onChange={() => onConfirm(new Set(confirmed.size === guessed.length ? [] : guessed))}
          />
        </div>
      )}
      <table className={classes.nodes}>
        <thead>
          <tr>
            <th scope="col">{setWords.criterion}</th>
            <th scope="col">{setWords.max}</th>
            <th scope="col">{setWords.who}</th>
            <th scope="col">{setWords.rule}</th>
          </tr>
        </thead>
        <tbody>
          {read.nodes.map((node) => (
            <NodeRow
              key={`${node.table} ${node.row}`}
              node={node}
              isLeaf={!parents.has(node.code)}
              isConfirmed={confirmed.has(node.code)}
              problems={problems.get(rowId(node.table, node.row)) ?? NONE}
              onToggle={toggle}
            />
          ))}
        </tbody>
      </table>
    </>
  )
}

const NONE: SetTable['problems'] = []

interface NodeRowProps {
  node: SetTableNode
  isLeaf: boolean
  isConfirmed: boolean
  problems: SetTable['problems']
  onToggle: (code: string) => void
}

const NodeRow = memo(function NodeRow({ node, isLeaf, isConfirmed, problems, onToggle }: NodeRowProps) {
  const { code, title, kind, maxPoints, assessedBy, guesses, evidence, appraisingBody, table, row } = node
  return (
    <tr id={rowId(table, row)} data-kind={kind} data-parent={!isLeaf || undefined}>
      <th scope="row">
        <b>{code}</b> {title}
        {guesses
          .filter((guess) => guess !== 'rule')
          .map((guess) => (
            <span key={guess} className={classes.guess}>
              {tableWords.guesses[guess]}
            </span>
          ))}
        {evidence.length > 0 && (
          <span className={classes.more}>
            {tableWords.papers} {evidence.map(({ what }) => what).join('; ')}
          </span>
        )}
        {appraisingBody !== null && (
          <span className={classes.more}>
            {tableWords.body} {appraisingBody}
          </span>
        )}
        {problems.map(({ sentence, blocks }) => (
          <span key={sentence} className={classes.problem} data-blocks={blocks || undefined}>
            {sentence}
          </span>
        ))}
      </th>
      <td data-label={setWords.max} className={classes.number}>
        {plain(maxPoints)}
      </td>
      <td data-label={setWords.who}>{isLeaf ? setWords.assessedBy[assessedBy] : ''}</td>
      <td data-label={setWords.rule}>
        {isLeaf && <RuleCell node={node} isConfirmed={isConfirmed} onToggle={onToggle} />}
      </td>
    </tr>
  )
})

function RuleCell({ node, isConfirmed, onToggle }: Pick<NodeRowProps, 'node' | 'isConfirmed' | 'onToggle'>) {
  const { code, scoring, maxPoints, ruleText } = node
  if (scoring === null)
    return ruleText === '' ? (
      <span className={classes.more}>{tableWords.noRule}</span>
    ) : (
      <span className={classes.more}>
        {tableWords.unread} {ruleText}
      </span>
    )
  return (
    <Checkbox
      size="sm"
      aria-label={tableWords.confirmOne(code)}
      label={ruleInWords(scoring as Scoring, points(maxPoints))}
      checked={isConfirmed}
      onChange={() => onToggle(code)}
    />
  )
}
