/** The annex of the set: areas, criteria, leaves with their points, their rule in words and the papers they ask for. */
import { Title } from '@mantine/core'
import { points } from '../../../../../shared/points.ts'
import type { CriteriaSet, CriterionNode } from '../../../contract.ts'
import { plain } from '../../../rules/scoring/plain.ts'
import type { Scoring } from '../../../rules/scoring/scoring.ts'
import { ruleInWords } from '../../../rules/scoring/working.ts'
import { setWords } from '../../text.vi.ts'
import classes from './SetTree.module.css'

export function SetTree({ set }: { set: CriteriaSet }) {
  const children = Map.groupBy(set.nodes, ({ parentId }) => parentId)
  const wrong = new Map(set.problems.flatMap(({ at, sentence }) => (at === undefined ? [] : [[at, sentence]])))
  const under = (parent: CriterionNode): CriterionNode[] =>
    (children.get(parent.id) ?? []).flatMap((node) => [node, ...under(node)])
  return (
    <>
      {(children.get(null) ?? []).map((area) => (
        <section key={area.id} className={classes.area} aria-label={area.title}>
          <Title order={2} size="h4" className={classes.areaTitle ?? ''}>
            {area.code}. {area.title}
            <span className={classes.max}>{setWords.points(plain(area.maxPoints))}</span>
          </Title>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
          <div className={classes.scroll} tabIndex={0}>
            <table className={classes.table}>
              <thead>
                <tr>
                  <th scope="col">{setWords.criterion}</th>
                  <th scope="col">{setWords.max}</th>
                  <th scope="col">{setWords.who}</th>
                  <th scope="col">{setWords.rule}</th>
                  <th scope="col">{setWords.evidence}</th>
                </tr>
              </thead>
              <tbody>
                {under(area).map((node) => (
                  <Row
                    key={node.id}
                    node={node}
                    problem={wrong.get(node.code) ?? wrong.get(node.id)}
                    isParent={children.has(node.id)}
                  />
                ))}
              </tbody>
            </table>
          </div>
        </section>
      ))}
    </>
  )
}

interface RowProps {
  node: CriterionNode
  problem: string | undefined
  isParent: boolean
}

function Row({ node, problem, isParent }: RowProps) {
  return (
    <tr id={`tc-${node.code}`} data-parent={isParent || undefined} data-wrong={problem !== undefined || undefined}>
      <th scope="row" data-depth={node.code.split('.').length}>
        <b>{node.code}</b> {node.title}
        {problem !== undefined && <span className={classes.problem}>{problem}</span>}
      </th>
      <td className={classes.number}>{plain(node.maxPoints)}</td>
      <td>{isParent ? '' : setWords.assessedBy[node.assessedBy]}</td>
      <td>
        {node.scoring && ruleInWords(node.scoring as Scoring, points(node.maxPoints))}
        {node.mayBeNotApplicable && <span className={classes.more}>{setWords.mayBeNotApplicable}</span>}
        {node.dataSource && <span className={classes.more}>{setWords.source(node.dataSource)}</span>}
      </td>
      <td>
        {node.evidence.map(({ what, mandatory }) => (mandatory ? what : `${what} (${setWords.ifAny})`)).join('; ')}
      </td>
    </tr>
  )
}
