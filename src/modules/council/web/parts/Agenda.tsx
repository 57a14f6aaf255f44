/** The agenda of a session as a list to go through. */
import { Group, Text, Title } from '@mantine/core'
import { StateBadge, type StateTone } from '../../../../ui/StateBadge.tsx'
import type { Item, Session } from '../../contract.ts'
import { itemWords, sessionWords, words } from '../text.vi.ts'
import { AddItems } from './AddItems.tsx'
import classes from './Council.module.css'

const TONES: Record<Item['status'], StateTone> = { open: 'open', decided: 'good', postponed: 'waiting' }

interface AgendaProps {
  session: Session
  current: string | null
  onChoose: (itemId: string) => void
  mayManage: boolean
}

/** What the list says beside an item: its state, or that this reader's voice is missing. */
function stateOf({ ownMemberId, status: sitting }: Session, { status, votes, whyNotVote }: Item) {
  const mine = votes.some(({ memberId }) => memberId === ownMemberId)
  if (sitting === 'open' && status === 'open' && whyNotVote === null && !mine)
    return <StateBadge tone="attention">{itemWords.waiting}</StateBadge>
  return <StateBadge tone={TONES[status]}>{words.itemStatus[status]}</StateBadge>
}

export function Agenda({ session, current, onChoose, mayManage }: AgendaProps) {
  return (
    <section aria-labelledby="agenda">
      <Group justify="space-between" mb={6}>
        <Title order={2} size="h4" id="agenda">
          {sessionWords.agendaTitle} ({session.agendaItems.length})
        </Title>
        {mayManage && session.status !== 'closed' && <AddItems session={session} />}
      </Group>
      {session.agenda !== '' && (
        <Text size="sm" mb={6} style={{ whiteSpace: 'pre-line' }}>
          {session.agenda}
        </Text>
      )}
      {session.agendaItems.length > 0 && (
        <ol className={classes.agenda} aria-labelledby="agenda">
          {session.agendaItems.map((item, at) => (
            <li key={item.id}>
              <button
                type="button"
                aria-current={item.id === current ? 'true' : undefined}
                onClick={() => onChoose(item.id)}
              >
                <strong>
                  {at + 1}. {item.criterion.code}
                </strong>{' '}
                {item.unitName}
                <div className={classes.quiet}>{item.criterion.title}</div>
                {stateOf(session, item)}
              </button>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
