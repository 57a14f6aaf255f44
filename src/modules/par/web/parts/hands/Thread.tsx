/** What the unit and its appraisers write to each other on one criterion, newest last. */
import { Button, Group, Text, Textarea } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { formatInstant } from '../../../../../shared/dates.ts'
import { useAction } from '../../../../../ui/query.ts'
import { RefusalList } from '../../../../../ui/RefusalList.tsx'
import { StateBadge } from '../../../../../ui/StateBadge.tsx'
import { useMay, useSession } from '../../../../../ui/session.tsx'
import { type AssessmentSheet, par } from '../../../contract.ts'
import { whyNotWrite } from '../../../rules/appraisal/message.ts'
import { messages } from '../../data.ts'
import { handWords } from '../../text-of-hands.vi.ts'
import { reasonInWords } from '../leaf/leaf-now.ts'
import type { LeafPlace } from '../leaf/sheet-order.ts'
import classes from './Hands.module.css'

type Side = 'unit' | 'appraiser'

interface ThreadProps {
  sheet: AssessmentSheet
  place: LeafPlace
  side: Side
}

export function Thread({ sheet, place: { node, leaf }, side }: ThreadProps) {
  const [opened, { toggle }] = useDisclosure(leaf.thread !== null)
  const unread = leaf.thread?.unread ?? 0
  return (
    <section aria-label={handWords.thread} className="no-print">
      <Button size="compact-sm" variant="subtle" onClick={toggle} aria-expanded={opened}>
        {leaf.thread === null ? handWords.thread : handWords.threadCount(leaf.thread.count)}
      </Button>
      {unread > 0 && <StateBadge tone="attention">{handWords.unread(unread)}</StateBadge>}
      {opened && <Messages sheet={sheet} criterionId={node.id} side={side} unread={unread} />}
    </section>
  )
}

interface MessagesProps {
  sheet: AssessmentSheet
  criterionId: string
  side: Side
  unread: number
}

function Messages({ sheet, criterionId, side, unread }: MessagesProps) {
  const { account } = useSession()
  const { data, error } = useQuery(messages(sheet.id, criterionId))
  const may = useMay(side === 'unit' ? 'par.discuss' : 'par.appraise', sheet.unitId)
  const { mutate: read } = useAction(par.readMessages)
  const last = data?.messages.at(-1)?.id
  useEffect(() => {
    // Whoever only looks in on the two sides leaves no mark.
    if (may && unread > 0 && last !== undefined) read({ assessmentId: sheet.id, criterionId, messageId: last })
  }, [may, unread, last, read, sheet.id, criterionId])
  const whyNot = whyNotWrite({
    side,
    status: sheet.status,
    unitId: sheet.unitId,
    writerUnitId: account?.unitId ?? null,
  })
  return (
    <>
      <RefusalList of={error} />
      {data?.messages.length === 0 && (
        <Text size="sm" c="dimmed">
          {handWords.noMessages}
        </Text>
      )}
      <ul className={classes.messages}>
        {data?.messages.map((message) => (
          <li key={message.id} className={classes.message} data-side={message.side}>
            <span className={classes.words}>{message.text}</span>
            <span className={classes.more}>
              {handWords.side[message.side]} · {message.writtenByName}
              {message.isOwn && ` (${handWords.mine})`} · {formatInstant(message.writtenAt)}
            </span>
            {message.readUpToHere.length > 0 && (
              <span className={classes.more}>{handWords.readUpToHere(message.readUpToHere.join(', '))}</span>
            )}
          </li>
        ))}
      </ul>
      {may && whyNot === null && <Write assessmentId={sheet.id} criterionId={criterionId} side={side} />}
      {may && whyNot !== null && (
        <Text size="sm" c="dimmed">
          {reasonInWords(whyNot)}
        </Text>
      )}
    </>
  )
}

function Write({ assessmentId, criterionId, side }: { assessmentId: string; criterionId: string; side: Side }) {
  const [text, setText] = useState('')
  const door = side === 'unit' ? par.writeAsUnit : par.writeAsAppraiser
  const write = useAction(door, { inPlace: true, onDone: () => setText('') })
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (text.trim() !== '') write.mutate({ assessmentId, criterionId, text })
      }}
    >
      <RefusalList of={write.refusal} />
      <Group align="flex-end" gap="xs">
        <Textarea
          flex={1}
          size="xs"
          label={handWords.write}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          maxLength={5_000}
          autosize
          minRows={1}
        />
        <Button type="submit" size="xs" loading={write.isPending} disabled={text.trim() === ''}>
          {handWords.send}
        </Button>
      </Group>
    </form>
  )
}
