/** What one would write or install instead, on the same aliases: each as a function that finds them in a text. */
import { AhoCorasick as MonyoneAhoCorasick } from '@monyone/aho-corasick'
import Fuse from 'fuse.js'
import ModernAhoCorasick from 'modern-ahocorasick'
import { entities } from '../../data/index.ts'

/** Every name and alias of the dataset, once. */
export const aliases = [
  ...new Set(
    entities.flatMap(({ names, aliases: lists }) => [
      ...Object.values(names),
      ...Object.values(lists).flatMap((list) => list ?? []),
    ]),
  ),
].sort((a, b) => b.length - a.length)

const regExp = (): ((text: string) => unknown) => {
  const escaped = aliases.map((alias) => alias.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
  const pattern = new RegExp(escaped.join('|'), 'giu')
  return (text) => text.match(pattern)
}

const monyone = (): ((text: string) => unknown) => {
  const automaton = new MonyoneAhoCorasick(aliases)
  return (text) => automaton.matchInText(text)
}

const modern = (): ((text: string) => unknown) => {
  const automaton = new ModernAhoCorasick(aliases)
  return (text) => automaton.search(text)
}

const fuseEach = (): ((text: string) => unknown) => {
  const fuse = new Fuse(aliases, { threshold: 0.3 })
  return (text) => text.split(/\s+/u).map((token) => fuse.search(token))
}

/** A peer, how much slower we want it to be, and on how many units it is tried: some would take minutes on all. */
export interface Peer {
  name: string
  goal: number
  units: number
  make: () => (text: string) => unknown
}

/** What one would write or install instead. */
export const PEERS: readonly Peer[] = [
  { name: 'RegExp giu', goal: 10, units: 4000, make: regExp },
  { name: '@monyone/aho-corasick', goal: 5, units: 40_000, make: monyone },
  { name: 'modern-ahocorasick', goal: 5, units: 40_000, make: modern },
  { name: 'Fuse a token', goal: 1000, units: 400, make: fuseEach },
]
