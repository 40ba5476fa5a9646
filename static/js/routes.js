// Screens by address, and addresses of screens. Pure; the list comes from qualgent/dashboard/screens.py.

function compile(path) {
  const source = path
    .split(/({\w+\*?})/)
    .map((part) => {
      const parameter = part.match(/^{(\w+)(\*?)}$/);
      if (parameter) return `(?<${parameter[1]}>${parameter[2] ? ".+?" : "[^/]+"})`;
      return part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    })
    .join("");
  return new RegExp(`^${source.replace(/\/$/, "")}/?$`);
}

// a path that is the same when it has been split at its slashes, put together, and tidied up by browsers
const PLAIN_PATH = /^(?!.*(?:^|\/)\.{0,2}(?:\/|$))/;

/** A value as it is in an address. In a parameter of several segments slashes stay, where nothing changes by that. */
const encoded = (value, several) =>
  several && PLAIN_PATH.test(value) ? value.split("/").map(encodeURIComponent).join("/") : encodeURIComponent(value);

function decoded(groups = {}) {
  try {
    return Object.fromEntries(Object.entries(groups).map(([name, text]) => [name, decodeURIComponent(text)]));
  } catch {
    return null; // an invalid address
  }
}

export class Routes {
  #screens;

  constructor(screens) {
    this.#screens = screens.map((screen) => ({ ...screen, pattern: compile(screen.path) }));
  }

  /** {screen, params} of a path, or null. */
  match(path) {
    for (const screen of this.#screens) {
      const found = screen.pattern.exec(path);
      const params = found && decoded(found.groups);
      if (params) return { screen, params };
    }
    return null;
  }

  named(name) {
    return this.#screens.find((screen) => screen.name === name) ?? null;
  }

  /** The address of a screen; null if there is no such screen (yet). Empty values of the query are left out. */
  to(name, params = {}, query = {}) {
    const screen = this.named(name);
    if (!screen) return null;
    const path = screen.path.replace(/{(\w+)(\*?)}/g, (_, parameter, several) =>
      encoded(String(params[parameter]), several),
    );
    const asked = new URLSearchParams(Object.entries(query).filter(([, value]) => value !== "" && value != null));
    return asked.size > 0 ? `${path}?${asked}` : path;
  }
}

/** The topics of a screen with its parameters filled in. */
export const topicsOf = ({ screen, params }) =>
  screen.topics.map((topic) => topic.replace(/{(\w+)}/g, (_, parameter) => params[parameter]));
