/** The decision that set up a council, with its file, and how the council decides. */
import { Anchor, Button, Group, Stack, Text, TextInput, Title } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { urlOf } from '../../../../ui/api.ts'
import { FileDrop } from '../../../../ui/FileDrop.tsx'
import { DayField } from '../../../../ui/form/DayField.tsx'
import { useAction } from '../../../../ui/query.ts'
import { RefusalList } from '../../../../ui/RefusalList.tsx'
import { upload } from '../../../../ui/upload.ts'
import { type Council, council as doors } from '../../contract.ts'
import { council as question } from '../data.ts'
import { councilWords, words } from '../text.vi.ts'
import { RulebookFields } from './RulebookFields.tsx'

export function DecisionPart({ council, mayManage }: { council: Council; mayManage: boolean }) {
  const client = useQueryClient()
  const [facts, setFacts] = useState({ name: council.name, decisionNumber: council.decisionNumber })
  const [day, setDay] = useState<string | null>(council.decisionDay)
  const { majority, tie, ownUnit } = council
  const [rules, setRules] = useState({ majority, tie, ownUnit })
  const edit = useAction(doors.editCouncil, { inPlace: true, said: councilWords.saved })
  return (
    <section aria-labelledby="decision">
      <Title order={2} size="h3" id="decision" mb={6}>
        {councilWords.decisionTitle}
      </Title>
      <Stack gap="sm" maw={820}>
        <Text size="sm">
          {council.decisionFile === null ? (
            councilWords.fileMissing
          ) : (
            <Anchor
              size="sm"
              href={urlOf(doors.councilDecision, { councilId: council.id })}
              target="_blank"
              rel="noreferrer"
            >
              {councilWords.openFile(council.decisionFile.name)}
            </Anchor>
          )}
        </Text>
        {mayManage && (
          <div>
            <Text size="sm" fw={600} mb={4}>
              {councilWords.file}
            </Text>
            <FileDrop
              label={councilWords.file}
              limits={doors.attachCouncilDecision.upload}
              multiple={false}
              send={async (file, options) => {
                await upload(doors.attachCouncilDecision, { councilId: council.id }, file, options)
                await client.invalidateQueries({ queryKey: question(council.id).queryKey })
              }}
            />
          </div>
        )}
        <RefusalList of={edit.refusal} />
        {mayManage && (
          <Group align="flex-start">
            <TextInput
              label={councilWords.name}
              value={facts.name}
              maxLength={200}
              onChange={(event) => setFacts({ ...facts, name: event.currentTarget.value })}
              w={320}
            />
            <TextInput
              label={councilWords.number}
              value={facts.decisionNumber}
              maxLength={80}
              onChange={(event) => setFacts({ ...facts, decisionNumber: event.currentTarget.value })}
            />
            <DayField label={councilWords.day} value={day} onChange={setDay} />
          </Group>
        )}
        <RulebookFields value={rules} onChange={setRules} disabled={!mayManage || council.hasBegun} />
        {council.hasBegun && (
          <Text size="sm" c="dimmed">
            {councilWords.rulesFixed}
          </Text>
        )}
        {mayManage && (
          <div>
            <Button
              variant="default"
              loading={edit.isPending}
              disabled={day === null}
              onClick={() =>
                day !== null &&
                edit.mutate({ councilId: council.id, version: council.version, ...facts, decisionDay: day, ...rules })
              }
            >
              {words.save}
            </Button>
          </div>
        )}
      </Stack>
    </section>
  )
}
