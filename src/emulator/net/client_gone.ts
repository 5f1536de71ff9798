/**
 * Whether somebody closed their connection in the middle of a request's body. Deno has no error of its
 * own for that: only the text tells it from other resources that are gone.
 */
export function isClientGone(error: unknown): boolean {
  return error instanceof Deno.errors.BadResource &&
    error.message.endsWith("body as underlying resource unavailable");
}

/** For `onError` of an application: such a client reads no answer, and nothing is wrong. All else is thrown. */
export function forgiveClientGone(error: Error): Response {
  if (isClientGone(error)) return new Response(null, { status: 400 });
  throw error;
}
