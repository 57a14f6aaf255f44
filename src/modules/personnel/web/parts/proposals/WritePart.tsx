/** A proposal as the person writes it; what is typed saves itself. */
import { Button, Group, Stack, Text, Textarea } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../../../../ui/api.ts'
import { ConfirmWithReason } from '../../../../../ui/ConfirmWithReason.tsx'
import { FileDrop } from '../../../../../ui/FileDrop.tsx'
import { useAction } from '../../../../../ui/query.ts'
import { RefusalList } from '../../../../../ui/RefusalList.tsx'
import { KeptBar } from '../../../../../ui/saving/KeptBar.tsx'
import { useKept } from '../../../../../ui/saving/use-kept.ts'
import { upload } from '../../../../../ui/upload.ts'
import { personnel as doors, type OwnProposal } from '../../../contract.ts'
import { ownProposal } from '../../data-of-proposals.ts'
import { writingWords as words } from '../../text-of-proposals.vi.ts'
import { ChooseLine } from './ChooseLine.tsx'
import { type Written, withItem, writtenIn } from './drafting.ts'
import { ItemEditor } from './ItemEditor.tsx'

export function WritePart({ proposal }: { proposal: OwnProposal }) {
  const client = useQueryClient()
  const { id: proposalId } = proposal
  const kept = useKept<OwnProposal, Written>({
    seen: proposal,
    question: ownProposal(proposalId),
    name: 'de-nghi',
    drawn: writtenIn,
    whyNot: () => null,
    send: ({ note, items }, version) =>
      call(doors.saveProposal, { proposalId, version, note, items: items.map((item) => ({ ...item })) }),
  })
  const submit = useAction(doors.submitProposal, { said: words.sent, inPlace: true })
  const { items, note } = kept.draft
  return (
    <Stack gap="md">
      <KeptBar kept={kept} />
      <RefusalList of={submit.refusal} linkOf={(at) => `#${at}`} />
      {items.length === 0 && <Text c="dimmed">{words.emptyItems}</Text>}
      {items.map((item) => (
        <ItemEditor key={item.key} proposal={proposal} item={item} change={kept.change} />
      ))}
      <ChooseLine
        proposal={proposal}
        onChoose={(op, part, stated) => kept.change((was) => withItem(was, op, part, stated))}
      />
      <section aria-label={words.papers}>
        <Text size="sm" fw={600} mb={4}>
          {words.papers}
        </Text>
        {proposal.papers.map(({ id, name }) => (
          <Text key={id} size="sm">
            {name}
          </Text>
        ))}
        <FileDrop
          label={words.addPaper}
          limits={doors.attachProposalPaper.upload}
          send={async (file, options) => {
            await upload(doors.attachProposalPaper, { proposalId }, file, options)
            await client.invalidateQueries({ queryKey: ['personnel'] })
          }}
        />
      </section>
      <Textarea
        label={words.note}
        autosize
        minRows={2}
        maxLength={1_000}
        value={note}
        onChange={({ currentTarget: { value } }) => kept.change((was) => ({ ...was, note: value }))}
      />
      <Group>
        <Button
          disabled={kept.slot !== undefined || items.length === 0}
          loading={submit.isPending}
          onClick={() => submit.mutate({ proposalId, version: proposal.version })}
        >
          {words.send}
        </Button>
        <Withdraw proposal={proposal} />
      </Group>
    </Stack>
  )
}

export function Withdraw({ proposal: { id, version } }: { proposal: OwnProposal }) {
  const [isAsked, ask] = useState(false)
  const withdraw = useAction(doors.withdrawProposal, {
    said: words.withdrawn,
    inPlace: true,
    onDone: () => ask(false),
  })
  return (
    <>
      <Button variant="default" onClick={() => ask(true)}>
        {words.withdraw}
      </Button>
      <ConfirmWithReason
        opened={isAsked}
        onClose={() => ask(false)}
        title={words.withdraw}
        action={words.withdraw}
        least={0}
        isWorking={withdraw.isPending}
        refusal={withdraw.refusal}
        onConfirm={() => withdraw.mutate({ proposalId: id, version })}
      >
        {words.withdrawAsk}
      </ConfirmWithReason>
    </>
  )
}
