/** Loads a package on first use: most articles need none of the packages for other formats. */
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/**
 * Returns a function that loads the package `name` on its first call and returns its exports. `Package` is
 * their type.
 */
export function lazyPackage<Package>(name: string): () => Package {
  let loaded: Package | undefined;
  return () => {
    // `require` has no type for the exports; `Package` describes them.
    loaded ??= require(name) as Package;
    return loaded;
  };
}
