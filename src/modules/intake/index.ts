/** Front door of lists of people brought in: its doors bound to what they do. */
import { defineModule } from '../../platform/http/module.ts'
import { carryOutList } from './actions/carry-out-list.ts'
import { saveListReading } from './actions/save-list-reading.ts'
import { sendPeopleList } from './actions/send-people-list.ts'
import { stopList } from './actions/stop-list.ts'
import { undoList } from './actions/undo-list.ts'
import { intake } from './contract.ts'
import { listRun } from './queries/list-run.ts'
import { peopleList } from './queries/people-list.ts'
import { peopleLists } from './queries/sent-list.ts'
import { markedPeopleList } from './reports/marked-people-list.ts'

export const intakeModule = defineModule(intake, {
  sendPeopleList,
  peopleLists,
  peopleList,
  saveListReading,
  carryOutList,
  listRun,
  stopList,
  undoList,
  markedPeopleList,
})

export { sendPeopleList } from './actions/send-people-list.ts'
export { carryOut, takeBack } from './jobs.ts'
