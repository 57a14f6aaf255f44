/** One criterion in dispute, with everything the council has before it: words, papers, precedent, votes, decision. */
import { Stack, Text } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { formatInstant } from '../../../../shared/dates.ts'
import { useParam } from '../../../../ui/address.ts'
import { urlOf } from '../../../../ui/api.ts'
import { HelpKeys } from '../../../../ui/HelpKeys.tsx'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import { SplitView } from '../../../../ui/SplitView.tsx'
import {
  DisputedCriterion,
  DisputedPaper,
  DownloadButton,
  Precedents,
  type ShownPaper,
} from '../../../par/web/index.ts'
import { council as doors, type Item, type Session } from '../../contract.ts'
import { itemPlace, session } from '../data.ts'
import { DecidedAs } from '../parts/item/DecidedAs.tsx'
import classes from '../parts/item/Item.module.css'
import { ItemMoves, pathOfItem } from '../parts/item/ItemMoves.tsx'
import { useItemKeys } from '../parts/item/use-item-keys.ts'
import { VoteForm } from '../parts/VoteForm.tsx'
import { VotesPart } from '../parts/VotesPart.tsx'
import { words } from '../text.vi.ts'
import { laidWords } from '../text-of-items.vi.ts'

const NO_PAPER: ShownPaper = { paper: null }

export function ItemPage() {
  const itemId = useParam('itemId')
  const { data: place } = useSuspenseQuery(itemPlace(itemId))
  const { data: held } = useSuspenseQuery(session(place.sessionId))
  const at = held.agendaItems.findIndex(({ id }) => id === itemId)
  const item = held.agendaItems[at]
  const navigate = useNavigate()
  const move = (by: -1 | 1) => {
    const next = held.agendaItems[at + by]
    if (next) navigate({ to: pathOfItem(next) })
  }
  useItemKeys(move)
  const crumbs = [
    { label: words.menu.councils, path: '/council' },
    { label: held.councilName, path: `/council/${held.councilId}` },
    { label: words.sessionTitle(held.number, held.form), path: `/council/sessions/${held.id}` },
  ]
  if (item === undefined)
    return (
      <>
        <PageTitle title={laidWords.title('', '')} crumbs={crumbs} />
        <Text>{laidWords.gone}</Text>
      </>
    )
  return (
    <>
      <PageTitle
        title={laidWords.title(item.criterion.code, item.unitName)}
        crumbs={crumbs}
        about={`${item.blockName} · ${words.itemStatus[item.status]} · ${formatInstant(held.heldAt)}`}
        actions={
          <>
            <HelpKeys keys={laidWords.keys} />
            <DownloadButton kind="pdf" label={laidWords.sheet} href={urlOf(doors.itemSheet, { itemId })} />
          </>
        }
      />
      <ItemMoves items={held.agendaItems} at={at} />
      <Laid key={item.id} held={held} item={item} onVoted={() => move(1)} />
    </>
  )
}

interface LaidProps {
  held: Session
  item: Item
  /** The vote is cast: on to the next. */
  onVoted: () => void
}

/** Begins anew with each item: another criterion, another paper. */
function Laid({ held, item, onVoted }: LaidProps) {
  const [shown, setShown] = useState<ShownPaper>(NO_PAPER)
  const headRef = useRef<HTMLHeadingElement>(null)
  useEffect(() => headRef.current?.focus({ preventScroll: true }), [])
  const disputed = { assessmentId: item.assessmentId, criterionId: item.criterion.id }
  const { decision } = item
  const own = held.members.find(({ memberId }) => memberId === held.ownMemberId)
  return (
    <Stack gap="md" mt="xs">
      <Brought item={item} />
      <SplitView
        id="council.item"
        initial={58}
        least={30}
        left={
          <DisputedCriterion
            {...disputed}
            headRef={headRef}
            chosen={shown.paper}
            onChoose={(paper, page) => setShown({ paper, page })}
          />
        }
        right={
          <div className={classes.paper} data-own-keys>
            <DisputedPaper {...disputed} shown={shown} height="100%" />
          </div>
        }
      />
      <Precedents {...disputed} decided={decision && { outcome: decision.outcome, at: decision.at }} />
      <VotesPart session={held} item={item} />
      {own?.hasVote === true && held.status === 'open' && item.status === 'open' && (
        <VoteForm item={item} memberId={own.memberId} door="own" onDone={onVoted} />
      )}
      {decision && <DecidedAs decision={decision} minutesNumber={held.minutesNumber} />}
    </Stack>
  )
}

function Brought({ item: { reason, isCarried, status, postponedReason } }: { item: Item }) {
  const lines = [
    ...(reason === '' ? [] : [laidWords.broughtFor(reason)]),
    ...(isCarried ? [laidWords.carried] : []),
    ...(status === 'postponed' ? [laidWords.postponed(postponedReason)] : []),
  ]
  return lines.length === 0 ? null : <Text size="sm">{lines.join(' · ')}</Text>
}
