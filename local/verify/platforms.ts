export interface LockFile {
  packages: Record<string, { version?: string; optionalDependencies?: Record<string, string> }>;
}

/** Where Hidamari is developed and run. */
const platform = /(linux-x64|darwin-arm64|win32-x64)/;

/**
 * Names the compiled parts that a lock file promises for one of our platforms but does not hold.
 * npm leaves them out without a word when the registry did not have them, and the lock file is then useless there.
 */
export function missingForPlatforms({ packages }: LockFile): string[] {
  const held = new Set(
    Object.keys(packages).map((where) => where.slice(where.lastIndexOf('node_modules/') + 13)),
  );
  return Object.entries(packages).flatMap(([where, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => platform.test(name) && !held.has(name))
      .map((name) => `package-lock.json: ${name} is missing, which ${where} needs on that platform.`),
  );
}
