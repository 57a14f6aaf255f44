import { useSuspenseQuery } from '@tanstack/react-query'
import { useParam } from '../../../../ui/address.ts'
import { urlOf } from '../../../../ui/api.ts'
import { ButtonLink } from '../../../../ui/Links.tsx'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import { PrintButton } from '../../../../ui/PrintButton.tsx'
import { StateBadge } from '../../../../ui/StateBadge.tsx'
import { useMayEverywhere } from '../../../../ui/session.tsx'
import { par } from '../../contract.ts'
import { ranking } from '../data.ts'
import { CorrectLink } from '../parts/correct/CorrectLink.tsx'
import { DownloadButton } from '../parts/DownloadButton.tsx'
import { ModelLabel } from '../parts/ModelLabel.tsx'
import { RankingBlocks } from '../parts/ranking/RankingBlocks.tsx'
import { useBlock } from '../parts/ranking/use-block.ts'
import { rankingWords, words } from '../text.vi.ts'
import { analysisWords } from '../text-of-analysis.vi.ts'

export function RankingPage() {
  const roundId = useParam('roundId')
  const { data } = useSuspenseQuery(ranking(roundId))
  const [block] = useBlock(data.blocks)
  const seesAll = useMayEverywhere('par.view')
  return (
    <>
      <PageTitle
        title={rankingWords.title(data.year)}
        crumbs={[
          { label: words.menu.rounds, path: '/par' },
          { label: data.roundName, path: `/par/rounds/${roundId}` },
        ]}
        about={
          <>
            <StateBadge tone={data.published ? 'closed' : 'open'}>
              {data.published ? words.status.published : rankingWords.provisional}
            </StateBadge>{' '}
            <ModelLabel isModel={data.blocks.some(({ isModel }) => isModel)} isSample={data.isSample} />
          </>
        }
        actions={
          <>
            {seesAll && (
              <ButtonLink to={`/par/rounds/${roundId}/analysis`} variant="default">
                {analysisWords.menu}
              </ButtonLink>
            )}
            {data.published && block && <CorrectLink ranking={data} blockName={block.blockName} />}
            <DownloadButton kind="xlsx" href={urlOf(par.rankingWorkbook, { roundId })} />
            <DownloadButton
              kind="pdf"
              href={urlOf(par.rankingPdf, { roundId, ...(block && { blockId: block.blockId }) })}
            />
            <PrintButton />
          </>
        }
      />
      <RankingBlocks ranking={data} />
    </>
  )
}
