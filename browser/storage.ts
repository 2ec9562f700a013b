/** Versioned storage items; see WXT's documentation of `storage.defineItem`. */
export { storage } from 'wxt/utils/storage'
