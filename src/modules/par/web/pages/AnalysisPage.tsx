import { Text, Title } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useParam } from '../../../../ui/address.ts'
import { urlOf } from '../../../../ui/api.ts'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import { PrintButton } from '../../../../ui/PrintButton.tsx'
import { useMayEverywhere } from '../../../../ui/session.tsx'
import { par } from '../../contract.ts'
import { FEWEST_UNITS } from '../../rules/results/analysis.ts'
import { criterionAnalysis } from '../data.ts'
import { AdviceList } from '../parts/analysis/AdviceList.tsx'
import { AppraisersPart } from '../parts/analysis/AppraisersPart.tsx'
import { CriteriaTable } from '../parts/analysis/CriteriaTable.tsx'
import { GapTable } from '../parts/analysis/GapTable.tsx'
import { DownloadButton } from '../parts/DownloadButton.tsx'
import { BlockTabs } from '../parts/ranking/BlockTabs.tsx'
import { useBlock } from '../parts/ranking/use-block.ts'
import { words } from '../text.vi.ts'
import { analysisWords } from '../text-of-analysis.vi.ts'

export function AnalysisPage() {
  const roundId = useParam('roundId')
  const { data } = useSuspenseQuery(criterionAnalysis(roundId))
  const [block, choose] = useBlock(data.blocks)
  const appraises = useMayEverywhere('par.compare-appraisers')
  if (!block) return null
  const caption = `${data.roundName}, ${block.blockName}`
  const found = block.criteria.filter(({ findings }) => findings.length > 0).length
  return (
    <>
      <PageTitle
        title={analysisWords.title(data.year)}
        crumbs={[
          { label: words.menu.rounds, path: '/par' },
          { label: data.roundName, path: `/par/rounds/${roundId}` },
        ]}
        actions={
          <>
            <DownloadButton kind="xlsx" href={urlOf(par.analysisWorkbook, { roundId })} />
            <PrintButton />
          </>
        }
      />
      <BlockTabs blocks={data.blocks} chosen={block} onChoose={choose} labelOf={({ blockName }) => blockName} />
      <Title order={2} size="h3" mb={4}>
        {block.appraised < FEWEST_UNITS
          ? analysisWords.tooFew
          : analysisWords.found(block.blockName, found, block.criteria.length)}
      </Title>
      <Text size="sm" c="dimmed">
        {analysisWords.basis(block.appraised, block.units)}
      </Text>
      <AdviceList criteria={block.criteria} />
      {appraises && <AppraisersPart roundId={roundId} blockId={block.blockId} caption={caption} />}
      <GapTable caption={caption} gaps={block.gaps} />
      <CriteriaTable caption={caption} criteria={block.criteria} />
    </>
  )
}
