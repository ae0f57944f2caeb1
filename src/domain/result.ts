/**
 * The outcome of something that may fail for reasons outside the program: a broken file, a full disk.
 * Expected failure is a value; a bug throws and reaches the error boundary of the route.
 */
export type Result<T, E> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

export function succeed<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

export function fail<E>(error: E): { readonly ok: false; readonly error: E } {
  return { ok: false, error };
}
