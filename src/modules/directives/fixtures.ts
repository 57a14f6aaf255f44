/** Builders for tests: documents, tasks that are issued, papers that prove them. */
import type { Client, House } from '../../../tests/support/house.ts'
import { aPdf } from '../documents/fixtures.ts'
import { type DirectiveDocument, directives, type Task, type WrittenTask } from './contract.ts'

export type Person = Client & { accountId: string }

let numbers = 0

/** Registered by the client's own unit; every one has a number of its own. */
export async function aDocument(giver: Client, more: object = {}): Promise<string> {
  numbers += 1
  const { documentId } = await giver.call(directives.registerDocument, {
    kind: 'notice',
    number: String(numbers),
    symbol: 'TB-UBND',
    issuer: 'Chủ tịch UBND tỉnh',
    title: 'Kết luận tại buổi làm việc',
    ...more,
  })
  return documentId
}

export const aTask = (unitId: number, more: Partial<WrittenTask> = {}) => ({
  kind: 'dated' as const,
  title: 'Lập dự toán',
  unitId,
  dueOn: '2023-03-31',
  dueBasis: 'stated' as const,
  ...more,
})

/** Drafted of a document of its own and issued. */
export async function anIssuedTask(
  giver: Client,
  unitId: number,
  more: Partial<WrittenTask> & { documentId?: string } = {},
): Promise<string> {
  const { documentId = await aDocument(giver), ...written } = more
  const { taskId, version } = await giver.call(directives.draftTask, { ...aTask(unitId, written), documentId })
  await giver.call(directives.issueTask, { taskId, version })
  return taskId
}

export const taskOf = (client: Client, taskId: string): Promise<Task> => client.call(directives.task, { taskId })
export const documentOf = (client: Client, documentId: string): Promise<DirectiveDocument> =>
  client.call(directives.document, { documentId })

/** As it is now, to be changed over that version. */
export const at = async (client: Client, taskId: string) => ({
  taskId,
  version: (await taskOf(client, taskId)).version,
})

export async function prove(lead: Client, taskId: string, words: string): Promise<void> {
  const file = { name: `${words}.pdf`, bytes: aPdf(`${words} ${taskId}`), mediaType: 'application/pdf' }
  await lead.upload(directives.addProof, { taskId, title: words }, file)
}

/** Taken on, proven and reported, each on the house's day. */
export async function report(lead: Client, taskId: string, words = 'Đã hoàn thành'): Promise<void> {
  if ((await taskOf(lead, taskId)).state === 'issued') await lead.call(directives.acceptTask, await at(lead, taskId))
  if ((await taskOf(lead, taskId)).proofs.length === 0) await prove(lead, taskId, words)
  await lead.call(directives.reportDone, { ...(await at(lead, taskId)), words })
}

export async function people(house: House, units: { giver: number; lead: number; other: number }) {
  const person = (fullName: string, unitId: number, role: string, everywhere = false): Promise<Person> =>
    house.person({ fullName, unitId, grants: [{ role, unitId: everywhere ? null : unitId }] })
  return {
    giver: await person('Ngô Thị Giao', units.giver, 'directives-office'),
    chief: await person('Lý Văn Tỉnh', units.giver, 'directives-office', true),
    lead: await person('Trần Văn Làm', units.lead, 'directives-lead'),
    other: await person('Phạm Thị Khác', units.other, 'directives-lead'),
  }
}
