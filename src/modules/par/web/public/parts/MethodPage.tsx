/** @jsxImportSource preact */
import { type MethodSection, method } from '../method.vi.ts'
import { addressOf } from '../places.ts'
import { words } from '../text.vi.ts'
import { Heading } from './Heading.tsx'

export function MethodPage() {
  return (
    <div class="prose">
      <Heading title={method.title} crumbs={[{ label: words.title, href: addressOf.all }]} />
      <p class="quiet">{method.about}</p>
      {method.sections.map((section) => (
        <Section key={section.id} section={section} />
      ))}
      <section aria-labelledby="tham-khao">
        <h2 id="tham-khao">{method.references}</h2>
        <ul>
          {method.sources.map(({ text, address }) => (
            <li key={address}>
              <span lang="en">{text}</span> <a href={address}>{address}</a>
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}

function Section({ section: { id, title, paragraphs, points = [] } }: { section: MethodSection }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {points.length > 0 && (
        <ul>
          {points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      )}
    </section>
  )
}
