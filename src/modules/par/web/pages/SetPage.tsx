import { Alert, Box, List, Text } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { formatDay } from '../../../../shared/dates.ts'
import { useParam } from '../../../../ui/address.ts'
import { ButtonLink, PageLink } from '../../../../ui/Links.tsx'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import { PrintButton } from '../../../../ui/PrintButton.tsx'
import { StateBadge } from '../../../../ui/StateBadge.tsx'
import { useMay } from '../../../../ui/session.tsx'
import { plain } from '../../rules/scoring/plain.ts'
import { criteriaSet } from '../data.ts'
import { HEAD } from '../parts/draw/tell-problems.ts'
import { ModelLabel } from '../parts/ModelLabel.tsx'
import { AdjustmentRules } from '../parts/sets/AdjustmentRules.tsx'
import { AnnexLinks } from '../parts/sets/AnnexLinks.tsx'
import { DecisionLink } from '../parts/sets/DecisionLink.tsx'
import { IssueSet } from '../parts/sets/IssueSet.tsx'
import { SetActions } from '../parts/sets/SetActions.tsx'
import { SetTree } from '../parts/sets/SetTree.tsx'
import { drawWords, setWords, words } from '../text.vi.ts'
import { factWords } from '../text-of-facts.vi.ts'

export function SetPage() {
  const { data: set } = useSuspenseQuery(criteriaSet(useParam('setId')))
  const mayDraw = useMay('par.manage-sets')
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
            <ButtonLink variant="default" to={`/par/sets/${set.id}/points`}>
              {factWords.makeUp}
            </ButtonLink>
            <SetActions set={set} />
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
              <List.Item key={`${at ?? ''} ${sentence}`}>
                {mayDraw ? (
                  <PageLink size="sm" to={`/par/sets/${set.id}/edit`} search={{ tieuChi: at ?? HEAD }}>
                    {sentence}
                  </PageLink>
                ) : (
                  sentence
                )}
              </List.Item>
            ))}
          </List>
        </Alert>
      )}
      {set.status === 'draft' && set.doubts.length > 0 && (
        <Alert color="orange" mb="md" title={drawWords.doubts(set.doubts.length)}>
          <List size="sm">
            {set.doubts.map(({ sentence }) => (
              <List.Item key={sentence}>{sentence}</List.Item>
            ))}
          </List>
        </Alert>
      )}
      {set.status === 'issued' && (
        <Box mb="md">
          <DecisionLink set={set} />
        </Box>
      )}
      <AnnexLinks setId={set.id} />
      <SetTree set={set} />
      <AdjustmentRules adjustments={set.adjustments} />
    </>
  )
}
