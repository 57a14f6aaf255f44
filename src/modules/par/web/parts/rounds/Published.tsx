/** What a round was published as: where everybody sees it, and the record that those who answer for it keep. */
import { Alert, Anchor, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { urlOf } from '../../../../../ui/api.ts'
import { PageLink } from '../../../../../ui/Links.tsx'
import { useMay } from '../../../../../ui/session.tsx'
import { par, type Round } from '../../../contract.ts'
import { inFours } from '../../../rules/bundle/fingerprint.ts'
import { officeKey, publications } from '../../data.ts'
import { addressOf } from '../../public/places.ts'
import { roundWords } from '../../text.vi.ts'
import { correctionWords } from '../../text-of-corrections.vi.ts'
import classes from './Rounds.module.css'

export function Published({ round }: { round: Round }) {
  const mayPublish = useMay('par.publish')
  const { data } = useQuery(publications())
  const own = data?.publications.filter(({ roundName, year }) => roundName === round.name && year === round.year) ?? []
  return (
    <Alert color="teal" title={roundWords.isPublished} className={classes.measure ?? ''}>
      <Anchor href={addressOf.all} size="sm">
        {roundWords.toPublic}
      </Anchor>
      {own.map(({ id, blockName, correctedBy }) => (
        <Text size="sm" key={id}>
          <Anchor href={addressOf.ranking(id)} size="sm">
            {blockName}
          </Anchor>
          {mayPublish && (
            <>
              {' · '}
              <Anchor size="sm" href={urlOf(par.publicationRecord, { publicationId: id })} download>
                {roundWords.record}
              </Anchor>
              {' · '}
              {correctedBy === null ? (
                <PageLink size="sm" to={`/par/publications/${id}/correct`}>
                  {correctionWords.openHere}
                </PageLink>
              ) : (
                correctionWords.isCorrected
              )}
            </>
          )}
        </Text>
      ))}
      {mayPublish && <KeyToPrint />}
    </Alert>
  )
}

/** For the decision: whoever reads it there trusts neither this program nor the bundle. */
function KeyToPrint() {
  const { data } = useQuery(officeKey())
  if (!data) return null
  return (
    <Text size="sm" component="div" mt="xs">
      {correctionWords.key}: <code>{inFours(data.fingerprint)}</code>
      <Text size="sm">{correctionWords.keyAbout}</Text>
    </Text>
  )
}
