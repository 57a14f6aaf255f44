/** @jsxImportSource preact */
import { fileAddress } from '../doors.ts'
import { words } from '../text.vi.ts'

/** The same figures for whoever takes them further. */
export function OpenData({ publicationId }: { publicationId: string }) {
  return (
    <section class="no-print" aria-labelledby="du-lieu">
      <h2 id="du-lieu">{words.open}</h2>
      <ul class="files">
        <li>
          <a href={fileAddress('publicationWorkbook', publicationId)} download>
            {words.files.workbook}
          </a>
        </li>
        <li>
          <a href={fileAddress('publicationPdf', publicationId)} download>
            {words.files.pdf}
          </a>
        </li>
      </ul>
      <p class="quiet">
        {words.openHow} <a href="/api/par/publications">/api/par/publications</a>.
      </p>
    </section>
  )
}
