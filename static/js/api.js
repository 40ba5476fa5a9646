// Asking the server's REST API. Errors come as one kind, with words for people.

/** `status` 0: the server was not reached. `text` says what to do. */
export class ApiError extends Error {
  constructor(status, text, fields = {}) {
    super(text);
    this.status = status;
    this.fields = fields;
  }

  /** Worth trying again as it stands. */
  get passing() {
    return [0, 429, 503, 507].includes(this.status);
  }
}

async function answerOf(response) {
  const body = await response.json().catch(() => null); // a proxy may answer in HTML
  if (response.ok) return body;
  throw new ApiError(response.status, body?.error ?? `the server answered ${response.status}`, body?.fields);
}

/** JSON of a path. Raises ApiError; an abort stays an AbortError. */
export async function get(path, { signal } = {}) {
  return ask(path, { signal });
}

/** Send JSON. Raises ApiError. */
export async function send(method, path, body) {
  return ask(path, {
    method,
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body ?? {}),
  });
}

async function ask(path, options) {
  let response;
  try {
    response = await fetch(path, { headers: { Accept: "application/json" }, ...options });
  } catch (error) {
    if (error.name === "AbortError") throw error;
    throw new ApiError(0, "the server cannot be reached");
  }
  return answerOf(response);
}
