import { Alert, Box, List, Text } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { formatDay } from '../../../../shared/dates.ts'
import { useParam } from '../../../../ui/address.ts'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import { PrintButton } from '../../../../ui/PrintButton.tsx'
import { StateBadge } from '../../../../ui/StateBadge.tsx'
import { plain } from '../../rules/scoring/working.ts'
import { criteriaSet } from '../data.ts'
import { ModelLabel } from '../parts/ModelLabel.tsx'
import { AdjustmentRules } from '../parts/sets/AdjustmentRules.tsx'
import { DecisionLink } from '../parts/sets/DecisionLink.tsx'
import { IssueSet } from '../parts/sets/IssueSet.tsx'
import { SetTree } from '../parts/sets/SetTree.tsx'
import { setWords, words } from '../text.vi.ts'

export function SetPage() {
  const { data: set } = useSuspenseQuery(criteriaSet(useParam('setId')))
  return (
    <>
      <PageTitle
        title={set.name}
        crumbs={[{ label: words.menu.sets, path: '/par/sets' }]}
        about={
          <>
            <StateBadge tone={set.status === 'issued' ? 'good' : 'open'}>{setWords.states[set.status]}</StateBadge>{' '}
            <ModelLabel isModel={set.isModel} warning={set.warning} />{' '}
            {setWords.summary(set.year, plain(set.totalPoints), plain(set.surveyPoints), set.leaves)}
            {set.decisionNumber &&
              ` · ${setWords.byDecision(set.decisionNumber, set.decisionDay ? formatDay(set.decisionDay) : '')}`}
          </>
        }
        actions={
          <>
            <PrintButton />
            <IssueSet set={set} />
          </>
        }
      />
      {set.warning !== '' && (
        <Alert color="orange" mb="md" py="xs">
          <Text size="sm">{set.warning}</Text>
        </Alert>
      )}
      {set.status === 'draft' && set.problems.length > 0 && (
        <Alert color="red" mb="md" title={setWords.problemsFirst(set.problems.length)}>
          <List size="sm">
            {set.problems.map(({ sentence, at }) => (
              <List.Item key={`${at ?? ''} ${sentence}`}>{sentence}</List.Item>
            ))}
          </List>
        </Alert>
      )}
      {set.status === 'issued' && (
        <Box mb="md">
          <DecisionLink set={set} />
        </Box>
      )}
      <SetTree set={set} />
      <AdjustmentRules adjustments={set.adjustments} />
    </>
  )
}
