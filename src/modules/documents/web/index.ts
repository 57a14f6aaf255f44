/** What pages of other modules may use of the library's pages. */
export { oneDocument } from './data.ts'
export { DocumentPicker } from './parts/DocumentPicker.tsx'
export { PaperDialog } from './parts/PaperDialog.tsx'
export { PeriodFlag } from './parts/PeriodFlag.tsx'
