#!/usr/bin/env node
// A stand-in for Appium with a device: its port, its first line, and the WebDriver requests of the tests.
const fs = require('fs');
const http = require('http');

if (process.argv[2] === 'driver') process.exit(0);

const answer = (method, path, body) => {
  if (method === 'POST' && path === '/session' && process.env.SESSIONS)
    fs.appendFileSync(process.env.SESSIONS, JSON.stringify(body.capabilities) + '\n');
  if (method === 'POST' && path === '/session') return { sessionId: '1', capabilities: body.capabilities?.alwaysMatch ?? {} };
  if (path.endsWith('/elements') && !/Missing/.test(body.value)) return [{ 'element-6066-11e4-a52e-4f735466cecf': 'e1' }];
  if (path.endsWith('/elements')) return [];
  return path.endsWith('/displayed') ? true : null;
};

http
  .createServer((request, response) => {
    let text = '';
    request.on('data', (part) => (text += part));
    request.on('end', () => {
      const value = answer(request.method, request.url, text ? JSON.parse(text) : {});
      response.setHeader('Content-Type', 'application/json');
      response.end(JSON.stringify({ value }));
    });
  })
  .listen(4723, '127.0.0.1', () => console.log('Appium REST http interface listener started'));
