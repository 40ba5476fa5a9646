// @ts-check
// The scope of a page that the server renders whole.
import { keepScope } from "./scope.js";

keepScope();
