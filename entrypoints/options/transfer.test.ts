import { expect, it, vi } from 'vitest'
import { exportText, LARGEST } from '../../settings/transfer.ts'
import { createTransfer } from './transfer.ts'

const setUp = () => {
  const save = vi.fn(async () => {})
  return { save, transfer: createTransfer({ current: () => ({}), save }) }
}
const fileOf = (text: string) => new File([text], 'mine.json')

it('a file of ours holds, and can be undone', async () => {
  const { save, transfer } = setUp()
  await transfer.onImport(fileOf(exportText({ theme: 'dark' })))
  expect(transfer.outcome.value).toEqual({ kind: 'imported', file: 'mine.json' })
  await transfer.onUndo()
  expect(save).toHaveBeenCalledTimes(2)
  expect(transfer.outcome.value).toBeNull()
})

it.each<[string, File, string]>([
  ['that is larger than any of ours', fileOf(exportText({}).padEnd(LARGEST + 1)), 'foreign'],
  [
    'that was taken away meanwhile',
    Object.assign(fileOf(''), { text: () => Promise.reject(new DOMException('gone', 'NotFoundError')) }),
    'unreadable',
  ],
])('a file %s is refused, and nothing changes', async (_, file, reason) => {
  const { save, transfer } = setUp()
  await transfer.onImport(file)
  expect(transfer.outcome.value).toEqual({ kind: 'refused', file: 'mine.json', reason, faults: [] })
  expect(save).not.toHaveBeenCalled()
})
