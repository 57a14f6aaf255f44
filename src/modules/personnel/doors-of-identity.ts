/** Doors of one person's one record and its papers, bound to what they do. */
import { setApart } from './actions/duplicates/set-apart.ts'
import { startFinding } from './actions/duplicates/start-finding.ts'
import { proposeMerge } from './actions/merging/propose-merge.ts'
import { agreeMerge, refuseMerge } from './actions/merging/review-merge.ts'
import { undoMerge } from './actions/merging/undo-merge.ts'
import { filePaper, fileSensitivePaper } from './actions/papers/file-paper.ts'
import { withdrawPaper } from './actions/papers/withdraw-paper.ts'
import { mergeList, oneMerge, previewMerge } from './queries/duplicates/merges.ts'
import { oneSuspect, suspectPairs } from './queries/duplicates/suspects.ts'
import { fileOf, ownFileOf } from './queries/papers/file-of.ts'
import { owedByUnit, owedPapers } from './queries/papers/owed-papers.ts'
import { ownScan, paperScan } from './queries/papers/paper-scan.ts'

export const identityDoors = {
  papers: fileOf,
  allPapers: fileOf,
  ownPapers: ownFileOf,
  ownScan,
  filePaper,
  fileSensitivePaper,
  scanPaper: filePaper,
  scanSensitivePaper: fileSensitivePaper,
  withdrawPaper,
  paperScan,
  sensitiveScan: paperScan,
  owedPapers,
  owedByUnit,

  suspects: suspectPairs,
  suspect: oneSuspect,
  findSuspects: startFinding,
  setApart,
  previewMerge,
  proposeMerge,
  merges: mergeList,
  merge: oneMerge,
  agreeMerge,
  refuseMerge,
  undoMerge,
}
