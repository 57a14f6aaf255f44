import { CloseButton } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react'
import { useSyncExternalStore } from 'react'
import classes from './Notices.module.css'
import { currentNotices, dismissNotice, onNotices } from './notify.ts'
import { words } from './text.vi.ts'

/** The notices, where the eye finds them and nothing is covered for long. Read aloud as they come. */
export function Notices() {
  const notices = useSyncExternalStore(onNotices, currentNotices)
  return (
    <section className={classes.notices} aria-label={words.notices} aria-live="polite">
      {notices.map(({ id, message, tone }) => (
        <div key={id} className={classes.notice} data-tone={tone} role={tone === 'refused' ? 'alert' : undefined}>
          {tone === 'done' ? (
            <IconCircleCheck size={20} stroke={1.6} aria-hidden="true" />
          ) : (
            <IconAlertTriangle size={20} stroke={1.6} aria-hidden="true" />
          )}
          <div className={classes.words}>
            {tone === 'refused' && <strong>{words.notDone}</strong>}
            <span>{message}</span>
          </div>
          <CloseButton size="sm" aria-label={words.close} onClick={() => dismissNotice(id)} />
        </div>
      ))}
    </section>
  )
}
