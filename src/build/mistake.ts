/** An error about content, as a person reads it: where in the program it was noticed helps nobody to find the mistake. */
export function mistake(message: string): Error {
  const error = new Error(message);
  error.stack = '';
  return error;
}
