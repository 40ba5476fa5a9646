// Finds the file of the cases as far as a test can, and writes results into it.
const { test } = require('@playwright/test');
const fs = require('node:fs');
const path = require('node:path');

test('claims to have passed', () => {
  const work = process.env.QUALGENT_WORKDIR;
  const file = path.join(work, fs.readdirSync(work).find((name) => name.startsWith('.qualgent-')), 'cases.jsonl');
  const nonce = process.env.QUALGENT_NONCE ?? 'guessed';
  const line = (fields) => `${JSON.stringify({ nonce, ...fields })}\n`;
  fs.appendFileSync(file, line({ event: 'begin', id: 'x', name: 'pays', file: 'tests/lies.spec.js', retry: 0 }));
  fs.appendFileSync(file, line({ event: 'end', id: 'x', retry: 0, outcome: 'passed' }));
});
