// The app under test: says who is logged in, by a session that is this process's own.
const http = require('http');
const crypto = require('crypto');

const session = crypto.randomUUID();

http
  .createServer((request, response) => {
    if (request.url === '/login') response.setHeader('Set-Cookie', `session=${session}`);
    const name = (request.headers.cookie ?? '').includes(session) ? 'Ada' : 'nobody';
    response.setHeader('Content-Type', 'text/html');
    setTimeout(() => response.end(`<h1>Hello ${name}</h1>`), 50);
  })
  .listen(Number(process.argv[2]), '127.0.0.1');
