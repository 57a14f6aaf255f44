/** One proposal to make two records one: agreed or refused by a second person, taken back when it was a mistake. */
import { Alert, Button, Group, Text, Title } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useSuspenseQuery } from '@tanstack/react-query'
import { formatInstant } from '../../../../../shared/dates.ts'
import type { OutputOf } from '../../../../../shared/endpoint.ts'
import { useParam } from '../../../../../ui/address.ts'
import { ConfirmWithReason } from '../../../../../ui/ConfirmWithReason.tsx'
import { PageLink } from '../../../../../ui/Links.tsx'
import { PageTitle } from '../../../../../ui/PageTitle.tsx'
import { useAction } from '../../../../../ui/query.ts'
import { StateBadge } from '../../../../../ui/StateBadge.tsx'
import { personnel } from '../../../contract.ts'
import { merge } from '../../data-of-identity.ts'
import { MergeChoices } from '../../parts/identity/MergeChoices.tsx'
import { SideBySide } from '../../parts/identity/SideBySide.tsx'
import { MERGE_TONES } from '../../parts/identity/tones.ts'
import { identityWords, mergeInWords } from '../../text-of-identity.vi.ts'

const words = identityWords.merge
const pairWords = identityWords.pair
type Merge = OutputOf<typeof personnel.merge>

export function MergePage() {
  const { data } = useSuspenseQuery(merge(useParam('mergeId')))
  const { preview } = data
  return (
    <>
      <PageTitle
        title={words.title(data.keptName)}
        crumbs={[{ label: identityWords.merges.title, path: '/personnel/merges' }]}
        actions={<Steps of={data} />}
      />
      <Group gap="sm" mb="xs">
        <StateBadge tone={MERGE_TONES[data.state]}>{mergeInWords[data.state]}</StateBadge>
        <Text>{data.reason}</Text>
      </Group>
      <Text size="sm">{words.proposedBy(data.proposedByName, formatInstant(data.proposedAt))}</Text>
      {data.reviewedByName && data.reviewedAt && (
        <Text size="sm">
          {words.reviewedBy(data.reviewedByName, formatInstant(data.reviewedAt))} {data.answer}
        </Text>
      )}
      {data.undoneByName && data.undoneAt && (
        <Text size="sm">
          {words.undoneBy(data.undoneByName, formatInstant(data.undoneAt))}: {data.undoneReason}
        </Text>
      )}
      {data.state === 'proposed' && (data.isOwn || data.hasLapsed) && (
        <Alert my="md" color="yellow">
          {data.hasLapsed ? words.lapsed : words.own}
        </Alert>
      )}
      {preview === null ? (
        <Text mt="md">
          <PageLink to={`/personnel/records/${data.keptId}`}>{pairWords.open}</PageLink>
        </Text>
      ) : (
        <>
          <Title order={2} size="h4" my="sm">
            {pairWords.parts}
          </Title>
          <SideBySide
            first={preview.kept}
            second={preview.gone}
            caption={pairWords.parts}
            heads={[pairWords.keptSide, pairWords.goneSide]}
          />
          <MergeChoices slots={preview.slots} onChoose={null} />
        </>
      )}
    </>
  )
}

function Steps({ of: { id, version, state, isOwn, hasLapsed } }: { of: Merge }) {
  const [isRefusing, refusing] = useDisclosure(false)
  const [isUndoing, undoing] = useDisclosure(false)
  const agree = useAction(personnel.agreeMerge, { said: words.agreed })
  const refuse = useAction(personnel.refuseMerge, { said: words.refused, inPlace: true, onDone: refusing.close })
  const undo = useAction(personnel.undoMerge, { said: words.undone, inPlace: true, onDone: undoing.close })
  const one = { mergeId: id, version }
  if (state === 'done')
    return (
      <>
        <Button variant="default" onClick={undoing.open}>
          {words.undo}
        </Button>
        <ConfirmWithReason
          opened={isUndoing}
          onClose={undoing.close}
          title={words.undo}
          action={words.undo}
          least={5}
          onConfirm={(reason) => undo.mutate({ ...one, reason })}
          isWorking={undo.isPending}
          refusal={undo.error}
        >
          {words.undoAbout}
        </ConfirmWithReason>
      </>
    )
  if (state !== 'proposed') return null
  const refusal = isOwn ? words.withdraw : words.refuse
  return (
    <Group gap="xs">
      <Button variant="default" onClick={refusing.open}>
        {refusal}
      </Button>
      {!isOwn && (
        <Button disabled={hasLapsed} loading={agree.isPending} onClick={() => agree.mutate(one)}>
          {words.agree}
        </Button>
      )}
      <ConfirmWithReason
        opened={isRefusing}
        onClose={refusing.close}
        title={refusal}
        action={refusal}
        least={5}
        onConfirm={(answer) => refuse.mutate({ ...one, answer })}
        isWorking={refuse.isPending}
        refusal={refuse.error}
      />
    </Group>
  )
}
