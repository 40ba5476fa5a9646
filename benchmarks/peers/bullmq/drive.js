// Drains no-op jobs through BullMQ: two worker processes, jobs added in bulk by this one.
// REDIS_PORT=6379 node drive.js 4000: prints the seconds from the first addBulk to the end of the last job, as JSON.
import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";

import { Queue, Worker } from "bullmq";

const CONCURRENCY = 32; // of each of the two workers
const LIST = 1000;
const connection = { host: "127.0.0.1", port: Number(process.env.REDIS_PORT), maxRetriesPerRequest: null };

async function work(name) {
  const worker = new Worker(name, async () => {}, { connection, concurrency: CONCURRENCY });
  await worker.waitUntilReady();
  process.send("ready");
  process.on("message", async () => {
    await worker.close();
    process.exit(0);
  });
}

async function drive(count) {
  const name = `drain-${process.pid}-${Date.now()}`;
  const queue = new Queue(name, { connection });
  const workers = [1, 2].map(() => fork(fileURLToPath(import.meta.url), ["--work", name]));
  await Promise.all(workers.map((worker) => new Promise((ready) => worker.once("message", ready))));
  const began = performance.now();
  for (let first = 0; first < count; first += LIST) {
    const size = Math.min(LIST, count - first);
    await queue.addBulk(
      Array.from({ length: size }, (_, index) => ({ name: "test", data: { test: `tests/${first + index}.spec.js` } })),
    );
  }
  while ((await queue.getCompletedCount()) < count) await new Promise((next) => setTimeout(next, 5));
  const seconds = (performance.now() - began) / 1000;
  const counts = await queue.getJobCounts();
  for (const worker of workers) worker.send("end");
  await Promise.all(workers.map((worker) => new Promise((ended) => worker.once("exit", ended))));
  await queue.obliterate({ force: true });
  await queue.close();
  if (counts.completed !== count) throw new Error(`of ${count} jobs ${JSON.stringify(counts)}`);
  console.log(JSON.stringify({ seconds }));
}

if (process.argv[2] === "--work") await work(process.argv[3]);
else await drive(Number(process.argv[2]));
