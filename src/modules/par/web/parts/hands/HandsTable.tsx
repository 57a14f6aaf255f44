/** Every hand on one criterion, side by side: points, words, author, time, the papers each saw, and which of them counts. */
import { Title } from '@mantine/core'
import { formatInstant } from '../../../../../shared/dates.ts'
import { formatPoints } from '../../../../../shared/points.ts'
import { StateBadge } from '../../../../../ui/StateBadge.tsx'
import type { AssessmentSheet } from '../../../contract.ts'
import { workingOf } from '../../../rules/scoring/working.ts'
import type { Paper } from '../../../rules/sheets/hands.ts'
import {
  handInWords,
  lapsedInWords,
  outcomeInWords,
  type Said,
  type SpokenHands,
  saidHands,
} from '../../../rules/sheets/said-hands.ts'
import type { Leaf } from '../../../rules/sheets/self-assessment.ts'
import { handWords } from '../../text-of-hands.vi.ts'
import type { LeafPlace } from '../leaf/sheet-order.ts'
import classes from './Hands.module.css'

type Named = { documentId: string; documentVersion: number; title: string }

interface HandsTableProps {
  place: LeafPlace
  papersGone: AssessmentSheet['papersGone']
}

export function HandsTable({ place: { rule, leaf }, papersGone }: HandsTableProps) {
  const said = saidHands(rule, leaf as unknown as SpokenHands)
  // One hand alone is what the fields above show already.
  if (said.length < 2) return null
  const named: readonly Named[] = [...leaf.evidence, ...papersGone]
  return (
    <section aria-label={handWords.title}>
      <Title order={3} size="h4" mb={4}>
        {handWords.title}
      </Title>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section className={classes.scroll} aria-label={handWords.scroll} tabIndex={0}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{handWords.hand}</th>
              <th scope="col">{handWords.points}</th>
              <th scope="col">{handWords.content}</th>
            </tr>
          </thead>
          <tbody>
            {said.map((one) => (
              <HandRow key={one.hand} rule={rule} said={one} named={named} />
            ))}
          </tbody>
        </table>
      </section>
    </section>
  )
}

function HandRow({ rule, said, named }: { rule: Leaf; said: Said; named: readonly Named[] }) {
  const working = said.inputs === null ? '' : workingOf(rule.scoring, rule.maxPoints, said.inputs)
  return (
    <tr data-lapsed={said.hasLapsed || undefined}>
      <td>
        {handInWords[said.hand]}
        {said.hand !== 'self' && <span className={classes.more}>{outcomeInWords[said.outcome]}</span>}
        {said.hasLapsed && <StateBadge tone="attention">{lapsedInWords(said.hand)}</StateBadge>}
        {said.isInForce && <StateBadge tone="good">{handWords.inForce}</StateBadge>}
      </td>
      <td className={classes.points}>{said.value < 0 ? handWords.notCounted : formatPoints(said.value)}</td>
      <td>
        {said.decisionNumber !== null && <span>{handWords.decision(said.decisionNumber)}. </span>}
        <span className={classes.words}>{said.words}</span>
        {working !== '' && <span className={classes.more}>{working}</span>}
        <span className={classes.more}>{handWords.byAt(said.byName, formatInstant(said.at))}</span>
        <span className={classes.more}>{papersInWords(said.papers, named)}</span>
      </td>
    </tr>
  )
}

function papersInWords(papers: readonly Paper[], named: readonly Named[]): string {
  if (papers.length === 0) return handWords.seenNone
  const titleOf = ({ documentId, documentVersion }: Paper) =>
    named.find((one) => one.documentId === documentId && one.documentVersion === documentVersion)?.title ?? ''
  return handWords.seen(
    papers.map((paper) => handWords.paper(titleOf(paper), paper.documentVersion, paper.pages)).join('; '),
  )
}
