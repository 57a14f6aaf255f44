/** Publishing: the decision, what is frozen, and what still stands in the way. */
import { Button, Checkbox, Group, Stack, Text, TextInput } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { dayIn, formatDay } from '../../../../../shared/dates.ts'
import { ConfirmWithReason } from '../../../../../ui/ConfirmWithReason.tsx'
import { DayField } from '../../../../../ui/form/DayField.tsx'
import { useAction } from '../../../../../ui/query.ts'
import { RefusalList } from '../../../../../ui/RefusalList.tsx'
import { useMay, useSession } from '../../../../../ui/session.tsx'
import { par, type Round } from '../../../contract.ts'
import { publicationStanding } from '../../data.ts'
import { publishWords, roundWords } from '../../text.vi.ts'
import { BeforePublishing, isClear } from './BeforePublishing.tsx'
import { Published } from './Published.tsx'
import classes from './Rounds.module.css'

export function PublishTab({ round }: { round: Round }) {
  const mayPublish = useMay('par.publish')
  const { demo } = useSession()
  const [number, setNumber] = useState('')
  const [day, setDay] = useState<string | null>(dayIn(new Date()))
  const [isSample, setIsSample] = useState(demo)
  const { data: standing, error } = useQuery({
    ...publicationStanding(round.id),
    enabled: mayPublish && round.status === 'open',
  })
  const [confirming, confirm] = useDisclosure(false)
  const publish = useAction(par.publishRound, { said: roundWords.published, inPlace: true, onDone: confirm.close })
  if (round.status === 'published') return <Published round={round} />
  const whyNot = !mayPublish
    ? roundWords.notPublisher
    : standing === undefined
      ? publishWords.checking
      : !isClear(standing)
        ? publishWords.before
        : number.trim() === '' || day === null
          ? roundWords.decisionMissing
          : null
  return (
    <Stack gap="md" className={classes.measure ?? ''}>
      <Text size="sm">{roundWords.publishMeans}</Text>
      {standing && <BeforePublishing round={round} standing={standing} />}
      <RefusalList of={publish.refusal ?? error} />
      <Group align="flex-end" gap="sm">
        <TextInput
          label={roundWords.decisionNumber}
          placeholder="123/QĐ-UBND"
          value={number}
          onChange={(event) => setNumber(event.currentTarget.value)}
          maxLength={80}
          w={260}
        />
        <DayField label={roundWords.decisionDay} value={day} onChange={setDay} />
      </Group>
      <Checkbox
        label={roundWords.isSample}
        checked={isSample}
        onChange={(event) => setIsSample(event.currentTarget.checked)}
      />
      <div>
        <Button disabled={whyNot !== null} onClick={confirm.open}>
          {roundWords.publish}
        </Button>
        {whyNot !== null && (
          <Text size="sm" c="dimmed" mt={6}>
            {whyNot}
          </Text>
        )}
      </div>
      <ConfirmWithReason
        opened={confirming}
        onClose={confirm.close}
        title={roundWords.publishNow(round.year)}
        action={roundWords.publish}
        least={0}
        onConfirm={() =>
          day !== null &&
          publish.mutate({
            roundId: round.id,
            version: round.version,
            decisionNumber: number,
            decisionDay: day,
            isSample,
          })
        }
        isWorking={publish.isPending}
        refusal={publish.refusal}
      >
        {roundWords.publishSure(number, day === null ? '' : formatDay(day))}
      </ConfirmWithReason>
    </Stack>
  )
}
