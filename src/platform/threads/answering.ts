/** The other side of a thread: does one piece of work after another, and tells a refusal from a fault. */
import { parentPort } from 'node:worker_threads'
import { type Problem, Refusal, type RefusalStatus } from '../../shared/refusal.ts'

export type Answer = { id: number } & (
  | { value: unknown }
  | { refusal: { status: RefusalStatus; problems: readonly Problem[] } }
  | { fault: Error }
)

export function answering<Asked>(work: (asked: Asked) => unknown): void {
  parentPort?.on('message', async (asked: Asked & { id: number }) => {
    const { id } = asked
    const answer = await (async () => work(asked))().then(
      (value): Answer => ({ id, value }),
      (error): Answer =>
        error instanceof Refusal
          ? { id, refusal: { status: error.status, problems: error.problems } }
          : { id, fault: error as Error },
    )
    parentPort?.postMessage(answer)
  })
}
