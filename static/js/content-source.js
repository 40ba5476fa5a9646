// What an API answers with links to the content host, read again before they expire.
import { useEffect, useState } from "preact/hooks";

import { get } from "./api.js";

const RENEWED_BEFORE = 3_600_000; // milliseconds before links to the content host expire
const LEAST_WAIT = 60_000;

/**
 * Return the answer with its `content`; null: loading, or there is no source; "failed": not available. It is read again
 * with each version.
 */
export function useContentSource(source, version) {
  const [found, setFound] = useState(null);
  const [turn, setTurn] = useState(0); // grows when the links must be renewed
  useEffect(() => {
    if (!source) return undefined;
    const leaving = new AbortController();
    get(source, { signal: leaving.signal })
      .then(setFound)
      .catch(() => leaving.signal.aborted || setFound((before) => before ?? "failed"));
    return () => leaving.abort();
  }, [source, version, turn]);
  const expires = found?.content?.expires_at;
  useEffect(() => {
    if (!expires) return undefined;
    const wait = Math.max(LEAST_WAIT, Date.parse(expires) - RENEWED_BEFORE - Date.now());
    const timer = setTimeout(() => setTurn((before) => before + 1), wait);
    return () => clearTimeout(timer);
  }, [expires, turn]);
  return found;
}
