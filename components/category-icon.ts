import {
  CalendarDays,
  Flag,
  Handshake,
  type IconNode,
  Landmark,
  Lightbulb,
  MapPin,
  Rocket,
  UserRound,
} from 'lucide'

/** The icons of the categories by the names that the data uses for them. */
const ICONS: Readonly<Record<string, IconNode>> = {
  'user-round': UserRound,
  flag: Flag,
  'map-pin': MapPin,
  rocket: Rocket,
  landmark: Landmark,
  handshake: Handshake,
  'calendar-days': CalendarDays,
  lightbulb: Lightbulb,
}

/**
 * The icon of a category.
 * @throws where the data names one that isn't here
 */
export const categoryIcon = ({ icon }: { icon: string }): IconNode => {
  const found = ICONS[icon]
  if (!found) throw new Error(`There is no icon “${icon}”: add it to category-icon.ts`)
  return found
}
