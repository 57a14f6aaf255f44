/** The sheet a unit scores itself on. */
import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconSend } from '@tabler/icons-react'
import { formatPoints } from '../../../../shared/points.ts'
import { useParam } from '../../../../ui/address.ts'
import { HelpKeys } from '../../../../ui/HelpKeys.tsx'
import { useMay } from '../../../../ui/session.tsx'
import { isScoredByUnit, whyNotEdit } from '../../rules/sheets/self-assessment.ts'
import type { AdjustmentPart } from '../../rules/sheets/totals.ts'
import { AdjustmentNotices } from '../parts/criterion/AdjustmentNotices.tsx'
import { AdjustmentPanel } from '../parts/criterion/AdjustmentPanel.tsx'
import { CriterionPanel } from '../parts/criterion/CriterionPanel.tsx'
import { PaperPane } from '../parts/criterion/PaperPane.tsx'
import { byDigit } from '../parts/inputs/by-digit.ts'
import { reasonInWords } from '../parts/leaf/leaf-now.ts'
import { DraftsOffer } from '../parts/saving/DraftsOffer.tsx'
import { SheetSaved } from '../parts/saving/SheetSaved.tsx'
import { ADJUSTMENT, useSheetSaving } from '../parts/saving/use-sheet-saving.ts'
import { DeadlineStat, IndexStat, ProgressStat, SheetBar, Stat } from '../parts/sheet/SheetBar.tsx'
import { SheetDownloads } from '../parts/sheet/SheetDownloads.tsx'
import { SheetLayout } from '../parts/sheet/SheetLayout.tsx'
import { SheetNotices } from '../parts/sheet/SheetNotices.tsx'
import { SheetTree } from '../parts/sheet/SheetTree.tsx'
import { SubmitDialog } from '../parts/sheet/SubmitDialog.tsx'
import { selfRows, submitProblems } from '../parts/sheet/self-rows.ts'
import { useCurrent } from '../parts/sheet/use-current.ts'
import { focusNextField, useSheetKeys } from '../parts/sheet/use-sheet-keys.ts'
import { useNow } from '../parts/use-now.ts'
import { sheetWords } from '../text.vi.ts'

export function SheetPage() {
  const saving = useSheetSaving(useParam('assessmentId'))
  const { sheet, places, autosave, figures, counts } = saving
  const now = useNow()
  const mayScore = useMay('par.self-assess', sheet.unitId)
  const maySubmit = useMay('par.submit', sheet.unitId)
  const rows = selfRows(saving)
  const current = useCurrent(places, () => rows.find(({ isOpen }) => isOpen)?.place, ADJUSTMENT)
  const [submitting, submit] = useDisclosure(false)
  const { place, choose, move } = current

  const extended = sheet.extendedTo === null ? {} : { extendedTo: sheet.extendedTo }
  const closed = whyNotEdit({ status: sheet.status, windows: sheet.windows, ...extended }, now)
  const whyNotChange = closed
    ? reasonInWords(closed)
    : mayScore
      ? null
      : maySubmit
        ? sheetWords.headReads
        : sheetWords.notScorer
  const disabled = whyNotChange !== null

  useSheetKeys({
    move,
    search: () => current.searchRef.current?.focus(),
    confirm: () => {
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
              {(!disabled || saving.slots.size > 0) && <SheetSaved saving={saving} />}
              <HelpKeys keys={sheetWords.keys} />
              <SheetDownloads assessmentId={sheet.id} />
              {(sheet.status === 'draft' || sheet.status === 'returned') && (
                <Button leftSection={<IconSend size={17} stroke={1.6} />} onClick={submit.open}>
                  {sheetWords.submit}
                </Button>
              )}
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
          {!closed && <DeadlineStat label={sheetWords.deadline} closesAt={sheet.closesAt} now={now} />}
        </SheetBar>
      }
      notices={
        <>
          <SheetNotices sheet={sheet} places={places} whyNotChange={whyNotChange} onChoose={choose} />
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
          openWord={sheetWords.notDone}
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
            place={place}
            disabled={disabled}
            headRef={current.headRef}
            paper={current.paper}
            onPaper={current.setPaper}
            onMove={move}
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
          </>
        )
      }
      paper={
        <>
          <PaperPane place={place} chosen={current.paper} page={current.page} />
          <SubmitDialog
            opened={submitting}
            onClose={submit.close}
            assessmentId={sheet.id}
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
