import type { Plugin } from "vite";

/**
 * The policy of the built app: everything from its own origin, nothing inline, nothing evaluated, and no
 * request to anywhere else. It stands in the page itself, so that any static host serves it.
 */
const directives = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
];

export function contentSecurityPolicyPlugin(): Plugin {
  return {
    name: "holdfast-content-security-policy",
    apply: "build",
    transformIndexHtml: () => [
      {
        tag: "meta",
        attrs: { "http-equiv": "Content-Security-Policy", content: directives.join("; ") },
        injectTo: "head-prepend",
      },
    ],
  };
}
