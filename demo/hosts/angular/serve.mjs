/** Serves what was built: plain files. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const ROOT = join(import.meta.dirname, 'dist/browser');
const TYPES = { '.css': 'text/css', '.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json' };

createServer(({ url }, response) => {
  const path = normalize(new URL(url, 'http://127.0.0.1').pathname);
  const file = join(ROOT, path.endsWith('/') ? `${path}index.html` : path);
  if (!existsSync(file) || !statSync(file).isFile()) return response.writeHead(404).end();
  response.setHeader('content-type', `${TYPES[extname(file)] ?? 'application/octet-stream'}; charset=utf-8`);
  return response.end(readFileSync(file));
}).listen(Number(process.env.PORT), '127.0.0.1');
