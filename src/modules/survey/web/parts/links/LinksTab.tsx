/** Who is asked and how he gets his link. Counts and “used or not”, to remind; never what was answered. */
import { Card, Group, Stack, Text, Title } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { linkState } from '../../data-of-links.ts'
import type { SurveyTabProps } from '../../survey-tab.ts'
import { linkWords } from '../../text-of-links.vi.ts'
import { AddPerson } from './AddPerson.tsx'
import { BringList } from './BringList.tsx'
import { ForgetList } from './ForgetList.tsx'
import { GroupsTable } from './GroupsTable.tsx'
import { HandOut } from './HandOut.tsx'
import { IssueLinks } from './IssueLinks.tsx'
import { MailPanel } from './MailPanel.tsx'
import { PeoplePart } from './PeoplePart.tsx'

export function LinksTab({ survey }: SurveyTabProps) {
  const { data: state } = useSuspenseQuery(linkState(survey.id))
  const isGoingOn = state.status === 'draft' || state.status === 'open'
  return (
    <Stack gap="lg">
      <section>
        <Title order={2} size="h4">
          {linkWords.groups.title}
        </Title>
        <Text size="sm" c="dimmed" mb="xs">
          {linkWords.groups.about}
        </Text>
        {isGoingOn && (
          <Group gap="xs" mb="sm">
            <BringList surveyId={survey.id} />
            <AddPerson survey={survey} />
            <IssueLinks surveyId={survey.id} state={state} />
          </Group>
        )}
        <GroupsTable surveyId={survey.id} state={state} />
      </section>
      {isGoingOn && (
        <Group align="stretch" gap="md">
          <Card withBorder flex="1 1 22rem">
            <HandOut surveyId={survey.id} state={state} />
          </Card>
          <Card withBorder flex="1 1 22rem">
            <MailPanel surveyId={survey.id} state={state} />
          </Card>
        </Group>
      )}
      {state.status === 'counted' && <ForgetList surveyId={survey.id} />}
      <PeoplePart surveyId={survey.id} state={state} />
    </Stack>
  )
}
