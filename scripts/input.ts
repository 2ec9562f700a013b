/** The input of the project's commands. Where it is wrong, one line says what is wrong and what is expected, and nothing else happens. */
import { readdirSync, readFileSync } from 'node:fs'
import { type ParseArgsConfig, parseArgs } from 'node:util'

/** Node's error codes for files, in words. */
const FAULTS: Readonly<Record<string, (name: string) => string>> = {
  ENOENT: (name) => `There is no file or folder ${name}.`,
  EISDIR: (name) => `${name} is a folder, not a file.`,
  ENOTDIR: (name) => `${name} is a file, not a folder.`,
  Z_DATA_ERROR: (name) => `${name} is not gzipped.`,
}

const messageOf = (error: unknown, name: string): string => {
  const { code = '', message } = error as NodeJS.ErrnoException
  return FAULTS[code]?.(name) ?? message
}

/** Ends the command with a message. */
export const refuse = (message: string): never => {
  console.error(message)
  process.exit(2)
}

/** What `read` yields; where it throws, its message ends the command. `name`: the file or folder that is read. */
export const orRefuse = <Value>(read: () => Value, name = ''): Value => {
  try {
    return read()
  } catch (error) {
    return refuse(messageOf(error, name))
  }
}

/** The options and words of the command line. */
export const readOptions = <Config extends ParseArgsConfig>(
  config: Config,
): ReturnType<typeof parseArgs<Config>> => orRefuse(() => parseArgs(config))

/** The value of an option that has only a few. */
export const oneOf = <Name extends string>(option: string, value: string, names: readonly Name[]): Name =>
  names.find((name) => name === value) ?? refuse(`--${option} is one of ${names.join(', ')}, not “${value}”.`)

/** An address that a browser can open. */
export const address = (option: string, value: string): string =>
  /^(https?|file):$/.test(URL.parse(value)?.protocol ?? '')
    ? value
    : refuse(`--${option} is an address such as https://news.example/, not “${value}”.`)

/** A whole number from 0 on. */
export const wholeNumber = (option: string, value: string): number =>
  /^\d+$/.test(value) ? Number(value) : refuse(`--${option} is a whole number, not “${value}”.`)

/** What is in a file. */
export const readBytes = (file: string): Buffer => orRefuse(() => readFileSync(file), file)

/** The same as text. */
export const readText = (file: string): string => readBytes(file).toString('utf8')

/** Names of the files in a folder. */
export const readFolder = (folder: string): string[] => orRefuse(() => readdirSync(folder), folder)
