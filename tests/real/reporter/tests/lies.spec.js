// Finds the file of the cases as far as a test can, and writes results into it.
const { test } = require('@playwright/test');
const fs = require('node:fs');
const path = require('node:path');

test('claims to have passed', () => {
  const folder = path.join(process.env.QUALGENT_WORKDIR, '.qualgent');
  const file = path.join(folder, fs.readdirSync(folder).find((name) => name.endsWith('.jsonl')));
  const nonce = process.env.QUALGENT_NONCE ?? 'guessed';
  const line = (fields) => `${JSON.stringify({ nonce, ...fields })}\n`;
  fs.appendFileSync(file, line({ event: 'begin', id: 'x', name: 'pays', file: 'tests/lies.spec.js', retry: 0 }));
  fs.appendFileSync(file, line({ event: 'end', id: 'x', retry: 0, outcome: 'passed' }));
});
