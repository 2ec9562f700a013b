/** The story that a page of each framework tells, and what becomes of it when its buttons are pressed. */

/** A phrase of the page and the id of its entity. */
interface Mention {
  phrase: string
  entity: string
}

/** What a page of the tests tells. */
export interface Story {
  visitor: Mention
  topics: readonly Mention[]
  hasAside: boolean
}

/** What it tells at first. */
export const BEGINNING: Story = {
  visitor: { phrase: 'Shoigu', entity: 'shoigu' },
  topics: [
    { phrase: 'Kinzhal', entity: 'kinzhal' },
    { phrase: 'Vostochny Cosmodrome', entity: 'vostochny' },
  ],
  hasAside: true,
}

/** By the id of a button: a text is written anew, a list comes in another order, a part of the page goes. */
export const CHANGES = {
  replace: (story: Story): Story => ({ ...story, visitor: { phrase: 'Gorbachev', entity: 'gorbachev' } }),
  reorder: (story: Story): Story => ({ ...story, topics: story.topics.toReversed() }),
  remove: (story: Story): Story => ({ ...story, hasAside: false }),
}
/** One of the changes. */
export type Change = keyof typeof CHANGES
/** The ids of their buttons. */
export const CHANGE_NAMES = Object.keys(CHANGES) as Change[]

/** What the markup says of mentions, for the tests. */
export const expecting = (...mentions: Mention[]): string =>
  mentions.map(({ phrase, entity }) => `${phrase}=${entity}`).join('; ')

/** A mention that no change touches. */
export const CAPITAL: Mention = { phrase: 'Pyongyang', entity: 'pyongyang' }
/** A mention in the part of the page that goes. */
export const PORT: Mention = { phrase: 'Vladivostok', entity: 'vladivostok' }
