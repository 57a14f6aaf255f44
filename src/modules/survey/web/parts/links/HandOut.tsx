/** What is printed and merged: plain links, so that a browser fetches the file as any other. */
import { Button, Group, Select, Stack, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { urlOf } from '../../../../../ui/api.ts'
import { type LinkState, survey } from '../../../contract.ts'
import { linkWords } from '../../text-of-links.vi.ts'

const words = linkWords.out

export function HandOut({ surveyId, state }: { surveyId: string; state: LinkState }) {
  const [groupId, setGroupId] = useState<string | null>(null)
  const groups = state.groups.filter(({ id }) => groupId === null || id === groupId)
  const sum = (part: (group: (typeof groups)[number]) => number) => groups.reduce((all, group) => all + part(group), 0)
  const [open, named, unnamed] = [
    sum(({ unused, partly }) => unused + partly),
    sum((group) => group.named),
    sum((group) => group.unnamed),
  ]
  const why = state.closesAt === null ? words.noEnd : open === 0 ? words.none : null
  const of = { surveyId, ...(groupId !== null && { groupId }) }
  const files = [
    { label: words.slips, href: urlOf(survey.slips, of), count: open },
    { label: words.slipsUnnamed, href: urlOf(survey.slips, { ...of, whose: 'unnamed' }), count: unnamed },
    { label: words.envelopes, href: urlOf(survey.envelopes, of), count: named },
    { label: words.merge, href: urlOf(survey.mergeWorkbook, of), count: named },
    { label: words.letters, href: urlOf(survey.letters, of), count: named },
  ]
  return (
    <Stack gap="sm">
      <Title order={2} size="h4">
        {words.title}
      </Title>
      <Text size="sm" c="dimmed">
        {why ?? words.about}
      </Text>
      <Select
        label={words.group}
        data={[{ value: '', label: words.all }, ...state.groups.map(({ id, name }) => ({ value: id, label: name }))]}
        value={groupId ?? ''}
        onChange={(value) => setGroupId(value || null)}
        allowDeselect={false}
      />
      <Group gap="xs">
        {files
          .filter(({ count }) => why === null && count > 0)
          .map(({ label, href }) => (
            <Button key={label} component="a" href={href} download variant="default">
              {label}
            </Button>
          ))}
      </Group>
    </Stack>
  )
}
