/** One item before the council: what every side said, the votes and what they come to, one's own vote, the decision. */
import { Group, Stack, Text, Title } from '@mantine/core'
import type { RefObject } from 'react'
import { formatInstant } from '../../../../shared/dates.ts'
import { formatPoints } from '../../../../shared/points.ts'
import { PageLink } from '../../../../ui/Links.tsx'
import { StateBadge } from '../../../../ui/StateBadge.tsx'
import type { Item, Session } from '../../contract.ts'
import { itemWords, words } from '../text.vi.ts'
import classes from './Council.module.css'
import { pathOfItem } from './item/ItemMoves.tsx'
import { SaidTable } from './SaidTable.tsx'
import { SecretaryPart } from './SecretaryPart.tsx'
import { VoteForm } from './VoteForm.tsx'
import { VotesPart } from './VotesPart.tsx'

interface ItemPanelProps {
  session: Session
  item: Item
  headRef: RefObject<HTMLHeadingElement | null>
  mayManage: boolean
  /** The vote is cast: on to the next. */
  onDone: () => void
  onShift: (by: -1 | 1) => void
}

export function ItemPanel({ session, item, headRef, mayManage, onDone, onShift }: ItemPanelProps) {
  const { criterion, decision } = item
  const own = session.members.find(({ memberId }) => memberId === session.ownMemberId)
  return (
    <Stack gap="md">
      <div>
        <h2 ref={headRef} tabIndex={-1} className={classes.head}>
          {criterion.code}. {criterion.title}
        </h2>
        <Group gap="sm">
          <Text fw={600}>{item.unitName}</Text>
          <Text size="sm" c="dimmed">
            {item.blockName}, {itemWords.max(formatPoints(criterion.maxPoints))}
          </Text>
          {item.appraiser !== null && (
            <Text size="sm" c="dimmed">
              {itemWords.appraiser(item.appraiser)}
            </Text>
          )}
          {item.isCarried && <StateBadge tone="waiting">{itemWords.carried}</StateBadge>}
        </Group>
        {item.reason !== '' && <Text size="sm">{itemWords.reason(item.reason)}</Text>}
        {item.postponedReason !== '' && <Text size="sm">{itemWords.postponedWhy(item.postponedReason)}</Text>}
        <PageLink size="sm" to={pathOfItem(item)}>
          {itemWords.file}
        </PageLink>
      </div>
      <SaidTable said={item.said} />
      {decision && (
        <section className={classes.box} aria-label={itemWords.result}>
          <Title order={3} size="h4">
            {itemWords.result}: {words.outcomes[decision.outcome]}
            {decision.points !== null && `, ${itemWords.points(formatPoints(decision.points))}`}
          </Title>
          {decision.inputsInWords !== '' && <Text size="sm">{decision.inputsInWords}</Text>}
          <Text>{decision.words}</Text>
          <Text size="sm" c="dimmed">
            {itemWords.decidedBy(decision.byName, formatInstant(decision.at))}
          </Text>
        </section>
      )}
      <VotesPart session={session} item={item} />
      {own && session.status === 'open' && item.status === 'open' && own.hasVote && (
        <VoteForm item={item} memberId={own.memberId} door="own" onDone={onDone} />
      )}
      {mayManage && session.status !== 'closed' && item.status === 'open' && (
        <SecretaryPart session={session} item={item} onShift={onShift} />
      )}
    </Stack>
  )
}
