/** The sheet a unit scores itself on. */
import { useDisclosure } from '@mantine/hooks'
import { z } from 'zod'
import { dayIn } from '../../../../shared/dates.ts'
import { formatPoints } from '../../../../shared/points.ts'
import { useParam, usePlace } from '../../../../ui/address.ts'
import { useMay, useSession } from '../../../../ui/session.tsx'
import { whyNotExplain } from '../../rules/appraisal/explanation-window.ts'
import { isScoredByUnit, whyNotEdit } from '../../rules/sheets/self-assessment.ts'
import type { AdjustmentPart } from '../../rules/sheets/totals.ts'
import { isApproved } from '../../rules/unit/review.ts'
import { AdjustmentNotices } from '../parts/criterion/AdjustmentNotices.tsx'
import { AdjustmentPanel } from '../parts/criterion/AdjustmentPanel.tsx'
import { CriterionPanel } from '../parts/criterion/CriterionPanel.tsx'
import { PaperPane } from '../parts/criterion/PaperPane.tsx'
import { SendExplanation } from '../parts/explanation/SendExplanation.tsx'
import { useExplaining } from '../parts/explanation/use-explaining.ts'
import { UnreadThreads } from '../parts/hands/UnreadThreads.tsx'
import { byDigit } from '../parts/inputs/by-digit.ts'
import { reasonInWords } from '../parts/leaf/leaf-now.ts'
import { openOf } from '../parts/leaf/open-sheet.ts'
import type { LeafPlace } from '../parts/leaf/sheet-order.ts'
import { DraftsOffer } from '../parts/saving/DraftsOffer.tsx'
import { ADJUSTMENT, useSheetSaving } from '../parts/saving/use-sheet-saving.ts'
import { DeadlineStat, IndexStat, ProgressStat, SheetBar, Stat } from '../parts/sheet/SheetBar.tsx'
import { SheetLayout } from '../parts/sheet/SheetLayout.tsx'
import { SheetNotices } from '../parts/sheet/SheetNotices.tsx'
import { SheetTools } from '../parts/sheet/SheetTools.tsx'
import { SheetTree } from '../parts/sheet/SheetTree.tsx'
import { SubmitDialog } from '../parts/sheet/SubmitDialog.tsx'
import { selfRows, submitProblems } from '../parts/sheet/self-rows.ts'
import { useCurrent } from '../parts/sheet/use-current.ts'
import { focusNextField, useSheetKeys } from '../parts/sheet/use-sheet-keys.ts'
import { AdjustmentReviewPart } from '../parts/unit/AdjustmentReviewPart.tsx'
import { InsidePart } from '../parts/unit/InsidePart.tsx'
import { SentBackNotice } from '../parts/unit/SentBackNotice.tsx'
import { useReviewing } from '../parts/unit/use-reviewing.ts'
import { useNow } from '../parts/use-now.ts'
import { sheetWords, unitWords } from '../text.vi.ts'

const schema = z.object({ viec: z.literal('cua-toi').optional().catch(undefined) })

