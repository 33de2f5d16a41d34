import {expect} from '@open-wc/testing';
import {forgetReader, pageIn} from './reader.js';

/** Fails each test of the group around it in which an error reached the page. */
export function noErrors(): void {
  const errors: string[] = [];
  const onError = ({message}: ErrorEvent) => errors.push(message);
  const onRejection = ({reason}: PromiseRejectionEvent) => errors.push(`${reason}`);
  beforeEach(async () => {
    errors.length = 0;
    addEventListener('error', onError);
    addEventListener('unhandledrejection', onRejection);
    await pageIn('vi');
  });
  afterEach(async () => {
    removeEventListener('error', onError);
    removeEventListener('unhandledrejection', onRejection);
    await forgetReader();
    expect(errors).to.deep.equal([]);
  });
}
