/** The icons that are drawn, imported one by one: a bundle carries no other. */
import {
  ArrowLeft,
  CalendarDays,
  Check,
  ChevronRight,
  Eye,
  EyeOff,
  Flag,
  Handshake,
  Landmark,
  Lightbulb,
  MapPin,
  Pin,
  Plus,
  Quote,
  Rocket,
  Search,
  Settings,
  UserRound,
  X,
} from 'lucide'

/** Icons by the names that the data and the components use for them. */
export const icons = {
  'user-round': UserRound,
  flag: Flag,
  'map-pin': MapPin,
  rocket: Rocket,
  landmark: Landmark,
  handshake: Handshake,
  'calendar-days': CalendarDays,
  lightbulb: Lightbulb,
  'arrow-left': ArrowLeft,
  'chevron-right': ChevronRight,
  check: Check,
  eye: Eye,
  'eye-off': EyeOff,
  pin: Pin,
  plus: Plus,
  quote: Quote,
  search: Search,
  settings: Settings,
  x: X,
} as const

export type IconName = keyof typeof icons
