/** Loads a package when it is first needed: most articles need none of those that read other formats. */
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** A function that gives what the package `name` exports, which is loaded at the first call. `Package` is its type. */
export function lazyPackage<Package>(name: string): () => Package {
  let loaded: Package | undefined;
  return () => {
    // The package says what it exports; `require` does not.
    loaded ??= require(name) as Package;
    return loaded;
  };
}
