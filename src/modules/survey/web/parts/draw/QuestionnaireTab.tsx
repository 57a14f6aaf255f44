import { Stack, Text, Title } from '@mantine/core'
import type { SurveyTabProps } from '../../survey-tab.ts'

export function QuestionnaireTab({ survey }: SurveyTabProps) {
  return (
    <Stack gap="sm">
      {survey.questionnaire.sections.map((section) => (
        <section key={section.id}>
          <Title order={2} size="h4">
            {section.title}
          </Title>
          {section.questions.map((question) => (
            <Text key={question.id}>{question.text}</Text>
          ))}
        </section>
      ))}
    </Stack>
  )
}
