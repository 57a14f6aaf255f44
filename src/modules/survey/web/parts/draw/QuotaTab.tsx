import { List } from '@mantine/core'
import type { SurveyTabProps } from '../../survey-tab.ts'

export function QuotaTab({ survey }: SurveyTabProps) {
  return (
    <List>
      {survey.surveyed.map(({ id, unitName }) => (
        <List.Item key={id}>{unitName}</List.Item>
      ))}
    </List>
  )
}
