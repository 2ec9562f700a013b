import { defineComponent, h, shallowRef } from 'vue'
import { BEGINNING, CAPITAL, CHANGE_NAMES, CHANGES, expecting, PORT } from '../story.ts'

/** The story as Vue draws it. */
export const Story = defineComponent(() => {
  const story = shallowRef(BEGINNING)
  return () => {
    const { visitor, topics, hasAside } = story.value
    return h('article', [
      h('p', { 'data-expect': expecting(visitor, CAPITAL) }, [
        'It was ',
        visitor.phrase,
        ' who came to ',
        h('b', CAPITAL.phrase),
        '.',
      ]),
      h(
        'ul',
        topics.map((topic) => h('li', { key: topic.entity, 'data-expect': expecting(topic) }, topic.phrase)),
      ),
      hasAside ? h('aside', { 'data-expect': expecting(PORT) }, `${PORT.phrase} was next.`) : null,
      CHANGE_NAMES.map((change) => {
        const onClick = () => {
          story.value = CHANGES[change](story.value)
        }
        return h('button', { id: change, type: 'button', onClick }, change)
      }),
    ])
  }
})
