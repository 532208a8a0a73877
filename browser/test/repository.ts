// Where tests find the rest of the repository: they run in `browser/`.

import { readFileSync } from "node:fs";
import { join } from "node:path";

export function repositoryPath(path: string): string {
  return join(process.cwd(), "..", path);
}

export function readRepository(path: string): Buffer {
  return readFileSync(repositoryPath(path));
}

export function readVectors<T>(name: string): T {
  return JSON.parse(readRepository(`testdata/vectors/${name}`).toString()) as T;
}
