/** The other side of computing.ts: knows no module, and takes from the file it is named what it is asked for. */
import { answering } from './answering.ts'

export interface ToCompute {
  rules: string
  name: string
  given: readonly unknown[]
}

answering<ToCompute>(async ({ rules, name, given }) => {
  const found = (await import(rules)) as Record<string, (...given: readonly unknown[]) => unknown>
  return found[name]?.(...given)
})
