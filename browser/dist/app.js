// The browser client is built by browser/, see browser/README.md.
