/** The votes on an item by member, who is left out and why, and what it all comes to. */
import { Group, Text, Title } from '@mantine/core'
import { formatPoints } from '../../../../shared/points.ts'
import { StateBadge, type StateTone } from '../../../../ui/StateBadge.tsx'
import type { Attending, Item, MemberVote, Session, Tally } from '../../contract.ts'
import { itemWords, words } from '../text.vi.ts'
import classes from './Council.module.css'

const TONES: Record<Tally['standing'], StateTone> = {
  decided: 'good',
  open: 'open',
  tie: 'attention',
  'no-majority': 'attention',
  'below-quorum': 'attention',
}

export const heldInWords = ({ outcome, points }: Pick<MemberVote, 'outcome' | 'points'>): string =>
  outcome === 'abstained' || points === null
    ? words.outcomes[outcome]
    : itemWords.wouldBe(words.outcomes[outcome], formatPoints(points))

export function VotesPart({ session, item }: { session: Session; item: Item }) {
  const { tally, votes } = item
  if (session.status === 'planned') return null
  const pointsOf = (memberIds: readonly string[]) =>
    votes.find(({ memberId }) => memberIds.includes(memberId))?.points ?? null
  return (
    <div>
      <Group gap="sm" mb={4}>
        <Title order={3} size="h4">
          {itemWords.votes}
        </Title>
        {item.status === 'open' && (
          <StateBadge tone={TONES[tally.standing]}>{itemWords.standing[tally.standing]}</StateBadge>
        )}
        <Text size="sm" c="dimmed">
          {itemWords.tally(tally.present, tally.base, tally.needed)}; {itemWords.majority(tally.majority)}
        </Text>
      </Group>
      {tally.options.map((option, at) => (
        <Text key={option.memberIds.join()} fw={tally.winner === at ? 700 : 400} size="sm">
          {heldInWords({ outcome: option.outcome, points: pointsOf(option.memberIds) })}:{' '}
          {itemWords.count(option.memberIds.length)}
        </Text>
      ))}
      {tally.byChair && <Text size="sm">{itemWords.byChair}</Text>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section className={classes.scroll} aria-label={itemWords.votesTable} tabIndex={0}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{itemWords.votesHead.member}</th>
              <th scope="col">{itemWords.votesHead.vote}</th>
              <th scope="col">{itemWords.votesHead.reason}</th>
            </tr>
          </thead>
          <tbody>
            {session.members
              .filter(({ hasVote }) => hasVote)
              .map((member) => (
                <VoteRow
                  key={member.memberId}
                  member={member}
                  vote={votes.find(({ memberId }) => memberId === member.memberId)}
                  isOut={tally.leftOut.includes(member.memberId)}
                  isMeeting={session.form === 'meeting'}
                />
              ))}
          </tbody>
        </table>
      </section>
    </div>
  )
}

interface VoteRowProps {
  member: Attending
  vote: MemberVote | undefined
  isOut: boolean
  isMeeting: boolean
}

function VoteRow({ member, vote, isOut, isMeeting }: VoteRowProps) {
  const silent = isOut
    ? itemWords.ownUnit
    : isMeeting && member.isPresent !== true
      ? itemWords.absent
      : itemWords.waiting
  return (
    <tr data-quiet={vote === undefined || undefined}>
      <td>
        {member.fullName}
        <div className={classes.quiet}>
          {words.duties[member.duty]}, {member.unitName}
        </div>
      </td>
      <td>
        {vote ? heldInWords(vote) : silent}
        {vote && vote.inputsInWords !== '' && <div className={classes.quiet}>{vote.inputsInWords}</div>}
        {vote && vote.changedSince.length > 0 && (
          <StateBadge tone="attention">{itemWords.older(vote.changedSince.join(', '))}</StateBadge>
        )}
      </td>
      <td>
        {vote?.reason}
        {vote?.enteredByName != null && <div className={classes.quiet}>{itemWords.entered(vote.enteredByName)}</div>}
      </td>
    </tr>
  )
}
