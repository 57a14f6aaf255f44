/** Front door of exchange: its doors bound to what they do. */
import { defineModule } from '../../platform/http/module.ts'
import { answerPackage } from './actions/answer-package.ts'
import { carryOutFile } from './actions/carry-out-file.ts'
import { makePackage } from './actions/make-package.ts'
import { sendFile } from './actions/send-file.ts'
import { removeCopy, stopTaking, takeAll } from './actions/take-all.ts'
import { undoFile } from './actions/undo-file.ts'
import { exchange } from './contract.ts'
import { checkedPeople } from './queries/checked-people.ts'
import { copies, copyFile } from './queries/copies.ts'
import { packageFile, packageOf, packages } from './queries/packages.ts'
import { recordCheck } from './queries/record-check.ts'
import { sentFile, sentFiles } from './queries/sent-files.ts'
import { ownFile, recordFile } from './reports/person-file.ts'
import { structureFile } from './reports/structure-file.ts'

export const exchangeModule = defineModule(exchange, {
  recordFile,
  ownFile,
  recordCheck,
  structureFile,
  checkedPeople,
  packages,
  makePackage,
  package: packageOf,
  packageFile,
  answerPackage,
  sendFile,
  imports: sentFiles,
  import: sentFile,
  carryOutFile,
  undoFile,
  copies,
  takeAll,
  stopTaking,
  copyFile,
  removeCopy,
})

export { answerPackage } from './actions/answer-package.ts'
export { sendFile } from './actions/send-file.ts'

export { carryOutTask as carryOutFile, makePackageTask } from './jobs.ts'
export { checkAtNight, checkOften, checkTask } from './jobs-of-checks.ts'
export { takeAllTask } from './jobs-of-copies.ts'
export { structureAs } from './reports/structure-file.ts'
