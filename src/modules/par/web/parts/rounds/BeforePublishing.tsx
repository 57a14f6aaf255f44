/** What still stands before publication, each with the way to where it is done. */
import { Alert, List, Stack, Text } from '@mantine/core'
import { Fragment } from 'react'
import { PageLink } from '../../../../../ui/Links.tsx'
import type { Round, BeforePublishing as Standing } from '../../../contract.ts'
import { publishWords } from '../../text.vi.ts'

type Waiting = Standing['open'][number]
const SHOWN = 6
/** Of a missing value the tab it leads to shows all. */
const NAMED = 3

const tabOf = (roundId: string, phan: string) => ({ to: `/par/rounds/${roundId}`, search: { phan } })

/** With the appraiser once it was sent, with the unit before. */
const placeOf = ({ assessmentId, status }: Waiting) =>
  status === 'draft' || status === 'returned' ? `/par/assessments/${assessmentId}` : `/par/appraisal/${assessmentId}`

function Sheets({ round, sheets }: { round: Round; sheets: readonly Waiting[] }) {
  return (
    <>
      {sheets.slice(0, SHOWN).map((sheet, at) => (
        <Fragment key={sheet.assessmentId}>
          {at > 0 && ', '}
          <PageLink to={placeOf(sheet)} size="sm" underline="always">
            {sheet.unitName}
          </PageLink>
        </Fragment>
      ))}
      {sheets.length > SHOWN && (
        <>
          {', '}
          <PageLink {...tabOf(round.id, 'tien-do')} size="sm" underline="always">
            {publishWords.others(sheets.length - SHOWN)}
          </PageLink>
        </>
      )}
    </>
  )
}

export const isClear = ({ open, unsettled, missing }: Standing): boolean =>
  open.length + unsettled.length + missing.length === 0

export function BeforePublishing({ round, standing }: { round: Round; standing: Standing }) {
  const { open, unsettled, missing } = standing
  const atUnits = open.filter(({ status }) => status !== 'submitted')
  const withAppraisers = open.filter(({ status }) => status === 'submitted')
  const sheets = [
    [atUnits, publishWords.atUnits],
    [withAppraisers, publishWords.withAppraisers],
    [unsettled, publishWords.unsettled],
  ] as const
  return (
    <Stack gap="xs">
      {isClear(standing) ? (
        <Text size="sm">{publishWords.clear}</Text>
      ) : (
        <Alert color="yellow" title={publishWords.before}>
          <List size="sm" spacing={4}>
            {sheets.map(
              ([some, say]) =>
                some.length > 0 && (
                  <List.Item key={say(0)}>
                    {say(some.length)} <Sheets round={round} sheets={some} />
                  </List.Item>
                ),
            )}
            {missing.map(({ criterionId, code, blockName, units }) => (
              <List.Item key={`${blockName} ${criterionId}`}>
                <PageLink {...tabOf(round.id, 'nhap')} size="sm" underline="always">
                  {publishWords.missing(code, blockName, units.length)}
                </PageLink>
                {': '}
                {publishWords.someUnits(units.slice(0, NAMED), units.length)}
              </List.Item>
            ))}
          </List>
        </Alert>
      )}
      {round.counts.left > 0 && (
        <Text size="sm">
          <PageLink {...tabOf(round.id, 'tham-gia')} size="sm" underline="always">
            {publishWords.leftUnits(round.counts.left)}
          </PageLink>{' '}
          {publishWords.leftOut}
        </Text>
      )}
    </Stack>
  )
}
