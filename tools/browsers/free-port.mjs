import {createServer} from 'node:net';

/** A port that nobody listens at now. Two runs that look for one from the same number on would find the same. */
export const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });
