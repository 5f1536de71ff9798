/** A listener that calls both, in this order, for each method that the first one has. */
export function fanOut<Events extends object>(first: Events, second: Events): Events {
  const methods = Object.keys(first) as (keyof Events & string)[];
  return Object.fromEntries(methods.map((method) => [
    method,
    (...args: unknown[]) => {
      call(first, method, args);
      call(second, method, args);
    },
  ])) as Events;
}

function call<Events extends object>(listener: Events, method: keyof Events, args: unknown[]) {
  const heard = listener[method];
  if (typeof heard === "function") heard.apply(listener, args);
}
