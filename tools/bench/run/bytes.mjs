import {readFileSync} from 'node:fs';
import {brotliCompressSync, constants} from 'node:zlib';

const options = {params: {[constants.BROTLI_PARAM_QUALITY]: 11}};

/** Returns the size of a contestant's files, each compressed alone, as a server sends them. In bytes. */
export function bytes({files}) {
  const contents = files.map((file) => readFileSync(new URL(`../../../${file}`, import.meta.url)));
  const sum = (sizes) => sizes.reduce((total, size) => total + size, 0);
  return {
    brotli: sum(contents.map((content) => brotliCompressSync(content, options).length)),
    raw: sum(contents.map((content) => content.length)),
  };
}
