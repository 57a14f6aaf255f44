/** Issuing a set: the decision, every problem in the way, and that nothing of it changes afterwards. */
import { Alert, Anchor, Button, Group, List, Modal, Stack, Text, TextInput } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { FileDrop } from '../../../../../ui/FileDrop.tsx'
import { DayField } from '../../../../../ui/form/DayField.tsx'
import { useAction } from '../../../../../ui/query.ts'
import { RefusalList } from '../../../../../ui/RefusalList.tsx'
import { useMay } from '../../../../../ui/session.tsx'
import { upload } from '../../../../../ui/upload.ts'
import { type CriteriaSet, par } from '../../../contract.ts'
import { criteriaSet } from '../../data.ts'
import { setWords, words } from '../../text.vi.ts'
import { DecisionLink } from './DecisionLink.tsx'

export function IssueSet({ set }: { set: CriteriaSet }) {
  const mayIssue = useMay('par.manage-sets')
  const [opened, dialog] = useDisclosure(false)
  if (set.status === 'issued' || !mayIssue) return null
  return (
    <>
      <Button onClick={dialog.open}>{setWords.issue}</Button>
      <Modal
        opened={opened}
        onClose={dialog.close}
        title={setWords.issueTitle(set.name)}
        size="lg"
        closeButtonProps={{ 'aria-label': words.close }}
      >
        <IssueForm set={set} onClose={dialog.close} />
      </Modal>
    </>
  )
}

function IssueForm({ set, onClose }: { set: CriteriaSet; onClose: () => void }) {
  const client = useQueryClient()
  const [number, setNumber] = useState('')
  const [day, setDay] = useState<string | null>(null)
  const issue = useAction(par.issueCriteriaSet, { inPlace: true, said: setWords.issued, onDone: onClose })
  const whyNot =
    set.problems.length > 0
      ? setWords.problemsFirst(set.problems.length)
      : number.trim() === '' || day === null
        ? setWords.decisionMissing
        : set.decisionFile === null
          ? setWords.decisionFileMissing
          : null
  return (
    <Stack gap="sm">
      <RefusalList of={issue.refusal} />
      {set.problems.length > 0 && (
        <Alert color="orange" title={setWords.problemsFirst(set.problems.length)}>
          <List size="sm" style={{ maxHeight: '40dvh', overflowY: 'auto' }}>
            {set.problems.map(({ sentence, at }) => (
              <List.Item key={`${at ?? ''} ${sentence}`}>
                {at === undefined ? (
                  sentence
                ) : (
                  <Anchor href={`#tc-${at}`} size="sm" onClick={onClose}>
                    {sentence}
                  </Anchor>
                )}
              </List.Item>
            ))}
          </List>
        </Alert>
      )}
      <Text size="sm">{setWords.issueMeans}</Text>
      <Group align="flex-end" gap="sm">
        <TextInput
          label={setWords.decisionNumber}
          value={number}
          maxLength={80}
          onChange={(event) => setNumber(event.currentTarget.value)}
          w={240}
        />
        <DayField label={setWords.decisionDay} value={day} onChange={setDay} />
      </Group>
      <DecisionLink set={set} />
      <FileDrop
        label={setWords.decisionFile}
        limits={par.attachDecision.upload}
        multiple={false}
        send={async (file, options) => {
          await upload(par.attachDecision, { setId: set.id }, file, options)
          await client.invalidateQueries({ queryKey: criteriaSet(set.id).queryKey })
        }}
      />
      <Group justify="flex-end" gap="xs">
        {whyNot !== null && (
          <Text size="sm" c="dimmed">
            {whyNot}
          </Text>
        )}
        <Button variant="default" onClick={onClose}>
          {words.cancel}
        </Button>
        <Button
          disabled={whyNot !== null}
          loading={issue.isPending}
          onClick={() =>
            day !== null &&
            issue.mutate({ setId: set.id, version: set.version, decisionNumber: number, decisionDay: day })
          }
        >
          {setWords.issue}
        </Button>
      </Group>
    </Stack>
  )
}
