import { Anchor, Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { formatInstant } from '../../../../shared/dates.ts'
import { placeOf } from '../../../../ui/address.ts'
import { StateBadge, type StateTone } from '../../../../ui/StateBadge.tsx'
import type { Notice, NoticeKind } from '../../contract.ts'
import { words } from '../text.vi.ts'
import classes from './NoticeItem.module.css'

const TONES: Record<NoticeKind, StateTone> = {
  deadline: 'waiting',
  task: 'open',
  result: 'good',
  message: 'plain',
}

interface NoticeItemProps {
  notice: Notice
  onRead: (id: string) => void
}

/** One notice; following it is reading it. */
export function NoticeItem({ notice, onRead }: NoticeItemProps) {
  const { id, title, body, path, kind, isUrgent, createdAt, readAt } = notice
  const isUnread = readAt === null
  return (
    <li className={classes.item} data-unread={isUnread || undefined}>
      <div className={classes.marks}>
        <StateBadge tone={TONES[kind]}>{words.kinds[kind]}</StateBadge>
        {isUrgent && <StateBadge tone="bad">{words.urgent}</StateBadge>}
        <time dateTime={createdAt}>{formatInstant(createdAt)}</time>
        {isUnread && <span className="visually-hidden">{words.unread}</span>}
      </div>
      {isUnread && (
        <Button
          size="compact-sm"
          variant="subtle"
          className="no-print"
          aria-label={words.markReadOf(title)}
          onClick={() => onRead(id)}
        >
          {words.markRead}
        </Button>
      )}
      <Anchor
        className={classes.title ?? ''}
        renderRoot={(props: object) => <Link {...props} {...(placeOf(path) as { to: string })} />}
        onClick={() => isUnread && onRead(id)}
      >
        {title}
      </Anchor>
      {body !== '' && <p className={classes.body}>{body}</p>}
    </li>
  )
}
