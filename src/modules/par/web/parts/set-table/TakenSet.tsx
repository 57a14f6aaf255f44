/** The draft that was made: what is still to be mended before it can be issued, and where that is done. */
import { Alert, Group, List, Stack, Text } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { ButtonLink, PageLink } from '../../../../../ui/Links.tsx'
import { plain } from '../../../rules/scoring/plain.ts'
import { criteriaSet } from '../../data.ts'
import { setWords, tableWords } from '../../text.vi.ts'
import { HEAD } from '../draw/tell-problems.ts'

export function TakenSet({ setId, importId }: { setId: string; importId: string }) {
  const { data: set } = useSuspenseQuery(criteriaSet(setId))
  const { problems } = set
  return (
    <Stack gap="md">
      <Alert color="teal" title={tableWords.done(set.name)}>
        <Text size="sm">
          {setWords.summary(set.year, plain(set.totalPoints), plain(set.surveyPoints), set.leaves)}.{' '}
          {tableWords.doneMeans}
        </Text>
      </Alert>
      {problems.length === 0 ? (
        <Text>{tableWords.ready}</Text>
      ) : (
        <Alert color="orange" title={tableWords.left(problems.length)}>
          <List size="sm">
            {problems.map(({ sentence, at }) => (
              <List.Item key={`${at ?? ''} ${sentence}`}>
                <PageLink size="sm" to={`/par/sets/${setId}/edit`} search={{ tieuChi: at ?? HEAD }}>
                  {sentence}
                </PageLink>
              </List.Item>
            ))}
          </List>
        </Alert>
      )}
      <Group gap="xs">
        <ButtonLink to={`/par/sets/${setId}/edit`}>{tableWords.edit}</ButtonLink>
        <ButtonLink variant="default" to={`/par/sets/${setId}`}>
          {tableWords.view}
        </ButtonLink>
        <ButtonLink variant="subtle" to={`/par/sets/tables/${importId}`}>
          {tableWords.back}
        </ButtonLink>
      </Group>
    </Stack>
  )
}
