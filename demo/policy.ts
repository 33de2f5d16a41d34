import type {Config} from 'dompurify';

type Policy = NonNullable<Config['TRUSTED_TYPES_POLICY']>;

/**
 * The Trusted Types policy that the demo's Content-Security-Policy allows. Lit uses it too
 * (`tools/build/vite-plugins.mjs`).
 */
export const policy = (
  globalThis as {trustedTypes?: {createPolicy(name: string, rules: object): Policy}}
).trustedTypes?.createPolicy('portal-reader', {
  createHTML: (html: string) => html,
  createScriptURL() {
    throw new TypeError('The demo loads no script by itself.');
  },
});
