// The original API on Express 5 with everything in memory: nothing is written to disk, nothing is scheduled.
// PORT=3001 node server.js; stops on SIGTERM.
'use strict';

const { randomUUID } = require('node:crypto');
const express = require('express');

const jobs = new Map(); // id -> job
const groups = new Map(); // org, build, target -> ids, in order of arrival
const REQUIRED = ['org_id', 'app_version_id', 'test'];

/** The reason a body is no job, or null. */
function refusal(body) {
  if (typeof body !== 'object' || body === null) return 'a job is a JSON object';
  for (const field of REQUIRED) {
    if (typeof body[field] !== 'string' || body[field] === '') return `${field}: a text is wanted`;
  }
  const { priority = 1, target = 'mobile' } = body;
  if (!Number.isInteger(priority) || priority < 0 || priority > 9) return 'priority: a whole number from 0 to 9 is wanted';
  if (typeof target !== 'string' || target === '') return 'target: a text is wanted';
  return null;
}

function keep({ org_id, app_version_id, test, priority = 1, target = 'mobile' }) {
  const created_at = new Date().toISOString();
  const job = { id: randomUUID(), org_id, app_version_id, test, priority, target, status: 'pending', created_at };
  jobs.set(job.id, job);
  const key = `${org_id}\n${app_version_id}\n${target}`;
  const group = groups.get(key);
  if (group) group.push(job.id);
  else groups.set(key, [job.id]);
  return job;
}

const app = express();
app.disable('x-powered-by');
app.use(express.json({ limit: '16mb' }));

app.post('/submit-job', (request, response) => {
  const error = refusal(request.body);
  if (error) return response.status(400).json({ error });
  return response.status(201).json({ message: 'Job submitted', job: keep(request.body) });
});

// not in the original: lists, so that they can be compared too
app.post('/submit-jobs', (request, response) => {
  if (!Array.isArray(request.body)) return response.status(400).json({ error: 'a list is wanted' });
  const error = request.body.map(refusal).find((reason) => reason !== null);
  if (error) return response.status(400).json({ error });
  return response.status(201).json({ jobs: request.body.map(keep) });
});

app.get('/status/:id', (request, response) => {
  const job = jobs.get(request.params.id);
  if (!job) return response.status(404).json({ error: 'no such job' });
  return response.json({ id: job.id, status: job.status });
});

app.get('/stats', (request, response) => response.json({ jobs: jobs.size, groups: groups.size }));

const server = app.listen(Number(process.env.PORT ?? 3001), '127.0.0.1', (error) => {
  if (error) {
    console.error(`express peer: ${error.message}`);
    process.exit(1);
  }
});
process.on('SIGTERM', () => {
  server.close(() => process.exit(0));
  server.closeAllConnections();
});
