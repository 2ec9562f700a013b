/** @jsxImportSource react */
import { useState } from 'react'
import { BEGINNING, CAPITAL, CHANGE_NAMES, CHANGES, expecting, PORT } from '../story.ts'

/** The story as React draws it. */
export const Story = () => {
  const [{ visitor, topics, hasAside }, setStory] = useState(BEGINNING)
  return (
    <article>
      <p data-expect={expecting(visitor, CAPITAL)}>
        It was {visitor.phrase} who came to <b>{CAPITAL.phrase}</b>.
      </p>
      <ul>
        {topics.map((topic) => (
          <li key={topic.entity} data-expect={expecting(topic)}>
            {topic.phrase}
          </li>
        ))}
      </ul>
      {hasAside && <aside data-expect={expecting(PORT)}>{PORT.phrase} was next.</aside>}
      {CHANGE_NAMES.map((change) => (
        <button key={change} id={change} type="button" onClick={() => setStory(CHANGES[change])}>
          {change}
        </button>
      ))}
    </article>
  )
}
