/** A pair that may be one person: set apart with a reason, or proposed to be merged, choosing where they differ. */
import { Button, Group, List, SegmentedControl, Text, Textarea, Title } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useParam } from '../../../../../ui/address.ts'
import { ConfirmWithReason } from '../../../../../ui/ConfirmWithReason.tsx'
import { PageLink } from '../../../../../ui/Links.tsx'
import { PageTitle } from '../../../../../ui/PageTitle.tsx'
import { useAction } from '../../../../../ui/query.ts'
import { RefusalList } from '../../../../../ui/RefusalList.tsx'
import { personnel, type Suspect } from '../../../contract.ts'
import { type Finding, POINTS } from '../../../rules/likeness.ts'
import type { Choices } from '../../../rules/merging/merging.ts'
import { previewMerge, suspect } from '../../data-of-identity.ts'
import { MergeChoices } from '../../parts/identity/MergeChoices.tsx'
import { SideBySide } from '../../parts/identity/SideBySide.tsx'
import { findingInWords, identityWords, mergeInWords, suspectInWords } from '../../text-of-identity.vi.ts'

const words = identityWords.pair

export function SuspectPage() {
  const { data: pair } = useSuspenseQuery(suspect(useParam('suspectId')))
  const isOpen = pair.state === 'open' && !pair.merges.some(({ state }) => state === 'proposed')
  const title = words.title(pair.first.fullName, pair.second.fullName)
  return (
    <>
      <PageTitle
        title={title}
        crumbs={[{ label: identityWords.suspects.title, path: '/personnel/duplicates' }]}
        actions={isOpen && <SetApart pair={pair} />}
      />
      <Text fw={600}>{words.score(pair.score)}</Text>
      <List size="sm" mb="md">
        {pair.working.map((finding) => (
          <List.Item key={finding}>
            {findingInWords[finding as Finding]}: {words.points(POINTS[finding as Finding])}
          </List.Item>
        ))}
      </List>
      {pair.state !== 'open' && (
        <Text mb="md">
          {suspectInWords[pair.state]}. {pair.reason}
        </Text>
      )}
      {pair.merges.map((merge) => (
        <Text key={merge.id} mb="xs">
          <PageLink to={`/personnel/merges/${merge.id}`}>
            {words.earlier}: {merge.reason} ({mergeInWords[merge.state]})
          </PageLink>
        </Text>
      ))}
      {isOpen ? <ProposeMerge pair={pair} /> : <SideBySide first={pair.first} second={pair.second} caption={title} />}
    </>
  )
}

function SetApart({ pair }: { pair: Suspect }) {
  const [isAsking, asking] = useDisclosure(false)
  const apart = useAction(personnel.setApart, { said: words.apartDone, inPlace: true, onDone: asking.close })
  return (
    <>
      <Button variant="default" onClick={asking.open}>
        {words.apart}
      </Button>
      <ConfirmWithReason
        opened={isAsking}
        onClose={asking.close}
        title={words.apart}
        action={words.apart}
        least={5}
        onConfirm={(reason) => apart.mutate({ suspectId: pair.id, version: pair.version, reason })}
        isWorking={apart.isPending}
        refusal={apart.error}
      >
        {words.apartAbout}
      </ConfirmWithReason>
    </>
  )
}

function ProposeMerge({ pair: { first, second } }: { pair: Suspect }) {
  const go = useNavigate()
  const [keptId, setKept] = useState(first.events >= second.events ? first.recordId : second.recordId)
  const [choices, setChoices] = useState<Choices>({})
  const [reason, setReason] = useState('')
  const goneId = keptId === first.recordId ? second.recordId : first.recordId
  const { data: preview } = useSuspenseQuery(previewMerge({ keptId, goneId, choices: {} }))
  const propose = useAction(personnel.proposeMerge, {
    said: words.proposed,
    inPlace: true,
    onDone: ({ mergeId }) => go({ to: `/personnel/merges/${mergeId}` }),
  })
  const problem = propose.refusal?.problems.find(({ at }) => at !== undefined)
  return (
    <>
      <Group mb="md" gap="sm">
        <Text fw={600}>{words.keep}</Text>
        <SegmentedControl
          aria-label={words.keep}
          data={[first, second].map((twin, at) => ({
            value: twin.recordId,
            label: `${at + 1}. ${twin.fullName} (${twin.unitName})`,
          }))}
          value={keptId}
          onChange={(next) => {
            setKept(next)
            setChoices({})
          }}
        />
      </Group>
      <SideBySide
        first={preview.kept}
        second={preview.gone}
        caption={words.parts}
        heads={[words.keptSide, words.goneSide]}
      />
      <Title order={2} size="h4" mb="xs">
        {words.parts}
      </Title>
      <MergeChoices
        slots={preview.slots.map((slot) => ({ ...slot, choice: choices[slot.key] ?? null }))}
        wrong={problem ? { at: problem.at ?? null, sentence: problem.sentence } : null}
        onChoose={(key, choice) => setChoices({ ...choices, [key]: choice })}
      />
      <Textarea
        label={words.reason}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        autosize
        minRows={2}
        maw={640}
        required
      />
      <RefusalList of={propose.refusal} linkOf={() => null} />
      <Button mt="sm" loading={propose.isPending} onClick={() => propose.mutate({ keptId, goneId, choices, reason })}>
        {words.propose}
      </Button>
    </>
  )
}
