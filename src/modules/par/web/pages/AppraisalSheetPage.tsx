/** A sheet before the appraiser: self and appraised side by side, paper beside fact. */
import { Alert, Text } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useParam } from '../../../../ui/address.ts'
import { HelpKeys } from '../../../../ui/HelpKeys.tsx'
import { useMay, useSession } from '../../../../ui/session.tsx'
import { whyNotAppraise, whyNotClose } from '../../rules/appraisal/appraisal.ts'
import { whyNotAppraiseLeaf, whyNotConsolidate } from '../../rules/appraisal/appraiser.ts'
import { whyNotAppraiseAgain } from '../../rules/appraisal/second-appraisal.ts'
import { signed } from '../../rules/results/written-figures.ts'
import { isScoredByUnit } from '../../rules/sheets/self-assessment.ts'
import { assessmentSheet } from '../data.ts'
import { AdjustmentAppraisal } from '../parts/appraisal/AdjustmentAppraisal.tsx'
import { AppraisalActions } from '../parts/appraisal/AppraisalActions.tsx'
import { appraisalRows, appraisedPoints, isAppraised } from '../parts/appraisal/appraised-leaf.ts'
import { CriterionAppraisal } from '../parts/appraisal/CriterionAppraisal.tsx'
import { SettleDialog } from '../parts/appraisal/SettleDialog.tsx'
import { useAnswering, waitsForAnswer } from '../parts/appraisal/use-answering.ts'
import { useAppraising } from '../parts/appraisal/use-appraising.ts'
import { PaperPane } from '../parts/criterion/PaperPane.tsx'
import { UnreadThreads } from '../parts/hands/UnreadThreads.tsx'
import { draftOf, leafPoints, reasonInWords } from '../parts/leaf/leaf-now.ts'
import { liveFigures } from '../parts/leaf/live-figures.ts'
import { placesOf } from '../parts/leaf/sheet-order.ts'
import { ADJUSTMENT } from '../parts/saving/use-sheet-saving.ts'
import { DeadlineStat, IndexStat, ProgressStat, SheetBar, Stat } from '../parts/sheet/SheetBar.tsx'
import { SheetDownloads } from '../parts/sheet/SheetDownloads.tsx'
import { SheetLayout } from '../parts/sheet/SheetLayout.tsx'
import { SheetTree } from '../parts/sheet/SheetTree.tsx'
import { useCurrent } from '../parts/sheet/use-current.ts'
import { useSheetKeys } from '../parts/sheet/use-sheet-keys.ts'
import { useNow } from '../parts/use-now.ts'
import { appraisalWords, sheetWords } from '../text.vi.ts'

