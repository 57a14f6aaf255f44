/** A session: who is there, the agenda, and the item at hand with its votes. */
import { Text } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { z } from 'zod'
import { formatInstant } from '../../../../shared/dates.ts'
import { useParam, usePlace } from '../../../../ui/address.ts'
import { HelpKeys } from '../../../../ui/HelpKeys.tsx'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import { useAction } from '../../../../ui/query.ts'
import { StateBadge } from '../../../../ui/StateBadge.tsx'
import { useMay } from '../../../../ui/session.tsx'
import { council as doors } from '../../contract.ts'
import { session } from '../data.ts'
import { Agenda } from '../parts/Agenda.tsx'
import classes from '../parts/Council.module.css'
import { ItemPanel } from '../parts/ItemPanel.tsx'
import { SessionActions } from '../parts/SessionActions.tsx'
import { SessionPapers } from '../parts/SessionPapers.tsx'
import { SESSION_TONES } from '../parts/SessionsTable.tsx'
import { useAgendaKeys } from '../parts/use-agenda-keys.ts'
import { sessionWords, words } from '../text.vi.ts'

const place = z.object({ noiDung: z.string().optional() })

export function SessionPage() {
  const { data } = useSuspenseQuery(session(useParam('sessionId')))
  const [{ noiDung }, go] = usePlace(place)
  const mayManage = useMay('council.manage')
  const head = useRef<HTMLHeadingElement>(null)
  const items = data.agendaItems
  const at = Math.max(
    0,
    noiDung === undefined
      ? items.findIndex(({ status, whyNotVote }) => status === 'open' && whyNotVote === null)
      : items.findIndex(({ id }) => id === noiDung),
  )
  const item = items[at]
  const choose = (place: number) => {
    const next = items[place]
    if (!next) return
    go({ noiDung: next.id })
  }
  // Where one goes, one reads on from its heading; not where the page begins.
  const current = useRef(item?.id)
  useEffect(() => {
    if (current.current !== item?.id) head.current?.focus()
    current.current = item?.id
  }, [item?.id])
  const move = useAction(doors.moveItem)
  const shift = (by: -1 | 1) => {
    const position = at + 1 + by
    if (item && mayManage && data.status !== 'closed' && position >= 1 && position <= items.length)
      move.mutate({ itemId: item.id, position })
  }
  useAgendaKeys({ move: (by) => choose(at + by), shift })
  return (
    <>
      <PageTitle
        title={words.sessionTitle(data.number, data.form)}
        crumbs={[
          { label: words.menu.councils, path: '/council' },
          { label: data.councilName, path: `/council/${data.councilId}` },
        ]}
        about={
          <>
            <StateBadge tone={SESSION_TONES[data.status]}>{words.sessionStatus[data.form][data.status]}</StateBadge>{' '}
            {[formatInstant(data.heldAt), data.place].filter(Boolean).join(', ')}
            {data.minutesNumber !== null && `. ${sessionWords.minutesNumber}: ${data.minutesNumber}`}
          </>
        }
        actions={
          <>
            <HelpKeys keys={sessionWords.keys} />
            {mayManage && <SessionActions session={data} />}
          </>
        }
      />
      <SessionPapers session={data} mayManage={mayManage} />
      <div className={classes.sides}>
        <Agenda
          session={data}
          current={item?.id ?? null}
          onChoose={(id) => choose(items.findIndex((one) => one.id === id))}
          mayManage={mayManage}
        />
        {item === undefined ? (
          <Text c="dimmed">{sessionWords.agendaEmpty}</Text>
        ) : (
          <ItemPanel
            key={item.id}
            session={data}
            item={item}
            headRef={head}
            mayManage={mayManage}
            onDone={() => choose(at + 1)}
            onShift={shift}
          />
        )}
      </div>
    </>
  )
}