export function SheetPage() {
  const saving = useSheetSaving(useParam('assessmentId'))
  const { sheet, places, autosave, figures, counts } = saving
  const now = useNow()
  const mayScore = useMay('par.self-assess', sheet.unitId)
  const maySubmit = useMay('par.submit', sheet.unitId)
  const { account } = useSession()
  const [{ viec }] = usePlace(schema)
  const reviewing = useReviewing(saving, now)
  /** Reads and approves; whoever scores as well approves by the button. */
  const isHead = reviewing.mayReview && !mayScore
  const rows = selfRows(saving, { accountId: account?.id ?? null, isHead, today: dayIn(now) })
  const begin = () =>
    (rows.find(({ state }) => !isHead && state === 'sent-back') ?? rows.find(({ isOpen }) => isOpen))?.place
  const current = useCurrent(places, begin, ADJUSTMENT)
  const [submitting, submit] = useDisclosure(false)
  const { place, choose, move } = current

  const closed = whyNotEdit(openOf(sheet), now)
  const whyNotChange = closed
    ? reasonInWords(closed)
    : mayScore
      ? null
      : maySubmit
        ? reviewing.mayReview
          ? sheetWords.headReviews
          : sheetWords.headReads
        : sheetWords.notScorer
  const disabled = whyNotChange !== null
  const explaining = useExplaining(sheet.id)
  const longer = sheet.explanationExtendedTo === null ? {} : { explanationExtendedTo: sheet.explanationExtendedTo }
  const canExplain = whyNotExplain({ status: sheet.status, windows: sheet.windows, ...longer }, now) === null
  const mayExplain = canExplain && mayScore

  const approve = () => {
    if (place) reviewing.approve(place)
    move(1)
  }
  const isToApprove = isHead && place && !isApproved(place.leaf) && reviewing.whyNot(place, 'approved') === null

  useSheetKeys({
    move,
    search: () => current.searchRef.current?.focus(),
    confirm: () => {
      if (isToApprove) return approve()
      if (focusNextField(current.centreRef.current)) return
      autosave.flush(current.key)
      move(1)
    },
    digit: (digit) => {
      if (
        disabled ||
        !place ||
        place.leaf.exemption ||
        !isScoredByUnit(place.rule) ||
        saving.draftFor(place).notApplicable
      )
        return false
      const typed = byDigit(place.rule.scoring, saving.draftFor(place).typed, digit)
      if (typed !== undefined) saving.edit(place, { typed })
      return typed !== undefined
    },
  })

  const adjustment = figures.bonus - figures.penalty
  return (
    <SheetLayout
      current={current}
      bar={
        <SheetBar
          sheet={sheet}
          actions={
            <>
              {canExplain && (
                <SendExplanation
                  sheet={sheet}
                  places={places}
                  unsaved={explaining.slots.size}
                  maySend={maySubmit}
                  onChoose={choose}
                />
              )}
              <SheetTools
                saving={saving}
                isWriting={!disabled || saving.slots.size > 0}
                mayReview={reviewing.mayReview}
                onSubmit={submit.open}
              />
            </>
          }
        >
          <Stat label={sheetWords.pointsNow}>
            <strong>{formatPoints(figures.points)}</strong> / {formatPoints(figures.applicableMax)}
          </Stat>
          <IndexStat label={sheetWords.indexNow} figures={figures} />
          <Stat label={sheetWords.lostNow}>
            <strong>{formatPoints(figures.lost)}</strong>
          </Stat>
          <ProgressStat label={sheetWords.progress} done={figures.done} total={figures.toScore} />
          {sheet.headReview && reviewing.mayReview && (
            <ProgressStat label={unitWords.reviewProgress} {...approvedOf(places)} />
          )}
          {!closed && <DeadlineStat label={sheetWords.deadline} closesAt={sheet.closesAt} now={now} />}
          {canExplain && sheet.explaining && (
            <DeadlineStat label={sheetWords.explainDeadline} closesAt={sheet.explaining.closesAt} now={now} />
          )}
          <UnreadThreads places={places} onChoose={choose} />
        </SheetBar>
      }
      notices={
        <>
          <SheetNotices sheet={sheet} places={places} whyNotChange={whyNotChange} onChoose={choose} />
          {!closed && mayScore && <SentBackNotice places={places} onChoose={choose} />}
          {!disabled && <DraftsOffer saving={saving} onChoose={choose} />}
        </>
      }
      tree={
        <SheetTree
          rows={rows}
          areas={figures.areas}
          current={current.key}
          onChoose={choose}
          searchRef={current.searchRef}
          openWord={isHead ? unitWords.toReview : sheetWords.notDone}
          begin={viec === 'cua-toi' ? 'mine' : 'all'}
          extra={{
            key: ADJUSTMENT,
            label: sheetWords.adjustments,
            note: `${adjustment >= 0 ? '+' : '−'}${formatPoints(Math.abs(adjustment))}`,
          }}
        />
      }
      centre={
        place ? (
          <CriterionPanel
            saving={saving}
            explaining={explaining}
            mayExplain={mayExplain}
            place={place}
            disabled={disabled}
            headRef={current.headRef}
            paper={current.paper}
            onPaper={current.setPaper}
            onMove={move}
            inside={<InsidePart sheet={sheet} place={place} reviewing={reviewing} onApprove={approve} />}
          />
        ) : (
          <>
            <AdjustmentNotices saving={saving} />
            <AdjustmentPanel
              adjustments={sheet.adjustments as { bonus: AdjustmentPart; penalty: AdjustmentPart }}
              counts={counts}
              onChange={saving.editCounts}
              disabled={disabled}
              headRef={current.headRef}
            />
            <AdjustmentReviewPart saving={saving} mayReview={reviewing.mayReview} />
          </>
        )
      }
      paper={
        <>
          <PaperPane place={place} chosen={current.paper} page={current.page} />
          <SubmitDialog
            opened={submitting}
            onClose={submit.close}
            sheet={sheet}
            places={places}
            warnings={sheet.submitWarnings}
            problems={submitting ? submitProblems(saving, now) : []}
            whyNotMe={maySubmit ? null : sheetWords.notHead}
            summary={sheetWords.submitSummary(
              figures.done,
              figures.toScore,
              formatPoints(figures.points),
              formatPoints(figures.index),
            )}
            onChoose={choose}
          />
        </>
      }
    />
  )
}

function approvedOf(places: readonly LeafPlace[]): { done: number; total: number } {
  const own = places.filter(({ rule, leaf }) => isScoredByUnit(rule) && leaf.exemption === null)
  return { done: own.filter(({ leaf }) => isApproved(leaf)).length, total: own.length }
}
