/** Questions to the server about lists of people. */
import { asking } from '../../../ui/query.ts'
import { intake } from '../contract.ts'

export const peopleLists = () => asking(intake.peopleLists, {})
export const peopleList = (listId: string, fate: 'new' | 'changed' | 'same' | 'wrong' | undefined, page: number) =>
  asking(intake.peopleList, { listId, fate, page, pageSize: PAGE })
export const listRun = (listId: string) => asking(intake.listRun, { listId })

export const PAGE = 50
