import { Text } from '@mantine/core'
import type { Problem } from '../../../../../shared/refusal.ts'
import { importWords } from '../../text.vi.ts'
import classes from './Rounds.module.css'

const SHOWN = 200

/** What was pasted as the program reads it, wrong rows first in sight and each with its sentence. */
export function PastedTable({ rows, problems }: { rows: readonly string[][]; problems: readonly Problem[] }) {
  const wrong = new Map(problems.flatMap(({ at, sentence }) => (at === undefined ? [] : [[Number(at), sentence]])))
  const [head = [], ...body] = rows
  const numbered = body.map((cells, at) => ({ cells, row: at + 2, problem: wrong.get(at + 2) as string | undefined }))
  const shown = [...numbered.filter(({ problem }) => problem), ...numbered.filter(({ problem }) => !problem)]
  return (
    <div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section className={classes.pasted} tabIndex={0} aria-label={importWords.read}>
        <table>
          <thead>
            <tr>
              <th scope="col">{importWords.row}</th>
              {head.map((title, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: columns of a pasted table have no other name.
                <th key={at} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.slice(0, SHOWN).map(({ cells, row, problem }) => (
              <tr key={row} data-wrong={problem !== undefined || undefined} title={problem}>
                <th scope="row">{row}</th>
                {cells.map((cell, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: as above.
                  <td key={at}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {numbered.length > SHOWN && (
        <Text size="xs" c="dimmed">
          {importWords.onlyFirst(SHOWN, numbered.length)}
        </Text>
      )}
    </div>
  )
}