export function AppraisalSheetPage() {
  const assessmentId = useParam('assessmentId')
  const { data: sheet } = useSuspenseQuery(assessmentSheet(assessmentId))
  const { account } = useSession()
  const now = useNow()
  const mayAppraise = useMay('par.appraise')
  const mayConsolidate = useMay('par.consolidate')
  const places = useMemo(() => placesOf(sheet), [sheet])
  const rows = appraisalRows(places)
  const begin = () => places.find(waitsForAnswer) ?? rows.find(({ isOpen }) => isOpen)?.place
  const current = useCurrent(places, begin, ADJUSTMENT)
  const appraising = useAppraising(assessmentId)
  const answering = useAnswering(assessmentId, places, current.choose)

  const asked = { ...sheet, appraiserUnitId: account?.unitId ?? null }
  const closed = whyNotAppraise(asked, now)
  const whyNot = closed ? reasonInWords(closed) : mayAppraise ? null : appraisalWords.notAppraiser
  const disabled = whyNot !== null
  const again = whyNotAppraiseAgain(asked, now)
  /** Whose the criterion at hand is, when it is another's. */
  const otherBody = current.place ? whyNotAppraiseLeaf(current.place.rule, asked, sheet.appraisers) : null
  const mayAgain = again === null && mayAppraise && otherBody === null
  const isConsolidator = mayConsolidate && whyNotConsolidate(asked, sheet.appraisers) === null
  // A sheet open to the second appraisal is closed to the first, and needs no excuse for it.
  const notice =
    again === null && mayAppraise
      ? otherBody && reasonInWords(otherBody)
      : (whyNot ?? (otherBody && reasonInWords(otherBody)))
  const toLookAt = places.map(({ rule, leaf }) => ({ leaf: rule, appraised: isAppraised(leaf) }))
  const self = liveFigures(
    sheet,
    places,
    { pointsOf: (place) => leafPoints(place, draftOf(place)), isFinished: ({ leaf }) => leaf.entry !== null },
    { bonus: sheet.selfBonus, penalty: sheet.selfPenalty },
  )
  const appraised = liveFigures(
    sheet,
    places,
    { pointsOf: appraisedPoints, isFinished: ({ leaf }) => isAppraised(leaf) },
    { bonus: sheet.appraisedBonus ?? sheet.selfBonus, penalty: sheet.appraisedPenalty ?? sheet.selfPenalty },
  )

  useSheetKeys({
    move: current.move,
    search: () => current.searchRef.current?.focus(),
    digit: () => false,
    confirm: () => {
      const { place } = current
      if (mayAgain && place && answering.agree(place)) return
      if (
        !disabled &&
        otherBody === null &&
        place &&
        isScoredByUnit(place.rule) &&
        place.leaf.entry !== null &&
        !isAppraised(place.leaf)
      )
        appraising.agree(place.leaf)
      current.move(1)
    },
  })

  const closesAt = sheet.windows.find(({ stage }) => stage === 'appraisal')?.closesAt ?? null
  return (
    <SheetLayout
      current={current}
      initial={60}
      bar={
        <SheetBar
          sheet={sheet}
          actions={
            <>
              <HelpKeys keys={appraisalWords.keys} />
              <SheetDownloads sheet={sheet} />
              {isConsolidator && (sheet.status === 'explained' || sheet.status === 'appraised') && (
                <SettleDialog sheet={sheet} onChoose={current.choose} />
              )}
              {!disabled && isConsolidator && (
                <AppraisalActions
                  assessmentId={sheet.id}
                  unitName={sheet.unitName}
                  places={places}
                  remaining={places.filter(isWaiting).length}
                  closeProblems={whyNotClose(asked, toLookAt, now).map((reason) => ({
                    sentence: reasonInWords(reason),
                    ...(reason.at !== undefined && { at: reason.at }),
                  }))}
                  onChoose={current.choose}
                />
              )}
            </>
          }
        >
          <IndexStat label={appraisalWords.selfIndex} figures={self} />
          <IndexStat label={appraisalWords.appraisedIndex} figures={appraised} />
          <Stat label={appraisalWords.difference}>
            <strong>{signed(appraised.points - self.points)}</strong>
          </Stat>
          <ProgressStat label={appraisalWords.progress} done={appraised.done} total={appraised.toScore} />
          {!closed && <DeadlineStat label={sheetWords.deadline} closesAt={closesAt} now={now} />}
          <UnreadThreads places={places} onChoose={current.choose} />
        </SheetBar>
      }
      notices={
        notice !== null && (
          <Alert color="gray" mb="xs" py="xs">
            <Text size="sm">
              {sheetWords.readOnly} {notice}
            </Text>
          </Alert>
        )
      }
      tree={
        <SheetTree
          rows={rows}
          areas={appraised.areas}
          current={current.key}
          onChoose={current.choose}
          searchRef={current.searchRef}
          openWord={appraisalWords.notLookedShort}
          extra={{
            key: ADJUSTMENT,
            label: sheetWords.adjustments,
            note: signed(appraised.bonus - appraised.penalty),
          }}
        />
      }
      centre={
        current.place ? (
          <CriterionAppraisal
            sheet={sheet}
            place={current.place}
            places={places}
            current={current}
            disabled={disabled || otherBody !== null}
            mayAgain={mayAgain}
            mayDecide={mayConsolidate && sheet.mayDecide === null}
            appraising={appraising}
          />
        ) : (
          <AdjustmentAppraisal
            key={sheet.adjustmentVersion}
            sheet={sheet}
            disabled={disabled}
            headRef={current.headRef}
          />
        )
      }
      paper={<PaperPane place={current.place} chosen={current.paper} page={current.page} />}
    />
  )
}

const isWaiting = ({ rule, leaf }: ReturnType<typeof placesOf>[number]) =>
  isScoredByUnit(rule) && leaf.entry !== null && !isAppraised(leaf)
