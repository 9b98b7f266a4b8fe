import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the test server answers with. */
export interface Answer {
  type: string;
  body: string | Uint8Array;
  headers?: Record<string, string>;
}

export interface TestServer {
  port: number;
  /** Paths that were asked for, in order. */
  requests: string[];
  close: () => Promise<void>;
}

/** Serves pages over loopback: `answer` gets the path of each request and returns null for "not found". */
export async function serve(answer: (path: string) => Answer | null): Promise<TestServer> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    requests.push(pathname);
    const found = answer(decodeURIComponent(pathname));
    response.writeHead(found ? 200 : 404, { 'content-type': found?.type ?? 'text/plain', ...found?.headers });
    response.end(found?.body ?? 'not found');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
