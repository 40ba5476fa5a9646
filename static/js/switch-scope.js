// Opens the page in another scope.
import { navigate, view } from "./router.js";
import { withScope } from "./scope.js";

/** Load the same list in another scope; from the page of one object, which is in this one, the overview. */
export function switchScope(name) {
  const { screen, params, href } = view.peek() ?? {};
  const isList = screen && Object.keys(params).length === 0;
  navigate(withScope(isList ? href : "/", name));
}
