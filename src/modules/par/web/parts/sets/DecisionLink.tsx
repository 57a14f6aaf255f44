import { Anchor, Text } from '@mantine/core'
import { urlOf } from '../../../../../ui/api.ts'
import { type CriteriaSet, par } from '../../../contract.ts'
import { setWords } from '../../text.vi.ts'

/** The kept file of the decision, where there is one. */
export function DecisionLink({ set }: { set: Pick<CriteriaSet, 'id' | 'decisionFile'> }) {
  if (set.decisionFile === null) return null
  return (
    <Text size="sm" component="span">
      {setWords.decisionFile}:{' '}
      <Anchor size="sm" href={urlOf(par.decisionFile, { setId: set.id })} target="_blank" rel="noreferrer">
        {set.decisionFile.name}
      </Anchor>
    </Text>
  )
}
