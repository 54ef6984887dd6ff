/** What git writes in octal digits, and GraphQL gives as numbers. */
export const SYMBOLIC_LINK = 0o120000;
export const SUBMODULE = 0o160000;
