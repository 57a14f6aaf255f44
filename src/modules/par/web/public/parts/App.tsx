/** @jsxImportSource preact */
import icon from '../../../../../ui/icon.svg'
import { useAnswer } from '../doors.ts'
import { addressOf } from '../places.ts'
import { words } from '../text.vi.ts'
import { usePlace } from '../use-place.ts'
import { AllPage } from './AllPage.tsx'
import { MethodPage } from './MethodPage.tsx'
import { RankingPage } from './RankingPage.tsx'
import { Nowhere } from './Told.tsx'
import { UnitPage } from './UnitPage.tsx'

export function App() {
  const { place, address } = usePlace()
  const all = useAnswer('publications', {})
  const isSample = all.kind === 'yes' && all.is.publications.some((one) => one.isSample)
  return (
    <>
      <a class="skip" href="#noi-dung">
        {words.skip}
      </a>
      <header class="top no-print">
        <a class="product" href={addressOf.all}>
          <img src={icon} alt="" width={28} height={28} /> {words.product}
        </a>
        {isSample && <span class="mark">{words.sampleMark}</span>}
        <a class="enter" href="/dang-nhap">
          {words.enter}
        </a>
      </header>
      <main id="noi-dung" tabIndex={-1}>
        {isSample && <p class="print-only">{words.sampleMark}</p>}
        {place.kind === 'all' && <AllPage all={all} />}
        {place.kind === 'method' && <MethodPage />}
        {place.kind === 'ranking' && <RankingPage key={address} all={all} publicationId={place.publicationId} />}
        {place.kind === 'unit' && <UnitPage key={address} publicationId={place.publicationId} unitId={place.unitId} />}
        {place.kind === 'nowhere' && <Nowhere />}
      </main>
    </>
  )
}
