import { fileURLToPath } from 'node:url'
import preact from '@preact/preset-vite'
import { defineConfig } from 'vite'

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [preact()],
  server: { host: '127.0.0.1', port: 4174, strictPort: true, fs: { allow: ['../..'] } },
})
