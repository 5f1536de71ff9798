/** Calls both listeners, in this order, for whatever the first has methods for. */
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
