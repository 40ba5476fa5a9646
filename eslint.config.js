// Lint rules of the dashboard's scripts. Prettier owns the format, tests/unit/test_live_static.py the content policy.
import js from "@eslint/js";
import globals from "globals";

const CLASSIC = [
  "static/js/live-early.js",
  "static/js/theme-early.js",
  "static/js/admin-theme.js",
  "static/js/passkey-problems.js",
  "benchmarks/dashboard/observer.js",
];

export default [
  {
    ignores: [
      "build/",
      "static/dist/",
      "static/vendor/",
      "qualgent/server/content/trace_viewer/",
      "tests/browser/vendor/",
      "tests/real/",
      "benchmarks/peers/",
      ".venv*/",
      "var/",
    ],
  },
  js.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: "error" },
    languageOptions: { ecmaVersion: 2024, sourceType: "module" },
    rules: {
      "array-callback-return": "error",
      "consistent-return": "error",
      eqeqeq: ["error", "always", { null: "ignore" }],
      "max-len": ["error", { code: 120 }],
      "max-lines": ["error", 400],
      "no-console": "error",
      "no-control-regex": "off", // the log view replaces control characters
      "no-duplicate-imports": "error",
      "no-else-return": "error",
      "no-eval": "error",
      "no-implicit-coercion": ["error", { boolean: false }],
      "no-implicit-globals": "error",
      "no-param-reassign": "error",
      "no-restricted-syntax": [
        "error",
        {
          // not no-unused-expressions: reading a signal's value subscribes to it
          selector:
            "ExpressionStatement > :matches(Identifier, BinaryExpression, TemplateLiteral, ArrayExpression)," +
            " ExpressionStatement > MemberExpression[property.name!='value']",
          message: "An expression without effect.",
        },
      ],
      "no-return-assign": ["error", "except-parens"],
      "no-self-compare": "error",
      "no-shadow": "error",
      "no-template-curly-in-string": "error",
      "no-unused-vars": ["error", { args: "after-used", argsIgnorePattern: "^_" }],
      "no-use-before-define": ["error", { functions: false, classes: false, variables: false }],
      "no-useless-rename": "error",
      "no-var": "error",
      "object-shorthand": "error",
      "prefer-const": "error",
      "prefer-object-spread": "error",
    },
  },
  { files: ["static/js/**"], languageOptions: { globals: globals.browser } },
  { files: ["tests/js/**", "scripts/**", "*.js"], languageOptions: { globals: globals.node } },
  { files: ["**/*.cjs"], languageOptions: { sourceType: "commonjs", globals: globals.node } },
  { files: ["reporters/**/*.js"], languageOptions: { sourceType: "commonjs", globals: globals.node } },
  { files: CLASSIC, languageOptions: { sourceType: "script", globals: globals.browser } },
];
