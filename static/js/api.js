// @ts-check
// Requests to the REST API. Every failure is an ApiError with a sentence for people.
import { sentence } from "./format.js";
import { scopeHeader } from "./scope.js";
import { session } from "./session.js";

export class ApiError extends Error {
  /**
   * @param {number} status 0: the server was not reached
   * @param {string} text
   * @param {Record<string, string>} [fields] messages by field
   */
  constructor(status, text, fields = {}) {
    super(sentence(text));
    this.status = status;
    this.fields = fields;
  }

  /** Whether the same request may succeed later. */
  get retryable() {
    return [0, 429, 503, 507].includes(this.status);
  }
}

/**
 * The ApiError of a response that is none of 200 to 299. A proxy before the server may say nothing that one can read.
 * @param {Response} response
 */
export async function errorOf(response) {
  const { status } = response;
  const body = await response.json().catch(() => null);
  const said = status >= 502 ? "the server does not answer" : "the server could not do this";
  return new ApiError(status, typeof body?.error === "string" ? body.error : said, body?.fields);
}

/** @param {Response} response */
async function bodyOf(response) {
  if (!response.ok) throw await errorOf(response);
  return response.json().catch(() => null); // 204 has none
}

/**
 * Return the JSON at a path. Raises ApiError; an abort stays an AbortError.
 * @param {string} path
 * @param {{signal?: AbortSignal}} [options]
 */
export async function get(path, { signal } = {}) {
  return request(path, { signal });
}

/**
 * Send JSON and return the response's. Raises ApiError.
 * @param {string} method
 * @param {string} path
 * @param {object} [body]
 */
export async function send(method, path, body) {
  return request(path, {
    method,
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body ?? {}),
  });
}

/**
 * Fetch, raising ApiError if the server cannot be reached.
 * @param {string} path
 * @param {RequestInit} options
 */
export async function reach(path, options) {
  try {
    const response = await fetch(path, { ...options, headers: { ...options.headers, ...scopeHeader() } });
    if (response.status === 401) session.value = "out";
    return response;
  } catch (error) {
    if (error instanceof Error && error.name === "AbortError") throw error;
    throw new ApiError(0, "the server cannot be reached");
  }
}

/**
 * @param {string} path
 * @param {RequestInit} options
 */
async function request(path, options) {
  return bodyOf(await reach(path, { headers: { Accept: "application/json" }, ...options }));
}
